import { beforeEach, describe, expect, it } from "vitest";
import { sectionUrl } from "../../../shared/views/urls.ts";
import type { Visitor } from "../../support/visitor.ts";
import { arriveBy, browserOn, type Paged, pagesOn, wayOf } from "./place.ts";

let place: Paged;
let officer: Visitor;
beforeEach(async () => {
  place = await pagesOn(0);
  officer = browserOn(place);
});

const part = (lang: "en" | "fr", section: string) =>
  `${place.origin}${sectionUrl(lang, wayOf(place, "report").own.linkId, section)}`;
const begin = async (lang: "en" | "fr", section: string) => {
  await arriveBy(officer, wayOf(place, "report"), lang);
  return officer.open(part(lang, section));
};
const inField = (name: string) => officer.page.root.querySelector(`#field-${name}`);

describe("what was read of a date or an amount", () => {
  it.each([
    ["en", "period", { periodStart: "1er janvier 2026" }, "Read as 1 January 2026."],
    ["fr", "period", { periodStart: "January 1, 2026" }, "Lu : 1er janvier 2026."],
    ["en", "finance", { "finance.support.actual": "84.310 $" }, "Read as CAD 84,310.00."],
    ["fr", "finance", { "finance.rate": "441,25 XOF" }, "Lu : 441,25."],
  ] as const)("is said at its field, in %s, part %s", async (lang, section, typed, said) => {
    await begin(lang, section);
    await officer.send({ ...typed, go: "list" });
    await officer.open(part(lang, section));
    expect(officer.text).toContain(said);
  });
});

describe.each(["en", "fr"] as const)("a passage by which a child could be recognised, in %s", (lang) => {
  const standing = () => officer.page.root.querySelector("#field-narrative-checked");

  it("is asked about at its field and on the page that shows all, and holds nobody up who looked again", async () => {
    await begin(lang, "narrative");
    await officer.send({ narrative: "Moussa (12) a parlé.", go: "next" });
    expect(officer.read("[role=alert]")).toMatch(
      /Moussa \(12\)[^.]*(?:say just below it|dites juste en dessous)/,
    );
    const looked = standing()?.getAttribute("value") ?? "";
    expect(looked).not.toBe("");
    await officer.open(`${part(lang, "narrative").split("/sections/")[0]}/check`);
    expect(officer.read("[role=alert]")).toContain("Moussa (12)");
    await officer.open(part(lang, "narrative"));
    await officer.send({ "narrative.checked": looked, go: "next" });
    expect(officer.page.url).not.toContain("narrative");
    await officer.open(part(lang, "narrative"));
    expect(standing()?.hasAttribute("checked")).toBe(true);
    await officer.send({
      narrative: "Moussa (12) et Aïcha, 9 ans.",
      "narrative.checked": looked,
      go: "next",
    });
    expect(officer.page.url).toContain("narrative");
    expect(standing()?.hasAttribute("checked")).toBe(false);
  });
});

describe.each([
  ["an unusual exchange rate", "finance", { "finance.rate": "4" }],
  ["a passage by which a child could be recognised", "narrative", { narrative: "Moussa (12) a parlé." }],
] as const)("%s", (_, section, typed) => {
  it.each([
    ["en", /say just below it/, /in its part of the report, or say there that/],
    ["fr", /juste en dessous/, /dans sa section du rapport, ou (?:dites|confirmez)-y/],
  ] as const)(
    "is to be confirmed below its field, and elsewhere in its part: in %s",
    async (lang, at, from) => {
      await begin(lang, section);
      await officer.send({ ...typed, go: "next" });
      expect(officer.text).toMatch(at);
      const list = part(lang, section).split("/sections/")[0] ?? "";
      for (const page of [list, `${list}/check`]) {
        await officer.open(page);
        expect(officer.text).toMatch(from);
        expect(officer.text).not.toMatch(at);
      }
    },
  );
});

describe.each(["en", "fr"] as const)("a text that is too long, in %s", (lang) => {
  const pasted = `${"a".repeat(11_996)}FIN.`;
  const told =
    lang === "en"
      ? /by 8,000 characters: at most 4,000 fit/
      : /de 8 000 caractères : il y a place pour 4 000/;

  it("is kept whole and shown again, and is said to be too long by how much", async () => {
    await begin(lang, "narrative");
    await officer.send({ narrative: pasted, go: "next" });
    expect(officer.text).toMatch(told);
    expect(inField("narrative")?.textContent).toBe(pasted);
    await officer.open(part(lang, "narrative"));
    expect(inField("narrative")?.textContent).toBe(pasted);
  });

  it("is told of on the list too, for whoever leaves its part by the other button", async () => {
    await begin(lang, "narrative");
    await officer.send({ narrative: pasted, go: "list" });
    expect(officer.text).toMatch(told);
    expect(officer.text).toContain(lang === "en" ? "To correct" : "À corriger");
    await officer.open(part(lang, "narrative"));
    expect(inField("narrative")?.textContent).toBe(pasted);
  });

  it("is never cut in a field of one line either, nor a number", async () => {
    await begin(lang, "finance");
    const long = "b".repeat(903);
    await officer.send({ "finance.rateSource": long, "finance.rate": long, go: "next" });
    expect(inField("finance--rateSource")?.getAttribute("value")).toBe(long);
    expect(inField("finance--rate")?.getAttribute("value")).toBe(long);
  });

  it("beyond all that can be kept comes back on its page, and nothing of it takes the place of what was saved", async () => {
    await begin(lang, "narrative");
    await officer.send({ narrative: "As it was.", go: "list" });
    await officer.open(part(lang, "narrative"));
    const page = await officer.send({ narrative: "c".repeat(380_000), go: "next" });
    expect(page.status).toBe(413);
    expect(inField("narrative")?.textContent).toHaveLength(380_000);
    await officer.open(part(lang, "narrative"));
    expect(inField("narrative")?.textContent).toBe("As it was.");
  });
});

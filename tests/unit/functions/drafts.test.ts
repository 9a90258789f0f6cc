import { beforeEach, describe, expect, it } from "vitest";
import { counts, held, tabOf } from "../../support/drafting.ts";
import type { Visitor } from "../../support/visitor.ts";
import { submitFrom } from "../../support/writing.ts";
import { answerAs, arriveAs, arriveBy, browserOn, type Paged, pagesOn, wayOf } from "./place.ts";

let place: Paged;
let officer: Visitor;
/** Where the list of her report's parts is. */
let list: string;
const begin = async () => {
  const visitor = browserOn(place);
  await arriveBy(visitor, wayOf(place, "report"), "fr");
  return visitor;
};
beforeEach(async () => {
  place = await pagesOn(0);
  place.memory.draft = null;
  officer = await begin();
  list = officer.page.url;
});

const sectionOf = (section: string) => `${list}/sections/${section}`;

describe("a draft", () => {
  it("is saved once by a double click, and says nothing of it", async () => {
    await officer.open(sectionOf("I5"));
    const { url, form } = officer.fillIn(counts("32"), "/sections/");
    const twin = tabOf(officer, browserOn(place));
    const [one, other] = await Promise.all([
      officer.request("POST", url, form),
      twin.request("POST", url, form),
    ]);
    expect([one.status, other.status]).toEqual([200, 200]);
    expect(one.url).not.toContain("/I5");
    expect(other.url).toBe(one.url);
    expect(place.memory.draft?.["I5"]).toMatchObject({ revision: 1, typed: counts("32") });
  });

  it("keeps what is wrong, says so at its field, and is left for the list whatever is missing", async () => {
    await officer.open(sectionOf("I5"));
    await officer.send(counts("trente-deux"), "/sections/");
    expect(officer.page.url).toMatch(/\?checked$/);
    expect(officer.page.root.querySelector("#field-I5--girls-error")).not.toBeNull();
    expect(held(officer, "I5.girls")).toBe("trente-deux");
    await officer.send({ go: "list", "I5.boys": "vingt" }, "/sections/");
    expect([officer.page.status, officer.page.url]).toEqual([200, list]);
    await officer.open(sectionOf("I5"));
    expect(held(officer, "I5.boys")).toBe("vingt");
  });

  it("takes as much text as a page may hold, and a wicked one, without a fault of ours", async () => {
    const parts = officer.links("/sections/").map((link) => link.split("/").at(-1) ?? "");
    expect(parts).toContain("lessons");
    for (const text of ["語".repeat(20_000), "\u0000\u202e\ud800'\"><script>"])
      for (const section of parts) {
        await officer.open(sectionOf(section));
        const names = [...officer.fields("/sections/")].filter(
          (name) => name.includes(".") || name === "narrative",
        );
        await officer.send(Object.fromEntries(names.map((name) => [name, text])), "/sections/");
        expect(officer.page.status, section).toBeLessThan(500);
        // An item of the table holds 400 KB.
        expect(Buffer.byteLength(JSON.stringify(place.memory.draft)), section).toBeLessThan(400_000);
      }
  });

  it("says on the list, and before it is submitted, that another tab’s words of a part wait unsaved", async () => {
    await officer.open(sectionOf("narrative"));
    const { url, form } = officer.fillIn({ narrative: "D’ici.", go: "list" }, "/sections/");
    const twin = tabOf(officer, browserOn(place));
    await twin.open(sectionOf("narrative"));
    await twin.send({ narrative: "De là.", go: "list" }, "/sections/");
    await officer.request("POST", url, form);
    for (const page of [list, `${list}/check`]) {
      await twin.open(page);
      expect(twin.page.root.querySelector("[role=alert]")?.text, page).toContain("pas encore enregistrées");
    }
  });

  it("waits for nothing where two tabs say the same, however each ends its lines", async () => {
    const twin = tabOf(officer, browserOn(place));
    for (const tab of [twin, officer]) await tab.open(sectionOf("narrative"));
    const forms = [
      twin.fillIn({ narrative: "D’ici.\r\nDe là.", go: "list" }, "/sections/"),
      officer.fillIn({ narrative: "D’ici.\nDe là. ", go: "list" }, "/sections/"),
    ];
    for (const { url, form } of forms) await officer.request("POST", url, form);
    expect(place.memory.draft?.["narrative"]?.revision).toBe(1);
    await officer.open(list);
    expect(officer.page.root.querySelector("[role=alert]")).toBeNull();
  });

  it("that is not submitted is shown to nobody whose link may only read", async () => {
    place = await pagesOn(1);
    await answerAs(place, "P-004", { decision: "request-changes", comment: "Once more, please." });
    await answerAs(place, "P-005", { decision: "approve" });
    const author = await arriveAs(place, "P-001");
    await author.open(author.link("/sections/narrative"));
    await author.send({ narrative: "UNSUBMITTED" }, "/sections/");
    await author.open(`${author.page.url.split("/sections/")[0]}/sections/narrative`);
    expect(held(author, "narrative")).toBe("UNSUBMITTED");
    const readers = place.ways.filter(({ purpose }) => purpose === "review" || purpose === "read");
    expect(readers.map(({ own }) => own.person)).toEqual(["P-001", "P-004", "P-005"]);
    for (const way of readers) {
      const reader = browserOn(place);
      await arriveBy(reader, way);
      const task = reader.page.url.replace(/\/(receipt|document)$/, "");
      for (const page of ["/check", "/sections/narrative"]) {
        await reader.open(task + page);
        expect(reader.page.root.toString(), page).not.toContain("UNSUBMITTED");
      }
    }
  });
});

describe("a form whose session ended, or that an earlier session showed", () => {
  it("is given back with all that was typed; sent again it fills the form, and saves nothing by itself", async () => {
    await officer.open(sectionOf("narrative"));
    const { url, form } = officer.fillIn({ narrative: "Une heure de travail.", go: "next" }, "/sections/");
    officer.cookies.clear();
    await officer.request("POST", url, form);
    expect(officer.page.status).toBe(403);
    expect(officer.text).toContain("Une heure de travail.");
    expect(officer.page.root.querySelectorAll("pre")).toHaveLength(1);
    const again = officer.fillIn({}, "/sections/");
    const anew = await begin();
    for (const [name, value] of anew.cookies) officer.cookies.set(name, value);
    await officer.request("POST", again.url, again.form);
    expect(held(officer, "narrative")).toBe("Une heure de travail.");
    await anew.open(sectionOf("narrative"));
    expect(held(anew, "narrative")).toBe("");
    await officer.send({}, "/sections/");
    await anew.open(sectionOf("narrative"));
    expect(held(anew, "narrative")).toBe("Une heure de travail.");
  });

  it("shows what was typed after the report was submitted from another tab", async () => {
    place = await pagesOn(0);
    const late = await begin();
    list = late.page.url;
    await late.open(sectionOf("narrative"));
    await submitFrom(await begin());
    const submitted = () => place.memory.entries.filter(({ type }) => type === "document-submitted");
    expect(submitted()).toHaveLength(1);
    await late.send({ narrative: "Trop tard, mais pas perdu." }, "/sections/");
    expect(late.page.status).toBe(409);
    expect(late.text).toContain("Trop tard, mais pas perdu.");
    expect(place.memory.draft).toBeNull();
    expect(submitted()).toHaveLength(1);
  });
});

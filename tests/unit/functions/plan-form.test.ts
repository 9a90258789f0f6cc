import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { systemIds } from "../../../shared/adapters/system.ts";
import { commitTo } from "../../../shared/domain/audit/commitments.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import { planTyped } from "../../support/example-plan.ts";
import { planWith } from "../../support/long-plan.ts";
import type { Paged } from "./place.ts";
import { planBeingWritten, typedNow, write, writerAt } from "./plan-place.ts";

/** Bytes that an item of DynamoDB holds. */
const mostKept = 400_000;

let place: Paged;

beforeAll(async () => {
  place = await planBeingWritten();
});

beforeEach(() => write(place, planTyped));

describe("what results cover", () => {
  it("stands with their list as it grows: what nobody serves, and where the reason is given", async () => {
    write(place, { ...planTyped, "scope.rights": "CRC-12 CRC-28", "gaps.groups": "" });
    const writer = await writerAt(place, "results");
    expect(writer.text).toContain("No result yet: Art. 28: ");
    expect(writer.text).toContain("Served by a result: Art. 12: ");
    expect(writer.page.root.querySelector('textarea[name="gaps.rights"]')).not.toBeNull();
    expect(writer.page.root.querySelector('textarea[name="gaps.countries"]')).toBeNull();
    await writer.send({ "gaps.rights": "Education is our partners’ work.", go: "next" }, "/sections/");
    expect(writer.read("[role=alert]")).toContain("Nothing is for Families and communities, ");
    expect(typedNow(place)["gaps.rights"]).toBe("Education is our partners’ work.");
    await writer.send({ "gaps.groups": "Later.", go: "next" }, "/sections/");
    expect(writer.page.url).toContain("/sections/results.r1");
  });

  it("stands before the plan is submitted", async () => {
    write(place, { ...planTyped, "scope.rights": "CRC-12 CRC-28" });
    const writer = await writerAt(place, "check", "fr");
    expect(writer.text).toContain("Pas encore de résultat : Art. 28 : ");
    expect(writer.text).toMatch(/Rien n’est prévu pour Art. 28 : .*répondez à/);
  });
});

describe("an indicator that is not worded neutrally", () => {
  it("is told so at its wording, and is saved all the same", async () => {
    const writer = await writerAt(place, "indicators.i1");
    expect(writer.text).not.toContain("worded without a direction");
    await writer.send({ "indicators.i1.wording": "Increased hearings", go: "next" }, "/sections/");
    expect(writer.page.url).toContain("/sections/indicators.i2");
    const again = await writerAt(place, "indicators.i1");
    expect(again.text).toContain(
      "It is worded without a direction, which is asked apart: “Increased” may say one.",
    );
  });
});

describe("a row of sixty", () => {
  it("goes to any place of its list by a button", async () => {
    const rows = "i1 i2 i3 i4 i5";
    write(place, { ...planTyped, "indicators.rows": rows });
    const writer = await writerAt(place, "indicators");
    const moves = { "indicators.moves": "i5", "indicators.place": "2", go: "to:indicators:" };
    await writer.send(moves, "/sections/");
    expect(typedNow(place)["indicators.rows"]).toBe("i1 i5 i2 i3 i4");
    expect(writer.page.url).toMatch(/#field-indicators--i5$/);
  });
});

describe("a plan of sixty indicators", () => {
  it("is refused in words where it is more than can be kept, and nothing of it is lost", async () => {
    const many = planWith(120);
    const longer = Object.fromEntries(
      Object.entries(many).map(([name, text]) =>
        /^indicators\..*\.(aim\d+|baselineWords)$/.test(name) && text !== ""
          ? [name, `${text} ${"w ".repeat(400)}`]
          : [name, text],
      ),
    );
    write(place, longer);
    const writer = await writerAt(place, "check");
    expect(writer.text).toContain("Your plan is more than can be kept in one piece");
    expect(writer.page.root.querySelector('form[action*="/submission"]')).toBeNull();
    expect(typedNow(place)["indicators.rows"]).toBe(many["indicators.rows"]);
  });

  it("is submitted from the page that shows all of it, once", async () => {
    write(place, planWith(60));
    const writer = await writerAt(place, "check");
    await writer.send({}, "/submission");
    expect(writer.text).toContain("Your plan is submitted");
    const [content] = [...place.memory.contents.values()];
    expect(Object.keys(content?.value.values ?? {}).length).toBeGreaterThan(1_000);
    expect(JSON.stringify(content).length).toBeLessThan(mostKept);
    expect(JSON.stringify(place.memory.head).length).toBeLessThan(32_000);
    expect(place.memory.draft).toBeNull();
  });
});

describe("a plan as long as a form allows", () => {
  beforeAll(async () => {
    place = await planBeingWritten();
  });

  const paddedBy = (characters: number): Typed =>
    Object.fromEntries(
      Object.entries(planWith(120)).map(([name, text]) => [
        name,
        name.endsWith(".method") ? text.padEnd(text.length + characters, "x") : text,
      ]),
    );
  const saved = async (characters: number) => {
    write(place, paddedBy(characters));
    const writer = await writerAt(place, "direction");
    await writer.send({ vision: "A world that hears its children.", go: "next" }, "/sections/");
    return { isSaved: typedNow(place)["vision"] === "A world that hears its children.", writer };
  };

  it.each([0, 100])(
    "is saved while what is submitted of it fits an item: %i characters more in each of 120 rows",
    async (characters) => {
      const { isSaved } = await saved(characters);
      const values = Object.fromEntries(Object.entries(typedNow(place)).filter(([, text]) => text !== ""));
      const { kept } = commitTo({ schema: "s", lang: "en", values }, systemIds.secret);
      expect(isSaved).toBe(true);
      expect(JSON.stringify(kept).length).toBeLessThan(mostKept);
    },
  );

  it("says so where it would not, and keeps what was typed", async () => {
    const { isSaved, writer } = await saved(700);
    expect(isSaved).toBe(false);
    expect(writer.text).toContain("A world that hears its children.");
    expect(writer.read("[role=alert]")).toMatch(/too long|shorten|more than/i);
  });
});

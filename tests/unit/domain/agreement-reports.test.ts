import { describe, expect, it } from "vitest";
import { donorsDaysIn, reportsDueOn } from "../../../shared/domain/documents/agreement/reports-due.ts";
import { reportRules, reports } from "../../../shared/domain/documents/agreement/sections/reports.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import type { DefinedSection, Definition } from "../../../shared/domain/forms/definition.ts";
import { actOf, sectionAfter } from "../../../shared/domain/forms/row-acts.ts";
import { rowsIn, sectionsOf } from "../../../shared/domain/forms/rows.ts";
import { datesTyped } from "../../support/agreement-parts.ts";
import { errorsInWords } from "../../support/words-of-errors.ts";

const today = "2026-11-27";

const terms: DefinedSection = {
  id: "terms",
  title: { en: "Terms", fr: "Modalités" },
  fields: (["start", "end"] as const).map((name) => ({
    ...{ kind: "date", name: `terms.${name}` },
    label: { en: name, fr: name },
  })),
};

const definition: Definition = {
  ...{ schema: "reports-of-an-agreement", lang: "en" },
  sections: [terms, reports],
  rules: reportRules,
};

const press = (typed: Typed, act: string, stands: Typed = typed, whole = datesTyped) => {
  const sent = { section: "reports", typed, view: "page 1" };
  const after = sectionAfter(definition, sent, { stands, whole: { ...whole, ...stands } }, actOf(act));
  if (!after) throw new Error("no such part");
  return after;
};

/** The reports that stand there: kind, period, and by when with the donor. */
const rowsOf = (typed: Typed): string[] =>
  rowsIn({ name: "reports" }, typed).map((id) =>
    ["kind", "from", "to", "due"].map((name) => typed[`reports.${id}.${name}`] ?? "").join(" "),
  );

const proposed = (rhythm: string, whole = datesTyped): Typed =>
  press({ "reports.rhythm": rhythm }, "propose:reports:", undefined, whole).typed;

const yearly = proposed("annual");
const [first = "", second = "", last = ""] = rowsIn({ name: "reports" }, yearly);

describe("the reports of an agreement", () => {
  it.each<[string, string, Typed, string[]]>([
    [
      "each year, the last one at the end",
      "annual",
      datesTyped,
      [
        "annual 2027-04-01 2028-03-31 2028-06-29",
        "annual 2028-04-01 2029-03-31 2029-06-29",
        "final 2029-04-01 2030-03-31 2030-06-29",
      ],
    ],
    [
      "each half-year, a rest of a few weeks being part of the last",
      "semi-annual",
      { "terms.start": "2027-08-31", "terms.end": "2028-10-15" },
      ["semi-annual 2027-08-31 2028-02-28 2028-05-28", "final 2028-02-29 2028-10-15 2029-01-13"],
    ],
    ["once, of all of it", "final", datesTyped, ["final 2027-04-01 2030-03-31 2030-06-29"]],
  ])("are proposed from its dates: %s", (_, rhythm, whole, rows) => {
    const typed = proposed(rhythm, whole);
    expect(rowsOf(typed)).toEqual(rows);
    expect(errorsInWords(definition, { ...whole, ...typed }, today)).toEqual([]);
  });

  it.each<[string, Typed, Typed]>([
    ["it has no last day", { "reports.rhythm": "annual" }, { "terms.start": "2027-04-01", "terms.end": "" }],
    [
      "its last day is a slip",
      { "reports.rhythm": "annual" },
      { ...datesTyped, "terms.end": "31 June 2030" },
    ],
    [
      "it ends before it begins",
      { "reports.rhythm": "annual" },
      { "terms.start": "2027-04-01", "terms.end": "2027-03-31" },
    ],
    ["nobody said how often", {}, datesTyped],
  ])("are not proposed while %s, and nothing typed is lost", (_, typed, whole) => {
    const after = press(
      { ...typed, "reports.rows": "r1", "reports.r1.due": "soon" },
      "propose:reports:",
      {},
      whole,
    );
    expect(rowsOf(after.typed)).toEqual(["   soon"]);
    expect(after.typed["reports.rhythm"] ?? "").toBe(typed["reports.rhythm"] ?? "");
  });

  it("are proposed once, however often the button is pressed, and anew after another rhythm was chosen", () => {
    expect(press(yearly, "propose:reports:").typed).toEqual(yearly);
    const anew = press({ ...yearly, "reports.rhythm": "semi-annual" }, "propose:reports:", yearly);
    expect(rowsOf(anew.typed).map((row) => row.split(" ")[0])).toEqual([
      ...Array.from({ length: 5 }, () => "semi-annual"),
      "final",
    ]);
  });

  it("that somebody moved are not replaced before they were asked; then they can be put back", () => {
    const moved = { ...yearly, "reports.rhythm": "final", [`reports.${first}.due`]: "30 June 2028" };
    const kept = press(moved, "propose:reports:", yearly);
    expect(rowsOf(kept.typed)[0]).toBe("annual 2027-04-01 2028-03-31 30 June 2028");
    expect([kept.row, rowsOf(kept.typed).length]).toEqual(["proposal", 3]);
    const replaced = press(moved, "replace:reports:", kept.typed);
    expect(rowsOf(replaced.typed)).toEqual(["final 2027-04-01 2030-03-31 2030-06-29"]);
    const back = press(replaced.typed, `restore:reports:${first}`);
    expect(rowsOf(back.typed)[1]).toBe("annual 2027-04-01 2028-03-31 30 June 2028");
  });

  it("that somebody added count as theirs too", () => {
    const added = press(yearly, "add:reports:").typed;
    const own = rowsIn({ name: "reports" }, added).at(-1) ?? "";
    const written = { ...added, [`reports.${own}.kind`]: "annual" };
    expect(press(written, "propose:reports:").row).toBe("proposal");
    expect(rowsOf(press(added, "propose:reports:").typed)).toHaveLength(3);
  });

  it.each<[string, Typed, string[]]>([
    [
      "one is due 91 days after the end",
      { [`reports.${last}.due`]: "30 June 2030" },
      [
        `reports.${last}.due: “Report 3: with the donor by” is 1 day too late: it cannot be after 29 June 2030, 90 days after the agreement ends`,
      ],
    ],
    [
      "one is due before its period is over",
      { [`reports.${first}.due`]: "2028-03-31" },
      [
        `reports.${first}.due: “Report 1: with the donor by” is 1 day too early: it cannot be before 1 April 2028, the day after its period`,
      ],
    ],
    [
      "a period begins before the agreement",
      { [`reports.${first}.from`]: "2027-03-30" },
      [
        `reports.${first}.from: “Report 1: first day of its period” is 2 days too early: it cannot be before 1 April 2027, on which the agreement begins`,
      ],
    ],
    [
      "a period ends after it",
      { [`reports.${last}.to`]: "2030-04-01" },
      [
        `reports.${last}.to: “Report 3: last day of its period” is 1 day too late: it cannot be after 31 March 2030, on which the agreement ends`,
      ],
    ],
    [
      "a period ends before it begins",
      { [`reports.${second}.to`]: "2028-03-01" },
      [
        `reports.${second}.to: “Report 2: last day of its period” is 31 days too early: it cannot be before 1 April 2028, on which its period begins`,
      ],
    ],
    [
      "two periods share a day",
      { [`reports.${second}.from`]: "2028-03-31" },
      [
        `reports.${second}.from: “Report 2: first day of its period”: these days are also in number 1 of this list, and none can be in two`,
      ],
    ],
    [
      "a day is none of the calendar",
      { [`reports.${first}.due`]: "30 February 2028" },
      [
        `reports.${first}.due: “Report 1: with the donor by” must be a date that exists, like 2026-06-30 or 30 June 2026`,
      ],
    ],
    [
      "there is none",
      { "reports.rows": "" },
      ["reports.rows: Add something to “Reports due”: at least one is needed"],
    ],
  ])("are refused where %s", (_, changes, errors) => {
    expect(errorsInWords(definition, { ...datesTyped, ...yearly, ...changes }, today)).toEqual(errors);
  });

  it("are counted, and the first one's days are reckoned from the donor's less what the policy takes", () => {
    const [, part] = sectionsOf(definition, { ...datesTyped, ...yearly });
    if (!part) throw new Error("no such part");
    const calendar = { timeZone: "America/Montreal", holidays: ["2028-06-26"] };
    const policy = {
      stages: [5, 7, 5].map((serviceLevelDays) => ({ serviceLevelDays, lanes: [] })),
    } as never;
    const days = donorsDaysIn(part, yearly);
    expect(reportsDueOn(days, policy, today, calendar)).toEqual({
      ...{ count: 3, donorBy: "2028-06-29", writtenBy: "2028-06-05" },
    });
    expect(reportsDueOn(days, null, today, calendar)?.writtenBy).toBeNull();
    expect(reportsDueOn([], policy, today, calendar)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { embargoIn } from "../../../shared/domain/documents/agreement/publication.ts";
import { changesDates } from "../../../shared/domain/documents/looks.ts";
import { publishedFrom } from "../../../shared/domain/documents/report/embargo.ts";

const montreal = { timeZone: "America/Montreal" };

describe("the day from which on a report is published, once it is final", () => {
  it.each<[string, Parameters<typeof publishedFrom>[0], string]>([
    ["is so many days after that, where it became final", { days: 30, until: null }, "2026-12-22"],
    ["is the day that the agreement names", { days: null, until: "2027-03-01" }, "2027-03-01"],
    ["is the later of both", { days: 30, until: "2026-12-01" }, "2026-12-22"],
    ["is the later of both, whichever that is", { days: 1, until: "2027-03-01" }, "2027-03-01"],
    ["is that very day where the other has passed", { days: null, until: "2026-01-01" }, "2026-11-22"],
  ])("%s", (_, embargo, from) => {
    // In the evening at the head office, when it is the next day in UTC already.
    expect(publishedFrom(embargo, "2026-11-23T01:00:00.000Z", montreal)).toBe(from);
  });
});

it("is looked for by the clock, though it had no other day of the report to look at any more", () => {
  const facts = { contentHash: "c".repeat(64), until: "2027-03-01" };
  expect(changesDates({ kind: "report" }, { type: "publication-embargoed", facts })).toBe(true);
});

describe("what an agreement says of when its reports are published", () => {
  it.each<[string, Record<string, string | number>, object]>([
    ["nothing", {}, {}],
    ["days", { publicationEmbargoDays: 30 }, { embargo: { days: 30, until: null } }],
    ["a day", { publicationEmbargoUntil: "2027-03-01" }, { embargo: { days: null, until: "2027-03-01" } }],
    ["nothing that can be read, once it was masked", { publicationEmbargoUntil: "\u0000masked" }, {}],
  ])("is %s", (_, values, said) => {
    expect(embargoIn({ values })).toEqual(said);
  });
});

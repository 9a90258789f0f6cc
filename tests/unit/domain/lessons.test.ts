import { describe, expect, it } from "vitest";
import { withMasks } from "../../../shared/domain/audit/masks.ts";
import type { Sensitive } from "../../../shared/domain/documents/agreement/publication.ts";
import type { Basis } from "../../../shared/domain/documents/basis.ts";
import {
  lessonAbout,
  lessonsAnswered,
  lessonsIn,
  mostOpen,
  openLessons,
} from "../../../shared/domain/documents/lessons.ts";
import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import { readValues, type Typed } from "../../../shared/domain/forms/content.ts";
import type { CitedRow } from "../../../shared/domain/forms/definition.ts";
import { fieldsOf } from "../../../shared/domain/forms/rows.ts";
import type { Subjects } from "../../../shared/domain/framework/about.ts";
import { planBasis, planTyped } from "../../support/example-plan.ts";
import { basis as reportBasis } from "../../support/example-report.ts";

const of = (document: string, ...rows: string[]): CitedRow[] =>
  rows.map((row) => ({ document, contentHash: "h", row }));
const named = (lessons: readonly CitedRow[]) => lessons.map(({ document, row }) => `${document} ${row}`);

const about = (said: string): Subjects => {
  const words = said.split(" ").filter((word) => word !== "");
  return {
    countries: words.filter((word) => word.length === 2),
    rights: words.filter((word) => word.startsWith("CRC")),
    tags: words.filter((word) => word.length > 2 && !word.startsWith("CRC")),
  };
};
const told = (document: string, rows: Record<string, string>) =>
  Object.entries(rows).map(([row, said]) => ({
    lesson: { document, contentHash: "h", row },
    about: about(said),
  }));
const plain = (document: string, ...rows: string[]) =>
  told(document, Object.fromEntries(rows.map((row) => [row, ""])));
const everything = { about: about(""), all: true };

describe("the lessons that are open", () => {
  it("begin with the newest report's, one of each report before a second of any", () => {
    const open = [plain("new", "a", "b", "c"), plain("old", "a"), plain("older", "a", "b")];
    expect(named(openLessons(open, [], everything))).toEqual([
      "new a",
      "old a",
      "older a",
      "new b",
      "older b",
      "new c",
    ]);
  });

  it("are not those that a published plan has answered", () => {
    const open = [plain("new", "a", "b"), plain("old", "a")];
    expect(named(openLessons(open, of("new", "a"), everything))).toEqual(["new b", "old a"]);
  });

  it("are none before a report was published, and never more than anybody could answer", () => {
    expect(openLessons([], [], everything)).toEqual([]);
    const many = Array.from({ length: 200 }, (_, n) => `r${n}`);
    expect(openLessons([plain("new", ...many)], [], everything)).toHaveLength(mostOpen);
  });

  it("are told by reports, and answered by plans; what was masked teaches nothing", () => {
    const written = {
      "lessons.rows": "a b",
      "lessons.a.statement": "Ask first.",
      "lessons.b.statement": "Moussa",
    };
    const masked = { "/values/lessons.b.statement": "c" };
    const { values } = withMasks({ value: { values: written }, salts: {}, masked });
    expect(lessonsIn(reportBasis, { values })).toEqual(["a"]);
    expect(lessonsIn(planBasis, { values })).toEqual([]);
    expect(lessonsAnswered({ ...planBasis, lessons: of("new", "a") })).toEqual(of("new", "a"));
    expect([...lessonsAnswered(planBasis), ...lessonsAnswered(reportBasis)]).toEqual([]);
  });
});

describe("the lessons that are most relevant", () => {
  const own = "ML SN CRC-12 CRC-40 CRC-3 advocacy child-friendly-justice";
  const ranked = (all: boolean, reports: Record<string, Record<string, string>>, of = own) =>
    named(
      openLessons(
        Object.entries(reports).map(([document, rows]) => told(document, rows)),
        [],
        { about: about(of), all },
      ),
    );

  it.each([
    ["that shares nothing is not asked", { new: { a: "CA CRC-2 research" }, old: { a: "ML" } }, ["old a"]],
    [
      "that shares more of one kind comes first, however old",
      { new: { a: "CRC-12" }, old: { a: "CRC-12 CRC-40" } },
      ["old a", "new a"],
    ],
    [
      "that shares a right and a country comes before one that shares three rights",
      { new: { a: "CRC-12 CRC-40 CRC-3" }, old: { a: "CRC-12 ML" } },
      ["old a", "new a"],
    ],
    [
      "that shares a tag as well comes before both",
      { new: { a: "CRC-12 ML" }, old: { a: "CRC-12 ML advocacy" }, older: { a: "CRC-12 CRC-40 ML SN" } },
      ["old a", "older a", "new a"],
    ],
    [
      "that is about more than is shared is no less relevant for it",
      { new: { a: "ML" }, old: { a: "ML SN CA CRC-2 research" } },
      ["old a", "new a"],
    ],
    [
      "that shares as much is the newer one's, and one of each before a second of any",
      { new: { a: "ML", b: "SN", c: "ML CRC-3" }, old: { a: "ML" } },
      ["new c", "new a", "old a", "new b"],
    ],
    ["stands wherever it is told in its report", { new: { a: "", b: "", c: "ML" } }, ["new c"]],
  ] as const)("one %s", (_, reports, expected) => {
    expect(ranked(false, reports)).toEqual(expected);
  });

  it("come first in a plan, which is asked about the others too", () => {
    const reports = { new: { a: "CA" }, old: { a: "ML", b: "" } };
    expect(ranked(true, reports)).toEqual(["old a", "new a", "old b"]);
    expect(ranked(true, reports, "")).toEqual(["new a", "old a", "old b"]);
  });

  it("say what they share, in the order in which their document says it; the others nothing", () => {
    const [first, second] = openLessons(
      [told("new", { a: "CRC-40 SN CRC-12 ML research" }), told("old", { a: "CA" })],
      [],
      { about: about(own), all: true },
    );
    expect(first?.shares).toEqual({ tags: [], rights: ["CRC-12", "CRC-40"], countries: ["ML", "SN"] });
    expect(second).toEqual({ document: "old", contentHash: "h", row: "a" });
  });
});

describe("what a lesson is about", () => {
  const usual = about("ML SN CRC-12 advocacy");
  const its = (values: Record<string, string>, basis: Basis = reportBasis) =>
    lessonAbout(basis, { values }, "a", usual);
  const own = {
    "lessons.a.rights": "CRC-2 CRC-16",
    "lessons.a.countries": "SN",
    "lessons.a.tags": "research",
  };
  const redacted = (...leavesOut: Sensitive[]): Basis => ({
    ...reportBasis,
    publication: "redacted",
    leavesOut,
  });

  it.each([
    ["what its author says", own, reportBasis, "SN CRC-2 CRC-16 research"],
    ["what its report is about, where they say nothing", {}, reportBasis, "ML SN CRC-12 advocacy"],
    ["each of the three by itself", { "lessons.a.tags": "research" }, reportBasis, "ML SN CRC-12 research"],
    ["no place, where places are left out of the report", own, redacted("places"), "CRC-2 CRC-16 research"],
    ["nor the agreement's, then", {}, redacted("places", "partner"), "CRC-12 advocacy"],
    ["its places, where only the partner is left out", own, redacted("partner"), "SN CRC-2 CRC-16 research"],
  ] as const)("is %s", (_, values, basis, expected) => {
    expect(its(values, basis)).toEqual(about(expected));
  });

  it("is nothing of what was masked: not the agreement's either", () => {
    const masked = { "/values/lessons.a.countries": "c" };
    const { values } = withMasks({ value: { values: own }, salts: {}, masked });
    expect(its(values as typeof own)).toEqual(about("CRC-2 CRC-16 research"));
  });
});

describe("a plan that is started while lessons are open", () => {
  const bound = (count: number) =>
    planDefinition({
      ...planBasis,
      lessons: of("R", ...Array.from({ length: count }, (_, n) => `r${n + 1}`)),
    });
  const answersTo = (count: number): Typed =>
    Object.fromEntries(
      [
        ...Array.from({ length: Math.min(count, 10) }, (_, n) => `l${n + 1}`),
        ...(count > 10 ? ["rest"] : []),
      ].flatMap((id) => [
        [`lessons.${id}.outcome`, "adapted"],
        [`lessons.${id}.reason`, "We listen first."],
      ]),
    );
  const errorsOf = (count: number, more: Typed = {}) =>
    readValues(bound(count), { ...planTyped, ...answersTo(count), ...more }, "2026-11-27").errors.map(
      ({ field, code }) => `${field} ${code}`,
    );

  it.each([1, 10, 11, 60])("answers each of %i, and then can be submitted", (count) => {
    expect(errorsOf(count)).toEqual([]);
  });

  it.each([
    ["an outcome", "lessons.l10.outcome"],
    ["a reason", "lessons.l3.reason"],
    ["what becomes of all others", "lessons.rest.outcome"],
  ])("cannot be submitted without %s", (_, field) => {
    expect(errorsOf(12, { [field]: "" })).toEqual([`${field} required`]);
  });

  it("asks of ten one by one, and of the rest in one go", () => {
    const cites = fieldsOf(bound(13), planTyped).flatMap(({ cites: each }) => (each ? [each.length] : []));
    expect(cites).toEqual([...Array.from({ length: 10 }, () => 1), 3]);
    expect(fieldsOf(planDefinition(planBasis), planTyped).filter(({ cites: each }) => each)).toEqual([]);
  });
});

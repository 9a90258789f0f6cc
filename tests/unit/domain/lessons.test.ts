import { describe, expect, it } from "vitest";
import { withMasks } from "../../../shared/domain/audit/masks.ts";
import {
  lessonsAnswered,
  lessonsIn,
  mostOpen,
  openLessons,
} from "../../../shared/domain/documents/lessons.ts";
import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import { readValues, type Typed } from "../../../shared/domain/forms/content.ts";
import type { CitedRow } from "../../../shared/domain/forms/definition.ts";
import { fieldsOf } from "../../../shared/domain/forms/rows.ts";
import { planBasis, planTyped } from "../../support/example-plan.ts";
import { basis as reportBasis } from "../../support/example-report.ts";

const of = (document: string, ...rows: string[]): CitedRow[] =>
  rows.map((row) => ({ document, contentHash: "h", row }));
const named = (lessons: readonly CitedRow[]) => lessons.map(({ document, row }) => `${document} ${row}`);

describe("the lessons that are open", () => {
  it("begin with the newest report's, one of each report before a second of any", () => {
    const told = [of("new", "a", "b", "c"), of("old", "a"), of("older", "a", "b")];
    expect(named(openLessons(told, []))).toEqual(["new a", "old a", "older a", "new b", "older b", "new c"]);
  });

  it("are not those that a published plan has answered", () => {
    expect(named(openLessons([of("new", "a", "b"), of("old", "a")], of("new", "a")))).toEqual([
      "new b",
      "old a",
    ]);
  });

  it("are none before a report was published, and never more than anybody could answer", () => {
    expect(openLessons([], [])).toEqual([]);
    const many = Array.from({ length: 200 }, (_, n) => `r${n}`);
    expect(openLessons([of("new", ...many)], [])).toHaveLength(mostOpen);
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

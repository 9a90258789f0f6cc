import { isMasked } from "../audit/masks.ts";
import type { Content } from "../forms/content.ts";
import type { CitedRow } from "../forms/definition.ts";
import { rowPrefix, rowsIn } from "../forms/rows.ts";
import { type About, type Subjects, sharedBy, weightOf } from "../framework/about.ts";
import type { AgreementBasis } from "./agreement/basis.ts";
import { type Basis, leftOutOf } from "./basis.ts";
import type { Called, CalledByItself } from "./called.ts";
import type { PlanBasis } from "./plan/basis.ts";

/** Lessons of published reports, which whoever writes the next plan answers. */

const list = { name: "lessons" } as const;

/** The lessons that a published document tells, in its order. What was masked, or is left out, teaches nothing. */
export const lessonsIn = (basis: Basis, { values }: Pick<Content, "values">): string[] =>
  basis.kind === "report" && !leftOutOf(basis).includes("narrative")
    ? rowsIn(list, values).filter((row) => !isMasked(values[`${rowPrefix(list, row)}statement`]))
    : [];

/**
 * What a lesson is about that everybody may know: what its author said of it, and where they did not, what its report's agreement or
 * plan is about. What was masked says nothing, and a place that is left out of the report is none that it shares with anything.
 * @param usual what that agreement is about, or that plan
 */
export function lessonAbout(
  basis: Basis,
  { values }: Pick<Content, "values">,
  row: string,
  usual: About,
): Subjects {
  const own = (field: "countries" | "rights" | "tags") => {
    const said = values[`${rowPrefix(list, row)}${field}`];
    if (isMasked(said)) return [];
    return typeof said === "string" ? said.split(" ") : (usual[field] ?? []);
  };
  const isPlaceless = leftOutOf(basis).includes("places");
  return { countries: isPlaceless ? [] : own("countries"), rights: own("rights"), tags: own("tags") };
}

/** The rows of all lessons that a report tells, in its order. */
export const lessonRows = ({ values }: Pick<Content, "values">): string[] => rowsIn(list, values);

/** The lessons that a published document has answered, so that they are not open any more. */
export const lessonsAnswered = (basis: Basis): readonly CitedRow[] =>
  basis.kind === "plan" ? (basis.lessons ?? []) : [];

/** The lessons that a document answers, of whichever kind; none but a plan closes them. */
export const lessonsCited = (basis: Basis): readonly CitedRow[] =>
  "lessons" in basis ? (basis.lessons ?? []) : [];

/** How a document is called that answers lessons; null for a kind that answers none. */
export function calledBy(basis: Basis): Called | null {
  if (basis.kind === "report") {
    if (!("plan" in basis)) return null;
    const { period, plan } = basis;
    return { yearly: { period, plan } };
  }
  if (basis.kind === "governance") return null;
  if (basis.kind !== "amendment") return calledByItself(basis);
  const { of, number } = basis;
  return { amendment: { of: of.id, number, parent: calledByItself(of.basis) } };
}

function calledByItself(basis: AgreementBasis | PlanBasis): CalledByItself {
  if (basis.kind === "plan") return { period: basis.period };
  const { agreementType, begunOn } = basis;
  return { agreement: { agreementType, begunOn } };
}

/** As many open lessons as a document is asked about: ten one by one, the rest in one go. */
export const mostOpen = 60;

/** A lesson of a published report, what it is about, and whether that is a report on the very document that is to answer it. */
export type Told = { lesson: CitedRow; about: About; isItsOwn?: boolean };

/** Of whom lessons are asked: what their document is about, and whether it is asked about those too that share nothing with it. */
export type Asked = { about: About; all: boolean };

/**
 * The lessons that a document is to answer, the most relevant first: those that share most with it; among those that share as much, of
 * the newest report first, and one of each report before a second of any, so that no single report is all that the first ten tell.
 * @param told of each report, the newest first, its lessons in their order
 * @param answered in documents that were published since
 */
export function openLessons(
  told: readonly (readonly Told[])[],
  answered: readonly CitedRow[],
  { about, all }: Asked,
): CitedRow[] {
  const isOpen = ({ document, row }: CitedRow) =>
    !answered.some((each) => each.document === document && each.row === row);
  const open = told.map((lessons): CitedRow[] =>
    lessons
      .filter(({ lesson }) => isOpen(lesson))
      .flatMap(({ lesson, about: its, isItsOwn = false }) => {
        const shares = sharedBy(about, its);
        if (shares) return [{ ...lesson, shares }];
        return all || isItsOwn ? [lesson] : [];
      }),
  );
  const weight = ({ shares }: CitedRow) => weightOf(shares);
  const weights = [...new Set(open.flat().map(weight))].sort((one, other) => other - one);
  return weights
    .flatMap((each) => oneOfEach(open.map((lessons) => lessons.filter((one) => weight(one) === each))))
    .slice(0, mostOpen);
}

/** The first of each report, then the second of each. */
const oneOfEach = (reports: readonly (readonly CitedRow[])[]): CitedRow[] =>
  Array.from({ length: Math.max(0, ...reports.map(({ length }) => length)) }, (_, nth) =>
    reports.flatMap((lessons) => lessons[nth] ?? []),
  ).flat();

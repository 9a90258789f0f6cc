import { isMasked } from "../audit/masks.ts";
import type { Content } from "../forms/content.ts";
import type { CitedRow } from "../forms/definition.ts";
import { rowPrefix, rowsIn } from "../forms/rows.ts";
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

/** The rows of all lessons that a report tells, in its order. */
export const lessonRows = ({ values }: Pick<Content, "values">): string[] => rowsIn(list, values);

/** The lessons that a published document has answered, so that they are not open any more. */
export const lessonsAnswered = (basis: Basis): readonly CitedRow[] =>
  basis.kind === "plan" ? (basis.lessons ?? []) : [];

/** The lessons that a document answers, of whichever kind; an agreement closes none of them. */
export const lessonsCited = (basis: Basis): readonly CitedRow[] =>
  basis.kind === "report" ? [] : (basis.lessons ?? []);

/** How a document is called that answers lessons; null for a kind that answers none. */
export function calledBy(basis: Basis): Called | null {
  if (basis.kind === "report") return null;
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

/**
 * The lessons that are open, the most relevant first: of the newest report first, and one of each report before a second of any,
 * so that no single report is all that the first ten tell. What rights and countries a lesson is for no report says yet.
 * @param told of each report, the newest first
 * @param answered in documents that were published since
 */
export function openLessons(
  told: readonly (readonly CitedRow[])[],
  answered: readonly CitedRow[],
): CitedRow[] {
  const isOpen = ({ document, row }: CitedRow) =>
    !answered.some((each) => each.document === document && each.row === row);
  const open = told.map((lessons) => lessons.filter(isOpen));
  const most = Math.max(0, ...open.map(({ length }) => length));
  return Array.from({ length: most }, (_, nth) => open.flatMap((lessons) => lessons[nth] ?? []))
    .flat()
    .slice(0, mostOpen);
}

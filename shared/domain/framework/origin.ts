/**
 * Where a figure comes from, as a content keeps it: the reports of which it is the sum, and whose reports are missing in it. One
 * text, so that it stands in the content that is approved: `PA-1-d1:120 PA-2-d1~:3 *2:12 *1s:20 !PA-3 !*1`.
 *
 * - `report:figures`: what a report gives, of several parts joined by "+" (girls, boys, unknown; numerator, denominator);
 *   `~` behind the report where its own figure is not published, being small.
 * - `*2:figures`: what so many reports give together on agreements that not everybody may know all of, which are not named; `s` behind
 *   their number where their figures are published, without a name.
 * - `!agreement`, `!*1`: an agreement whose report is not in; so many of those that are not named.
 * - `~` alone: what the sum leaves once all that is published is subtracted is of so few reports that it tells what one of them holds.
 */
export type Origin = {
  terms: readonly Term[];
  missing: { named: readonly string[]; others: number };
  isTelling: boolean;
};

/** @property report null for several that are not named. `isShown`: whether everybody may read these very figures there. */
export type Term = { report: string | null; count: number; figures: readonly number[]; isShown: boolean };

const telling = "~";
const name = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";
const termShape = new RegExp(`^(?:(${name})(~?)|\\*(\\d{1,6})(s?)):(\\d{1,12}(?:\\+\\d{1,12}){0,2})$`);
const missingShape = new RegExp(`^!(?:(${name})|\\*(\\d{1,6}))$`);

/** @returns null for what is no such text */
export function readOrigin(text: string | number | undefined): Origin | null {
  if (typeof text !== "string" || text === "") return null;
  const terms: Term[] = [];
  const named: string[] = [];
  let others = 0;
  let isTelling = false;
  for (const part of text.split(" ")) {
    const [, report, small, count, seen, figures] = termShape.exec(part) ?? [];
    const [, agreement, unnamed] = missingShape.exec(part) ?? [];
    if (figures !== undefined)
      terms.push({
        report: report ?? null,
        count: Number(count ?? 1),
        figures: figures.split("+").map(Number),
        isShown: report === undefined ? seen === "s" : small === "",
      });
    else if (part === telling) isTelling = true;
    else if (agreement !== undefined) named.push(agreement);
    else if (unnamed !== undefined) others += Number(unnamed);
    else return null;
  }
  return { terms, missing: { named, others }, isTelling };
}

/** The same as a text; empty where there is nothing to say. */
export const originAsText = ({ terms, missing: { named, others }, isTelling }: Origin): string =>
  [
    ...terms.map(
      ({ report, count, figures, isShown }) =>
        `${report === null ? `*${count}${isShown ? "s" : ""}` : `${report}${isShown ? "" : "~"}`}:${figures.join("+")}`,
    ),
    ...named.map((agreement) => `!${agreement}`),
    ...(others > 0 ? [`!*${others}`] : []),
    ...(isTelling ? [telling] : []),
  ].join(" ");

/** What the terms come to, part by part; null where there are none. */
export function sumOfTerms(terms: readonly Pick<Term, "figures">[]): number[] | null {
  const [first] = terms;
  if (!first) return null;
  return first.figures.map((_, at) => terms.reduce((sum, { figures }) => sum + (figures[at] ?? 0), 0));
}

/** How many reports a sum is of. */
export const reportsIn = ({ terms }: Pick<Origin, "terms">): number =>
  new Set(terms.flatMap(({ report }) => report ?? [])).size +
  terms.reduce((sum, { report, count }) => sum + (report === null ? count : 0), 0);

/**
 * So many reports at least have to lie in what is left of a sum once all that is published is subtracted: one would be told outright,
 * and of two each one's people know their own, and so the other.
 */
const fewestUnseen = 3;

/** Whether what is left of a sum tells what a report holds that is not published, or not yet. @param unseen how many lie in it */
export const isTold = (unseen: number): boolean => unseen > 0 && unseen < fewestUnseen;

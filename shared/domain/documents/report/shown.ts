import type { Entry } from "../../../../events/entry.ts";
import type { DocumentEvent, EventOf } from "../../../../events/facts.ts";
import type { Reader } from "./comments.ts";
import { mayReadWords } from "./comments.ts";
import type { Report } from "./report.ts";
import { decidesBesideOthers, isBesideOthers, isVoteOpen } from "./standing.ts";

/**
 * The history as it is shown. How each director answered is for the directors to know, and for their overseer: everybody
 * else learns how the vote ended. While a written resolution is open the history ends with its opening, for neither an
 * answer nor a gap between the numbers may show how the vote stands; but its overseer, who is shown no numbers, sees what
 * came of addresses since. Of a stage that is open everybody sees their own decisions alone, its author none, so that
 * nobody leans on somebody else's.
 * @param reader undefined for whoever watches over the document
 */
export function shownHistory<L extends { entry: Entry }>(
  report: Report,
  history: readonly L[],
  reader: Reader | undefined,
): readonly L[] {
  const opening = openingOf(history);
  return history.filter(({ entry: { number, event } }) => {
    if (number > opening && isVoteOpen(report)) return reader === undefined && isOfAddress(event);
    if (event.type === "ballot-cast") return maySeeBallot(report, event, reader);
    return !isBesideOthers(report, reader?.person) || !isAnothers(event, number > opening, reader?.person);
  });
}

/**
 * The history for whoever watches over a document in which they decide too, beside others: they learn no more of what those
 * decided than the others do of them, before the stage has ended.
 */
export const withoutOthers = <L extends { entry: Entry }>(
  report: Report,
  history: readonly L[],
  person: string,
): readonly L[] => {
  const opening = openingOf(history);
  if (!decidesBesideOthers(report, person)) return history;
  return history.filter(({ entry: { number, event } }) => !isAnothers(event, number > opening, person));
};

/** Whether an entry is what somebody else decided in the stage that is open. */
const isAnothers = (event: DocumentEvent, isOfStage: boolean, person: string | undefined): boolean =>
  isOfStage && event.type === "decision-recorded" && event.facts.by !== person;

const openingOf = (history: readonly { entry: Entry }[]): number =>
  history.findLast(({ entry: { event } }) => event.type === "stage-opened")?.entry.number ?? 0;

/**
 * When a report changed last, as its register says, which lists the last changed first: while a vote is open, when its stage
 * opened, whatever came since. Else its time and its place would tell when each director answered.
 * @param at of its last entry (instant, ISO 8601 UTC)
 */
export const shownChange = (report: Report, at: string): string =>
  isVoteOpen(report) ? (report.serviceLevel?.from ?? at) : at;

/** The last entry whose number is shown to anybody: while a vote is open, that of its opening. */
export const lastNumbered = (report: Report, history: readonly { entry: Entry }[]): number =>
  isVoteOpen(report) ? openingOf(history) : Number.POSITIVE_INFINITY;

const isOfAddress = ({ type }: DocumentEvent): boolean =>
  type === "address-corrected" || type === "address-kept" || type === "address-released";

/** Whoever was asked to sign sees how the others answered; and whoever may read why. */
function maySeeBallot(report: Report, ballot: EventOf<"ballot-cast">, reader: Reader | undefined): boolean {
  const { stage, lane } = ballot.facts;
  const asked = report.policy.stages[stage]?.lanes.find(({ id }) => id === lane)?.people ?? [];
  return mayReadWords(report, ballot, reader) || (reader !== undefined && asked.includes(reader.person));
}

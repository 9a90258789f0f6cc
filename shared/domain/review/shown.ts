import type { Entry } from "../../../events/entry.ts";
import type { DocumentEvent } from "../../../events/facts.ts";
import { isResolution } from "../organisation/lane-rule.ts";
import type { Reader } from "./comments.ts";
import { mayReadOfBoard } from "./comments.ts";
import { openingOf } from "./shown-change.ts";
import { currentStage, decidesBesideOthers, isBesideOthers, isVoteOpen } from "./standing.ts";
import type { Review } from "./state.ts";
import { writersOf } from "./writers.ts";

/**
 * The history as it is shown. How each director answered, and who had not, is for the directors to know, and for their
 * overseer: everybody else learns how the vote ended. While a written resolution is open the history ends with its opening, for neither an
 * answer nor a gap between the numbers may show how the vote stands; but its overseer, who is shown no numbers, sees what
 * came of addresses since. Of a stage that is open everybody sees their own decisions alone, its author none, so that
 * nobody leans on somebody else's.
 * @param reader undefined for whoever watches over the document
 */
export function shownHistory<L extends { entry: Entry }>(
  review: Review,
  history: readonly L[],
  reader: Reader | undefined,
): readonly L[] {
  const opening = openingOf(history);
  return history.filter(({ entry }) => {
    const { number, event } = entry;
    if (number > opening && isVoteOpen(review)) return reader === undefined && isOfAddress(event);
    // Who was away is for whoever watches over it, and for themselves: no director learns it of another, before the end or after it.
    if (event.type === "absence-said" && reader !== undefined && reader.person !== event.facts.by)
      return false;
    const directors = directorsToldOf(review, history, entry);
    if (directors !== null && !maySeeAnswers(review, directors, reader)) return false;
    return (
      !isBesideOthers(review, reader?.person) || !isAnothers(review, event, number > opening, reader?.person)
    );
  });
}

/**
 * The history for whoever watches over a document in which they decide too, beside others: they learn no more of what those
 * decided than the others do of them, before the stage has ended.
 */
export const withoutOthers = <L extends { entry: Entry }>(
  review: Review,
  history: readonly L[],
  person: string,
): readonly L[] => {
  const opening = openingOf(history);
  if (!decidesBesideOthers(review, person)) return history;
  return history.filter(
    ({ entry: { number, event } }) => !isAnothers(review, event, number > opening, person),
  );
};

/** Whether an entry is what somebody else decided in the stage that is open, or a committee recommended on which they do not sit. */
function isAnothers(
  review: Review,
  { type, facts }: DocumentEvent,
  isOfStage: boolean,
  person: string | undefined,
): boolean {
  if (!isOfStage) return false;
  if (type === "decision-recorded") return facts.by !== person;
  if (type !== "committee-recommended") return false;
  const lane = currentStage(review)?.lanes.find(({ id }) => id === facts.lane);
  return !(lane?.people ?? []).some((one) => one === person);
}

const isOfAddress = ({ type }: DocumentEvent): boolean =>
  type === "address-corrected" || type === "address-kept" || type === "address-released";

/** Whether what is shown of a history lacks how directors answered, or who had not. */
export const lacksAnswers = <L extends { entry: Entry }>(
  review: Review,
  whole: readonly L[],
  shown: readonly L[],
): boolean =>
  whole.some((line) => !shown.includes(line) && directorsToldOf(review, whole, line.entry) !== null);

/**
 * The directors of a resolution of whom an entry tells who answered it: by what they cast, by who was reminded of it, or by
 * a mail that came back, for those alone are reminded who have not answered, and whoever has gets a receipt. Null where it
 * tells nothing of the kind.
 */
function directorsToldOf(
  review: Review,
  history: readonly { entry: Entry }[],
  { number, event }: Entry,
): readonly string[] | null {
  switch (event.type) {
    case "ballot-cast":
    case "ballot-taken-back":
      return [event.facts.by, ...(askedToSign(review, event.facts.stage, [event.facts.lane]) ?? [])];
    // Who asks before they sign is for the directors to know, as who signs.
    case "question-asked":
    case "question-withdrawn":
    case "recusal-recorded":
    case "interest-declared": {
      const asked = askedToSign(review, event.facts.stage, [event.facts.lane]);
      return asked && [event.facts.by, ...asked];
    }
    case "question-answered": {
      const asked = askedToSign(review, event.facts.stage, [event.facts.lane]);
      return asked && [...writersOf(review), ...asked];
    }
    case "reviewers-reminded":
      return askedToSign(review, event.facts.stage, event.facts.lanes);
    case "delivery-failed":
    case "delivery-reported":
    case "address-corrected": {
      const { recipient } = event.facts;
      if (recipient?.kind !== "person") return null;
      const asked = history.flatMap(({ entry }) =>
        entry.number < number ? boardAskedBy(review, entry) : [],
      );
      return asked.includes(recipient.id) ? asked : null;
    }
    default:
      return null;
  }
}

/** Whom an entry asked to sign a resolution. */
function boardAskedBy(review: Review, { event }: Entry): readonly string[] {
  if (event.type !== "stage-opened" && event.type !== "lane-filled") return [];
  const { facts } = event;
  const asked = "assigned" in facts ? facts.assigned : { [facts.lane]: facts.people };
  return resolutionsIn(review, facts.stage).flatMap(({ id }) => asked[id] ?? []);
}

const resolutionsIn = ({ policy }: Review, stage: number) =>
  (policy.stages[stage]?.lanes ?? []).filter(isResolution);

/** Whoever is asked to sign in these lanes of a stage, in all where none is named; null where none is a resolution. */
function askedToSign(review: Review, stage: number, lanes: readonly string[] | null): string[] | null {
  const those = resolutionsIn(review, stage).filter(({ id }) => lanes === null || lanes.includes(id));
  return those.length === 0 ? null : those.flatMap(({ people }) => people);
}

/** Whoever was asked to sign sees how the others answered; and whoever may read why. */
const maySeeAnswers = (review: Review, directors: readonly string[], reader: Reader | undefined): boolean =>
  reader === undefined || directors.includes(reader.person) || mayReadOfBoard(review, reader);

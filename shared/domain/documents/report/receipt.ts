import type { Entry, StoredEntry } from "../../../../events/entry.ts";
import { hashOf } from "../../audit/hash.ts";
import type { Report } from "./report.ts";
import type { Place } from "./why-not.ts";

/** An entry as it was written and as it reads today. */
type Line = { stored: StoredEntry; entry: Entry };

type Answer = Report["decisions"][number]["decision"];

/** What somebody answered in a lane, as the record has it: what a careful reader files. */
export type Receipt<L extends Line = Line> = {
  answer: Answer;
  /** Instant, ISO 8601 UTC. */
  at: string;
  /** The entry that bears it, and the fingerprint of that entry. */
  line: L;
  entryHash: string;
  /** The very content that was answered. */
  contentHash: string;
  /** Answers in the same lane that this one took the place of, the oldest first. */
  before: readonly { answer: Answer; at: string }[];
  /** How it ended since, the oldest first; empty while it has not. */
  ending: readonly L[];
};

/**
 * The receipt of what a person answered in a lane of a stage of a round; null where they answered nothing there.
 * @param history all of it: of their own answers, nobody need be kept from reading
 */
export function receiptIn<L extends Line>(
  history: readonly L[],
  place: Place,
  person: string,
): Receipt<L> | null {
  const own = history.flatMap((line) => {
    const { event } = line.entry;
    if (event.type !== "decision-recorded" && event.type !== "ballot-cast") return [];
    const { facts } = event;
    const isTheirs = facts.by === person && isOf(facts, place) && facts.lane === place.lane;
    if (!isTheirs) return [];
    return [{ line, facts, answer: "ballot" in facts ? facts.ballot : facts.decision, at: line.entry.at }];
  });
  const last = own.at(-1);
  if (!last) return null;
  return {
    answer: last.answer,
    at: last.at,
    line: last.line,
    entryHash: hashOf(last.line.stored),
    contentHash: last.facts.contentHash,
    before: own.slice(0, -1).map(({ answer, at }) => ({ answer, at })),
    ending: history.filter(
      (line) => line.entry.number > last.line.entry.number && isEnding(line.entry, place, history),
    ),
  };
}

const isOf = (facts: { round: number; stage: number }, { round, stage }: Place): boolean =>
  facts.round === round && facts.stage === stage;

/** Whether an entry says what became of a stage, and of the document by it. */
function isEnding({ event, number }: Entry, place: Place, history: readonly Line[]): boolean {
  switch (event.type) {
    case "lane-closed":
      return isOf(event.facts, place) && event.facts.lane === place.lane;
    case "stage-closed":
    case "meeting-decision-attested":
      return isOf(event.facts, place);
    case "report-submitted":
      return event.facts.round === place.round + 1;
    case "report-approved":
    case "report-published":
    case "report-withdrawn":
      return !history.some(
        ({ entry: other }) =>
          other.number < number &&
          other.event.type === "report-submitted" &&
          other.event.facts.round > place.round,
      );
    default:
      return false;
  }
}

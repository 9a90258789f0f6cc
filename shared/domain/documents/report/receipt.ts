import type { Entry, StoredEntry } from "../../../../events/entry.ts";
import type { DocumentEvent, EventOf } from "../../../../events/facts.ts";
import { hashOf } from "../../audit/hash.ts";
import type { Purpose } from "../../workflow/mails.ts";
import type { Report } from "./report.ts";
import type { Place } from "./why-not.ts";

/** An entry as it was written and as it reads today. */
type Line = { stored: StoredEntry; entry: Entry };

type Answer =
  | Report["decisions"][number]["decision"]
  | "attest"
  | "contest"
  | "confirm"
  | "refuse-translation";

/** What an answer was about besides the content: what was entered of a meeting, or words in another language. */
type About =
  | ({ of: "meeting"; hash: string } & Pick<
      EventOf<"meeting-decision-entered">["facts"],
      "heldOn" | "outcome"
    >)
  | ({ of: "translation"; hash: string } & Pick<EventOf<"translation-confirmed">["facts"], "lang">);

/** What somebody answered, as the record has it: what a careful reader files. */
export type Receipt<L extends Line = Line> = {
  answer: Answer;
  /** Null for an answer in a lane, which is about the content alone. */
  about: About | null;
  /** Instant, ISO 8601 UTC. */
  at: string;
  /** The entry that bears it, and the fingerprint of that entry. */
  line: L;
  entryHash: string;
  /** The very content that was answered. */
  contentHash: string;
  /** Answers to the same that this one took the place of, the oldest first. */
  before: readonly { answer: Answer; at: string }[];
  /** How it ended since, the oldest first; empty while it has not. */
  ending: readonly L[];
};

/** What a link asked: an answer in a lane, word on a meeting of a round, or whether a translation holds. */
type Asked = Place & { purpose: Purpose };

/**
 * The receipt of what a person answered by a link; null where they answered nothing by it. Whoever was asked more than once
 * for what is no lane's has the receipt of the newest.
 * @param history all of it: of their own answers, nobody need be kept from reading
 */
export function receiptIn<L extends Line>(
  history: readonly L[],
  asked: Asked,
  person: string,
): Receipt<L> | null {
  const own = history.flatMap((line) => {
    const { event, at } = line.entry;
    const given = "by" in event.facts && event.facts.by === person ? givenBy(event, asked, history) : null;
    return given ? [{ ...given, line, at }] : [];
  });
  const last = own.at(-1);
  if (!last) return null;
  const { answer, about, at, line, contentHash, place } = last;
  return {
    ...{ answer, about, at, line, contentHash },
    entryHash: hashOf(line.stored),
    before: own
      .slice(0, -1)
      .filter((each) => each.place.stage === place.stage && langOf(each.about) === langOf(about))
      .map((each) => ({ answer: each.answer, at: each.at })),
    ending: history.filter(
      ({ entry }) => entry.number > line.entry.number && isEnding(entry, place, about, history),
    ),
  };
}

type Given = Pick<Receipt, "answer" | "about" | "contentHash"> & { place: Place };

/** What an event answers of what a link asked; null where it answers something else. */
function givenBy(event: DocumentEvent, asked: Asked, history: readonly Line[]): Given | null {
  switch (event.type) {
    case "decision-recorded":
    case "ballot-cast": {
      const { facts } = event;
      if (!isOf(facts, asked) || facts.lane !== asked.lane) return null;
      const { contentHash } = facts;
      return {
        answer: "ballot" in facts ? facts.ballot : facts.decision,
        about: null,
        contentHash,
        place: asked,
      };
    }
    case "meeting-decision-attested":
    case "meeting-decision-contested": {
      const { round, stage, decisionHash: hash } = event.facts;
      const entered = enteredAs(hash, history);
      if (asked.purpose !== "attest" || round !== asked.round || !entered) return null;
      const { contentHash, heldOn, outcome } = entered;
      return {
        answer: event.type === "meeting-decision-attested" ? "attest" : "contest",
        about: { of: "meeting", hash, heldOn, outcome },
        contentHash,
        place: { round, stage, lane: null },
      };
    }
    case "translation-confirmed":
    case "translation-refused": {
      const { lang, contentHash, translationHash: hash } = event.facts;
      if (asked.purpose !== "confirm-translation") return null;
      return {
        answer: event.type === "translation-confirmed" ? "confirm" : "refuse-translation",
        about: { of: "translation", hash, lang },
        contentHash,
        place: { round: roundOf(contentHash, history), stage: null, lane: null },
      };
    }
    default:
      return null;
  }
}

/** What was entered of a meeting, by the fingerprint that its chair answers. */
const enteredAs = (hash: string, history: readonly Line[]) =>
  history.flatMap(({ entry: { event } }) =>
    event.type === "meeting-decision-entered" && hashOf(event.facts) === hash ? [event.facts] : [],
  )[0];

/** The last round in which a content was submitted. */
const roundOf = (contentHash: string, history: readonly Line[]): number =>
  Math.max(
    ...history.map(({ entry: { event } }) =>
      event.type === "report-submitted" && event.facts.contentHash === contentHash ? event.facts.round : 0,
    ),
  );

const langOf = (about: About | null) => (about?.of === "translation" ? about.lang : null);

const isOf = (facts: { round: number; stage: number }, { round, stage }: Place): boolean =>
  facts.round === round && facts.stage === stage;

/** Whether an entry says what became of a stage or of a translation, and of the document by it. */
function isEnding(
  { event, number }: Entry,
  place: Place,
  about: About | null,
  history: readonly Line[],
): boolean {
  switch (event.type) {
    case "translation-confirmed":
      return event.facts.lang === langOf(about);
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

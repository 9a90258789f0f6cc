import type { Entry, StoredEntry } from "../../../events/entry.ts";
import type { DocumentEvent, EventOf } from "../../../events/facts.ts";
import { hashOf } from "../audit/hash.ts";
import type { Purpose } from "../outbox/mails.ts";
import { lastNumbered } from "./shown-change.ts";
import type { Review } from "./state.ts";
import { uncountedIn } from "./uncounted.ts";
import type { Place } from "./why-not.ts";

/** An entry as it was written and as it reads today. */
type Line = { stored: StoredEntry; entry: Entry };

type Answer =
  | Review["decisions"][number]["decision"]
  | EventOf<"recusal-recorded">["facts"]["how"]
  | "ballot-taken-back"
  | "interest-declared"
  | "party-signed"
  | "party-refused"
  | "consent-withdrawn"
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
  /** What it was given for: of what is no lane's, the round and the stage that it was about. */
  place: Place;
  /** The entry that bears it, and the fingerprint of that entry. */
  line: L;
  /** The entry's number; null while a vote is open, for it would count who answered before. */
  number: number | null;
  entryHash: string;
  /** The very content that was answered. */
  contentHash: string;
  /** Whether it counts for nothing: its director had left the board as the resolution passed. */
  isUncounted: boolean;
  /** What came of it, the oldest first; empty while nothing has, and where a later answer took its place. */
  ending: readonly L[];
};

/** What a link asked: an answer in a lane, word on a meeting of a round, or whether a translation holds. */
type Asked = Place & { purpose: Purpose };

/**
 * The receipts of all that a person answered by a link, the oldest first: in a lane an answer can be changed, and whoever was
 * asked for what is no lane's may be asked again. Each stays, with its fingerprint: what was filed of it holds for ever.
 * @param history all of it: of their own answers, nobody need be kept from reading
 */
export function receiptsIn<L extends Line>(
  review: Review,
  history: readonly L[],
  asked: Asked,
  person: string,
): Receipt<L>[] {
  const own = history.flatMap((line) => {
    const { event, at } = line.entry;
    const given = "by" in event.facts && event.facts.by === person ? givenBy(event, asked, history) : null;
    return given ? [{ ...given, line, at }] : [];
  });
  // What was declared beside an answer takes the place of none.
  const last = own.findLast(isAnswer);
  const numbered = lastNumbered(review, history);
  const uncounted = uncountedIn(history);
  return own.map((given) => {
    const { line, place, about } = given;
    const { number } = line.entry;
    const isReplaced = about === null && given !== last && isAnswer(given);
    return {
      ...given,
      number: number > numbered ? null : number,
      entryHash: hashOf(line.stored),
      isUncounted: uncounted.has(number),
      ending: history.filter(
        ({ entry }) => !isReplaced && entry.number >= number && isEnding(entry, place, about, history),
      ),
    };
  });
}

/**
 * The receipt of what a person answered last by a link: what they declared beside it, which is no answer, only where they gave none. Null
 * where they did neither.
 */
export const receiptIn = <L extends Line>(
  review: Review,
  history: readonly L[],
  asked: Asked,
  person: string,
): Receipt<L> | null => lastOf(receiptsIn(review, history, asked, person));

/** The last of several that is an answer; of what was declared beside none, the last. */
export const lastOf = <L extends Line>(receipts: readonly Receipt<L>[]): Receipt<L> | null =>
  receipts.findLast(isAnswer) ?? receipts.at(-1) ?? null;

const isAnswer = ({ answer }: Pick<Receipt, "answer">): boolean => answer !== "interest-declared";

type Given = Pick<Receipt, "answer" | "about" | "contentHash" | "place">;

/** What an event answers of what a link asked; null where it answers something else. */
function givenBy(event: DocumentEvent, asked: Asked, history: readonly Line[]): Given | null {
  switch (event.type) {
    case "decision-recorded":
    case "answer-stands":
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
    case "signature-recorded":
    case "consent-withdrawn": {
      const { facts } = event;
      if (!isOf(facts, asked) || facts.lane !== asked.lane) return null;
      const answer = "signature" in facts ? partyAnswers[facts.signature] : "consent-withdrawn";
      return { answer, about: null, contentHash: facts.contentHash, place: asked };
    }
    case "ballot-taken-back":
    case "interest-declared": {
      const { facts } = event;
      if (!isOf(facts, asked) || facts.lane !== asked.lane) return null;
      return { answer: event.type, about: null, contentHash: facts.contentHash, place: asked };
    }
    case "recusal-recorded": {
      const { facts } = event;
      if (!isOf(facts, asked) || facts.lane !== asked.lane) return null;
      return { answer: facts.how, about: null, contentHash: facts.contentHash, place: asked };
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

const partyAnswers = { sign: "party-signed", refuse: "party-refused" } as const;

/** What was entered of a meeting, by the fingerprint that its chair answers. */
const enteredAs = (hash: string, history: readonly Line[]) =>
  history.flatMap(({ entry: { event } }) =>
    event.type === "meeting-decision-entered" && hashOf(event.facts) === hash ? [event.facts] : [],
  )[0];

/** The last round in which a content was submitted. */
const roundOf = (contentHash: string, history: readonly Line[]): number =>
  Math.max(
    ...history.map(({ entry: { event } }) =>
      event.type === "document-submitted" && event.facts.contentHash === contentHash ? event.facts.round : 0,
    ),
  );

const langOf = (about: About | null) => (about?.of === "translation" ? about.lang : null);

const isOf = (facts: { round: number; stage: number }, { round, stage }: Place): boolean =>
  facts.round === round && facts.stage === stage;

/** Whether a stage went to a meeting: that says why its resolution did not pass, too. */
const wentToMeeting = (history: readonly Line[], place: Place): boolean =>
  history.some(
    ({ entry: { event } }) =>
      event.type === "stage-closed" && event.facts.outcome === "to-meeting" && isOf(event.facts, place),
  );

/** Whether the document was refused in a round, by the board or in a stage: that ends it for whoever answered in any of them. */
const isRefusalOf = (facts: { round: number; outcome: string }, { round }: Place): boolean =>
  facts.outcome === "refused" && facts.round === round;

/**
 * Whether an entry says what became of a stage, of what was entered of a meeting or of a translation, and of the document by
 * it. What a chair attests to, and a translation that is confirmed, ends by the very answer.
 */
function isEnding(
  { event, number }: Entry,
  place: Place,
  about: About | null,
  history: readonly Line[],
): boolean {
  switch (event.type) {
    case "translation-supplied":
    case "translation-confirmed":
      return event.facts.lang === langOf(about);
    case "lane-closed":
      return isOf(event.facts, place) && event.facts.lane === place.lane && !wentToMeeting(history, place);
    case "committee-recommended":
      return isOf(event.facts, place) && event.facts.lane === place.lane;
    case "stage-closed":
      return isOf(event.facts, place) || isRefusalOf(event.facts, place);
    case "meeting-decision-entered":
      return about?.of === "meeting" && isOf(event.facts, place);
    case "meeting-decision-attested":
    case "meeting-resolved":
      return isOf(event.facts, place) || isRefusalOf(event.facts, place);
    case "document-submitted":
      return event.facts.round === place.round + 1;
    case "document-approved":
    case "document-signed":
    case "acceptance-deemed":
    case "document-accepted":
    case "consent-withdrawn":
    case "document-published":
    case "document-withdrawn":
      return !history.some(
        ({ entry: other }) =>
          other.number < number &&
          other.event.type === "document-submitted" &&
          other.event.facts.round > place.round,
      );
    default:
      return false;
  }
}

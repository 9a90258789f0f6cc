import { counted } from "../plural.ts";

const documents = (count: number): string => counted("en", count, { one: "document", other: "documents" });

/** What proposed by-laws would have changed; names and days come in words already. */
export const rulesRehearsal = {
  title: "Rehearsal of the proposed rules",
  lead: "What the proposed rules would have changed for how the board and its committees decided in the last twelve months. Each ballot on record was read once more by them, and each vote at a meeting counted once more, in the room as it was. Nothing of it is recorded. What is open ends by the rules with which it began.",
  summary: ({ all, otherwise, since }: { all: number; otherwise: number; since: string }) =>
    `${counted("en", all, { one: "decision or meeting", other: "decisions and meetings" })} since ${since}: ${otherwise === 0 ? "none" : otherwise} would have gone another way.`,
  none: "Neither the board nor a committee has decided anything in Accord since then, so that there is nothing to rehearse them on. Judge them by what the document says.",
  noneOtherwise: "Nothing: each decision would have been taken alike.",
  meetings: "Meetings",
  documents: "Decisions on documents",
  meetingOf: ({ body, day }: { body: string; day: string }) => `${body}, ${day}`,
  board: "Board of directors",
  sameMeetings: ({ count }: { count: number }) =>
    `${counted("en", count, { one: "meeting", other: "meetings" })} would have gone as ${count === 1 ? "it" : "they"} did.`,
  sameDocuments: ({ count }: { count: number }) =>
    `${documents(count)} would have been decided as ${count === 1 ? "it was" : "they were"}.`,
  item: ({ place }: { place: number }) => `Item ${place}`,
  itemOf: ({ place, title }: { place: number; title: string }) => `Item ${place} (${title})`,
  notice: ({ days, people }: { days: number; people: string | null }) =>
    `With ${counted("en", days, { one: "day", other: "days" })} of notice it could not have been opened${people === null ? "" : `: it came too late for ${people}`}`,
  electronic: ({ people }: { people: string | null }) =>
    people === null
      ? "Some attended by telephone or video, which would not have been open to them"
      : `Attending by telephone or video would not have been open to ${people}`,
  noCommittee: "This committee would be none",
  recommends: ({ item, source }: { item: string; source: string }) =>
    `${item}: the committee would only have recommended it to the board (${source})`,
  noQuorum: ({ item, numbers }: { item: string | null; numbers: string | null }) =>
    `${item === null ? "T" : `${item}: t`}here would have been no quorum${numbers === null ? "" : ` (${numbers})`}`,
  presentOf: ({ present, quorum }: { present: number; quorum: number }) =>
    `${present} there, ${quorum} needed`,
  lost: ({ item, numbers }: { item: string | null; numbers: string | null }) =>
    `${item === null ? "T" : `${item}: t`}he motion would have been lost${numbers === null ? "" : ` (${numbers})`}`,
  carried: ({ item, numbers }: { item: string | null; numbers: string | null }) =>
    `${item === null ? "T" : `${item}: t`}he motion would have been carried${numbers === null ? "" : ` (${numbers})`}`,
  votesOf: ({ inFavour, needed, base }: { inFavour: number; needed: number; base: number }) =>
    `${inFavour} for, ${needed} of ${base} needed`,
  byCasting: "the chair would have had no casting vote",
  proof: {
    code: ({ people }: { people: string }) =>
      `A one-time code or a passkey would have been asked; the mailed link alone cast the ballots of ${people}`,
    passkey: ({ people }: { people: string }) =>
      `A passkey would have been asked of whoever has one; the mailed link alone cast the ballots of ${people}`,
  },
  noProof: ({ people }: { people: string }) =>
    `The mailed link alone would have cast the ballots of ${people}, who proved more`,
  notAsked: ({ people }: { people: string }) =>
    `Elected while it was open, and not asked by the proposed rules: ${people}`,
  tooLate: ({ minutes, people }: { minutes: number; people: string }) =>
    `It would have gone to a meeting: ${people} took a ballot back later than ${counted("en", minutes, { one: "minute", other: "minutes" })} after it`,
  noGround: ({ ground, people }: { ground: string; people: string }) =>
    `It would have gone to a meeting: ${people} could only have stepped aside, for the rules would not name “${ground}”`,
  beyond: ({ committee, source }: { committee: string; source: string }) =>
    `${committee} would have gone beyond what is delegated to it (${source}): it would have been for the board`,
};

export type RulesRehearsalMessages = typeof rulesRehearsal;

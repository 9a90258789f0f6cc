import type { CalendarEventType } from "./calendars.ts";
import type { EventType } from "./facts.ts";
import type { MeetingEventType } from "./meetings.ts";
import type { PersonEventType } from "./people.ts";

export type Facts = Record<string, unknown>;

/** Brings the facts of version n to version n + 1. Permanent: never edited after a release, only added to. */
export type Upcaster = (facts: Facts) => Facts;

/** In version 1 a hold ran out while somebody was away. */
const heldByNothing: Upcaster = (facts) => ({ ...facts, heldUntil: null });

/** Version 1 had whom the pinned policy named, and kept no time. */
const stageWithTime: Upcaster = (facts) => ({ ...facts, assigned: {}, serviceLevel: null });

/** Version 2 named people for written resolutions alone, and its facts are whole without the others. */
const peopleOfEachLane: Upcaster = (facts) => facts;

const closedBecause: Upcaster = (facts) => ({ ...facts, because: null });

/** In version 1 every task was somebody's before. */
const fromSomebody: Upcaster = (facts) => facts;

/** In version 2 a task that was given away kept the time that it had. */
const inItsOldTime: Upcaster = (facts) => ({ ...facts, serviceLevel: null });

/** The version before knew one cause less. */
const oneMoreCause: Upcaster = (facts) => facts;

/** Version 1 did not tell why, and gave the first of the two reasons for both. */
const resumedBecause: Upcaster = (facts) => ({ ...facts, because: "halted" });

const failedFor: Upcaster = (facts) => ({ ...facts, recipient: null });

/** Version 2 knew no deputies; what it says stays as it is. */
const withDeputies: Upcaster = (facts) => facts;

/** Version 1 told of addresses that do not work alone, and of complaints. */
const reportedWhy: Upcaster = (facts) => ({
  ...facts,
  audience: null,
  trouble: facts["outcome"] === "bounced" ? "no-such-address" : null,
});

/** Version 1 was confirmed by nobody, and held at once. */
const heldAtOnce: Upcaster = (facts) => ({ ...facts, asked: null });

/** Version 1 was corrected by the overseer alone, without a reason. */
const correctedByOne: Upcaster = (facts) => ({
  ...facts,
  confirmedBy: null,
  reasonCommitment: null,
  change: null,
});

/** In version 1 nobody looked into drafts. */
const withDrafts: Upcaster = (facts) => facts;

/** In version 2 nobody looked into what is said of files. */
const withFiles: Upcaster = (facts) => facts;

/** In version 1 the clock alone reminded people. */
const remindedByClock: Upcaster = (facts) => ({ ...facts, by: null, on: null });

/** Version 2 named people alone, in whose lanes all were reminded. */
const inEveryLane: Upcaster = (facts) => ({ ...facts, lanes: null });

/** Version 1 had no salt. */
const unsalted: Upcaster = (facts) => ({ ...facts, salt: null });

/** In version 1 every content went through all of its policy, and everybody decided anew. */
const throughEveryLane: Upcaster = (facts) => ({ ...facts, route: null, unchangedFor: [] });

/** The steps from version 1 upwards; a type that has none is at its first version. */
export const upcasters: {
  readonly [T in EventType | PersonEventType | MeetingEventType | CalendarEventType]?: readonly Upcaster[];
} = {
  "document-submitted": [throughEveryLane],
  "review-resumed": [resumedBecause, oneMoreCause],
  "stage-opened": [stageWithTime, peopleOfEachLane],
  "decision-recorded": [unsalted],
  "ballot-cast": [unsalted],
  "stage-closed": [closedBecause, oneMoreCause],
  "reviewers-reminded": [remindedByClock, inEveryLane],
  "task-reassigned": [fromSomebody, inItsOldTime],
  "passage-masked": [withDrafts, withFiles],
  "author-reminded": [remindedByClock],
  "translation-supplied": [heldAtOnce],
  "delivery-failed": [failedFor, withDeputies],
  "delivery-reported": [reportedWhy],
  "address-corrected": [correctedByOne],
  "address-kept": [oneMoreCause, oneMoreCause],
  "person-returned": [heldByNothing],
};

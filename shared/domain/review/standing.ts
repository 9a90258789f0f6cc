import type { Bilingual, Recipient, ServiceLevel } from "../../../events/common.ts";
import type { DocumentEvent } from "../../../events/facts.ts";
import {
  isAcceptance,
  isOfParties,
  isResolution,
  isSignature,
  needed,
  needsSeveral,
} from "../organisation/lane-rule.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { isOfDonor } from "./donors.ts";
import { isSettled, recommendedIn } from "./lane-ends.ts";
import { afterSubmission, allows } from "./lifecycle.ts";
import { speaksIn } from "./parties.ts";
import { firstStageFrom, type Lane, type Stage, stagesOn } from "./route.ts";
import type { Review } from "./state.ts";
import { isComparable, isOriginalMasked } from "./translations.ts";
import { awaitsReaders } from "./whole.ts";
import { hasWritten, isFreeFor, type Written, wasTakenOff } from "./writers.ts";

/** The stages of this round, each at its number: one that is passed over has no lanes. */
export const stagesOf = ({ route, policy }: Pick<Review, "route" | "policy">): readonly Stage[] =>
  stagesOn(route, policy);

/** The stages that a document may still go through: all of its policy's while it is with its author, whatever way it went before. */
export const stagesAhead = (
  review: Pick<Review, "route" | "policy" | "status" | "acceptance">,
): readonly Stage[] => (allows("submit", review.status) ? stagesOfAny(review) : stagesOf(review));

/** All stages of a policy; for a donor where its agreement asks for that. */
const stagesOfAny = ({ policy, acceptance }: Pick<Review, "policy" | "acceptance">): readonly Stage[] =>
  acceptance !== undefined
    ? policy.stages
    : policy.stages.map((stage) => ({
        ...stage,
        lanes: stage.lanes.filter((lane) => !isAcceptance(lane)),
      }));

/** The stage a document is in, or was in last: its definition in the pinned policy, as this round goes through it. */
export const currentStage = (review: Review): Stage | undefined =>
  review.stage === null ? undefined : stagesOf(review)[review.stage];

/** By which role people sit on the body that resolves in the current stage; undefined where none does. */
export const bodyAsked = (review: Review): string | undefined =>
  currentStage(review)?.lanes.find(isResolution)?.role;

/** What a lane of the current stage is called, where it has several; null where it goes without saying. */
export function nameOfLane(review: Review, lane: string): Bilingual | null {
  const lanes = currentStage(review)?.lanes ?? [];
  return (lanes.length > 1 && lanes.find(({ id }) => id === lane)?.label) || null;
}

/** Index of the stage that is open, or the next to open; the number of stages once all have closed. */
export const nextStage = (review: Pick<Review, "stage" | "stageOpen" | "policy" | "route">): number => {
  const { stage, stageOpen } = review;
  if (stage === null) return firstStageFrom(review, 0);
  return stageOpen ? stage : firstStageFrom(review, stage + 1);
};

/** Whether it waits for words in a language, or for the day on which it is published: nothing is conducted meanwhile. */
const waits = ({ publicationAwaits, embargoedUntil }: Review): boolean =>
  publicationAwaits.length > 0 || (embargoedUntil ?? null) !== null;

/** Whether an execution should be conducting this document now (I17). */
export function needsConductor(review: Review): boolean {
  const { status, announced, publicity } = review;
  if (["submitted", "in-review", "signing", "with-donor"].includes(status)) return true;
  if (status === "approved" || publicity?.opening) return !waits(review);
  if (status === "in-force") return !announced && review.publicationAwaits.length === 0;
  return (status === "published" || status === "concluded") && !announced;
}

/** Whether a document that was submitted is on its way, or through: it went back to nobody, and did not come to nothing. */
export const holdsItsClaims = ({ status }: Pick<Review, "status">): boolean =>
  afterSubmission.some((each) => each === status);

/** Whether a conductor speaks of another round or attempt than the document's. */
export const isSuperseded = (
  review: Review,
  { round, attempt }: Pick<Review, "round" | "attempt">,
): boolean => round !== review.round || attempt !== review.attempt;

/** Whether it is to be looked at again what everybody may know of it, or what was proposed of that awaits a decision. */
export const awaitsPublicity = ({ publicity }: Pick<Review, "publicity">): boolean =>
  publicity?.proposed !== undefined ||
  publicity?.opening === true ||
  (publicity?.review?.told ?? null) !== null;

/** Whether nothing more is to be done about a document: it is withdrawn, or published or in force and everybody was told. */
export const isEnded = (review: Review): boolean =>
  review.status === "withdrawn" ||
  review.status === "refused" ||
  (allows("notify", review.status) &&
    review.announced &&
    !awaitsPublicity(review) &&
    review.held.length === 0 &&
    !awaitsReaders(review) &&
    review.undelivered.length === 0);

/** The messages that did not reach somebody, and have not gone out again. */
export const missedBy = ({ undelivered }: Pick<Review, "undelivered">, { kind, id }: Recipient): string[] =>
  undelivered.flatMap(({ message, recipient }) =>
    recipient.kind === kind && recipient.id === id ? [message] : [],
  );

/** What is known of the translations that wait. */
type Waiting = Pick<Review, "status" | "proposedTranslations" | "masked" | "contentHash">;

/**
 * Who is asked to read a translation, by its language: nobody any more once the document is withdrawn or goes back, nor where
 * words were masked, so that the two texts cannot be compared.
 */
export const readersAsked = (review: Waiting): { lang: "en" | "fr"; asked: string }[] =>
  (["en", "fr"] as const).flatMap((lang) => {
    const waiting = review.proposedTranslations[lang];
    return waiting && allows("answer-translation", review.status) && isComparable(review, waiting.hash)
      ? [{ lang, asked: waiting.asked }]
      : [];
  });

/** Whether words are awaited from the overseer: somebody waits for their language, in which nobody reads a translation. */
export const awaitsWords = (review: Waiting & Pick<Review, "held">): boolean =>
  !isOriginalMasked(review) &&
  review.held.some((waiting) => readersAsked(review).every(({ lang }) => lang !== waiting.lang));

/** The languages in which a translation waits for a person to read it, whom nobody took off the document since. */
export const askedToRead = (
  review: Parameters<typeof readersAsked>[0] & Pick<Review, "takenOff">,
  person: string,
): ("en" | "fr")[] =>
  readersAsked(review).flatMap(({ lang, asked }) =>
    asked === person && !wasTakenOff(review, person) ? [lang] : [],
  );

/** Whether nobody is left in a lane for somebody recused themselves: whoever oversees it finds another, and no clock does. */
export const isRecusedLane = ({ recusals }: Pick<Review, "recusals">, { id, people }: Lane): boolean =>
  people.length === 0 && recusals.some(({ lane }) => lane === id);

/**
 * Why nobody is asked in a lane: somebody recused themselves; its parties are not named yet, or nobody is known who speaks for one of
 * them; or nobody holds its role.
 */
export function whyVacant(
  review: Pick<Review, "recusals" | "parties">,
  lane: Lane,
): "recused" | "parties" | "unnamed" | "vacant" {
  if (isRecusedLane(review, lane)) return "recused";
  if (!isOfParties(lane)) return "vacant";
  return review.parties === undefined ? "unnamed" : "parties";
}

/** The time of a lane of the stage that is open, or was open last: the stage's, or its own since it was filled. */
export const serviceLevelOf = (
  { serviceLevel, filled }: Pick<Review, "serviceLevel" | "filled">,
  lane: string,
): ServiceLevel | null => {
  const own = filled[lane];
  return own === undefined ? serviceLevel : own;
};

/**
 * Whether a lane of the open stage takes an answer from a person: it is theirs, and awaits answers still. A resolution is over
 * with its last signature (CNCA s. 140), what a party signed stays signed, and what a committee recommended at its meeting stands; in
 * another lane whoever answered may change their mind while the stage is open.
 */
export function takesAnswer(review: Review, lane: Lane, person: string): boolean {
  if (!review.stageOpen || !lane.people.includes(person) || hasWritten(review, person)) return false;
  if (recommendedIn(review, review.stage, lane.id)) return false;
  const hasAnswered = answerOf(review, person, lane.id) !== undefined;
  if (!isSettled(lane, review)) return !(isSignature(lane) && hasAnswered);
  return !isResolution(lane) && !isSignature(lane) && hasAnswered;
}

/**
 * The lane that awaits answers again after an event, for somebody changed theirs, or recused themselves with what they had said: of
 * so many that are needed one is missing. Null where none does.
 */
export function reopenedBy(before: Review, after: Review, event: DocumentEvent): Lane | null {
  const isOfAnswer = event.type === "decision-recorded" || event.type === "recusal-recorded";
  if (!isOfAnswer || !after.stageOpen) return null;
  const lane = currentStage(after)?.lanes.find(({ id }) => id === event.facts.lane);
  return lane && isSettled(lane, before) && !isSettled(lane, after) ? lane : null;
}

/** The open lanes in which a person can answer now: one may hold several, as the stand-in of two who are late. */
export const openLanesOf = (review: Review, person: string): Lane[] =>
  (currentStage(review)?.lanes ?? []).filter((lane) => takesAnswer(review, lane, person));

/**
 * Whether somebody is not shown what others decided in a stage before it has ended: each lane judges by itself, and in a lane
 * each of several; its author answers to all of them together, not to the first.
 * @param person undefined for whoever watches over the document, who sees all
 */
export const isBesideOthers = (review: Review, person: string | undefined): boolean =>
  person !== undefined && review.stageOpen && asksSeveral(currentStage(review)?.lanes ?? []);

const asksSeveral = (lanes: readonly Lane[]): boolean => lanes.length > 1 || lanes.some(needsSeveral);

/** Whether somebody has a task in the stage that is open beside others: of theirs it is another one. */
export const decidesBesideOthers = (review: Review, person: string | undefined): boolean =>
  isBesideOthers(review, person) &&
  (currentStage(review)?.lanes ?? []).some(({ people }) => people.some((one) => one === person));

/** What a person answered in a lane of the stage that is open, or was open last. */
export const answerOf = (
  review: Review,
  person: string,
  lane: string,
): Review["decisions"][number] | undefined =>
  review.decisions.find((taken) => taken.by === person && taken.lane === lane);

/** Names that answer on a page and in its form; null where they gave none. */
export const answeredNow = (review: Review, person: string, lane: string): string | null =>
  answerOf(review, person, lane)?.hash ?? null;

/** Who has not answered yet in the open stage, lane by lane; a settled lane awaits nobody. */
export function awaited(review: Review): { lane: Lane; people: string[] }[] {
  if (!review.stageOpen) return [];
  return (currentStage(review)?.lanes ?? [])
    .filter((lane) => !isSettled(lane, review))
    .map((lane) => ({
      lane,
      people: lane.people.filter((person) => answerOf(review, person, lane.id) === undefined),
    }));
}

/** The lanes of the open stage in which fewer people are asked than it takes, for no more held their role. */
export const vacantLanes = (review: Review): Lane[] =>
  awaited(review).flatMap(({ lane }) => (lane.people.length < needed(lane) ? [lane] : []));

/** Whether a person's answer is still awaited in a lane. */
export const isAwaited = (review: Review, person: string, lane: string): boolean =>
  awaited(review).some((each) => each.lane.id === lane && each.people.includes(person));

/**
 * Whether a stage with a written resolution is open: until it has ended nobody is shown how anybody answered, nor how
 * many did. A running result would weigh on those who have not decided yet.
 */
export const isVoteOpen = (review: Review): boolean =>
  review.stageOpen && (currentStage(review)?.lanes ?? []).some(isResolution);

/**
 * Whom the open stage awaits as anybody is shown it: a resolution, which may go on beside reviewers, awaits all its directors
 * until the stage has ended. Who has signed, and whether it is over, is nobody's to know before; but for one that was never
 * put, since its author would have to sign, or too few are in office.
 */
export const awaitedAsShown = (review: Review): ReturnType<typeof awaited> => {
  const wasPut = ({ id }: Lane) =>
    review.failed.every(
      ({ lane, because }) =>
        lane !== id ||
        (because !== "author-entitled" && because !== "no-quorum") ||
        review.decisions.some((given) => given.lane === id),
    );
  const still = new Map(awaited(review).map(({ lane, people }) => [lane, people]));
  return (review.stageOpen ? (currentStage(review)?.lanes ?? []) : []).flatMap((lane) => {
    const people = isResolution(lane) ? lane.people : still.get(lane);
    return people && wasPut(lane) ? [{ lane, people: [...people] }] : [];
  });
};

/** Who may decide too in a lane that is late: whom the policy was pinned with while they hold the role, else the next. */
export function standInFor(
  review: Written,
  { alternate, people }: Lane,
  roster: Organisation["roster"],
): string | null {
  if (!alternate) return null;
  const isFree = (person: string) => !people.includes(person) && isFreeFor(review, person);
  const free = (roster[alternate.role] ?? []).filter(isFree);
  return free.find((person) => person === alternate.person) ?? free[0] ?? null;
}

/** A person answers by the lane's role, or as its alternate by theirs; for a party by the role of whoever speaks for it; for a donor by its people's. */
export const mayAnswer = (
  review: Pick<Review, "escalated" | "parties" | "acceptance">,
  lane: Lane,
  roles: readonly string[],
): boolean => {
  if (isOfParties(lane)) return speaksIn(review, lane, roles);
  if (isAcceptance(lane)) return isOfDonor(review, roles);
  const { id, role, alternate } = lane;
  const standsIn = alternate !== null && review.escalated.includes(id);
  return roles.includes(role) || (standsIn && roles.includes(alternate.role));
};

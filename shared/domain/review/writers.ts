import type { Review } from "./state.ts";

/** Who writes a document, who ever had a part in it, and who is out of it: of what it is about itself standing.ts says how it stands. */

/** The colleagues who write a document with its author now. */
export const writersWith = ({ colleagues }: Pick<Review, "colleagues">): string[] =>
  colleagues.flatMap(({ capacity, isReleased, person }) =>
    capacity === "writer" && !isReleased ? [person] : [],
  );

/** Whether somebody writes a document: its author, or a colleague who writes it with them. */
export const writesNow = (review: Pick<Review, "author" | "colleagues">, person: string): boolean =>
  review.author === person || writersWith(review).includes(person);

/** Who has, or had, a part in the writing of a document. */
export type Written = Pick<Review, "author" | "authors" | "colleagues" | "takenOff">;

/**
 * Whoever writes a document, ever submitted a version of it, was invited to write it, or was ever given its writing: they
 * decide nothing in it (I13).
 * Whoever submits may submit what somebody before them typed, so the writing is enough, though it came to not a word.
 */
export const writersOf = ({ author, authors, colleagues, takenOff }: Written): string[] => [
  ...new Set([author, ...authors, ...invitedIn(colleagues), ...givenIn(takenOff)]),
];

const invitedIn = (colleagues: Written["colleagues"]): string[] =>
  colleagues.flatMap(({ capacity, person }) => (capacity === "writer" ? [person] : []));

const givenIn = (takenOff: Written["takenOff"]): string[] =>
  takenOff.flatMap(({ stage, person }) => (stage === null ? [person] : []));

/** Whether somebody is one of those. */
export const hasWritten = (review: Written, person: string): boolean => writersOf(review).includes(person);

/**
 * Whether the overseer took somebody off a document, whatever part of it they had: nobody but the overseer asks them in another,
 * and they read no translation of it either.
 */
export const wasTakenOff = ({ takenOff }: Pick<Review, "takenOff">, person: string): boolean =>
  takenOff.some((one) => one.person === person);

/** Whether somebody recused themselves from a document: what they answered in it stays theirs to read. */
export const hasRecused = ({ takenOff }: Pick<Review, "takenOff">, person: string): boolean =>
  takenOff.some((one) => one.person === person && one.isRecused === true);

/** Whether somebody has a part in a document as its tasks are given now: they write it, or a lane of any stage is theirs. */
export const hasPart = (review: Pick<Review, "author" | "policy">, person: string): boolean =>
  person === review.author || hasLane(review, person);

/** Whether a lane of any stage is somebody's. */
export const hasLane = ({ policy }: Pick<Review, "policy">, person: string): boolean =>
  policy.stages.some(({ lanes }) => lanes.some(({ people }) => people.includes(person)));

/**
 * Whether the clock may ask somebody who has no part in a document yet: they did not write it, nor did the overseer take them
 * off any part of it. Out is out, for a conflict of interest is with the document and not with a lane.
 */
export const isFreeFor = (review: Written, person: string): boolean =>
  !hasWritten(review, person) && !wasTakenOff(review, person);

/** Whether somebody is out of what is decided now: they wrote it, or recused themselves, in this stage or from a lane before. */
export const isOutOfMatter = (review: Written & Pick<Review, "recusals">, person: string): boolean =>
  hasWritten(review, person) ||
  hasRecused(review, person) ||
  review.recusals.some((one) => one.person === person);

import { type DocumentKind, documentKind } from "../../../events/common.ts";

/** Names an execution: one per document, round and attempt. */
export type Execution = { documentId: string; round: number; attempt: number };

/** An execution with the kind of its document: each kind has a state machine of its own. */
export type Conducted = Execution & { kind: DocumentKind };

/** The kinds of document that are conducted. */
export const conductedKinds: readonly DocumentKind[] = documentKind.options;

/** What follows by itself from an approval, step by step; which of them, and in which order, is the kind's (infra/machines). */
export const tailSteps = [
  "put-in-force",
  "put-amendment-in-force",
  "publish",
  "adopt",
  "adopt-governance",
  "notify",
] as const;
export type TailStep = (typeof tailSteps)[number];

/** An execution's name is taken for 90 days after it closed; round and attempt make it new each time. */
export const nameOfExecution = ({ documentId, round, attempt }: Execution): string =>
  `${documentId}-r${round}-a${attempt}`;

/** The execution that a name names; null when it names none of a document. */
export function executionNamed(name: string): Execution | null {
  const [, documentId, round, attempt] = /^(.+)-r(\d+)-a(\d+)$/.exec(name) ?? [];
  return documentId === undefined ? null : { documentId, round: Number(round), attempt: Number(attempt) };
}

/** Minutes after which the clock looks whether the record has moved on when nobody's answer is awaited. */
export const nearLook = 5;

/** However often an execution ended before its document did, the next try is not further away. Minutes. */
const longestPause = 30;

/**
 * Minutes after which the clock looks at the execution that takes over from one that ended early: soon, and later the
 * more often it happened.
 */
export const lookAfterAttempt = (attempt: number): number =>
  Math.min(nearLook * 2 ** (Math.max(attempt, 1) - 1), longestPause);

/** Minutes after which another attempt follows one that ended early: at once the first time, and later each time. */
export const pauseAfterAttempt = (attempt: number): number =>
  Math.min(2 ** (Math.max(attempt, 1) - 1) - 1, longestPause);

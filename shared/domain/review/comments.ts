import type { DocumentEvent, ReviewEvent } from "../../../events/facts.ts";
import { isResolution } from "../organisation/lane-rule.ts";
import { publicityPolicy } from "./publicity.ts";
import type { Review } from "./state.ts";
import { hasWritten } from "./writers.ts";

/** The events that bear the hash of somebody's words: a comment, or a reason. What a kind's own bear is everybody's to read. */
type Worded = Extract<
  ReviewEvent,
  { facts: { commentCommitment: unknown } } | { facts: { reasonCommitment: unknown } }
>["type"];

/** Who reads: their id, and the roles that they hold now. */
export type Reader = { person: string; roles: readonly string[] };

/**
 * Who reads the words beside an event, besides whoever wrote them: everybody who has a part in the document, the board, its
 * overseer alone, or with them those who wrote it, and who decide what everybody may know of it.
 */
const readers: Readonly<Record<Worded, "everybody" | "board" | "overseer" | "writers" | "deciders">> = {
  /** Of a draft, which others do not read either. */
  "comment-made": "writers",
  "comment-settled": "writers",
  /** The name and the address of somebody of another organisation. */
  "draft-offered": "writers",
  /** Of a part of the document, which those who read the document read there. */
  "words-given": "everybody",
  "decision-recorded": "everybody",
  "question-asked": "everybody",
  "question-answered": "everybody",
  "reservation-closed": "everybody",
  /** A conflict of interest may touch people who have no part in the document. */
  "recusal-recorded": "overseer",
  "interest-declared": "board",
  /** Why a director refused or abstained is a matter between the directors. */
  "ballot-cast": "board",
  /** Beside the words it holds the evidence of how it came. */
  "signature-recorded": "writers",
  "consent-withdrawn": "writers",
  "meeting-decision-entered": "everybody",
  /** It may say how somebody voted. */
  "meeting-decision-contested": "board",
  /** It may say why somebody is not to judge: a conflict of interest, an illness. */
  "task-reassigned": "overseer",
  /** It may say what was masked. */
  "passage-masked": "overseer",
  /** It may say what stood in the file. */
  "file-taken-away": "overseer",
  "document-withdrawn": "everybody",
  /** It may say who could be in danger. */
  "publication-proposed": "deciders",
  "publication-declined": "deciders",
  "publication-withheld": "deciders",
  /** How the secretary knows somebody’s address is nobody else’s matter. */
  "address-corrected": "overseer",
  "translation-refused": "everybody",
};

/**
 * Whether somebody may read the words beside an event. The overseer reads all that they keep.
 * @param reader undefined for the overseer
 */
export function mayReadWords(review: Review, event: DocumentEvent, reader: Reader | undefined): boolean {
  if (reader === undefined) return true;
  const { person } = reader;
  if ("by" in event.facts && event.facts.by === person) return true;
  if (event.type === "comment-settled" && event.facts.of === person) return true;
  // What interest a director declared is minuted, for the board as for its secretary.
  if (event.type === "recusal-recorded" && isOfBoard(review, event.facts.stage, event.facts.lane))
    return mayReadOfBoard(review, reader);
  if (isOfBoardsQuestion(review, event)) return hasWritten(review, person) || mayReadOfBoard(review, reader);
  const who = event.type in readers ? readers[event.type as Worded] : "everybody";
  if (who === "writers") return hasWritten(review, person);
  if (who === "deciders")
    return hasWritten(review, person) || reader.roles.includes(publicityPolicy(review.policy).role);
  return who === "board" ? mayReadOfBoard(review, reader) : who === "everybody";
}

/** What directors ask before they sign, and its answer, is between them and whoever writes the document. */
const isOfBoardsQuestion = (review: Review, { type, facts }: DocumentEvent): boolean =>
  (type === "question-asked" || type === "question-answered") && isOfBoard(review, facts.stage, facts.lane);

/** Whether a lane of a stage is one in which directors sign a resolution. */
export const isOfBoard = ({ policy }: Pick<Review, "policy">, stage: number, id: string): boolean =>
  policy.stages[stage]?.lanes.some((lane) => lane.id === id && isResolution(lane)) ?? false;

/**
 * Who opens the file of a meeting’s minutes, which may tell of other matters as well: the board, and whoever keeps its record.
 * @param reader undefined for the overseer
 */
export const mayOpenMinutes = (review: Review, reader: Reader | undefined): boolean =>
  reader === undefined || mayReadOfBoard(review, reader);

/**
 * Whoever is on the board now, and wrote nothing of the document: a director who was elected since takes over what waits, one
 * whose term ended does not.
 */
export const mayReadOfBoard = (review: Review, { person, roles }: Reader): boolean =>
  !hasWritten(review, person) &&
  review.policy.stages.some(({ lanes }) =>
    lanes.some((lane) => isResolution(lane) && roles.includes(lane.role)),
  );

import type { DocumentEvent } from "../../../../events/facts.ts";
import type { Report } from "./report.ts";

/** The events that bear the hash of somebody's words: a comment, or a reason. */
type Worded = Extract<
  DocumentEvent,
  { facts: { commentCommitment: unknown } } | { facts: { reasonCommitment: unknown } }
>["type"];

/** Who reads the words beside an event: everybody who has a part in the document, the board, or its overseer alone. */
const readers: Readonly<Record<Worded, "everybody" | "board" | "overseer">> = {
  "decision-recorded": "everybody",
  /** Why a director refused or abstained is a matter between the directors. */
  "ballot-cast": "board",
  "meeting-decision-entered": "everybody",
  /** It may say how somebody voted. */
  "meeting-decision-contested": "board",
  /** It may say why somebody is not to judge: a conflict of interest, an illness. */
  "task-reassigned": "overseer",
  /** It may say what was masked. */
  "passage-masked": "overseer",
  "report-withdrawn": "everybody",
  /** The donor reads it. */
  "donor-date-changed": "everybody",
  /** How the secretary knows somebody’s address is nobody else’s matter. */
  "address-corrected": "overseer",
  "translation-refused": "everybody",
};

/**
 * Whether somebody may read the words beside an event. The overseer reads all that they keep.
 * @param reader the person's id; undefined for the overseer
 */
export function mayReadWords(report: Report, event: DocumentEvent, reader: string | undefined): boolean {
  if (reader === undefined) return true;
  const who = event.type in readers ? readers[event.type as Worded] : "everybody";
  if (who !== "board") return who === "everybody";
  return reader !== report.author && !report.authors.includes(reader) && isOfTheBoard(report, reader);
}

/** Whoever was asked to sign a written resolution of this report. */
const isOfTheBoard = ({ policy }: Report, person: string): boolean =>
  policy.stages.some(({ lanes }) =>
    lanes.some(({ rule, people }) => rule === "written-resolution" && people.includes(person)),
  );

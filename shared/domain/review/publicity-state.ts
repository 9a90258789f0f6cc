import type { EventOf } from "../../../events/facts.ts";

/** How much everybody may know, and what is left out of what is published in part. */
export type Level = Pick<EventOf<"publication-followed">["facts"], "publication" | "leavesOut">;

/** What waits for a second person: as it was proposed, and by whom. */
export type Proposal = Omit<EventOf<"publication-proposed">["facts"], "reasonCommitment">;

/** How much everybody may know of a document, as far as that was decided since it was written. */
export type Publicity = {
  /** What was decided, or what its agreement says by now; none where nothing was. */
  level?: Level | undefined;
  /** Since which day (ISO 8601) it is withheld by an act on itself; none where it is not. */
  withheldOn?: string | undefined;
  /** Whether everybody could read it before, so that its page says that it is withheld. */
  wasPublic?: true | undefined;
  /** Whether it is final, and on its way to be published. */
  opening?: true | undefined;
  /** When it is looked at again (day, ISO 8601), and for how many days after that it was told last; none where it is not. */
  review?: { on: string; told: number | null } | undefined;
  /** The days on which it was looked at again, each once it was decided what comes of it. */
  reviewed?: readonly string[] | undefined;
  proposed?: Proposal | undefined;
  /** How often something was proposed, and how often what everybody may know of it changed. */
  proposals: number;
  changes: number;
  /** The last change of its agreement that it followed. */
  followed: number;
};

import type { MeetingEventOf, MeetingEventType } from "../../../../events/meetings.ts";
import type { Comment } from "../../audit/comment.ts";
import { type Committed, leavesOf, mask } from "../../audit/commitments.ts";
import { searchable, soughtAs } from "../../audit/masks.ts";
import { ok, refuse } from "../../result.ts";
import type { MeetingOutcome, NamedCommand } from "./commands.ts";
import type { Meeting } from "./state.ts";

/** Words that stand in a meeting are masked: its notice, headings, notes, reasons, what contests it and what answers that. */

/** A field of the words beside an entry. */
export type PlaceInMeeting = MeetingEventOf<"words-masked">["facts"]["places"][number];

/** Words as they lie beside an entry, whose type it is. */
export type KeptInMeeting = { entry: number; type: string; kept: Committed<Comment> };

/** A passage that holds words which are looked for, and all of it. */
export type PassageInMeeting = { place: PlaceInMeeting; type: string; text: string };

/** What is gone from the words beside an entry, and what stays of it: commitments by path. */
export type MaskInMeeting = { entry: number; commitments: Readonly<Record<string, string>> };

/**
 * Says how much was masked of a meeting so far, which only grows: a page on which somebody writes bears it, so that nothing which was
 * masked after it was opened comes back with what is sent from it.
 */
export const maskedOf = ({ masked = 0 }: Pick<Meeting, "masked">): string => String(masked);

/** Whether words come from a page that was opened before others were masked; a page that bears nothing knows of none. */
export const isFromBefore = (meeting: Pick<Meeting, "masked">, pageBears = "0"): boolean =>
  pageBears !== maskedOf(meeting);

/**
 * Whoever keeps the record masks words, with a reason, however the meeting stands: what was voted, attested to and signed stands on
 * the commitments, which stay.
 */
export function maskWords(
  _meeting: Meeting,
  { by, places, reasonCommitment }: NamedCommand<"mask-words">,
): MeetingOutcome {
  const [first] = places;
  if (!first) return refuse({ code: "superseded" });
  if (reasonCommitment === null) return refuse({ code: "comment-required" });
  const facts = { places: [...places], reasonCommitment, by: by.person };
  return ok([{ type: "words-masked", facts }]);
}

/** A place by a name of its own, such as a form sends. */
export const nameOfPlaceInMeeting = ({ entry, path }: PlaceInMeeting): string => `${entry}.${path}`;

/** Every passage beside an entry that holds the words. */
export function passagesInMeeting(words: string, all: readonly KeptInMeeting[]): PassageInMeeting[] {
  const wanted = soughtAs(words);
  return all.flatMap(({ entry, type, kept }) =>
    leavesOf(kept.value).flatMap(([path, text]): PassageInMeeting[] =>
      typeof text === "string" && searchable(text).includes(wanted)
        ? [{ place: { entry, path }, type, text }]
        : [],
    ),
  );
}

/** What masking places leaves of the words beside their entries. */
export const masksInMeeting = (
  places: readonly PlaceInMeeting[],
  all: readonly KeptInMeeting[],
): MaskInMeeting[] =>
  all.flatMap(({ entry, kept }) => {
    const paths = places.filter((place) => place.entry === entry).map(({ path }) => path);
    const { masked } = mask({ ...kept, masked: {} }, paths);
    return Object.keys(masked).length > 0 ? [{ entry, commitments: masked }] : [];
  });

/** Entries beside which words say how somebody took part in what was decided: their names stand there for as long as votes are kept. */
const saidOfVotes: ReadonlySet<string> = new Set<MeetingEventType>([
  ...(["motion-voted", "item-minuted", "entry-corrected"] as const),
  ...(["decisions-contested", "minutes-contested", "minutes-contest-answered"] as const),
  ...(["absent-member-dissented", "room-left", "interest-declared"] as const),
]);

/** Whether a passage stays where it names who took part; what was put to a vote, and the notice, say nothing of anybody's part (ADR 111). */
export const isOfVote = ({ type }: Pick<PassageInMeeting, "type">): boolean => saidOfVotes.has(type);

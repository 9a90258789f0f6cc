import type { MeetingEvent } from "../../../../events/meetings.ts";
import type { Item, Meeting } from "./state.ts";
import { streamOfMeeting } from "./stream.ts";
import { votedOn } from "./voting.ts";

/**
 * Where a committee recommended what to decide about a document, or a body corrected the record of an earlier meeting of its own, whose
 * stream is named then: it names, and says nothing. What was recommended, or resolved, stands in the meeting.
 */
export type Recommended = { documentId: string; contentHash: string; meeting: string; item: string };

/** What a meeting resolved to correct, or recommended, once whoever chaired attests to it. */
export function recommendedBy(
  id: string,
  meeting: Meeting,
  { type }: Pick<MeetingEvent, "type">,
): readonly Recommended[] {
  return type === "decisions-attested" ? recommendedIn(id, meeting) : [];
}

/** The same of a meeting that was attested to: of each document that it voted on without deciding, and each record that it corrected. */
export const recommendedIn = (id: string, meeting: Meeting): readonly Recommended[] =>
  meeting.agenda.flatMap((one) => {
    const about = aboutOf(meeting, one);
    return about ? [{ ...about, meeting: id, item: one.item }] : [];
  });

function aboutOf(
  meeting: Meeting,
  { item, of, recommends, corrects }: Item,
): Pick<Recommended, "documentId" | "contentHash"> | null {
  const vote = votedOn(meeting, item)?.facts;
  if (!vote) return null;
  if (of && recommends) return { documentId: of.documentId, contentHash: of.contentHash };
  const isResolved = corrects !== undefined && vote.outcome === "approved";
  return isResolved
    ? { documentId: streamOfMeeting(corrects.meeting), contentHash: corrects.recordHash }
    : null;
}

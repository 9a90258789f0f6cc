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
  if (type !== "decisions-attested") return [];
  return meeting.agenda.flatMap((one) => {
    const about = aboutOf(meeting, one);
    return about ? [{ ...about, meeting: id, item: one.item }] : [];
  });
}

/** A document that it voted on without deciding, or the record of an earlier meeting that it corrected. */
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

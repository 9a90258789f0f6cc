import type { MeetingEvent } from "../../../../events/meetings.ts";
import type { Meeting } from "./state.ts";
import { votedOn } from "./voting.ts";

/**
 * Where a committee recommended what to decide about a document: it names, and says nothing. What was recommended stands in the meeting.
 */
export type Recommended = { documentId: string; contentHash: string; meeting: string; item: string };

/** What a meeting recommended, once whoever chaired attests to it: of each document that it voted on without deciding. */
export function recommendedBy(
  id: string,
  meeting: Meeting,
  { type }: Pick<MeetingEvent, "type">,
): readonly Recommended[] {
  if (type !== "decisions-attested") return [];
  return meeting.agenda.flatMap(({ item, of, recommends }) => {
    if (!of || !recommends || !votedOn(meeting, item)) return [];
    return [{ documentId: of.documentId, contentHash: of.contentHash, meeting: id, item }];
  });
}

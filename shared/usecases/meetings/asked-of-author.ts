import type { Comment } from "../../domain/audit/comment.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { attestedVote } from "../../domain/board/meetings/record.ts";
import type { Meetings } from "../../ports/meetings.ts";
import { type VerifyingMeetings, verifiedMeeting } from "./verified-meeting.ts";

/** With what it is read what a meeting asked of an author. */
export type Asked = VerifyingMeetings & { meetings: Pick<Meetings, "words"> };

/**
 * What the author of a document that a meeting sent back is asked to change: the words of the vote, as its chair attested to it, and
 * nothing else of the meeting. They stand in its stream alone, so that what is masked there is masked here.
 * @returns null where nothing was asked, "altered" where what is kept is not what was recorded
 */
export async function askedOfAuthor(
  deps: Asked,
  { meeting, item }: { meeting: string; item: string },
): Promise<Comment | Altered | null> {
  const entries = await verifiedMeeting(deps, meeting);
  if (entries === "altered") return entries;
  const line = attestedVote(meeting, entries, item)?.line;
  const entry = entries.find(({ number }) => number === line);
  if (!entry) return "altered";
  return (await deps.meetings.words(meeting, entries, [entry])).get(entry.number) ?? null;
}

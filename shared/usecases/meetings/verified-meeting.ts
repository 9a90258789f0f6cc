import type { StoredEntry } from "../../../events/entry.ts";
import { firstBreak } from "../../domain/audit/chain.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { streamOfMeeting } from "../../domain/board/meetings/stream.ts";
import type { Meetings } from "../../ports/meetings.ts";
import type { Alteration } from "../../ports/reading.ts";

/** What the streams of meetings are verified with: operators are told of what is not what was recorded, as of documents. */
export type VerifyingMeetings = {
  meetings: Pick<Meetings, "load" | "entries">;
  tellAltered: (found: Alteration) => void;
};

/**
 * The entries of a meeting, as far as its head knew of them when it was read.
 * @returns "altered", and operators are told, where they are not whole and in their order
 */
export async function verifiedMeeting(
  { meetings, tellAltered }: VerifyingMeetings,
  id: string,
): Promise<StoredEntry[] | Altered> {
  // The head first: entries that were read before it could lack what it knows of.
  const { head } = await meetings.load({ meeting: id });
  const end = head?.chain ?? { number: 0, hash: null };
  const entries = (await meetings.entries(id)).slice(0, end.number);
  const broken = firstBreak(streamOfMeeting(id), entries, end);
  if (broken === null) return entries;
  tellAltered({ documentId: streamOfMeeting(id), what: "entries", which: String(broken) });
  return "altered";
}

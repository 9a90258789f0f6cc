import type { StoredEntry } from "../../../events/entry.ts";
import { type Foreseen, meetingAhead } from "../../domain/board/meetings/coming.ts";
import type { OutOfRoom } from "../../domain/board/meetings/room.ts";
import type { Meeting } from "../../domain/board/meetings/state.ts";
import { streamOfMeeting } from "../../domain/board/meetings/stream.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import { linkIdOf } from "../../domain/links/grant.ts";
import type { Access } from "../../ports/access.ts";

/** What gives notice of a meeting, to each member in their order: by a link of their own. */
const givesNotice: ReadonlySet<string> = new Set(["meeting-convened", "meeting-moved", "meeting-adjourned"]);

/**
 * What whoever keeps the record foresees of a meeting before it is opened. One read: which links of its last notice were opened.
 * @param seen the meeting as it was verified, and who would be out of the room for each item
 * @param inOffice the members of its body on its day, or now where that is over
 * @returns null where nobody is asked any more
 */
export async function foreseeMeeting(
  { access }: { access: Pick<Access, "opened"> },
  id: string,
  seen: {
    meeting: Meeting;
    profile: BylawProfile;
    entries: readonly StoredEntry[];
    barred: ReadonlyMap<string, OutOfRoom>;
  },
  inOffice: readonly string[],
): Promise<Foreseen | null> {
  const { meeting, profile, entries, barred } = seen;
  const ahead = meetingAhead(meeting, profile, inOffice, ({ item }) => barred.get(item) ?? {});
  const notice = entries.findLast(({ type }) => givesNotice.has(type));
  if (!ahead || !notice) return null;
  const linkOf = (at: number) => linkIdOf(streamOfMeeting(id), `${notice.number}.${at}`);
  const opened = await access.opened(meeting.members.map((_, at) => linkOf(at)));
  const isHeard = (person: string) => {
    const at = meeting.members.indexOf(person);
    return at >= 0 && (opened.includes(linkOf(at)) || meeting.coming?.[person] !== undefined);
  };
  return { ...ahead, notOpened: inOffice.filter((person) => !isHeard(person)) };
}

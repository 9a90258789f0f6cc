import type { Bilingual } from "../../../events/common.ts";
import { nameOfBody } from "../../domain/board/bodies.ts";
import type { Meeting } from "../../domain/board/meetings/state.ts";
import type { Meetings } from "../../ports/meetings.ts";

/** A meeting in the list: when it begins (instant, ISO 8601 UTC), whose it is (null for the board), and how it stands. */
type MeetingInList = {
  id: string;
  startsAt: string;
  /** Null where it lies so far back that its head is not read for the list. */
  known: { committee: Bilingual | null; status: Meeting["status"] } | null;
};

/** Meetings of which a list says whose they were: those of some years. */
const mostRead = 60;

/** The meetings to come, or those that are over, the latest first; a query, and a read for each of the latest. */
export async function listMeetings(
  meetings: Pick<Meetings, "load" | "list">,
  over: boolean,
): Promise<MeetingInList[]> {
  const listed = await meetings.list(over);
  return await Promise.all(
    listed.map(async ({ id, startsAt }, at): Promise<MeetingInList> => {
      const { head, profile } = at < mostRead ? await meetings.load({ meeting: id }) : {};
      if (!head || !profile) return { id, startsAt, known: null };
      const { body, status } = head.meeting;
      return { id, startsAt, known: { committee: nameOfBody(profile, body), status } };
    }),
  );
}

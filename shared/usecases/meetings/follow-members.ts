import { bodyCalled } from "../../domain/board/bodies.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Meetings } from "../../ports/meetings.ts";
import type { Directory } from "../../ports/reading.ts";
import { carryOutOnMeeting } from "./carry-out-on-meeting.ts";

type Deps = {
  meetings: Pick<Meetings, "load" | "commit" | "list">;
  directory: Pick<Directory, "organisation">;
  clock: Clock;
};

/**
 * Each day, whoever joined or left a body since it was called to a meeting is told: an entry of the meeting says so, and their mails follow
 * from it. Members are who are in office today, or on the day for which it is called, as they are where it is convened.
 */
export async function followMeetings({ meetings, directory, clock }: Deps): Promise<void> {
  const [organisation, now] = [await directory.organisation(), clock.now()];
  const coming = (await meetings.list(false)).filter(({ startsAt }) => startsAt > now);
  for (const { id } of coming) {
    const loaded = await meetings.load({ meeting: id });
    if (!loaded.head) continue;
    const { body, startsAt } = loaded.head.meeting;
    const { members = [] } = bodyCalled(organisation, body, { now, startsAt }) ?? {};
    await carryOutOnMeeting(
      { meetings, clock },
      id,
      () => ({ name: "follow-members", members, now }),
      loaded,
      {},
      organisation.bylaws,
    );
  }
}

import { expect, it } from "vitest";
import { commitTo } from "../../../shared/domain/audit/commitments.ts";
import type { MeetingCommand } from "../../../shared/domain/board/meetings/commands.ts";
import { carryOutOnMeeting } from "../../../shared/usecases/meetings/carry-out-on-meeting.ts";
import { secretary } from "../histories/acts.ts";
import { known } from "../histories/example.ts";
import { chair, convened, does, meetingId, mover, seconder, toMeeting } from "./acts.ts";

it.each([["one after the other"], ["at once"]])(
  "A line that is said again with other words, %s, has its own words beside it, and the first keeps its own",
  async (how) => {
    const story = await toMeeting();
    await convened(story);
    await does(story, "open", { chair, members: [chair, mover, seconder] });
    const { deps, memory, now } = story.world;
    const profile = known.organisation.bylaws;
    const by = memory.authorities.get(secretary);
    let salts = 0;
    const said = async (text: string) => {
      const comment = commitTo({ text, fields: {} }, () => `${++salts}`.padStart(64, "0"));
      const facts = { item: "r1", wordsCommitment: comment.hash };
      const keeping = { by, keeps: [profile.record.keeper], profile, now };
      const command = { name: "enter", ...keeping, event: { type: "item-minuted", facts } } as MeetingCommand;
      const loaded = await deps.meetings.load({ meeting: meetingId });
      return () =>
        carryOutOnMeeting(deps, meetingId, () => command, loaded, { command: "the-same", comment }, profile);
    };
    const acts = [await said("First."), await said("Second.")];
    if (how === "at once") await Promise.all(acts.map((act) => act()));
    else for (const act of acts) await act();
    const minuted = (await memory.meetings.entries(meetingId)).filter(({ type }) => type === "item-minuted");
    const words = await memory.meetings.words(meetingId, minuted);
    expect([...words.values()]).toEqual([{ text: "First.", fields: {} }]);
  },
);

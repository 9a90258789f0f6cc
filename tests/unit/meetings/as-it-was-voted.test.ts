import { expect, it } from "vitest";
import type { MeetingCommand } from "../../../shared/domain/board/meetings/commands.ts";
import { recordHashOf } from "../../../shared/domain/board/meetings/record.ts";
import { certifyResolution } from "../../../shared/usecases/meetings/certify-resolution.ts";
import type { Story } from "../histories/story.ts";
import { chair, convened, does, meetingId, mover, seconder, stateOf, toMeeting } from "./acts.ts";

/** What is certified of a vote is who was there as it was taken, and not who came to any of the meeting, or presided at its end. */

const item = "r1";
const board = [chair, mover, seconder];
type Entered = Extract<MeetingCommand, { name: "enter" }>["event"];

async function enters(story: Story, ...events: Entered[]) {
  for (const event of events) expect(await does(story, "enter", { event })).toBe("done");
}

const arrives = (person: string): Entered => ({
  type: "member-arrived",
  facts: { person, how: "in-person" },
});

it("names who was in the chair for it, and as absent who had left before it", async () => {
  const story = await toMeeting();
  await convened(story);
  expect(await does(story, "open", { chair, members: board })).toBe("done");
  await enters(story, ...board.map(arrives), { type: "chair-taken", facts: { person: mover } });
  await enters(story, { type: "member-left", facts: { person: seconder } });
  await enters(story, { type: "item-called", facts: { item } });
  const facts = { item, motion: "approve", mover, seconder: chair, each: null, castingVote: null } as const;
  const votes = { for: 2, against: 0, abstained: 0 };
  expect(await does(story, "record-vote", { facts: { ...facts, votes }, nextNumber: 0 })).toBe("done");
  await enters(story, { type: "chair-taken", facts: { person: chair } }, arrives(seconder));
  await enters(story, { type: "meeting-ended", facts: {} });
  const recordHash = recordHashOf(meetingId, stateOf(story));
  expect(await does(story, "attest-decisions", { recordHash, shownHash: recordHash }, chair)).toBe("done");

  const [registered] = [...story.world.memory.resolutions.values()];
  if (!registered) throw new Error("nothing was resolved");
  expect(await certifyResolution({ ...story.world.deps, tellAltered: () => {} }, registered)).toMatchObject({
    known: { arithmetic: { directors: 3, present: 2, absent: 1, for: 2 }, attested: { by: chair } },
    inside: { chair: mover, absent: [seconder] },
  });
});

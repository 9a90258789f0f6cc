import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { meetingsOnDesk, openMeetingFromDesk } from "../../../shared/usecases/meetings/meetings-on-desk.ts";
import { secretary } from "../histories/acts.ts";
import type { Story } from "../histories/story.ts";
import { chair, convened, does, meetingId, mover, seconder, stateOf, toMeeting, voted } from "./acts.ts";

/** What lies of meetings on somebody's desk. */
async function deskOf({ world }: Story, person: string) {
  const { links } = await world.deps.desks.linksOf(person);
  const by = world.memory.authorities.get(person);
  if (!by) throw new Error(`${person} is nobody`);
  return meetingsOnDesk(world.deps, links, by);
}

const asked = async (story: Story) =>
  Object.fromEntries(
    await Promise.all(
      [chair, mover, seconder, secretary].map(
        async (who): Promise<[string, string[]]> => [
          who,
          (await deskOf(story, who)).map(({ awaits }) => awaits),
        ],
      ),
    ),
  );

describe("A meeting on somebody’s desk", () => {
  it("stands there with what it awaits of them, once, however many links they were given to it", async () => {
    const story = await toMeeting();
    await convened(story, 2);
    expect(await asked(story)).toEqual({
      [chair]: ["waive"],
      [mover]: ["waive"],
      [seconder]: ["waive"],
      [secretary]: [],
    });
    for (const person of [chair, mover, seconder]) await does(story, "waive-notice", { person });
    expect(await asked(story)).toMatchObject({ [chair]: ["say"], [mover]: ["say"] });
    await does(story, "answer-attendance", { answer: "absent" }, mover);
    expect(await asked(story)).toMatchObject({ [chair]: ["say"], [mover]: ["attend"] });
    await voted(story);
    expect(await asked(story)).toEqual({ [chair]: ["attest"], [mover]: [], [seconder]: [], [secretary]: [] });
  });

  it("is off it once it was cancelled", async () => {
    const story = await toMeeting();
    await convened(story);
    await does(story, "cancel", { reasonCommitment: "a".repeat(64) });
    expect(await deskOf(story, mover)).toEqual([]);
  });

  it("opens from it, for whose link it is; by a link that is too old a fresh one is mailed, to them alone", async () => {
    const story = await toMeeting();
    await convened(story, 200);
    const [line] = await deskOf(story, mover);
    const at = { person: mover, validUntil: later(story.world.now, { hours: 1 }) };
    const open = (who: { person: string; validUntil: string }) =>
      openMeetingFromDesk(story.world.deps, who, line?.linkId ?? "");
    expect(await open(at)).toMatchObject({ linkId: line?.linkId, person: mover });
    expect(await open({ ...at, person: seconder })).toBeNull();
    story.world.now = later(story.world.now, { days: 150 });
    expect((await deskOf(story, mover))[0]).toMatchObject({ isTooOld: true });
    expect(await open(at)).toBe("sent");
    await story.calm();
    const mail = story.world.provider.meetingMails.at(-1);
    expect([mail?.template, mail?.person.id]).toEqual(["meeting-fresh-link", mover]);
    expect((await deskOf(story, mover))[0]).toMatchObject({ isTooOld: false, linkId: mail?.link.id });
    expect(stateOf(story).startsAt > story.world.now).toBe(true);
    expect(mail?.link.id).toContain(meetingId);
  });
});

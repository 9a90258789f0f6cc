import { describe, expect, it } from "vitest";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { MeetingCommand } from "../../../shared/domain/board/meetings/commands.ts";
import { recordHashOf } from "../../../shared/domain/board/meetings/record.ts";
import { later } from "../../../shared/domain/time.ts";
import { carryOutOnMeeting } from "../../../shared/usecases/meetings/carry-out-on-meeting.ts";
import { secretary } from "../histories/acts.ts";
import { documentId, known } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { chair, convened, mover, seconder, toMeeting } from "./acts.ts";
import { arrived } from "./arrived.ts";

const hash = "a".repeat(64);
const members = [chair, mover, seconder];
const [committee] = known.organisation.bylaws.committees;

/** A committee recommends what to decide about the report, at a meeting of its own. */
async function recommends(story: Story, id: string, contentHash = story.world.report?.contentHash ?? "") {
  const { deps, memory, now, report } = story.world;
  const profile = known.organisation.bylaws;
  const keeping = { by: memory.authorities.get(secretary), keeps: [profile.record.keeper], profile, now };
  const does = async (command: object) => {
    const loaded = await deps.meetings.load({ meeting: id });
    const given = ("by" in command ? command : { ...keeping, ...command }) as unknown as MeetingCommand;
    const outcome = await carryOutOnMeeting(deps, id, () => given, loaded, {}, profile);
    if (!outcome.ok) throw new Error(JSON.stringify([command, outcome.refusal]));
  };
  const enter = (type: string, facts: object) => does({ name: "enter", event: { type, facts } });
  const startsAt = later(now, { days: 20 });
  const facts = { body: committee?.role, startsAt, attendance: "in-person", chair, members };
  await does({
    ...{ name: "convene", profileHash: hashOf(profile) },
    facts: { ...facts, noticeCommitment: hash },
  });
  const { round, stage } = report ?? {};
  const of = { documentId, round, stage, lane: "board", contentHash, writers: [] };
  const put = { item: "r1", nature: "decide", consent: false, of, recommends: true, titleCommitment: null };
  await does({ name: "put-item", facts: put });
  await does({ name: "open", chair, members, now: startsAt });
  for (const person of members) await enter("member-arrived", { person, how: "in-person" });
  await enter("item-called", { item: "r1" });
  const moved = { item: "r1", motion: "approve", mover, seconder, each: null, castingVote: null };
  await does({
    ...{ name: "record-vote", nextNumber: 1 },
    facts: { ...moved, votes: { for: 3, against: 0, abstained: 0 } },
  });
  await enter("meeting-ended", {});
  const head = (await deps.meetings.load({ meeting: id })).head;
  const recordHash = head ? recordHashOf(id, head.meeting) : "";
  await does({
    ...{ name: "attest-decisions", by: memory.authorities.get(chair), recordHash, shownHash: recordHash },
  });
}

describe("What a committee recommended", () => {
  it.each([
    ["en", (name: string) => `Recommendation of the ${name}`],
    ["fr", (name: string) => `Recommandation, ${name}`],
  ] as const)(
    "%s: stands beside the item on the agenda of the board and on its paper",
    async (lang, said) => {
      const story = await toMeeting();
      await recommends(story, "mcommittee0000001");
      // Of another version: that recommendation is on something else.
      await recommends(story, "mcommittee0000002", "b".repeat(64));
      await story.calm();
      await convened(story, 40);
      const browser = await arrived(story, mover, lang);
      const text = () => browser.page.root.querySelector("main")?.textContent ?? "";
      const name = committee?.name[lang] ?? "";
      expect(text().split(said(name))).toHaveLength(2);
      await browser.open(browser.link("/papers/r1"));
      expect(text().split(said(name))).toHaveLength(2);
    },
  );
});

import { expect, it } from "vitest";
import type { MeetingCommand } from "../../../shared/domain/board/meetings/commands.ts";
import { recordHashOf } from "../../../shared/domain/board/meetings/record.ts";
import { answerAttestation } from "../../../shared/usecases/deciding/decide-at-meeting.ts";
import { certifyOfDocument } from "../../../shared/usecases/meetings/certify-of-document.ts";
import { certifyResolution } from "../../../shared/usecases/meetings/certify-resolution.ts";
import { certificatePage } from "../../../shared/views/pages/certificate.tsx";
import { arrive, goodDay } from "../histories/acts.ts";
import { known } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { decidedAtMeeting } from "../hostile/place.ts";
import { frameFor, sample } from "../views/sample.ts";
import { chair, convened, does, meetingId, mover, seconder, stateOf, toMeeting, voted } from "./acts.ts";
import { arrived, textOf } from "./arrived.ts";

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
    known: {
      arithmetic: { directors: 3, present: 2, absent: 1, for: 2 },
      attested: { by: chair, presided: false },
    },
    inside: { chair: mover, absent: [seconder] },
  });
  const names = await story.world.deps.directory.names([mover]);
  expect(textOf(await arrived(story, mover))).toContain(`In the chair for this item: ${names[mover]}.`);
});

it("says of each director by number whether they were absent, out of the room, or had no vote, and who they were in the house alone", async () => {
  const out = (person: string, because: "disqualified" | "stepped-aside" | "away"): Entered => ({
    type: "room-left",
    facts: { person, item, because },
  });
  const outs = (["disqualified", "stepped-aside", "away"] as const).map(async (because) => {
    const story = await toMeeting();
    await convened(story);
    await does(story, "open", { chair, members: board });
    await enters(
      story,
      ...board.map(arrives),
      { type: "item-called", facts: { item } },
      out(seconder, because),
    );
    const facts = { item, motion: "approve", mover, seconder: chair, each: null, castingVote: null } as const;
    const votes = { for: 2, against: 0, abstained: 0 };
    expect(await does(story, "record-vote", { facts: { ...facts, votes }, nextNumber: 0 })).toBe("done");
    const [registered] = [...story.world.memory.resolutions.values()];
    if (!registered) throw new Error("nothing was resolved");
    return certifyResolution({ ...story.world.deps, tellAltered: () => {} }, registered);
  });
  const inside = (because: string) => ({ absent: [], out: [{ person: seconder, because }] });
  expect(await Promise.all(outs)).toMatchObject([
    { known: { arithmetic: { absent: 0, disqualified: 1, out: 0 } }, inside: inside("disqualified") },
    { known: { arithmetic: { absent: 0, disqualified: 0, out: 1 } }, inside: inside("stepped-aside") },
    { known: { arithmetic: { absent: 0, disqualified: 0, out: 1 } }, inside: inside("away") },
  ]);
});

const arrivesBy = (person: string, how: "in-person" | "electronic"): Entered => ({
  type: "member-arrived",
  facts: { person, how },
});
const ofBylaws = known.organisation.bylaws;

it.each([
  {
    what: "by which rule the chair’s second vote carried it, where it was cast",
    before: [...board.map(arrives)],
    votes: { for: 1, against: 1, abstained: 1 },
    more: { castingVote: "for" as const },
    says: { known: { carried: true, rules: { casting: ofBylaws.castingVote.source }, electronic: null } },
  },
  {
    what: "how many attended by telephone or video, with whose consent and by which rule",
    before: [arrives(chair), arrivesBy(mover, "electronic"), arrivesBy(seconder, "electronic")],
    votes: { for: 2, against: 1, abstained: 0 },
    says: {
      known: {
        rules: { casting: null },
        electronic: { attended: 2, need: "consent-of-all", source: ofBylaws.electronicMeans.source },
      },
    },
  },
  {
    what: "when whoever was absent and dissents became aware of it",
    before: [arrives(chair), arrives(mover)],
    votes: { for: 1, against: 0, abstained: 1 },
    more: { mover: chair, seconder: mover },
    dissents: seconder,
    says: {
      known: { arithmetic: { absent: 1 } },
      inside: { dissents: [{ person: seconder, isAbsent: true, awareOn: "2026-12-07" }] },
    },
  },
])("says $what", async ({ before, votes, says, more = {}, dissents }) => {
  const story = await toMeeting();
  await convened(story, 14, "either");
  for (const person of board) await does(story, "accept-electronic-means", { person });
  expect(await does(story, "open", { chair, members: board })).toBe("done");
  await enters(story, ...before, { type: "item-called", facts: { item } });
  const facts = { item, motion: "approve", mover, seconder, each: null, castingVote: null } as const;
  expect(await does(story, "record-vote", { facts: { ...facts, votes, ...more }, nextNumber: 0 })).toBe(
    "done",
  );
  await enters(story, { type: "meeting-ended", facts: {} });
  const today = story.world.now.slice(0, 10);
  const given = { item, awareOn: today, today, reasonCommitment: null };
  if (dissents) expect(await does(story, "dissent-absent", given, dissents)).toBe("done");
  const [registered] = [...story.world.memory.resolutions.values()];
  if (!registered) throw new Error("nothing was resolved");
  expect(await certifyResolution({ ...story.world.deps, tellAltered: () => {} }, registered)).toMatchObject(
    says,
  );
});

const committee = ofBylaws.committees.find(({ delegation }) => delegation !== null);

it.each([
  ["by what was delegated to it, where it decides", false, committee?.delegation?.source],
  ["that it recommends to the board, and by no delegation, where it does that alone", true, null],
])("says of a committee %s", async (_, recommends, delegation) => {
  const story = await toMeeting();
  await convened(story, 14, "in-person", { body: committee?.role ?? "", members: board, recommends });
  await voted(story);
  const [registered] = [...story.world.memory.resolutions.values()];
  if (!registered) throw new Error("nothing was resolved");
  const certificate = await certifyResolution({ ...story.world.deps, tellAltered: () => {} }, registered);
  expect(certificate).toMatchObject({ known: { recommends, rules: { delegation } } });
  if (!certificate || certificate === "altered") throw new Error("nothing is certified");
  const frame = frameFor("en", sample());
  const shown = { frame, known: certificate.known, inside: null, names: {}, zone: "UTC", urls: null };
  const page = String(certificatePage(shown));
  expect(page.includes("recommends to the board of directors that it approve")).toBe(recommends);
  expect(page.includes("What was delegated to the committee")).toBe(!recommends);
});

it.each([
  ["of those in office, who was not there is absent", known.organisation.bylaws.quorum, 0],
  [
    "of a number, nobody is called absent: some of it may be vacant",
    { ...known.organisation.bylaws.quorum, of: 7, needs: { atLeast: 2 } },
    null,
  ],
])("of a meeting elsewhere whose quorum is %s", async (_, quorum, absent) => {
  const story = new Story();
  const { world } = story;
  world.memory.bylaws = { ...known.organisation.bylaws, quorum };
  await goodDay(story, 4);
  await world.tick();
  await story.calm();
  await decidedAtMeeting(story);
  await story.calm();
  const page = await arrive(story, world.report?.meeting?.chair ?? "", "newest", ["attest"]);
  if (!page) throw new Error("nobody is asked to attest");
  const decisionHash = world.report?.meeting?.decisionHash ?? "";
  const form = { command: "attest", decisionHash, answer: "attest", reason: "" } as const;
  expect(await answerAttestation(world.deps, page, form)).toMatchObject({ ok: true });
  await story.calm();
  const [registered] = [...world.memory.resolutions.values()];
  if (registered?.way !== "outside") throw new Error("nothing was decided elsewhere");
  expect((await certifyOfDocument(world.deps, registered)) ?? {}).toMatchObject({
    known: { arithmetic: { of: "votes", present: 3, absent } },
  });
});

import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { MeetingCommand } from "../../../shared/domain/board/meetings/commands.ts";
import type { Meeting } from "../../../shared/domain/board/meetings/state.ts";
import { numbersOf } from "../../../shared/domain/board/registered.ts";
import type { Authority } from "../../../shared/domain/review/acting.ts";
import { carryOutOnMeeting } from "../../../shared/usecases/meetings/carry-out-on-meeting.ts";
import { answering, arrive, goodDay, secretary, unique } from "../histories/acts.ts";
import { documentId, known } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import type { Page } from "../histories/world.ts";

export const meetingId = "m0123456789abcdef";
export const [chair, mover, seconder] = ["P-008", "P-009", "P-010"] as const;
const board = [chair, mover, seconder];
const item = "r1";
const theBoard = { body: known.organisation.bylaws.directors.role, members: board, recommends: false };

/** A report whose resolution a director refused to sign, in memory: the real use cases, and a conductor. */
export async function toMeeting(): Promise<Story> {
  const story = new Story();
  await goodDay(story, 4);
  await story.world.tick();
  await story.calm();
  await refused(story);
  return story;
}

/** A director refuses to sign, so that the resolution goes to a meeting. */
export async function refused(story: Story): Promise<void> {
  const page = await pageOf(story, mover, "sign");
  await story.attempt([answering(story, page, "refuse", false, unique(story))]);
  await story.calm();
}

async function pageOf(story: Story, who: string, purpose: string): Promise<Page> {
  const page = await arrive(story, who, "newest", [purpose]);
  if (!page) throw new Error(`${who} has no link to ${purpose}`);
  return page;
}

type Command = MeetingCommand["name"];
/** The command of a name, also where several names share what they say. */
type Named<N extends Command, C = MeetingCommand> = C extends { name: infer M }
  ? N extends M
    ? C
    : never
  : never;
type Given<N extends Command> = Omit<Named<N>, "name" | "by" | "keeps" | "profile" | "now">;

/** Carries out what somebody does with the meeting: the keeper of its record, unless somebody else is named. */
export async function does<N extends Command>(
  story: Story,
  name: N,
  given: Given<N>,
  who: string = secretary,
) {
  const { deps, memory } = story.world;
  const startsAt = memory.meetings.heads.get(meetingId)?.meeting.startsAt ?? "";
  // Nobody opens it before its time.
  if (name === "open" && story.world.now < startsAt) story.world.now = startsAt;
  const { now } = story.world;
  const by = memory.authorities.get(who) as Authority;
  const profile = known.organisation.bylaws;
  const keeps = [profile.record.keeper];
  // Whoever signs the minutes does so by what they are, and nothing that the by-laws say of whoever keeps the record.
  const ruled = name === "sign-minutes" ? {} : { profile };
  const keeping = { by, ...ruled, now, ...((who === secretary || name === "take-item-out") && { keeps }) };
  const { body } = memory.meetings.heads.get(meetingId)?.meeting ?? { body: profile.directors.role };
  const loaded = await deps.meetings.load({ meeting: meetingId, guard: numbersOf(body) });
  const command = { name, ...keeping, ...given } as unknown as MeetingCommand;
  const withNumber = (next: number) =>
    command.name === "record-vote" ? { ...command, nextNumber: next } : command;
  const outcome = await carryOutOnMeeting(deps, meetingId, withNumber, loaded, {}, profile);
  await story.calm();
  return outcome.ok ? "done" : outcome.refusal.code;
}

async function done<N extends Command>(story: Story, name: N, given: Given<N>): Promise<void> {
  const outcome = await does(story, name, given);
  if (outcome !== "done") throw new Error(`${name}: ${outcome}`);
}

export const stateOf = ({ world }: Story) => {
  const head = world.memory.meetings.heads.get(meetingId);
  if (!head) throw new Error("there is no meeting");
  return head.meeting;
};

/** The board, or another body, is called to a meeting in so many days, about the report. */
export async function convened(
  story: Story,
  days = 14,
  attendance: Meeting["attendance"] = "in-person",
  { body, members, recommends }: { body: string; members: readonly string[]; recommends: boolean } = theBoard,
): Promise<void> {
  const { report, now } = story.world;
  const startsAt = new Date(Date.parse(now) + days * 86_400_000).toISOString();
  const facts = { body, startsAt, attendance, chair, members: [...members] };
  await done(story, "convene", {
    profileHash: hashOf(known.organisation.bylaws),
    facts: { ...facts, noticeCommitment: hashOf("place") },
  });
  const { round = 0, contentHash } = report ?? {};
  const of = {
    documentId,
    round,
    stage: report?.stage ?? 0,
    lane: "board",
    contentHash: contentHash ?? "",
    writers: [],
  };
  await done(story, "put-item", {
    facts: {
      ...{ item, nature: "decide", consent: false, of, titleCommitment: null },
      ...(recommends && { recommends }),
    },
  });
}

/** It sits, with everybody there, and votes. */
export async function voted(
  story: Story,
  votes: { for: number; against: number; abstained: number } = { for: 2, against: 1, abstained: 0 },
): Promise<void> {
  const enter = (event: Given<"enter">["event"]) => done(story, "enter", { event });
  await done(story, "open", { chair, members: board });
  for (const person of board) await enter({ type: "member-arrived", facts: { person, how: "in-person" } });
  await enter({ type: "item-called", facts: { item } });
  const facts = { item, motion: "approve", mover, seconder, each: null, votes, castingVote: null } as const;
  await done(story, "record-vote", { facts, nextNumber: 0 });
  await enter({ type: "meeting-ended", facts: {} });
}

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { parse } from "yaml";
import * as z from "zod";
import type { Comment } from "../../../shared/domain/audit/comment.ts";
import { commitTo } from "../../../shared/domain/audit/commitments.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { MeetingCommand } from "../../../shared/domain/board/meetings/commands.ts";
import { recordHashOf } from "../../../shared/domain/board/meetings/record.ts";
import { numbersOf } from "../../../shared/domain/board/registered.ts";
import { type OrganisationData, rosterOf } from "../../../shared/domain/organisation/load.ts";
import type { Meetings } from "../../../shared/ports/meetings.ts";
import { carryOutOnMeeting } from "../../../shared/usecases/meetings/carry-out-on-meeting.ts";

/** What the example's board decided at meetings before today: entered line by line, by the rules of the product itself. Nobody is written to. */

const count = z.int().nonnegative().default(0);
const file = z.object({
  meetings: z.array(
    z.strictObject({
      ...{ id: z.string(), daysAgo: z.int().positive(), notice: z.int().positive() },
      body: z.string().default("director"),
      there: z.array(z.string()),
      remote: z.array(z.string()).default([]),
      items: z.array(
        z.strictObject({
          title: z.strictObject({ en: z.string(), fr: z.string() }),
          ...{ for: count, against: count },
          casting: z.enum(["for", "against"]).nullable().default(null),
        }),
      ),
    }),
  ),
});
type Sat = z.output<typeof file>["meetings"][number];

const sat = (): Sat[] =>
  file.parse(parse(readFileSync(join(import.meta.dirname, "meetings.yaml"), "utf8"))).meetings;

/**
 * Puts the meetings on record, the earliest first, so that their resolutions are numbered in that order; one that is there already stays.
 * @param now instant, ISO 8601 UTC, from which their days are counted back
 * @returns how many were put there
 */
export async function recordMeetings(
  example: OrganisationData,
  now: string,
  meetings: Pick<Meetings, "load" | "commit">,
): Promise<number> {
  const quiet: Pick<Meetings, "load" | "commit"> = {
    load: (wanted) => meetings.load(wanted),
    commit: (change) => meetings.commit({ ...change, outbox: [], links: [] }),
  };
  let done = 0;
  for (const one of sat().toReversed()) {
    const { head } = await meetings.load({ meeting: one.id });
    if (head) continue;
    await recordOne(example, now, one, quiet);
    done += 1;
  }
  return done;
}

async function recordOne(
  { organisation, people }: OrganisationData,
  today: string,
  { id, daysAgo, notice, body, there, remote, items }: Sat,
  meetings: Pick<Meetings, "load" | "commit">,
): Promise<void> {
  const { bylaws: profile } = organisation;
  const roster = rosterOf(people);
  const members = roster[body] ?? [];
  const chair =
    roster[profile.committees.find(({ role }) => role === body)?.chair ?? profile.directors.chair]?.[0] ?? "";
  const [keeper = ""] = roster[profile.record.keeper] ?? [];
  const startsAt = Temporal.Instant.from(today).subtract({ hours: 24 * daysAgo });
  let time = startsAt.subtract({ hours: 24 * notice });
  const clock = { now: () => time.toString({ fractionalSecondDigits: 3 }) };
  let made = 0;
  const secret = () => {
    made += 1;
    return createHash("sha256").update(`${id} ${made}`).digest("base64url");
  };
  const words = (text: string) => commitTo<Comment>({ text, fields: {} }, secret);
  const by = { person: keeper, active: true, roles: [profile.record.keeper] };
  const enter = async (
    command: (
      next: number,
      keeping: { by: typeof by; keeps: string[]; profile: typeof profile; now: string },
    ) => MeetingCommand,
    comment?: ReturnType<typeof words>,
  ): Promise<void> => {
    const keeping = { by, keeps: [profile.record.keeper], profile, now: clock.now() };
    const known = await meetings.load({ meeting: id, guard: numbersOf(body) });
    const done = await carryOutOnMeeting(
      { meetings, clock },
      id,
      (next) => command(next, keeping),
      known,
      comment ? { comment } : {},
      profile,
    );
    if (!done.ok) throw new Error(`${id}: ${done.refusal.code}`);
    time = time.add({ minutes: 1 });
  };
  const told = words("Montréal");
  const attendance = remote.length > 0 ? ("either" as const) : ("in-person" as const);
  const when = startsAt.toString({ fractionalSecondDigits: 3 });
  const facts = {
    body,
    startsAt: when,
    attendance,
    chair,
    members: [...members],
    noticeCommitment: told.hash,
  };
  await enter((_, of) => ({ name: "convene", ...of, facts, profileHash: hashOf(profile) }), told);
  for (const [at, { title }] of items.entries()) {
    const heading = words(`${title.en} / ${title.fr}`);
    const put = { item: `i${at + 1}`, nature: "decide", consent: false, of: null } as const;
    await enter(
      (_, of) => ({ name: "put-item", ...of, facts: { ...put, titleCommitment: heading.hash } }),
      heading,
    );
  }
  if (notice < profile.notice.days)
    for (const person of members) await enter((_, of) => ({ name: "waive-notice", ...of, person }));
  if (remote.length > 0)
    for (const person of members)
      await enter((_, of) => ({ name: "accept-electronic-means", ...of, person }));
  time = startsAt;
  await enter((_, of) => ({ name: "open", ...of, chair, members: [...members] }));
  for (const person of there) {
    const how = remote.includes(person) ? "electronic" : "in-person";
    await enter((_, of) => ({
      name: "enter",
      ...of,
      event: { type: "member-arrived", facts: { person, how } },
    }));
  }
  for (const [at, { for: inFavour, against, casting }] of items.entries()) {
    const item = `i${at + 1}`;
    await enter((_, of) => ({ name: "enter", ...of, event: { type: "item-called", facts: { item } } }));
    const voteOf = (place: number) => {
      if (place < inFavour) return "for";
      return place < inFavour + against ? "against" : "abstained";
    };
    const each = Object.fromEntries(there.map((person, place) => [person, voteOf(place)] as const));
    const votes = { for: inFavour, against, abstained: there.length - inFavour - against };
    const [mover = "", seconder = ""] = there;
    const motion = "approve" as const;
    await enter((nextNumber, of) => ({
      ...{ name: "record-vote", ...of, nextNumber },
      facts: { item, motion, mover, seconder, each, votes, castingVote: casting },
    }));
  }
  await enter((_, of) => ({ name: "enter", ...of, event: { type: "meeting-ended", facts: {} } }));
  const { head } = await meetings.load({ meeting: id });
  if (!head) throw new Error(`${id} is not on record`);
  const recordHash = recordHashOf(id, head.meeting);
  const attesting = { person: chair, active: true, roles: [body] };
  await enter(() => ({ name: "attest-decisions", by: attesting, recordHash, shownHash: recordHash }));
}

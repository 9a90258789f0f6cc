import fc from "fast-check";
import { expect, it } from "vitest";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { CorrectedSince } from "../../../shared/domain/board/certificate.ts";
import type { MeetingCommand } from "../../../shared/domain/board/meetings/commands.ts";
import { recordHashOf } from "../../../shared/domain/board/meetings/record.ts";
import type { Item } from "../../../shared/domain/board/meetings/state.ts";
import { numbersOf, type Registered } from "../../../shared/domain/board/registered.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { later } from "../../../shared/domain/time.ts";
import { carryOutOnMeeting } from "../../../shared/usecases/meetings/carry-out-on-meeting.ts";
import { correctionsOf, earlierNamed, earlierOf } from "../../../shared/usecases/meetings/corrections.ts";
import { recommendedOf } from "../../../shared/usecases/meetings/recommendations.ts";
import { tellLived } from "../../support/lived.ts";
import { MeetingsInMemory, resolutionsOf } from "../../support/meetings-in-memory.ts";
import { known } from "../histories/example.ts";

/**
 * Meetings of the board and of a committee, one after the other and side by side: they resolve, recommend, and correct each other's
 * records, also what corrected another. Whatever was done, each attested record leads to what corrected it, each document to what was
 * recommended on it, and of two that vote at the same moment each has a number of its own.
 */

const runs = Number(process.env["ACCORD_HISTORIES"] ?? 120) / 4;
const seed = Number(process.env["ACCORD_SEED"] ?? Date.now() % 2 ** 31);

const { bylaws: profile, timeZone } = known.organisation;
const [committee] = profile.committees;
const bodies = [profile.directors.role, committee?.role ?? ""] as const;
const [chair, mover, seconder] = ["P-008", "P-009", "P-010"] as const;
const members = [chair, mover, seconder];
const contentHash = hashOf("what was submitted");
const secretary = { person: "P-007", roles: [profile.record.keeper], active: true };
const chairing = { person: chair, roles: ["director"], active: true, addressSince: null, heldUntil: null };

/** What is noted of an item with paper and pencil; `of`: whose record it corrects, or on which document it recommends. */
type Put = { item: string; of: { meeting: string } | { documentId: string } | null; number: number | null };
type Noted = { id: string; body: string; on: string; items: Put[]; isOver: boolean };

const steps = fc.array(
  fc.record({
    act: fc.constantFrom("convene", "word", "correct", "correct", "recommend", "sit", "sit", "two at once"),
    body: fc.constantFrom(0, 0, 0, 1),
    n: fc.nat({ max: 9 }),
    motion: fc.constantFrom("approve", "approve", "approve", "refuse"),
    isCarried: fc.constantFrom(true, true, true, false),
    isAttested: fc.constantFrom(true, true, true, false),
  }),
  { minLength: 15, maxLength: 35 },
);
type Given = typeof steps extends fc.Arbitrary<(infer S)[]> ? S : never;
/** One that has all of it, whatever the seed brings. */
const acts: readonly Given["act"][] = [
  ...(["convene", "word", "sit", "convene", "correct", "sit", "convene", "correct", "sit"] as const),
  ...(["convene", "convene", "two at once", "convene", "recommend", "sit"] as const),
];
const whole = acts.map(
  (act, at): Given => ({
    ...({ act, body: at < 12 ? 0 : 1, n: 0 } as const),
    ...({ motion: "approve", isCarried: true, isAttested: true } as const),
  }),
);

class Room {
  now = "2026-12-31T12:00:00.000Z";
  readonly noted: Noted[] = [];
  readonly guards = new Map();
  readonly registered = new Map<string, Registered>();
  readonly meetings = new MeetingsInMemory({
    ...{ authorities: new Map(), links: new Map(), sessions: new Map() },
    ...{ guards: this.guards, resolutions: this.registered, addRow: () => {}, addLink: () => {} },
  });
  readonly deps = {
    meetings: this.meetings,
    clock: { now: () => this.now },
    directory: { organisation: () => Promise.resolve(known.organisation) },
    resolutions: resolutionsOf(this.registered, {
      heads: this.meetings.heads,
      basis: () => Promise.resolve(null),
    }),
  };
  /** How often each thing happened. */
  readonly lived = new Map<string, number>();

  does = async ({ id, body }: Noted, command: object, who: object = secretary): Promise<void> => {
    const guard = numbersOf(body);
    const keeping = { keeps: [profile.record.keeper], profile, now: this.now };
    const given = { by: who, ...(who === secretary && keeping), ...command };
    const outcome = await carryOutOnMeeting(
      this.deps,
      id,
      (nextNumber) => ({ ...given, nextNumber }) as unknown as MeetingCommand,
      await this.meetings.load({ meeting: id, guard }),
      {},
      profile,
    );
    if (!outcome.ok) throw new Error(JSON.stringify([id, command, outcome.refusal]));
  };

  convene = async (body: string): Promise<void> => {
    const id = `m${String(this.noted.length).padStart(16, "0")}`;
    // Now and then two of a body on one day.
    const startsAt = later(this.now, { days: 8 + (this.noted.length % 3) });
    const one: Noted = { id, body, on: dayOf(startsAt, timeZone), items: [], isOver: false };
    const facts = { body, startsAt, attendance: "in-person", chair, members, noticeCommitment: hashOf(id) };
    await this.does(one, { name: "convene", profileHash: hashOf(profile), facts });
    this.noted.push(one);
  };

  put = async (one: Noted, of: Put["of"], more: Partial<Item>): Promise<void> => {
    const item = `i${one.items.length}`;
    const titleCommitment = more.of ? null : hashOf(item);
    const facts = { item, nature: "decide", consent: false, of: null, titleCommitment, ...more };
    await this.does(one, { name: "put-item", facts });
    one.items.push({ item, of, number: null });
  };

  opens = async (one: Noted): Promise<void> => {
    const { head } = await this.meetings.load({ meeting: one.id });
    if (head && this.now < head.meeting.startsAt) this.now = head.meeting.startsAt;
    await this.does(one, { name: "open", chair, members });
    for (const person of members)
      await this.enters(one, { type: "member-arrived", facts: { person, how: "in-person" } });
  };
  enters = (one: Noted, event: object) => this.does(one, { name: "enter", event });
  votes = async (one: Noted, put: Put, { motion: given, isCarried }: Given): Promise<void> => {
    // A motion to refuse that is lost decides nothing.
    const motion = isCarried ? given : "approve";
    const votes = { for: isCarried ? 2 : 1, against: isCarried ? 1 : 2, abstained: 0 };
    const facts = { item: put.item, motion, mover, seconder, each: null, castingVote: null, votes };
    await this.does(one, { name: "record-vote", facts });
    const { head } = await this.meetings.load({ meeting: one.id });
    const line = head?.meeting.lines.findLast(({ event }) => event.type === "motion-voted")?.event;
    put.number = line?.type === "motion-voted" ? line.facts.number : null;
    // What is resolved is that nothing of the kind is: no correction, and a recommendation all the same.
    if (!isCarried || motion !== "approve") put.of = put.of && "meeting" in put.of ? null : put.of;
  };
  attests = async (one: Noted): Promise<void> => {
    const { head } = await this.meetings.load({ meeting: one.id });
    const recordHash = head ? recordHashOf(one.id, head.meeting) : "";
    await this.does(one, { name: "attest-decisions", recordHash, shownHash: recordHash }, chairing);
    one.isOver = true;
  };

  /** It sits to its end, item by item; and whoever chaired attests to it, or has not yet. */
  sits = async (one: Noted, given: Given): Promise<void> => {
    await this.opens(one);
    for (const put of one.items) {
      await this.enters(one, { type: "item-called", facts: { item: put.item } });
      await this.votes(one, put, given);
    }
    await this.enters(one, { type: "meeting-ended", facts: {} });
    if (given.isAttested) await this.attests(one);
    else this.open.delete(one);
  };
  /** Convened, and nobody sat in them. */
  readonly open = new Set<Noted>();
}

async function lives(room: Room, given: Given): Promise<void> {
  room.now = later(room.now, { hours: 7 });
  const body = bodies[given.body] ?? "";
  const waiting = [...room.open].filter((one) => one.body === body);
  const one = waiting[given.n % Math.max(waiting.length, 1)];
  if (given.act === "convene" || !one) {
    await room.convene(body);
    const last = room.noted.at(-1);
    if (last) room.open.add(last);
    return;
  }
  const live = () => void room.lived.set(given.act, (room.lived.get(given.act) ?? 0) + 1);
  if (given.act === "word") return void (await room.put(one, null, {}));
  if (given.act === "correct") {
    const offered = await earlierOf(room.deps, body);
    const corrects = offered[given.n % Math.max(offered.length, 1)];
    if (!corrects) return;
    await room.put(one, { meeting: corrects.meeting }, { corrects });
    return live();
  }
  if (given.act === "recommend") {
    if (body === bodies[0]) return;
    const documentId = `d${given.n % 2}`;
    // A matter is on an agenda once.
    if (one.items.some(({ of }) => of && "documentId" in of && of.documentId === documentId)) return;
    const of = { documentId, round: 1, stage: 0, lane: "board", contentHash, writers: [] };
    await room.put(one, { documentId }, { of, recommends: true });
    return live();
  }
  const [other] = waiting.filter((each) => each !== one);
  if (given.act === "two at once" && other) {
    const both = [one, other] as const;
    for (const each of both) {
      await room.put(each, null, {});
      await room.opens(each);
      await room.enters(each, { type: "item-called", facts: { item: each.items.at(-1)?.item } });
    }
    // Two secretaries press at one moment: the next number goes to one, and the other takes the one after it.
    await Promise.all(both.map((each) => room.votes(each, each.items.at(-1) as Put, given)));
    for (const each of both) {
      for (const { item } of each.items.slice(0, -1))
        await room.enters(each, { type: "item-deferred", facts: { item } });
      await room.enters(each, { type: "meeting-ended", facts: {} });
      each.items = each.items.slice(-1);
      await room.attests(each);
      room.open.delete(each);
    }
    return live();
  }
  await room.sits(one, given);
  room.open.delete(one);
}

/** The same chain as it was noted, of meetings that were attested to alone. */
const noted = (room: Room, id: string): { number: number | null; since: unknown[] }[] =>
  room.noted
    .filter(({ isOver }) => isOver)
    .flatMap((one) =>
      one.items.flatMap(({ of, number }) =>
        of && "meeting" in of && of.meeting === id ? [{ number, since: noted(room, one.id) }] : [],
      ),
    )
    .toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));

const shown = (all: readonly CorrectedSince[]): ReturnType<typeof noted> =>
  all
    .map(({ called, since }) => ({ number: Number(called?.split("-")[1]), since: shown(since) }))
    .toSorted((a, b) => a.number - b.number);

async function mustBeAsNoted(room: Room): Promise<number> {
  let deepest = 0;
  for (const one of room.noted) {
    const { head } = await room.meetings.load({ meeting: one.id });
    if (!head) throw new Error(`${one.id} is nothing`);
    const chain = shown(await correctionsOf(room.deps, one.id, head.meeting));
    expect(chain).toEqual(one.isOver ? noted(room, one.id) : []);
    deepest = Math.max(
      deepest,
      chain.length > 0 ? 1 : 0,
      chain.some(({ since }) => since.length > 0) ? 2 : 0,
    );
    // By a number of its own it is found, however old; by its day, where it is the only one of it.
    const sameDay = room.noted.filter(({ body, on, isOver }) => body === one.body && on === one.on && isOver);
    const byDay = await earlierNamed(room.deps, one.body, one.on);
    if (sameDay.length === 1) expect(byDay).toMatchObject({ meeting: sameDay[0]?.id });
    else expect(byDay).toBe(sameDay.length === 0 ? null : "several");
    for (const { number } of one.items.filter((each) => each.number !== null)) {
      const at = [...room.registered.values()].find(
        (each) => each.body === one.body && each.number === number,
      )?.at;
      const called = `${dayOf(at ?? "", timeZone).slice(0, 4)}-${String(number).padStart(2, "0")}`;
      const found = await earlierNamed(room.deps, one.body, called);
      expect(found && found !== "several" && found.meeting).toBe(one.isOver ? one.id : null);
    }
  }
  for (const body of bodies) {
    const own = room.noted.filter((one) => one.isOver && one.body === body);
    expect((await earlierOf(room.deps, body)).length).toBe(Math.min(own.length, 12));
    const numbers = [...room.registered.values()].flatMap((one) => (one.body === body ? one.number : []));
    expect(numbers.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(numbers.map((_, at) => at + 1));
  }
  for (const documentId of ["d0", "d1"]) {
    const wanted = room.noted.flatMap(({ isOver, items }) =>
      items.filter(({ of }) => isOver && of && "documentId" in of && of.documentId === documentId),
    );
    expect(await recommendedOf(room.deps, { documentId, contentHash }, bodies[0])).toHaveLength(
      wanted.length,
    );
  }
  return deepest;
}

it("Any history of records leads from each to what corrected it, from a document to what was recommended, and numbers without gap", async () => {
  const lived = new Map<string, number>();
  let chains = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (given) => {
      const room = new Room();
      for (const step of given) await lives(room, step);
      chains += (await mustBeAsNoted(room)) === 2 ? 1 : 0;
      for (const [what, times] of room.lived) lived.set(what, (lived.get(what) ?? 0) + times);
    }),
    { numRuns: runs, seed, examples: [[whole]] },
  );
  const told = [...lived].map((each) => each.join(" ")).join(", ");
  tellLived(
    `${runs} histories of records of seed ${seed}: ${told}, ${chains} with a correction in a correction`,
  );
  expect([chains > 0, ...["correct", "recommend", "two at once"].map((act) => lived.has(act))]).toEqual(
    Array.from({ length: 4 }, () => true),
  );
}, 3_600_000);

import fc from "fast-check";
import { it } from "vitest";
import { toldMeeting } from "../../../shared/domain/documents/governance/standing.ts";
import { daysLater } from "../../../shared/domain/organisation/business-days.ts";
import { pinPolicy } from "../../../shared/domain/organisation/organisation.ts";
import { later } from "../../../shared/domain/time.ts";
import { tellLived } from "../../support/lived.ts";
import { withdraw } from "../../support/whole-line.ts";
import { approves, type Noted, Room, said, type What } from "./governance-room.ts";
import { nth, often, pick } from "./step.ts";

/**
 * Random histories of governance documents: by-laws that hold until their members decide, and are revised meanwhile; those that change
 * how the board decides, and approval policies that change who approves; each in force on its day, with rows that come in any order.
 */

const runs = Number(process.env["ACCORD_HISTORIES"] ?? 120) / 40;
const seed = Number(process.env["ACCORD_SEED"] ?? Date.now() % 2 ** 31);

class Step implements fc.AsyncCommand<object, Room> {
  readonly #name: string;
  readonly #act: (room: Room) => Promise<unknown>;
  constructor(name: string, act: (room: Room) => Promise<unknown>) {
    this.#name = name;
    this.#act = act;
  }
  check = () => true;
  run = async (_: object, room: Room) => {
    const at = room.told.push(this.#name) - 1;
    const came = await this.#act(room);
    if (typeof came === "string") room.told[at] = `${this.#name}: ${came}`;
    room.note();
  };
  toString = () => this.#name;
}
const step = <T>(words: string, of: fc.Arbitrary<T>, act: (room: Room, given: T) => Promise<unknown>) =>
  of.map((given) => new Step(`${words} ${JSON.stringify(given)}`, (room) => act(room, given)));

const whats = fc.constantFrom<What[]>("by-law", "by-law", "rules", "rules", "approval");
/** Mostly of the kind that a history is about, so that one comes after another. */
const isOther = fc.constantFrom(false, false, false, false, false, true);

/** In the place of what holds, if anything does. @returns why not, where none is begun */
async function begins(room: Room, what: What, n: number, days: number): Promise<Noted | string> {
  const before = what === "approval" ? null : room.holding(what);
  const others = room.noted.filter((one) => one.what === what);
  // Of a line there is one first document, and revisions of what holds.
  if (what === "by-law" && before === null && others.length > 0) return "no other is";
  const id = `GD-${room.noted.length + 1}`;
  await room.place.open(id, await room.basisOf(what, before));
  const one: Noted = {
    ...{ id, what, replaces: before, days: 20 + n, effectOn: daysLater(room.today, days) },
    ...{ isSubmitted: false, isAdopted: false, isOver: false, lapsedOn: null, isDecided: false },
  };
  room.noted.push(one);
  return one;
}

/** From which documents one comes: whose places it takes, or whose rules it was begun from, but for those that had lapsed then. */
function comesFrom(room: Room, { id, what, replaces }: Noted): readonly string[] {
  const { basis } = room.place.memoryOf(id);
  if (basis?.kind !== "governance") throw said("It has no basis", id);
  const { lapsed = [] } = basis.bylaws?.profile ?? {};
  const { adoptedBy = [] } = basis.approval?.policy ?? basis.bylaws?.profile ?? {};
  if (what !== "by-law") return adoptedBy.filter((by) => !lapsed.includes(by));
  return replaces ? [replaces.id, ...comesFrom(room, replaces)] : [];
}

/** Whether nothing else is on its way or stands, but what it was begun from, and what has lapsed. */
const hasTurn = (room: Room, one: Noted): boolean =>
  room.noted.every(
    (other) =>
      other === one ||
      other.what !== one.what ||
      !other.isSubmitted ||
      other.isOver ||
      other.lapsedOn !== null ||
      comesFrom(room, one).includes(other.id),
  );

async function submits(room: Room, one: Noted): Promise<boolean> {
  const { basis } = room.place.memoryOf(one.id);
  if (basis?.kind !== "governance") throw said("It has no basis", one);
  const may = hasTurn(room, one);
  const how = await room.place.submit(one.id, room.typedOf(basis, one));
  if ((how === "submitted") !== may) throw said("It is submitted as its turn comes", one.id, how, may);
  one.isSubmitted = may;
  if (!may) room.live("was not its turn");
  return may;
}

async function adopts(room: Room, one: Noted): Promise<string> {
  if (!(one.isSubmitted || (await submits(room, one)))) return "not its turn";
  one.effectOn = one.effectOn > room.today ? one.effectOn : room.today;
  await room.place.adopt(one.id, room.world.now, false);
  one.isAdopted = true;
  room.live(`${one.what} adopted`);
  return one.id;
}

const isSoon = fc.constantFrom(0, 0, 0, 3, 40);
const of = fc.tuple(whats, isOther, nth, isSoon);

const begun = step("one is begun", of, async (room, [other, isOther, n, days]) => {
  const one = await begins(room, isOther ? other : room.focus, n, days);
  return typeof one === "string" ? one : one.id;
});

const came = step("one is begun, and the board adopts it", of, async (room, [other, isOther, n, days]) => {
  const one = await begins(room, isOther ? other : room.focus, n, days);
  return typeof one === "string" ? one : adopts(room, one);
});

/** One that is still being written, or that was submitted and is on its way. */
const oneOf = (room: Room, isSubmitted: boolean, n: number) =>
  pick(
    room.noted.filter((one) => !one.isAdopted && !one.isOver && one.isSubmitted === isSubmitted),
    n,
  );

const submitted = step("one is submitted", nth, async (room, n) => {
  const one = oneOf(room, false, n);
  if (!one) return "none is";
  return (await submits(room, one)) ? one.id : "not its turn";
});

const adopted = step("the board adopts what was submitted", nth, async (room, n) => {
  const one = oneOf(room, true, n);
  return one ? await adopts(room, one) : "nothing is";
});

const withdrawn = step("one that was submitted is withdrawn", nth, async (room, n) => {
  const one = oneOf(room, true, n);
  if (!one) return "none is";
  const how = await room.place.give(one.id, withdraw);
  if (how !== "done") throw said("It is not withdrawn", one.id, how);
  one.isOver = true;
  room.live("withdrawn");
  return one.id;
});

const looked = step(
  "days pass, and the clock looks",
  fc.constantFrom(0, 1, 1, 2, 4, 45),
  async (room, days) => {
    room.world.now = later(room.world.now, { days });
    for (const { id, isAdopted } of room.noted)
      if (isAdopted) await room.place.look(id, room.world.now, false);
    return room.today;
  },
);

const outcomes = fc.constantFrom(
  "rejected" as const,
  "rejected" as const,
  "not-submitted" as const,
  "confirmed" as const,
  "amended" as const,
);
const decided = step("members decide on one", fc.tuple(nth, outcomes), async (room, [n, outcome]) => {
  const one = pick(
    room.noted.filter(({ isAdopted }) => isAdopted),
    n,
  );
  if (!one) return "on none";
  const words = { reasonCommitment: "0".repeat(64), heldOn: room.today, today: room.today };
  const by = { person: "secretary", roles: ["secretary"], active: true };
  const how = await room.place.give(one.id, { name: "record-members", by, outcome, ...words });
  const may = one.what !== "approval" && !one.isDecided;
  if ((how === "done") !== may) throw said("They decide once, on by-laws alone", one.id, how);
  if (how !== "done") return how;
  one.isDecided = true;
  if (["rejected", "not-submitted"].includes(outcome)) one.lapsedOn = room.today;
  room.live(outcome);
  return one.id;
});

/** What is on record of them is corrected: one that was said to have lapsed holds again, unless another has its place meanwhile. */
const corrected = step(
  "it is corrected what they decided",
  fc.tuple(nth, outcomes),
  async (room, [n, outcome]) => {
    const one = pick(
      room.noted.filter(({ isDecided }) => isDecided),
      n,
    );
    if (!one) return "nothing is on record";
    const { members, adopted } = room.place.tailOf(one.id);
    if (!members || !adopted) throw said("They decided nothing", one.id);
    const by = { person: "secretary", roles: ["secretary"], active: true };
    const is = { outcome, heldOn: members.heldOn, reasonCommitment: "0".repeat(64), today: room.today };
    const how = await room.place.correct(one.id, { name: "correct-members", by, replaces: members, ...is });
    const lapses = ["rejected", "not-submitted"].includes(outcome);
    const holdsAgain = one.lapsedOn !== null && !lapses;
    const isSame = members.outcome === outcome;
    const may = !isSame && (!holdsAgain || !isTaken(room, one));
    if ((how === "done") !== may) throw said("It is corrected as its place is free", one.id, how, may);
    if (how !== "done") return how;
    one.lapsedOn = lapses ? members.heldOn : null;
    room.live(holdsAgain ? "held again" : `corrected to ${outcome}`);
    return one.id;
  },
);

/** Whether another is on its way to the place that one would have again, or has it. */
const isTaken = (room: Room, one: Noted): boolean =>
  room.noted.some(
    (other) =>
      other !== one &&
      other.what === one.what &&
      other.isSubmitted &&
      !other.isOver &&
      other.lapsedOn === null &&
      !comesFrom(room, one).includes(other.id) &&
      !comesFrom(room, other).includes(one.id),
  );

const moved = step(
  "their meeting is put off",
  fc.tuple(nth, fc.constantFrom(0, 20, 400)),
  async (room, [n, days]) => {
    const one = pick(
      room.noted.filter(({ isAdopted }) => isAdopted),
      n,
    );
    if (!one) return "of none";
    const by = { person: "secretary", roles: ["secretary"], active: true };
    const given = {
      meetOn: daysLater(room.today, days),
      today: room.today,
      reasonCommitment: "0".repeat(64),
    };
    const before = one.what !== "approval" && toldMeeting(room.place.tailOf(one.id));
    const how = await room.place.give(one.id, { name: "move-members-meeting", by, ...given });
    const may = one.what !== "approval" && !one.isDecided && before !== given.meetOn;
    if ((how === "done") !== may) throw said("It is put off until they decide", one.id, how);
    room.live(`meeting ${how}`);
    return how;
  },
);

const carriedOut = step("a row is carried out", nth, async (room, n) => room.relay(n));

/** What is begun now is approved by what is in force once all rows were carried out. */
const pinnedNow = step("a document is begun", fc.constant(null), async (room) => {
  const policy = await room.world.deps.records.policy(approves);
  if (!policy) throw said("No policy is in force");
  const pinned = pinPolicy(policy, {}, "author");
  room.pinned.push({ at: policy.version, policy: pinned as never, days: policy.stages[0]?.serviceLevelDays });
});

const histories = fc.commands<object, Room, false>(
  [
    ...often(2, begun),
    ...often(6, came),
    ...often(3, submitted),
    ...often(3, adopted),
    withdrawn,
    ...often(4, looked),
    ...often(3, decided),
    ...often(2, corrected),
    moved,
    ...often(3, carriedOut),
    pinnedNow,
  ],
  { maxCommands: 30, size: "max" },
);

it("I3 I16 one governance document of a line holds on a day, and what it says is what is in force, however its rows come", async () => {
  const lived = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(whats, histories, async (focus, history) => {
      const room = new Room(focus);
      try {
        await fc.asyncModelRun(() => ({ model: {}, real: room }), history);
        await room.settles();
      } catch (fault) {
        throw new Error(`${fault instanceof Error ? fault.message : fault}\n  ${room.told.join("\n  ")}`, {
          cause: fault,
        });
      }
      for (const [what, often] of room.lived) lived.set(what, (lived.get(what) ?? 0) + often);
    }),
    { numRuns: runs, seed, endOnFailure: false },
  );
  tellLived(
    `${runs} histories of governance of seed ${seed}: ${[...lived].map((each) => each.join(" ")).join(", ")}`,
  );
}, 3_600_000);

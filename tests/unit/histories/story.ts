import type { StoredEntry } from "../../../events/entry.ts";
import { upcast } from "../../../events/entry.ts";
import type { Organisation } from "../../../shared/domain/organisation/organisation.ts";
import { later } from "../../../shared/domain/time.ts";
import type { OutboxRow } from "../../../shared/ports/store.ts";
import type { Letter } from "../../../shared/usecases/posting/send-mail.ts";
import { known, rulesOf } from "./example.ts";
import { invariants } from "./invariants.ts";
import type { Fault } from "./memory.ts";
import { Model } from "./model.ts";
import { mustBeAsDecided } from "./model-publicity.ts";
import { seen } from "./model-sees.ts";
import { type Act, isStuck, needsExecution, type Snapshot } from "./snapshot.ts";
import type { Page } from "./world.ts";
import { World } from "./world.ts";

/** Something that somebody tries by their page: what the model says of it, what it does, and what it makes of it. */
export type Attempt = {
  page: Page;
  /** The type of the entry that it makes. */
  makes: StoredEntry["type"];
  /** Whether the model allows it now; null where it does not say. */
  may: ((now: string) => boolean) | null;
  /** Sends the form: the same command each time. */
  send: () => Promise<{ ok: boolean }>;
  noted: () => void;
  contentHash: string;
};

/** A history as it is lived: the world, the model beside it, and what is checked after each step. */
export class Story {
  readonly world: World;
  readonly model = new Model();
  readonly #acts: Act[] = [];
  readonly #told: string[] = [];
  #heard = 0;

  constructor(policy = known.policy, agreement = known.agreement, bylaws = known.organisation.bylaws) {
    this.world = new World(policy, agreement);
    this.changeBylaws(bylaws);
    this.model.publication = agreement.publication;
    const { offices, holidays } = known.organisation;
    Object.assign(this.model, { offices, holidays });
    for (const { id, roles, office } of known.people) {
      this.model.roles.set(id, roles);
      this.model.worksIn.set(id, office);
    }
  }

  /** Others come in force, for what is opened from then on. */
  changeBylaws(bylaws: Organisation["bylaws"]): void {
    this.hear();
    this.world.memory.bylaws = bylaws === known.organisation.bylaws ? null : bylaws;
    this.hear();
  }

  /**
   * Lives a part of the history. Whatever fails in it is told with all that came before, in words.
   * @param words what it is, where it says nothing more exact itself
   */
  async tell(words: string, live: (say: (words: string) => void) => Promise<void>): Promise<void> {
    const index = this.#told.push(words) - 1;
    try {
      await live((exactly) => {
        this.#told[index] = exactly;
      });
    } catch (fault) {
      const history = this.#told.map((each, at) => `\n  ${at + 1}. ${each}`).join("");
      throw new Error(`${fault instanceof Error ? fault.message : fault} The history:${history}`, {
        cause: fault,
      });
    }
  }

  /** Tries things at one moment. A fault befalls the first commit, and whoever saw an error sends the same form again. */
  async attempt(attempts: readonly Attempt[], fault: Fault | null = null): Promise<void> {
    this.hear();
    const arrived = this.world.now;
    const before = this.world.memory.entries.length;
    this.world.memory.fault = fault;
    const outcomes = await Promise.all(attempts.map((attempt) => sendUntilAnswered(attempt)));
    this.world.memory.fault = null;
    const made = this.world.memory.entries.slice(before);
    this.#heard += made.length;
    const open = new Set(attempts);
    for (const entry of made) {
      this.model.isNow(entry.at);
      const own = [...open].find(
        ({ makes, page: { person, link } }) =>
          makes === entry.type &&
          person === entry.facts["by"] &&
          (link.lane === null || [link.lane, undefined].includes(entry.facts["lane"] as string | undefined)),
      );
      if (!own) {
        seen(this.model, upcast(entry).event, entry.at);
        continue;
      }
      if (own.may?.(arrived) === false)
        throw new Error(`The model does not allow ${entry.type} by ${page(own)}`);
      if (entry.at !== arrived) throw new Error(`${entry.type} is not of the moment when it came`);
      open.delete(own);
      this.#acts.push({
        page: own.page,
        at: arrived,
        stands: this.model.holds(own.page, arrived),
        contentHash: own.contentHash,
        entries: [entry.number],
      });
      own.noted();
    }
    this.model.isNow(arrived);
    for (const [index, attempt] of attempts.entries()) {
      const isDone = !open.has(attempt);
      if (outcomes[index]?.ok !== isDone)
        throw new Error(
          `${attempt.makes} by ${page(attempt)} was answered ${outcomes[index]?.ok}, and is ${isDone}`,
        );
      if (!isDone && attempt.may?.(arrived) === true)
        throw new Error(`${attempt.makes} by ${page(attempt)} was refused, and the model allows it`);
    }
  }

  /** Takes note of what the clock and the conductor did since. */
  hear(): void {
    const { report, memory } = this.world;
    this.model.bylaws = rulesOf(memory.bylaws ?? known.organisation.bylaws, report?.kind);
    for (const entry of this.world.memory.entries.slice(this.#heard)) {
      this.model.isNow(entry.at);
      seen(this.model, upcast(entry).event, entry.at);
    }
    this.model.isNow(this.world.now);
    this.#heard = this.world.memory.entries.length;
  }

  /** Checks every invariant; throws with its name and what it says. */
  async check(): Promise<void> {
    this.hear();
    const before = this.world.memory.writes;
    await this.world.scan();
    const now = this.snapshot({ before, after: this.world.memory.writes });
    for (const { name, says, check } of invariants)
      if (!check(now)) throw new Error(`${name} does not hold. ${says}`);
  }

  snapshot(writes: Snapshot["writes"] = { before: 0, after: 0 }): Snapshot {
    const { memory, machine, sent } = this.world;
    return {
      entries: memory.entries,
      head: memory.head,
      commits: memory.commits,
      rows: [...memory.rows.values()],
      acts: this.#acts,
      mailed: sent,
      executions: machine.executions,
      looks: [...memory.looks.keys()],
      writes,
      secrets: this.#secrets,
      model: this.model,
    };
  }

  /** Everything that waits is carried out, as on a good day; nothing else happens meanwhile. */
  async calm(): Promise<void> {
    const { world } = this;
    for (let left = 60; left > 0; left -= 1) {
      const [task] = world.machine.due;
      if (world.memory.stream.length > 0) await world.relay(world.memory.stream.shift() ?? "");
      else if (world.removals.length > 0) await world.removeFiles(world.removals.shift() ?? "");
      else if (world.queue.length > 0) await world.mail(world.queue.shift() ?? "");
      else if (task) await world.conduct(task, false);
      else return;
    }
  }

  /** Nothing unforeseen happens any more, and time passes: whatever waits must come to an end (I15, I17). */
  async settle(): Promise<void> {
    const { world } = this;
    const { organisation } = world.deps.directory;
    const roster = (await organisation()).roster;
    const isForNobody = ({ effect }: OutboxRow) => effect.effect === "tell" && !roster[effect.role]?.length;
    const isReminder = ({ effect, notBefore }: OutboxRow) =>
      effect.effect === "tell" && notBefore !== undefined && notBefore > world.now;
    // Word for a role that nobody holds waits until somebody does; a reminder of what awaits a meeting comes week after week.
    const waits = () =>
      [...world.memory.rows.values()].filter(
        ({ dueAt, row }) => dueAt !== null && !isForNobody(row) && !isReminder(row),
      );
    // However wrongly a clock went, what was to be looked at within an hour has been looked at by then.
    world.now =
      [world.now, ...[...world.memory.looks.values()].map(({ dueAt }) => dueAt)].sort().at(-1) ?? world.now;
    for (let minutes = 0; minutes < 60; minutes += 5) {
      world.now = later(world.now, { minutes: 5 });
      await world.tick();
      await this.calm();
    }
    if (isStuck(this.snapshot()))
      throw new Error("I17 An execution still waits in a stage that closed an hour ago.");
    for (let rounds = 0; rounds < 60; rounds += 1) {
      const [last = world.now] = waits()
        .flatMap(({ dueAt }) => dueAt ?? [])
        .sort()
        .reverse();
      world.now = later(last > world.now ? last : world.now, { hours: 6 });
      await world.tick();
      await this.calm();
      await this.check();
      if (waits().length > 0 || needsExecution(this.snapshot())) continue;
      mustBeAsDecided(this.model);
      return this.#runOut();
    }
    throw new Error(
      `I15 I17 ${
        waits()
          .map(({ row }) => row.id)
          .join(", ") || "a review"
      } waits for ever`,
    );
  }

  /** Whoever is asked lets their time run out: of each lane that is late the clock makes something. */
  async #runOut(): Promise<void> {
    const { world, model } = this;
    world.now = [world.now, ...model.deadlines].sort().at(-1) ?? world.now;
    await world.tick();
    await this.check();
    const overlooked = model.overlooked(world.now).map(({ id }) => id);
    if (overlooked.length > 0) throw new Error(`The clock makes nothing of the late ${overlooked.join()}.`);
  }

  get #secrets(): string[] {
    const contacts = [...this.world.memory.contacts.values()].flatMap(({ name, email }) => [name, email]);
    return [...contacts, ...this.world.sent.slice(-3).flatMap(({ letter }) => tokenOf(letter))];
  }
}

const page = (attempt: Attempt) => attempt.page.person;

const tokenOf = (letter: Letter): string[] => (letter.to === "person" ? [letter.link.token] : []);

async function sendUntilAnswered({ send }: Attempt): Promise<{ ok: boolean }> {
  try {
    return await send();
  } catch {
    return send();
  }
}

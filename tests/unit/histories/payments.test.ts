import fc from "fast-check";
import { it } from "vitest";
import { mostPayments, standingOfTranche } from "../../../shared/domain/documents/agreement/tranches.ts";
import { later } from "../../../shared/domain/time.ts";
import { payTranche, undoPayment } from "../../../shared/usecases/deciding/pay.ts";
import { payer } from "../../support/agreement-submitted.ts";
import { tellLived } from "../../support/lived.ts";
import { agreementInForce, apartFromOthers } from "../hostile/agreement.ts";
import { arrive, unique } from "./acts.ts";
import { during, fault, often } from "./step.ts";
import { Story } from "./story.ts";

/** Random histories of what is paid of a tranche, and taken back: by two windows, on lines that drop, day after day. */

const runs = Number(process.env["ACCORD_HISTORIES"] ?? 180) / 15;
const seed = Number(process.env["ACCORD_SEED"] ?? Date.now() % 2 ** 31);

/** What somebody with paper and pencil notes: what stands of each payment, and how often anything changed. */
class Paying {
  readonly story = new Story();
  readonly paid = new Map<number, number>();
  recorded = 0;
  changes = 0;
  amount = 0;

  get world() {
    return this.story.world;
  }
  get tranche() {
    const { report } = this.world;
    const found = report?.kind === "agreement" ? report.tail.tranches?.all[0] : undefined;
    if (!found) throw new Error("there is no tranche");
    return found;
  }
  get left(): number {
    return this.amount - [...this.paid.values()].reduce((sum, one) => sum + one, 0);
  }
  page = () => arrive(this.story, payer, "newest", ["read"]);

  begin = async (): Promise<void> => {
    this.world.memory.looks.delete("obligation");
    await agreementInForce(this.story, { "tranches.t1.date": "2026-11-24" });
    apartFromOthers(this.world.memory);
    this.world.now = "2026-11-24T12:01:00.000Z";
    await this.hours(1);
    this.amount = this.tranche.minorUnits;
  };

  hours = async (hours: number): Promise<void> => {
    this.world.now = later(this.world.now, { hours });
    for (const _ of ["due", "told"]) {
      await this.world.tick();
      await this.story.calm();
      this.world.now = later(this.world.now, { minutes: 4 });
    }
  };

  check = (): void => {
    const { payments, changes } = this.tranche;
    const found = payments.map(({ number, minorUnits }) => `${number} ${minorUnits}`).sort();
    const wanted = [...this.paid].map((one) => one.join(" ")).sort();
    if (found.join() !== wanted.join()) throw new Error(`Paid is ${found.join()}, and not ${wanted.join()}`);
    if (changes !== this.changes) throw new Error(`It changed ${changes} times, and not ${this.changes}`);
    if (this.left < 0) throw new Error("More is paid than was promised");
    const standing = standingOfTranche(this.tranche);
    if ((standing === "paid") !== (this.left === 0))
      throw new Error(`It is ${standing} with ${this.left} left`);
    if (JSON.stringify(this.world.memory.entries).includes("R-4711"))
      throw new Error("A reference is on record");
    if (this.world.memory.alterations.length > 0) throw new Error("What is lawful is taken for altered");
  };
}

class Step implements fc.AsyncCommand<object, Paying> {
  readonly #words: string;
  readonly #does: (real: Paying) => Promise<void>;
  constructor(words: string, does: (real: Paying) => Promise<void>) {
    this.#words = words;
    this.#does = does;
  }
  check = () => true;
  toString = () => this.#words;
  run = (_: object, real: Paying): Promise<void> =>
    real.story.tell(this.#words, async () => {
      real.world.now = later(real.world.now, { minutes: 1 });
      await this.#does(real);
      await real.story.calm();
      real.check();
    });
}

/** How much of what is left: less, all, or more than that. */
const parts = fc.constantFrom(0.01, 0.3, 0.5, 1, 1, 1.01);

/** The day on which it was due; one before the agreement was in force, and one to come. */
const dueOn = "2026-11-24";
const daysOfPayments = fc.constantFrom(...often(4, dueOn), "2026-11-01", "2099-01-01");

const pays = fc.tuple(parts, fc.constantFrom(0, 0, 0, -1, 1), daysOfPayments, fc.boolean(), fault).map(
  ([part, off, on, isTwice, fault]) =>
    new Step(
      `a payment of ${part} on ${on}${isTwice ? ", in two windows" : ""}, seen ${off}${during(fault)}`,
      async (real) => {
        const page = await real.page();
        if (!page) return;
        const minorUnits = Math.max(1, Math.floor(real.left * part));
        const shown = { tranche: "t1", seen: real.changes + off, minorUnits, on, masked: "0" };
        const windows = (isTwice ? ["a", "b"] : ["a"]).map((window) => {
          const form = { ...shown, command: unique(real.story), reference: `R-4711 ${window}` };
          return () => payTranche(real.world.deps, page, form);
        });
        real.world.memory.fault = fault;
        const all = await Promise.all(windows.map((send) => send().catch(send)));
        real.world.memory.fault = null;
        const isLast = real.paid.size + 1 >= mostPayments;
        const fits = minorUnits <= real.left && (!isLast || minorUnits === real.left);
        const may = off === 0 && real.left > 0 && fits && on === dueOn;
        if (all.filter(({ ok }) => ok).length !== (may ? 1 : 0))
          throw new Error(`It was ${JSON.stringify(all)}`);
        if (!may) return;
        real.recorded += 1;
        real.changes += 1;
        real.paid.set(real.recorded, minorUnits);
      },
    ),
);

const undoes = fc.tuple(fc.nat({ max: 6 }), fault).map(
  ([n, fault]) =>
    new Step(`payment ${n + 1} is taken back${during(fault)}`, async (real) => {
      const page = await real.page();
      if (!page) return;
      const form = { command: unique(real.story), masked: "0", payment: n + 1, reason: "It came back." };
      real.world.memory.fault = fault;
      const send = () => undoPayment(real.world.deps, page, form);
      const { ok } = await send().catch(send);
      real.world.memory.fault = null;
      if (ok !== real.paid.has(n + 1)) throw new Error(`Taking payment ${n + 1} back was ${ok}`);
      if (!ok) return;
      real.paid.delete(n + 1);
      real.changes += 1;
    }),
);

const passes = fc
  .constantFrom(1, 24, 24 * 8)
  .map((hours) => new Step(`${hours} hours pass`, (real) => real.hours(hours)));

const histories = fc.commands<object, Paying, false>([...often(3, pays), ...often(2, undoes), passes], {
  maxCommands: 40,
  size: "max",
});

it("what is paid of a tranche is never more than was promised, nor twice, whatever happens", async () => {
  const lived = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const real = new Paying();
      await real.begin();
      await fc.asyncModelRun(() => ({ model: {}, real }), history);
      for (const { type } of real.world.memory.entries) lived.set(type, (lived.get(type) ?? 0) + 1);
    }),
    { numRuns: runs, seed, endOnFailure: false },
  );
  tellLived(`${runs} tranches of seed ${seed}: ${[...lived].map((each) => each.join(" ")).join(", ")}`);
}, 3_600_000);

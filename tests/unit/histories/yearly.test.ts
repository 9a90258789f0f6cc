import fc from "fast-check";
import { it } from "vitest";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { publishedOf } from "../../../shared/domain/documents/published.ts";
import { readContent, type Typed } from "../../../shared/domain/forms/content.ts";
import type { Section } from "../../../shared/domain/forms/definition.ts";
import { originBeside, readProposal, readSince } from "../../../shared/usecases/writing/propose-figures.ts";
import { tellLived } from "../../support/lived.ts";
import { among, reportOf } from "../../support/yearly-register.ts";
import { yearly, yearlyReport } from "../../support/yearly-report.ts";

/** Random histories of a year: reports of agreements become final one by one, while its own report is written, corrected and refreshed. */

const runs = Number(process.env["ACCORD_HISTORIES"] ?? 180) / 3;
const seed = Number(process.env["ACCORD_SEED"] ?? Date.now() % 2 ** 31);

/** How a report of an agreement goes on: to everybody at once, to everybody later, or never. */
type Way = "published" | "embargoed" | "withheld";
type One = {
  id: string;
  girls: number;
  way: Way;
  status: "with-donor" | "approved" | "concluded" | "published";
};

const definition = definitionOf(yearly);
const part = definition.sections.find(({ id }) => id === "i1");
const said = (problem: string, ...seen: unknown[]) => new Error(`${problem}: ${JSON.stringify(seen)}`);
const sumOf = (reports: readonly One[]) => reports.reduce((sum, { girls }) => sum + girls, 0);

/** What somebody with paper and pencil notes: who reported what, and what was final as the author last saved. */
class Year {
  readonly reports: One[] = [];
  typed: Typed | null = null;
  atSaving: One[] = [];
  readonly lived = new Map<string, number>();

  get final(): One[] {
    return this.reports.filter(({ status }) => status !== "with-donor");
  }
  get deps() {
    const registered = this.reports.map(({ id, girls, way, status }) =>
      reportOf(id, girls, { status, ...(way === "withheld" && { publication: "withheld" as const }) }),
    );
    const open = this.reports.filter(({ way }) => way !== "withheld");
    return among(
      registered,
      open.map(({ id }) => `of-${id}`),
    );
  }
  live(what: string) {
    this.lived.set(what, (this.lived.get(what) ?? 0) + 1);
  }

  /** The author saves what is proposed, or another value, with a reason. */
  save = async (otherBy: number): Promise<void> => {
    const value = Math.max(0, sumOf(this.final) + otherBy);
    const beside = await originBeside(this.deps, yearly, part as Section);
    this.atSaving = structuredClone(this.final);
    this.typed = {
      ...{ ...beside, "i1.measured": "yes", "i1.girls": String(value), "i1.boys": "0", "i1.unknown": "0" },
      "i1.explanation": "As it was.",
    };
    const without = this.submitted();
    const isOther = this.final.length > 0 && value !== sumOf(this.final);
    const asked = !without.ok && without.errors.some(({ code }) => code === "explain-correction");
    if (asked !== isOther) throw said("A reason is asked for where the value is another one", value, asked);
    if (isOther) this.typed = { ...this.typed, "i1.correction": "Some were counted twice." };
    this.live(isOther ? "corrected" : "taken over");
  };

  submitted = () => readContent(definition, { ...yearlyReport, ...this.typed }, "2028-02-01");

  /** What holds after every step. */
  holds = async (): Promise<void> => {
    const proposal = await readProposal(this.deps, yearly, part as Section);
    const sum = proposal?.sum?.[0] ?? null;
    if (sum !== (this.final.length === 0 ? null : sumOf(this.final)))
      throw said("Another sum", sum, this.final);
    for (const { id, way } of this.reports)
      if (way === "withheld" && proposal?.origin.includes(`${id}:`)) throw said("It is named", id);
    if (this.typed === null) return;
    await this.tellsWhatCameSince(this.typed);
    this.tellsNothingInside();
  };

  private async tellsWhatCameSince(typed: Typed): Promise<void> {
    const then = new Set(this.atSaving.map(({ id }) => id));
    const came = this.final.filter(({ id }) => !then.has(id));
    const [since] = (await readSince(this.deps, yearly, typed)).filter(
      ({ indicator }) => indicator.id === "i1",
    );
    const named = (since?.reports ?? []).map(({ id }) => id).sort();
    const open = came.flatMap(({ id, way }) => (way === "withheld" ? [] : [id])).sort();
    if (named.join() !== open.join() || (since?.others ?? 0) !== came.length - open.length)
      throw said("Others came since", since, came);
    if (came.length > 0) this.live("came since");
  }

  /** Whoever reads all that is public subtracts it. */
  private tellsNothingInside(): void {
    const read = this.submitted();
    if (!read.ok) throw said("It cannot be submitted", read.errors);
    const result = publishedOf(yearly, read.content, {}).results.find(
      ({ achievement }) => achievement.indicator.id === "i1",
    );
    const isRead = ({ status, girls }: One) => status === "published" && (girls === 0 || girls >= 5);
    const unseen = this.atSaving.filter((one) => !isRead(one));
    const left = sumOf(unseen);
    const isShown = result?.achievement.kind === "count";
    const tells = unseen.length > 0 && (unseen.length < 3 || (left > 0 && left < 5));
    if ((isShown || result?.origin?.sum) && tells) throw said("It is told", result, unseen);
    this.live(isShown ? "shown" : "kept inside");
  }
}

/** Something that happens, after which all holds. */
class Step implements fc.AsyncCommand<object, Year> {
  readonly #name: string;
  readonly #act: (real: Year) => Promise<void> | void;
  constructor(name: string, act: (real: Year) => Promise<void> | void) {
    this.#name = name;
    this.#act = act;
  }
  check = () => true;
  run = async (_: object, real: Year) => {
    await this.#act(real);
    await real.holds();
  };
  toString = () => this.#name;
}

const comes = fc.tuple(fc.constantFrom<Way>("published", "embargoed", "withheld"), fc.nat({ max: 40 })).map(
  ([way, girls]) =>
    new Step(`a report of ${girls} comes, ${way}`, ({ reports }) => {
      reports.push({ id: `R${reports.length + 1}`, girls, way, status: "with-donor" });
    }),
);

const after = { published: "published", embargoed: "approved", withheld: "concluded" } as const;
const goesOn = fc.nat({ max: 11 }).map(
  (n) =>
    new Step(`report ${n + 1} goes on`, ({ reports }) => {
      const one = reports[n];
      if (one) one.status = one.status === "approved" ? "published" : after[one.way];
    }),
);

const saves = fc
  .constantFrom(0, 0, 1, -3, 20)
  .map((by) => new Step(`its author saves, other by ${by}`, (real) => real.save(by)));

const histories = fc.commands<object, Year, false>([comes, comes, goesOn, goesOn, saves], {
  maxCommands: 30,
  size: "max",
});

it("the organisation's own report adds what is final, says what came since, and tells nothing of what is not public", async () => {
  const lived = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const real = new Year();
      await fc.asyncModelRun(() => ({ model: {}, real }), history);
      for (const [what, often] of real.lived) lived.set(what, (lived.get(what) ?? 0) + often);
    }),
    { numRuns: runs, seed, endOnFailure: false },
  );
  tellLived(`${runs} years of seed ${seed}: ${[...lived].map((each) => each.join(" ")).join(", ")}`);
}, 3_600_000);

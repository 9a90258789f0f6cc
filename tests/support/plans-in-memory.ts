import { commitTo } from "../../shared/domain/audit/commitments.ts";
import { digestOfSecret, hashOf } from "../../shared/domain/audit/hash.ts";
import type { Command } from "../../shared/domain/documents/commands.ts";
import type { Guard } from "../../shared/domain/documents/guard.ts";
import type { PlanBasis } from "../../shared/domain/documents/plan/basis.ts";
import { planDefinition } from "../../shared/domain/documents/plan/definition.ts";
import { type Content, digestOfShown, readContent, type Typed } from "../../shared/domain/forms/content.ts";
import type { Definition } from "../../shared/domain/forms/definition.ts";
import { begunFrom } from "../../shared/domain/forms/draft.ts";
import type { Translation } from "../../shared/domain/forms/languages.ts";
import { missingWords, otherThan } from "../../shared/domain/forms/languages.ts";
import { grantLink } from "../../shared/domain/links/grant.ts";
import type { Effect } from "../../shared/domain/outbox/effect.ts";
import type { TailStep } from "../../shared/domain/review/execution.ts";
import type { Change, CommitOutcome, Head, Loaded, Wanted } from "../../shared/ports/store.ts";
import { advance } from "../../shared/usecases/conducting/advance.ts";
import { carryOut } from "../../shared/usecases/engine/carry-out.ts";
import { relayOutboxRow } from "../../shared/usecases/posting/relay-outbox.ts";
import { submitReport } from "../../shared/usecases/writing/submit-report.ts";
import { Memory } from "../unit/histories/memory.ts";
import { archiveOf } from "../unit/histories/ports.ts";
import { outboxOf } from "../unit/histories/work-ports.ts";
import { World } from "../unit/histories/world.ts";
import { planBasis, planTyped } from "./example-plan.ts";
import { openStage } from "./example-report.ts";
import { linePublished } from "./line-histories.ts";
import { openWithBoard } from "./whole-line.ts";

/** What a plan is bound to, as far as it matters. */
export type PlanInMemory = Partial<PlanBasis> & { id: string; period: PlanBasis["period"] };

export type Plans = Awaited<ReturnType<typeof plansInMemory>>;

/** The form of a plan filled in, for whichever years. */
function filledIn(basis: PlanBasis): { definition: Definition; typed: Typed; content: Content } {
  const definition = planDefinition(basis);
  const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035];
  const aims = (row: string, of: string, words: string) =>
    Object.fromEntries(years.map((year) => [`indicators.${row}.${of}${year}`, words]));
  const typed = {
    ...planTyped,
    ...aims("i1", "target", "1500"),
    ...aims("i2", "aim", "Most say that they understood."),
    ...Object.fromEntries(years.map((year) => [`budget.${year}`, "1 200 000"])),
    "monitoring.midTerm": `${Number(basis.period.start.slice(0, 4)) + 1}-12-10`,
    "indicators.i1.baselineYear": "2023",
    "indicators.i2.baselineYear": "2023",
    "lessons.l1.outcome": "adapted",
    "lessons.l1.reason": "Judges are trained first.",
  };
  const read = readContent(definition, typed, "2026-11-23");
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return { definition, typed, content: read.content };
}

/**
 * Several plans of one organisation in memory, which know of each other what documents claim, with the real rules and use
 * cases. Each is written, in full, by an author of its own and decided by one policy.
 */
export async function plansInMemory(...plans: readonly PlanInMemory[]) {
  const world = new World();
  const memories = new Map<string, Memory>(plans.map(({ id }) => [id, new Memory()]));
  const guards = new Map<string, Guard>();
  for (const memory of [world.memory, ...memories.values()]) memory.guards = guards;
  const of = (id: string): Memory => memories.get(id) ?? new Memory();
  const store = {
    load: (wanted: Wanted): Promise<Loaded> => {
      const memory = of(wanted.documentId);
      memory.guards = guards;
      return memory.load(wanted);
    },
    commit: (change: Change): Promise<CommitOutcome> => of(change.documentId).commit(change),
  };
  const depsOf = (id: string) => ({ ...world.deps, store, archive: archiveOf(of(id)) });

  for (const { id, ...more } of plans) {
    const basis: PlanBasis = { ...planBasis, ...more };
    const { facts } = openWithBoard as Extract<Command, { name: "open" }>;
    const bound = { kind: "plan" as const, boundTo: [], pinnedHash: hashOf(basis), obligation: null };
    const opened = {
      ...{ ...facts, ...bound, donorDueOn: null, author: `author of ${id}`.replaceAll(" ", "-") },
      policy: { ...facts.policy, accountable: "executive-director" },
    };
    const made = await carryOut(depsOf(id), id, null, { name: "open", facts: opened }, { basis });
    if (!made.ok) throw new Error(made.refusal.code);
  }

  const headOf = (id: string): Head => {
    const { head } = of(id);
    if (!head) throw new Error(`there is no ${id}`);
    return head;
  };
  const give = async (id: string, command: Command): Promise<string> => {
    const { round, contentHash } = headOf(id).report;
    const fitting = {
      ...command,
      ...("round" in command && { round }),
      ...("contentHash" in command && contentHash !== null && { contentHash }),
    } as Command;
    const done = await carryOut(depsOf(id), id, headOf(id), fitting);
    return done.ok ? "done" : done.refusal.code;
  };
  const mustGive = async (id: string, command: Command) => {
    const how = await give(id, command);
    if (how !== "done") throw new Error(`${command.name} of ${id}: ${how}`);
  };
  const bodyOf = (id: string) => {
    const { basis } = of(id);
    if (basis?.kind !== "plan") throw new Error(`${id} has no basis`);
    return filledIn(basis);
  };

  /** The overseer supplies all that is missing in the other language, and the author confirms it. */
  const translate = async (id: string): Promise<void> => {
    const { report } = headOf(id);
    const { definition, content } = bodyOf(id);
    const lang = otherThan(definition.lang);
    const values = Object.fromEntries(
      missingWords(definition, content, lang).map(({ name }) => [name, "Oui."]),
    );
    const contentHash = report.contentHash ?? "";
    const translation = commitTo<Translation>({ contentHash, lang, values }, world.ids.secret);
    const by = { person: report.policy.overseer, roles: [report.policy.overseer], active: true };
    const author = { person: report.author, roles: ["planning-officer"], active: true };
    const about = { lang, contentHash, translationHash: translation.hash };
    const supply = {
      name: "supply-translation",
      by,
      ...about,
      replaces: null,
      asked: report.author,
    } as const;
    const supplied = await carryOut(depsOf(id), id, headOf(id), { ...supply, masked: "0" }, { translation });
    if (!supplied.ok) throw new Error(supplied.refusal.code);
    await mustGive(id, {
      ...{ name: "answer-translation", by: author, readers: [], ...about, answer: "confirm" },
      ...{ linkedAt: world.now, now: world.now, reasonCommitment: null },
    });
  };

  return {
    world,
    memoryOf: of,
    /** A document beside them, such as a report of which a plan answers lessons. */
    beside: (id: string, memory: Memory) => memories.set(id, memory),
    guards,
    reportOf: (id: string) => headOf(id).report,
    give,
    /** The author submits what their page showed; how it was answered. */
    submit: async (id: string) => {
      const { report } = headOf(id);
      const memory = of(id);
      const [linkId, secret] = [`${id}~link`, "secret"];
      const now = world.now;
      const person = report.author;
      const link = grantLink(linkId, id, person, { purpose: "report", lane: null }, report, now);
      const digest = digestOfSecret(secret);
      memory.links.set(linkId, { link, tokenDigest: null });
      memory.sessions.set(`${linkId} ${digest}`, {
        ...{ linkId, documentId: id, person, digest },
        validUntil: "2030-01-01T00:00:00.000Z",
      });
      memory.authorities.set(person, { person, roles: ["planning-officer"], active: true, version: 1 });
      const { definition, typed, content } = bodyOf(id);
      memory.draft = begunFrom(definition, typed);
      const form = {
        ...{ command: `c${memory.entries.length}`, shown: digestOfShown(content) },
        ...{ before: report.contentHash, guards: ["plans"] },
      };
      const done = await submitReport(depsOf(id), { linkId, person, secret }, form);
      return done.ok ? ("submitted" as const) : done.refusal;
    },
    /** Its way after the submission, during which its translation is supplied and confirmed, to the board's resolution. */
    approve: async (id: string) => {
      await translate(id);
      for (const command of linePublished.slice(2, -1)) await mustGive(id, command);
    },
    /** Opens the first stage. */
    open: (id: string) => mustGive(id, openStage(0)),
    step: async (id: string, step: TailStep) => {
      const { round, attempt } = headOf(id).report;
      return (await advance(depsOf(id), { documentId: id, round, attempt, step })).outcome;
    },
    /** Carries out what a plan's events asked for of one kind. */
    relay: async (id: string, effect: Effect["effect"]) => {
      const memory = of(id);
      for (const { row } of memory.rows.values())
        if (row.effect.effect === effect)
          await relayOutboxRow({ ...depsOf(id), outbox: outboxOf(memory) }, row.id);
    },
  };
}

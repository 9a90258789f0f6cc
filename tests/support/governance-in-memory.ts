import { digestOfSecret, hashOf } from "../../shared/domain/audit/hash.ts";
import type { Command } from "../../shared/domain/documents/commands.ts";
import type { GovernanceBasis } from "../../shared/domain/documents/governance/basis.ts";
import { governanceDefinition } from "../../shared/domain/documents/governance/definition.ts";
import type { GovernanceDocument } from "../../shared/domain/documents/governance/document.ts";
import { holdsAgain } from "../../shared/domain/documents/governance/standing.ts";
import type { Guard } from "../../shared/domain/documents/guard.ts";
import { digestOfShown, readContent, type Typed } from "../../shared/domain/forms/content.ts";
import { begunFrom } from "../../shared/domain/forms/draft.ts";
import { grantLink } from "../../shared/domain/links/grant.ts";
import { dayOf } from "../../shared/domain/organisation/business-days.ts";
import type { TailStep } from "../../shared/domain/review/execution.ts";
import type { Archive } from "../../shared/ports/reading.ts";
import type { Change, CommitOutcome, Head, Loaded, Wanted } from "../../shared/ports/store.ts";
import { openRevision } from "../../shared/usecases/clock/open-revision.ts";
import { advance } from "../../shared/usecases/conducting/advance.ts";
import { carryOut } from "../../shared/usecases/engine/carry-out.ts";
import { amissOnItsDay } from "../../shared/usecases/engine/held-back-later.ts";
import { placeAgain } from "../../shared/usecases/overseeing/record-members.ts";
import { relayOutboxRow } from "../../shared/usecases/posting/relay-outbox.ts";
import { submitReport } from "../../shared/usecases/writing/submit-report.ts";
import { Memory } from "../unit/histories/memory.ts";
import { archiveOf } from "../unit/histories/ports.ts";
import { dueIndexOf, outboxOf } from "../unit/histories/work-ports.ts";
import { World } from "../unit/histories/world.ts";
import { governanceBasis } from "./example-governance.ts";
import { linePublished } from "./line-histories.ts";
import { openWithBoard } from "./whole-line.ts";

/** Governance documents of one organisation in memory, with the real rules and use cases. */
export function governanceInMemory() {
  const world = new World();
  const memories = new Map<string, Memory>();
  const guards = new Map<string, Guard>();
  world.memory.guards = guards;
  const of = (id: string): Memory => {
    const memory = memories.get(id) ?? new Memory();
    memory.guards = guards;
    memories.set(id, memory);
    return memory;
  };
  const store = {
    load: (wanted: Wanted): Promise<Loaded> => of(wanted.documentId).load(wanted),
    commit: (change: Change): Promise<CommitOutcome> => of(change.documentId).commit(change),
  };
  const archiveOfAll: Pick<Archive, "content" | "pinned" | "history"> = {
    content: (id, ...rest) => archiveOf(of(id)).content(id, ...rest),
    pinned: (id, ...rest) => archiveOf(of(id)).pinned(id, ...rest),
    history: (id, ...rest) => archiveOf(of(id)).history(id, ...rest),
  };
  const depsOf = (id: string) => ({
    ...world.deps,
    store,
    archive: archiveOf(of(id)),
    openArchive: () => Promise.resolve(archiveOfAll),
  });
  const headOf = (id: string): Head & { report: GovernanceDocument } => {
    const { head } = of(id);
    if (head?.report.kind !== "governance") throw new Error(`there is no governance document ${id}`);
    return { ...head, report: head.report };
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
  /** What is on record of its members is corrected, by the use case that asks who has its place meanwhile. */
  const correct = async (
    id: string,
    command: Omit<Extract<Command, { name: "correct-members" }>, "placeTakenBy">,
  ) => {
    const { outcome, replaces } = command;
    const { basis = null } = await store.load({ documentId: id, basis: true });
    const place = holdsAgain(replaces, { outcome })
      ? await placeAgain({ store }, id, headOf(id).report, basis)
      : null;
    const { guards = [], placeTakenBy = null } = place ?? {};
    const done = await carryOut(depsOf(id), id, headOf(id), { ...command, placeTakenBy }, { guards });
    return done.ok ? "done" : done.refusal.code;
  };
  const relay = async (id: string) => {
    const memory = of(id);
    for (const { row } of memory.rows.values())
      if (["give-place", "put-policy", "put-bylaws"].includes(row.effect.effect))
        await relayOutboxRow({ ...depsOf(id), outbox: outboxOf(memory) }, row.id);
  };

  return {
    world,
    memoryOf: of,
    /** Carries out one of its rows, as the relay does. */
    relayRow: (id: string, row: string) => relayOutboxRow({ ...depsOf(id), outbox: outboxOf(of(id)) }, row),
    ids: () => [...memories.keys()],
    tailOf: (id: string) => headOf(id).report.tail,
    reportOf: (id: string) => headOf(id).report,
    ...{ give, correct, relay },
    open: async (id: string, more: Partial<GovernanceBasis> = {}) => {
      const basis: GovernanceBasis = { ...governanceBasis, ...more };
      const { facts } = openWithBoard as Extract<Command, { name: "open" }>;
      const bound = { kind: "governance" as const, boundTo: [], pinnedHash: hashOf(basis), obligation: null };
      const opened = {
        ...{ ...facts, ...bound, donorDueOn: null, author: "author" },
        policy: { ...facts.policy, accountable: "executive-director" },
      };
      const made = await carryOut(depsOf(id), id, null, { name: "open", facts: opened }, { basis });
      if (!made.ok) throw new Error(made.refusal.code);
    },
    /** The author submits what their page showed; how it was answered. */
    submit: async (id: string, typed: Typed) => {
      const { report } = headOf(id);
      const memory = of(id);
      const [linkId, secret, now, person] = [`${id}~link`, "secret", world.now, report.author];
      const link = grantLink(linkId, id, person, { purpose: "report", lane: null }, report, now);
      const digest = digestOfSecret(secret);
      memory.links.set(linkId, { link, tokenDigest: null });
      memory.sessions.set(`${linkId} ${digest}`, {
        ...{ linkId, documentId: id, person, digest },
        validUntil: "2040-01-01T00:00:00.000Z",
      });
      memory.authorities.set(person, { person, roles: ["executive-director"], active: true, version: 1 });
      const { basis } = memory;
      if (basis?.kind !== "governance") throw new Error(`${id} has no basis`);
      const definition = governanceDefinition(basis);
      const read = readContent(definition, typed, dayOf(world.now, "America/Montreal"));
      if (!read.ok) return read.errors;
      memory.draft = begunFrom(definition, typed);
      const form = {
        ...{ command: `c${memory.entries.length}`, shown: digestOfShown(read.content) },
        ...{ before: report.contentHash, guards: basis.replaces ? [`replaces.${basis.replaces.id}`] : [] },
      };
      const done = await submitReport(depsOf(id), { linkId, person, secret }, form);
      return done.ok ? ("submitted" as const) : done.refusal;
    },
    /** Its way after the submission to the board's resolution, and all that follows from it by itself. */
    adopt: async (id: string, now = "2026-11-24T22:00:00.000Z", isRelayed = true) => {
      for (const command of linePublished.slice(2, -1)) {
        const how = await give(id, command);
        if (how !== "done") throw new Error(`${command.name} of ${id}: ${how}`);
      }
      // After the day of the board's answers.
      world.now = now;
      for (const step of ["publish", "adopt-governance", "notify"] as const satisfies TailStep[]) {
        const { round, attempt } = headOf(id).report;
        await advance(depsOf(id), { documentId: id, round, attempt, step });
      }
      if (isRelayed) await relay(id);
    },
    /** The clock looks at the days of it. */
    look: async (id: string, now: string, isRelayed = true) => {
      world.now = now;
      const { directory, records } = depsOf(id);
      const { basis, head } = of(id);
      const deps = { directory, records, archive: archiveOf(of(id)) };
      const today = dayOf(now, "America/Montreal");
      const amiss = head ? await amissOnItsDay(deps, id, head.report, basis ?? null, today) : [];
      await give(id, {
        name: "mind-dates",
        now,
        timeZone: "America/Montreal",
        departed: [],
        roster: {},
        amiss,
      });
      if (isRelayed) await relay(id);
    },
    /** The clock opens the revision of it. */
    revise: async (id: string, now: string) => {
      world.now = now;
      const dueIndex = dueIndexOf(of(id));
      const item = { kind: "revision", id, dueAt: now, handle: `revision ${id}` };
      await openRevision({ ...depsOf(id), dueIndex }, item);
    },
  };
}

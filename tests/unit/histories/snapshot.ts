import type { StoredEntry } from "../../../events/entry.ts";
import { upcast } from "../../../events/entry.ts";
import type { EventOf, EventType } from "../../../events/facts.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import { evolve } from "../../../shared/domain/documents/evolve.ts";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import type { Row } from "./memory.ts";
import type { Model } from "./model.ts";
import type { Mailed } from "./provider.ts";
import type { Page } from "./world.ts";

/** What somebody did by a page of theirs, and was not refused. */
export type Act = {
  page: Page;
  at: string;
  stands: boolean;
  contentHash: string;
  entries: readonly number[];
};

/** All that is there after a step of a history: everything that the checks look at. */
export type Snapshot = {
  entries: readonly StoredEntry[];
  head: { report: Document; chain: { number: number; hash: string | null } } | null;
  /** The entries and outbox rows that were written together. */
  commits: readonly { entries: readonly StoredEntry[]; rows: readonly string[] }[];
  rows: readonly Row[];
  acts: readonly Act[];
  mailed: readonly Mailed[];
  executions: readonly { round: number; attempt: number; place: string }[];
  looks: readonly string[];
  /** How often something was written before and after a robot opened every link. */
  writes: { before: number; after: number };
  /** Names, addresses, tokens and secrets, as they lie among the private data. */
  secrets: readonly string[];
  model: Model;
};

/** The facts of all entries of a type, in their order. */
export const facts = <T extends EventType>({ entries }: Snapshot, type: T): EventOf<T>["facts"][] =>
  entries.flatMap((entry) => (entry.type === type ? [entry.facts as EventOf<T>["facts"]] : []));

/** The report that entries make, one after the other. */
export const folded = (entries: readonly StoredEntry[]): Document | null =>
  entries.reduce<Document | null>((report, entry) => evolve(report, upcastOnce(entry).event), null);

/** Whether an execution should be conducting the report now, and none is. */
export function needsExecution({ head, executions }: Snapshot): boolean {
  if (!head) return false;
  const { status, announced, round, attempt, publicity } = head.report;
  const isConducted =
    ["submitted", "in-review", "with-donor", "approved"].includes(status) ||
    ((status === "published" || status === "concluded") && (!announced || publicity?.opening === true));
  const lives = executions.some(
    (each) => each.round === round && each.attempt === attempt && !["ended", "lost"].includes(each.place),
  );
  return isConducted && !lives;
}

/** Whether an execution waits for people of whom nothing is asked: the stage that it waits in has closed. */
export function isStuck({ head, executions }: Snapshot): boolean {
  if (!head) return false;
  const { status, stageOpen, round, attempt } = head.report;
  if (stageOpen || !["in-review", "with-donor", "approved"].includes(status)) return false;
  return executions.some(
    (each) => each.round === round && each.attempt === attempt && each.place === "waiting",
  );
}

const hashes = new WeakMap<StoredEntry, string>();
/** An entry never changes, so its hash is reckoned once. */
export function hashOnce(entry: StoredEntry | undefined): string | null {
  if (!entry) return null;
  const hash = hashes.get(entry) ?? hashOf(entry);
  hashes.set(entry, hash);
  return hash;
}

const upcasted = new WeakMap<StoredEntry, ReturnType<typeof upcast>>();
export function upcastOnce(entry: StoredEntry): ReturnType<typeof upcast> {
  const known = upcasted.get(entry) ?? upcast(entry);
  upcasted.set(entry, known);
  return known;
}

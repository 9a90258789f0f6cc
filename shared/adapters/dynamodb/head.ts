import type { PinnedPolicy } from "../../../events/common.ts";
import type { Head } from "../../ports/store.ts";
import { chainEndItem, documentOf, headOfAnyShape, headShape, storedHead } from "./head.items.ts";
import { assignedOf, fixedFor, fixedOf } from "./pinned-policies.ts";
import { readApart } from "./readers-apart.ts";
import type { Item, Tables } from "./tables.ts";

/** What an item bears of a report's head; null for any other, and when it was written in another shape and must be folded again. */
const storedIn = (item: Item) =>
  "report" in item && headOfAnyShape().parse(item).shape === headShape ? storedHead(item) : null;

/**
 * A report's head from its item, where the policy is known that it was pinned to; null where it cannot be read without more.
 * @param policy as it was pinned, with whoever is asked by it
 */
export function parseHead(item: Item, policy: PinnedPolicy): Head | null {
  const stored = storedIn(item);
  if (!stored || stored.report.apart || stored.report.policy.fixed !== assignedOf(policy).fixed) return null;
  const { report, number, hash } = stored;
  return { report: documentOf(report, fixedOf(policy)), chain: { number, hash } };
}

/**
 * The head of an item, whatever its shape: one of another shape, or of which what lies beside is not to be found, is folded again from the
 * entries, the only truth, up to the end that it bears and keeps. So what the entries lack, or have more, is found by whoever
 * verifies them against it.
 * @param policy the item of its policy, where it was read in the same call
 */
export async function readHead(tables: Tables, documentId: string, item: Item, policy?: Item): Promise<Head> {
  const stored = storedIn(item);
  const fixed = stored && (await fixedFor(tables, documentId, stored.report.policy, policy));
  const apart = stored?.report.apart;
  const lists = apart ? await readApart(tables, documentId, apart) : {};
  if (stored && fixed && lists) {
    const { report, number, hash } = stored;
    return { report: documentOf(report, fixed, lists), chain: { number, hash } };
  }
  // Once after a head's shape has changed: no start waits for what folds one.
  const { foldedHead } = await import("./folded-head.ts");
  return foldedHead(tables, documentId, chainEndItem().parse(item));
}

/** For lists of many: a head that cannot be read is none; a fault of AWS is another thing, and may pass. */
export function unlessOfAws(fault: unknown): null {
  if (fault instanceof Error && "$metadata" in fault) throw fault;
  return null;
}

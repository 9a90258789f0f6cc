import * as z from "zod/mini";
import type { PinnedPolicy } from "../../../events/common.ts";
import { id, pinnedPolicy } from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import { pinnedPolicyKey } from "./keys.ts";
import { readItem } from "./read.ts";
import type { Item, Tables } from "./tables.ts";

/**
 * A pinned policy lies beside its document, written once: it is a half of what a decision reads and writes if the head bears it,
 * and most of it words. What changes of it, who is asked, is all that a head has, lane by lane; and the hash of the rest.
 */
export const assignedItem = () =>
  z.object({
    fixed: z.string(),
    stages: z.array(z.array(z.object({ people: z.array(id), standsIn: z.nullable(id) }))),
  });
export type Assigned = z.infer<ReturnType<typeof assignedItem>>;

const item = lazy(() => z.object({ policy: pinnedPolicy() }));

/** What of a policy stays as it was pinned. */
export const fixedOf = (policy: PinnedPolicy): PinnedPolicy => ({
  ...policy,
  stages: policy.stages.map((stage) => ({
    ...stage,
    lanes: stage.lanes.map((lane) => ({
      ...lane,
      people: [],
      alternate: lane.alternate && { ...lane.alternate, person: null },
    })),
  })),
});

/** Who is asked by a policy now. */
export const assignedOf = (policy: PinnedPolicy): Assigned => ({
  fixed: hashOf(fixedOf(policy)),
  stages: policy.stages.map(({ lanes }) =>
    lanes.map(({ people, alternate }) => ({ people, standsIn: alternate?.person ?? null })),
  ),
});

/** A policy with whoever is asked by it now. */
export const assigned = (fixed: PinnedPolicy, { stages }: Assigned): PinnedPolicy => ({
  ...fixed,
  stages: fixed.stages.map((stage, n) => ({
    ...stage,
    lanes: stage.lanes.map((lane, k) => {
      const { people = [], standsIn = null } = stages[n]?.[k] ?? {};
      return { ...lane, people, alternate: lane.alternate && { ...lane.alternate, person: standsIn } };
    }),
  })),
});

/** Beyond so many, what is known is forgotten, and read anew. */
const mostKnown = 500;

/** What a process has read: policies by their hashes, and which of them lies beside which document. */
type Known = { policies: Map<string, Promise<PinnedPolicy | null>>; besides: Map<string, string> };

const byClient = new WeakMap<Tables["client"], Known>();

function knownTo({ client }: Tables): Known {
  const known = byClient.get(client) ?? { policies: new Map(), besides: new Map() };
  byClient.set(client, known);
  for (const each of Object.values(known)) if (each.size > mostKnown) each.clear();
  return known;
}

/** Whether a process must read what lies beside a document, as it knows of none yet. */
export const isUnread = (tables: Tables, documentId: string): boolean =>
  !knownTo(tables).besides.has(documentId);

/** Whether a policy is known to lie beside a document: who commits lays it there otherwise. */
export const isBeside = (tables: Tables, documentId: string, policy: PinnedPolicy): boolean =>
  knownTo(tables).besides.get(documentId) === assignedOf(policy).fixed;

/** It was committed with the document, and need not be read. */
export function laidBeside(tables: Tables, documentId: string, policy: PinnedPolicy): void {
  const { policies, besides } = knownTo(tables);
  const fixed = fixedOf(policy);
  const hash = hashOf(fixed);
  policies.set(hash, Promise.resolve(fixed));
  besides.set(documentId, hash);
}

/**
 * The policy that a head was pinned to. Whatever lies there under another hash than the head's is none, so that nobody is asked by
 * it: what the head should be says the record then. Documents of one policy share what was read of it.
 * @param read what was read beside the document in the same call
 */
export async function fixedFor(
  tables: Tables,
  documentId: string,
  { fixed }: Assigned,
  read: Item | undefined,
): Promise<PinnedPolicy | null> {
  const { policies, besides } = knownTo(tables);
  const inHand = read && policyIn(read, fixed);
  if (inHand) {
    policies.set(fixed, Promise.resolve(inHand));
    besides.set(documentId, fixed);
    return inHand;
  }
  const found = policies.get(fixed) ?? besideDocument(tables, documentId, fixed);
  policies.set(fixed, found);
  const policy = await found.catch((fault) => {
    policies.delete(fixed);
    throw fault;
  });
  if (!policy) policies.delete(fixed);
  return policy;
}

const besideDocument = async (
  tables: Tables,
  documentId: string,
  fixed: string,
): Promise<PinnedPolicy | null> =>
  policyIn(await readItem(tables.client, tables.state, pinnedPolicyKey(documentId)), fixed);

const policyIn = (read: Item | undefined, fixed: string): PinnedPolicy | null => {
  const policy = item().safeParse(read).data?.policy;
  return policy && hashOf(policy) === fixed ? policy : null;
};

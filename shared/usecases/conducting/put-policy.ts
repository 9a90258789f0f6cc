import { policySaid } from "../../domain/documents/governance/approval/rows.ts";
import type { Policy } from "../../domain/organisation/organisation.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { PoliciesInForce } from "../../ports/policies.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore, OutboxRow } from "../../ports/store.ts";

/**
 * An adopted approval policy is in force: what is begun from now on is approved by it. What is open has its own policy pinned, and ends
 * by that one.
 *
 * 1. What was pinned, and the content that the board adopted, are verified: what is something else orders nobody. The row stays, and is
 *    tried again.
 * 2. The policy in force names the documents that changed it: one that did so already changes nothing again, whatever came after it.
 * 3. Its next version has the stages and lanes that the document says, and all else as it is in force; written on condition that it is
 *    still that one.
 */
export async function putPolicy(
  deps: {
    store: DecisionStore;
    archive: Pick<Archive, "content" | "pinned">;
    policies: PoliciesInForce;
    clock: Clock;
    ids: Ids;
    outbox: Pick<Outbox, "finish">;
  },
  { id, documentId }: Pick<OutboxRow, "id" | "documentId">,
): Promise<void> {
  const { head, basis: stored } = await deps.store.load({ documentId, basis: true });
  const hash = head?.report.contentHash ?? null;
  const basis = head && stored ? deps.archive.pinned(documentId, head, stored) : null;
  const content = head && hash !== null ? await deps.archive.content(documentId, head.report, hash) : null;
  const approval = basis !== "altered" && basis?.kind === "governance" ? basis.approval : undefined;
  if (!content || content === "altered" || !approval)
    throw new Error(`${documentId} is not the approval policy that was adopted`);
  const now = await deps.policies.inForce(approval.policy.id);
  if (!now) throw new Error(`no policy ${approval.policy.id} is in force`);
  const { stages } = policySaid(approval, content.values);
  if (!isPut(now, documentId)) {
    const next = {
      ...now,
      stages,
      version: now.version + 1,
      adoptedBy: [...(now.adoptedBy ?? []), documentId],
    };
    if (!(await deps.policies.replace(next, now)))
      throw new Error(`the policy ${now.id} changed since it was read`);
  }
  await deps.outbox.finish(id, "done");
}

const isPut = ({ adoptedBy = [] }: Policy, documentId: string): boolean => adoptedBy.includes(documentId);

import type { AgreementBasis } from "../../domain/documents/agreement/basis.ts";
import type { Ended } from "../../domain/documents/agreement/document.ts";
import type { Amended } from "../../domain/documents/amended.ts";
import type { PlanBasis } from "../../domain/documents/plan/basis.ts";
import { answersInForce, type ShownInForce } from "./answers-in-force.ts";

/** What became of a published document since it was signed, or adopted. */
type SinceApproved = {
  basis: AgreementBasis | PlanBasis;
  amendments: readonly Amended[];
  ended: Ended | null;
  answers: ShownInForce | null;
};

/** What everybody is to know of a published document beside what was approved: that it was amended, or that it ended; null of one that is neither. */
export async function sinceApproved(
  deps: Parameters<typeof answersInForce>[0],
  documentId: string,
): Promise<SinceApproved | null> {
  const { head, basis } = await deps.store.load({ documentId, basis: true });
  if (head?.report.status !== "published") return null;
  if (basis?.kind !== "agreement" && basis?.kind !== "plan") return null;
  const { report } = head;
  if (report.kind !== "agreement" && report.kind !== "plan") return null;
  const answers = await answersInForce(deps, documentId, head, basis);
  return {
    basis: answers?.basis ?? basis,
    amendments: report.tail.amendments ?? [],
    ended: (report.kind === "agreement" && report.tail.ended) || null,
    answers,
  };
}

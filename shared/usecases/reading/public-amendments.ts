import type { AgreementBasis } from "../../domain/documents/agreement/basis.ts";
import type { AgreementTail } from "../../domain/documents/agreement/document.ts";
import type { AgreementAnswers } from "../engine/agreement-answers.ts";
import { answersInForce } from "./answers-in-force.ts";

/** What became of a published agreement since it was signed. */
type SinceSigned = { basis: AgreementBasis; tail: AgreementTail; answers: AgreementAnswers | null };

/** What everybody is to know of a published agreement beside what was signed: that it was amended, or that it ended; null of any other document. */
export async function sinceSigned(
  deps: Parameters<typeof answersInForce>[0],
  documentId: string,
): Promise<SinceSigned | null> {
  const { head, basis } = await deps.store.load({ documentId, basis: true });
  if (head?.report.kind !== "agreement" || head.report.status !== "published") return null;
  if (basis?.kind !== "agreement") return null;
  const answers = await answersInForce(deps, documentId, head, basis);
  return { basis: answers?.basis ?? basis, tail: head.report.tail, answers };
}

import type { AgreementDocument } from "../../domain/documents/agreement/document.ts";
import type { AmendmentBasis } from "../../domain/documents/amendment/basis.ts";
import { amendedValues } from "../../domain/documents/amendment/in-force.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import type { PlanDocument } from "../../domain/documents/plan/document.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Supplied } from "../../domain/forms/languages.ts";
import type { Values } from "../../domain/typed/values.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore, Head } from "../../ports/store.ts";
import { verifiedReport } from "./verified.ts";

type Deps = { store: Pick<DecisionStore, "load">; archive: Archive };

/** A document of a kind that amendments change. */
export type ParentDocument = AgreementDocument | PlanDocument;

/** The answers of such a document: as they were approved first, and as they are in force by its last amendment. */
export type AmendedAnswers = {
  signed: Values;
  inForce: Values;
  /** The content that was approved first: its form, and in which language it is written; and the words beside it in the other. */
  content: Content;
  supplied: Supplied;
  /** What the last amendment is bound to; null where there is none. */
  last: AmendmentBasis | null;
  /** The documents by which it holds as it does, each with the hash of its content. */
  boundTo: { id: string; contentHash: string }[];
};

/**
 * Reads what is in force of a document: its own content, and that of its last amendment, each verified with its record.
 * @returns "altered" where one of them is not what was approved; null where it was never submitted
 */
export async function amendedAnswers(
  deps: Deps,
  id: string,
  head: Head & { report: ParentDocument },
  basis: Basis,
): Promise<AmendedAnswers | "altered" | null> {
  const { contentHash, tail } = head.report;
  const verified = await verifiedReport(deps, id, head, basis);
  if (verified === "altered") return "altered";
  if (verified === null || contentHash === null) return null;
  const { content, supplied } = verified;
  const signed = content.values;
  const own = { id, contentHash };
  const by = tail.amendments?.at(-1);
  if (!by) return { signed, inForce: signed, content, supplied, last: null, boundTo: [own] };
  const amendment = await deps.store.load({ documentId: by.by, basis: true });
  if (amendment.basis?.kind !== "amendment" || amendment.head?.report.contentHash !== by.contentHash)
    return "altered";
  const amended = await verifiedReport(deps, by.by, amendment.head, amendment.basis);
  if (amended === null || amended === "altered") return "altered";
  return {
    ...{ signed, content, supplied, last: amendment.basis },
    inForce: amendedValues(amendment.basis, signed, amended.content.values),
    boundTo: [own, { id: by.by, contentHash: by.contentHash }],
  };
}

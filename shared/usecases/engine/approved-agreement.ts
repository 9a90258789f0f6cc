import type { Agreement } from "../../domain/documents/agreement/agreement.ts";
import type { AgreementTail } from "../../domain/documents/agreement/document.ts";
import { isOwed } from "../../domain/documents/agreement/ending.ts";
import { leavesOutIn, type Publication } from "../../domain/documents/agreement/publication.ts";
import { agreementRecord, besideSigned } from "../../domain/documents/agreement/record.ts";
import { partnerOf, partnersIn, type Spoken } from "../../domain/documents/agreement/speaking.ts";
import type { Content } from "../../domain/forms/content.ts";
import { publicityOf } from "../../domain/review/publicity.ts";
import type { Values } from "../../domain/typed/values.ts";
import type { Archive, Records } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { agreementAnswers } from "./agreement-answers.ts";

type Deps = { store: Pick<DecisionStore, "load">; archive: Archive };
type Approved = {
  agreement: Agreement;
  /** The documents by which it holds as it does, each with the hash of its content. */
  boundTo: { id: string; contentHash: string }[];
  /** Its outside parties but for donors, with whoever speaks for each. */
  partners: readonly Spoken[];
  /** The reports that are due of it, by their ids; null where an organisation says so of what was taken over. */
  reports: readonly string[] | null;
};

/**
 * An agreement in force, and by which contents it is: one that was taken over as it stood, else one that was written and approved
 * in Accord, as its verified content and that of its last amendment say; null where there is none of that id, or not in force.
 * @throws Error for one that is not what was approved
 */
export async function approvedAgreement(
  deps: Deps & { records: Pick<Records, "agreement"> },
  id: string,
): Promise<Approved | null> {
  const record = await deps.records.agreement(id);
  if (record) {
    const { agreement, contentHash } = record;
    return { agreement, boundTo: [{ id, contentHash }], partners: [partnerOf(agreement)], reports: null };
  }
  const found = await agreementInForce(deps, id);
  if (found === "altered") throw new Error(`Agreement ${id} is not the one that was approved`);
  return found;
}

/** One that was written in Accord: also what is in force of its content, and what may be known of it. */
type InForce = Approved & {
  content: Content;
  publication: Publication;
  isPublished: boolean;
  /** The reports that are due of it, with their days. */
  due: AgreementTail["reports"];
};

/**
 * An agreement that was written in Accord and is in force, as its verified content and that of its last amendment say; null where it
 * is none, or not yet.
 */
export async function agreementInForce(deps: Deps, id: string): Promise<InForce | "altered" | null> {
  const { head, basis } = await deps.store.load({ documentId: id, basis: true });
  if (head?.report.kind !== "agreement" || basis?.kind !== "agreement") return null;
  const { tail, status } = head.report;
  if (tail.inForce === null) return null;
  const { publication } = tail.inForce;
  const answers = await agreementAnswers(deps, id, { ...head, report: head.report }, basis);
  if (answers === "altered" || answers === null) return answers;
  const leavesOut = publicityOf(head.report).level?.leavesOut ?? leavesOutIn({ values: answers.inForce });
  const due = tail.reports.filter((report) => isOwed(tail, report));
  const recordOf = (values: Values) => agreementRecord(id, answers.basis, { values });
  return {
    agreement: {
      ...besideSigned(recordOf(answers.inForce), recordOf(answers.signed)),
      ...(publication !== "full" && { publication }),
      ...(leavesOut.length > 0 && { leavesOut }),
    },
    boundTo: answers.boundTo,
    partners: partnersIn(answers.basis, answers.inForce, head.report.parties ?? []),
    reports: due.map((report) => report.id),
    due,
    content: { ...answers.content, values: answers.inForce },
    publication,
    isPublished: status === "published",
  };
}

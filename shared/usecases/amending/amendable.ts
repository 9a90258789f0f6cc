import type { AgreementBasis } from "../../domain/documents/agreement/basis.ts";
import type { AgreementDocument } from "../../domain/documents/agreement/document.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { allows } from "../../domain/documents/lifecycle.ts";
import type { PlanBasis } from "../../domain/documents/plan/basis.ts";
import type { PlanDocument } from "../../domain/documents/plan/document.ts";
import { policyForAmending } from "../../domain/documents/policies.ts";
import type { Policy } from "../../domain/organisation/organisation.ts";
import type { Refusal } from "../../domain/review/commands.ts";
import type { Over } from "../../domain/review/refusal.ts";
import type { Archive, Records } from "../../ports/reading.ts";
import type { DecisionStore, Head, KnownAuthority } from "../../ports/store.ts";
import { type AgreementAnswers, agreementAnswers } from "../engine/agreement-answers.ts";
import { type AmendedAnswers, amendedAnswers } from "../engine/amended-answers.ts";

type Deps = { records: Pick<Records, "policy">; store: Pick<DecisionStore, "load">; archive: Archive };

/** A document that can be amended, and its answers as they are in force: what an amendment would begin with. */
export type Amendable = { id: string; policy: Policy } & (
  | { kind: "agreement"; report: AgreementDocument; basis: AgreementBasis; answers: AgreementAnswers }
  | { kind: "plan"; report: PlanDocument; basis: PlanBasis; answers: AmendedAnswers }
);

/** Whether a document is one that amendments change as long as it holds: an agreement that came in force, or a plan that was adopted. */
const isOne = ({ report }: Head): boolean =>
  (report.kind === "agreement" && allows("amend", report.status)) ||
  (report.kind === "plan" && report.tail.adopted !== null);

/**
 * Why it holds no more: the agreement has ended, another plan has taken the place of this one, or its years are over. Null while it does.
 * @param today ISO 8601
 */
export function whyOver(
  { report }: Pick<Head, "report">,
  basis: Pick<Basis, "kind"> & Partial<Pick<PlanBasis, "period">>,
  today: string,
): Over | null {
  if (report.kind === "agreement") return report.tail.ended ? { code: "agreement-over" } : null;
  if (report.kind !== "plan") return null;
  const isPast = basis.period !== undefined && basis.period.end < today;
  return report.tail.superseded || isPast ? { code: "plan-over" } : null;
}

/** Who asks, and of which document. */
export type Asking = { documentId: string; head: Head; basis: Basis | null; by: KnownAuthority | null };

/** Whether a page offers to amend a document: one that holds, to whoever has a role that begins amendments of it. */
export async function mayAmend(
  { records }: Pick<Deps, "records">,
  { head, basis, by }: Asking,
  today: string,
): Promise<boolean> {
  if (!isOne(head) || !basis || whyOver(head, basis, today)) return false;
  const policy = await policyOf({ records }, head);
  return policy !== null && begins(policy, by);
}

/**
 * What somebody may amend, as it is in force.
 * @returns why not
 */
export async function readAmendable(
  deps: Deps,
  { documentId: id, head, basis, by }: Asking,
  today: string,
): Promise<Amendable | Refusal> {
  if (head.report.kind === "amendment") return { code: "amends-amendment" };
  const policy = await policyOf(deps, head);
  if (!policy || !basis || !begins(policy, by)) return { code: "not-yours" };
  if (!isOne(head)) return { code: "not-in-force" };
  const over = whyOver(head, basis, today);
  if (over) return over;
  const { report } = head;
  if (report.kind === "agreement" && basis.kind === "agreement") {
    const answers = await agreementAnswers(deps, id, { ...head, report }, basis);
    return typeof answers === "object" && answers
      ? { id, policy, kind: report.kind, report, basis: answers.basis, answers }
      : { code: answers ?? "not-yours" };
  }
  if (report.kind !== "plan" || basis.kind !== "plan") return { code: "not-yours" };
  const answers = await amendedAnswers(deps, id, { ...head, report }, basis);
  return typeof answers === "object" && answers
    ? { id, policy, kind: report.kind, report, basis, answers }
    : { code: answers ?? "not-yours" };
}

const policyOf = async ({ records }: Pick<Deps, "records">, { report: { kind } }: Head) =>
  kind === "agreement" || kind === "plan" ? records.policy(policyForAmending[kind]) : null;

const begins = ({ startedBy = [] }: Policy, by: KnownAuthority | null): boolean =>
  startedBy.some((role) => by?.roles.includes(role));

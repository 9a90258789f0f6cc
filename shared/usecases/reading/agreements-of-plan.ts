import type { Document } from "../../domain/documents/kinds.ts";
import { type PlanAgreements, runningOn, underPlan } from "../../domain/documents/plan/agreements-under.ts";
import type { PlanTail } from "../../domain/documents/plan/document.ts";
import type { Archive, Records } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { agreementInForce } from "../engine/approved-agreement.ts";

type Deps = {
  records: Pick<Records, "agreementsUnder">;
  store: Pick<DecisionStore, "load">;
  archive: Archive;
};

/** What the page lists that everybody may open. `most`: each is a content that is read and verified. */
const listed = { most: 50, isPublic: true };

/** Which agreements contribute to a plan; null where the document is none that was adopted. */
export const agreementsOfPlan = async (deps: Deps, documentId: string, document: Document) =>
  document.kind === "plan" ? await agreementsUnderPlan(deps, documentId, document.tail) : null;

/** The first of the agreements that contribute to a plan; null where it was not adopted. */
export async function agreementsUnderPlan(
  deps: Deps,
  documentId: string,
  { adopted }: PlanTail,
): Promise<PlanAgreements | null> {
  if (adopted === null) return null;
  const { agreements, more } = await inForceUnder(deps, documentId, listed);
  return { own: underPlan(agreements), more, before: [] };
}

/**
 * All agreements that contribute to a plan, and those that still name the one before and run on into its time: for whoever sees
 * to it that they are amended. Null where the document is no plan that was adopted.
 */
export async function agreementsToAmend(
  deps: Deps,
  documentId: string,
  document: Document,
): Promise<PlanAgreements | null> {
  if (document.kind !== "plan" || document.tail.adopted === null) return null;
  const { supersedes } = document.tail.adopted;
  const [own, before] = await Promise.all([
    inForceUnder(deps, documentId),
    supersedes ? inForceUnder(deps, supersedes.plan) : null,
  ]);
  const named = new Set(own.agreements.map(({ id }) => id));
  const still = underPlan(before?.agreements.filter(({ id }) => !named.has(id)) ?? []);
  return {
    own: underPlan(own.agreements),
    more: own.more,
    before: supersedes ? runningOn(supersedes.from, still) : [],
  };
}

/**
 * Those that were taken over, and those that were written in Accord and are in force; not what is no more what was approved.
 * @param isPublic without those of which not all may be known: to be named can endanger a partner
 */
async function inForceUnder(deps: Deps, plan: string, { most, isPublic }: Partial<typeof listed> = {}) {
  const { agreements, written, more } = await deps.records.agreementsUnder(plan, most);
  const found = await Promise.all(written.map((id) => agreementInForce(deps, id)));
  const approved = found.flatMap((one) =>
    one === null || one === "altered" || (isPublic && one.publication !== "full") ? [] : [one.agreement],
  );
  return { agreements: [...agreements, ...approved], more };
}

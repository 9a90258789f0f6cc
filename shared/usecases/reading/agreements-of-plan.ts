import type { Document } from "../../domain/documents/kinds.ts";
import { type PlanAgreements, runningOn, underPlan } from "../../domain/documents/plan/agreements-under.ts";
import type { PlanTail } from "../../domain/documents/plan/tail.ts";
import type { Records } from "../../ports/reading.ts";

type Deps = { records: Pick<Records, "agreementsUnder"> };

/** As many as the page lists that everybody may open: each is a content that is read and verified. */
const listed = 50;

/** Which agreements contribute to a plan; null where the document is none that was adopted. */
export const agreementsOfPlan = async (deps: Deps, documentId: string, document: Document) =>
  document.kind === "plan" ? await agreementsUnderPlan(deps, documentId, document.tail) : null;

/** The first of the agreements that contribute to a plan; null where it was not adopted. */
export async function agreementsUnderPlan(
  { records }: Deps,
  documentId: string,
  { adopted }: PlanTail,
): Promise<PlanAgreements | null> {
  if (adopted === null) return null;
  const { agreements, more } = await records.agreementsUnder(documentId, listed);
  return { own: underPlan(agreements), more, before: [] };
}

/**
 * All agreements that contribute to a plan, and those that still name the one before and run on into its time: for whoever sees
 * to it that they are amended. Null where the document is no plan that was adopted.
 */
export async function agreementsToAmend(
  { records }: Deps,
  documentId: string,
  document: Document,
): Promise<PlanAgreements | null> {
  if (document.kind !== "plan" || document.tail.adopted === null) return null;
  const { supersedes } = document.tail.adopted;
  const [own, before] = await Promise.all([
    records.agreementsUnder(documentId),
    supersedes ? records.agreementsUnder(supersedes.plan) : null,
  ]);
  const named = new Set(own.agreements.map(({ id }) => id));
  const still = underPlan(before?.agreements.filter(({ id }) => !named.has(id)) ?? []);
  return {
    own: underPlan(own.agreements),
    more: own.more,
    before: supersedes ? runningOn(supersedes.from, still) : [],
  };
}

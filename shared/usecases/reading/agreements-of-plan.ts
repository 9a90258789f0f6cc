import type { Agreement } from "../../domain/documents/agreement/agreement.ts";
import { planIndicatorsOf } from "../../domain/documents/agreement/agreement.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { PlanTail } from "../../domain/documents/plan/tail.ts";
import type { Records } from "../../ports/reading.ts";

/** An agreement as a plan's page names it: nobody who is party to it. `serves`: the plan's indicators, as it names them. */
type UnderPlan = Pick<Agreement, "id" | "title" | "start" | "end"> & { serves: readonly string[] };

/** The agreements under an adopted plan, and those that still name the plan whose place it took. */
export type PlanAgreements = { own: readonly UnderPlan[]; before: readonly UnderPlan[] };

type Deps = { records: Pick<Records, "agreementsUnder"> };

/** Which agreements contribute to a plan; null where the document is none that was adopted. */
export const agreementsOfPlan = async (deps: Deps, documentId: string, document: Document) =>
  document.kind === "plan" ? await agreementsUnderPlan(deps, documentId, document.tail) : null;

/** Which agreements contribute to a plan, by what became of it; null where it was not adopted. */
export async function agreementsUnderPlan(
  { records }: Deps,
  documentId: string,
  { adopted }: PlanTail,
): Promise<PlanAgreements | null> {
  if (adopted === null) return null;
  const { supersedes } = adopted;
  const [own, before] = await Promise.all([
    records.agreementsUnder(documentId),
    supersedes ? records.agreementsUnder(supersedes.plan) : [],
  ]);
  const named = new Set(own.map(({ id }) => id));
  return { own: inOrder(own), before: inOrder(before.filter(({ id }) => !named.has(id))) };
}

const inOrder = (agreements: readonly Agreement[]): UnderPlan[] =>
  agreements
    .map((one) => ({ ...one, serves: planIndicatorsOf(one) }))
    .map(({ id, title, start, end, serves }) => ({ id, title, start, end, serves }))
    .sort((a, b) => a.start.localeCompare(b.start) || a.id.localeCompare(b.id));

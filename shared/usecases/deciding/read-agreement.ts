import type { Agreement } from "../../domain/documents/agreement/agreement.ts";
import { planIndicatorsOf } from "../../domain/documents/agreement/agreement.ts";
import type { PlanIndicator } from "../../domain/documents/plan/public-indicators.ts";
import type { Lang } from "../../domain/organisation/organisation.ts";
import type { Archive, Directory, Records } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { approvedAgreement } from "../engine/approved-agreement.ts";
import { namesOf } from "../engine/names.ts";
import { namedInPlans } from "../reading/plan-indicators.ts";

type Deps = {
  records: Pick<Records, "agreement">;
  directory: Directory;
  store: Pick<DecisionStore, "load">;
  archive: Archive;
};

type ReadAgreement = {
  agreement: Agreement;
  /** Whether it was signed before Accord, and taken over as it stood: it is not amended here. */
  isTakenOver: boolean;
  /** Names of donors by id. */
  names: Record<string, string>;
  /** Those indicators of adopted plans that it names, by their names, in the reader's language. */
  named: ReadonlyMap<string, PlanIndicator>;
};

/** An agreement with what it names; null where there is none of that id. */
export async function readAgreement(deps: Deps, id: string, lang: Lang): Promise<ReadAgreement | null> {
  const known = await approvedAgreement(deps, id);
  if (!known) return null;
  const { agreement } = known;
  const donors = agreement.donors.map((donor) => ({ kind: "donor" as const, id: donor }));
  const [names, named] = await Promise.all([
    namesOf(deps.directory, [], donors),
    namedInPlans(deps, planIndicatorsOf(agreement), lang),
  ]);
  return { agreement, isTakenOver: known.reports === null, names, named };
}

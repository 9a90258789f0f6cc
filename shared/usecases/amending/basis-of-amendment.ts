import type { AgreementBasis } from "../../domain/documents/agreement/basis.ts";
import { knownParties, optionOf } from "../../domain/documents/agreement/known-parties.ts";
import { agreementRouting, amountsClaimed } from "../../domain/documents/agreement/routing.ts";
import { signatoriesIn } from "../../domain/documents/agreement/signatories.ts";
import { trancheOf } from "../../domain/documents/agreement/tranches.ts";
import type { AmendmentBasis, OfAgreement, OfPlan } from "../../domain/documents/amendment/basis.ts";
import { type Changeable, ofAgreement, ofPlan } from "../../domain/documents/amendment/changeable.ts";
import { originalIn } from "../../domain/documents/amendment/in-force.ts";
import { isOpened } from "../../domain/documents/amendment/schedule.ts";
import { changedBefore } from "../../domain/documents/amendment/size.ts";
import { chosenIn } from "../../domain/forms/field.ts";
import { idsIn } from "../../domain/forms/rows.ts";
import { rights } from "../../domain/framework/rights.ts";
import type { PlanIndicatorNamed } from "../../domain/framework/standing.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { Values } from "../../domain/typed/values.ts";
import type { Archive, Records } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { readStanding } from "../desk/read-standing.ts";
import type { Amendable } from "./amendable.ts";

type Deps = {
  records: Pick<Records, "clauses" | "plan" | "parties">;
  store: Pick<DecisionStore, "load">;
  archive: Archive;
};
type Of<K extends Amendable["kind"]> = Extract<Amendable, { kind: K }>;

/** Whether an agreement is to be extended, and nothing else of it is to change. */
export type Only = OfAgreement["only"];

/** What an amendment is bound to that is begun on a day (ISO 8601). */
export const basisOfAmendment = (
  deps: Deps,
  amendable: Amendable,
  organisation: Organisation,
  today: string,
  only: Only,
): Promise<AmendmentBasis> | AmendmentBasis =>
  amendable.kind === "plan"
    ? basisOfPlan(amendable, today)
    : basisOfAgreement(deps, amendable, organisation, today, only);

/** What an amendment of any document is bound to; with what earlier ones changed, so that all are weighed together. */
function common({ report, answers }: Amendable, changeable: Changeable, begunOn: string) {
  const [first, original] = [answers.signed, answers.inForce].map((values) => originalIn(changeable, values));
  const before = changedBefore(first ?? {}, original ?? {});
  return {
    ...{ kind: "amendment" as const, begunOn, number: (report.tail.amendments?.length ?? 0) + 1 },
    ...{ original: original ?? {}, ...(before && { before }) },
  };
}

function basisOfPlan(amendable: Of<"plan">, today: string): OfPlan {
  const { id, report, basis: own, answers } = amendable;
  // The lessons that it answered were answered once.
  const { lessons: _, ...basis } = own;
  const of = { id, contentHash: report.contentHash ?? "", basis };
  const { signed } = answers;
  return {
    ...{ ...common(amendable, ofPlan({ of }), today), lang: own.lang, parent: "plan", of },
    beside: {
      rights: chosenIn({ options: rights }, signed["scope.rights"]).map(({ value }) => value),
      countries: idsIn(signed["context.rows"]).map((row) => ({
        ...{ row, name: String(signed[`context.${row}.country`] ?? row) },
      })),
    },
  };
}

async function basisOfAgreement(
  deps: Deps,
  amendable: Of<"agreement">,
  organisation: Organisation,
  today: string,
  only: Only,
): Promise<OfAgreement> {
  const { id, report, answers } = amendable;
  const { signed, inForce } = answers;
  const { clauses: _, ...own } = answers.basis;
  const { planIndicators } = await readStanding(deps, organisation, own.lang, today);
  const { tail, contentHash, parties = [] } = report;
  const donors = knownParties(own, { values: signed })
    .filter(({ kind }) => kind === "donor")
    .map(optionOf);
  const { risk, hasConflict } = agreementRouting(own, inForce);
  const tranches = idsIn(inForce["tranches.rows"]).filter((row) => trancheOf(tail.tranches, row)?.dueOn);
  const opened = tail.reports.filter((one) => isOpened(one, today)).map((one) => one.id);
  return {
    ...{ ...common(amendable, ofAgreement({ donors }), today), lang: own.lang },
    ...(only && { only }),
    ...(donors.length > 0 && { donors }),
    of: {
      ...{ id, contentHash: contentHash ?? "" },
      basis: { ...own, planIndicators: named(own, planIndicators, inForce) },
    },
    done: {
      tranches,
      reports: idsIn(inForce["reports.rows"]).filter((row) => opened.includes(`${id}-${row}`)),
    },
    weighed: { ...(risk && { risk }), ...(hasConflict !== undefined && { hasConflict }) },
    guards: amountsClaimed(own, id, inForce).map(({ name }) => name),
    parties: signatoriesIn(own, signed).flatMap((one) => {
      const spoken = parties.find(({ party }) => party === one.party);
      const role = one.isOurs ? null : (spoken?.role ?? null);
      return one.isOurs || role !== null
        ? [{ party: one.party, role, person: spoken?.person ?? null, of: one.of }]
        : [];
    }),
  };
}

/** The indicators of plans that the amendment may name: those of the plans in force, and those that the agreement names already. */
const named = (
  { planIndicators }: Pick<AgreementBasis, "planIndicators">,
  standing: readonly PlanIndicatorNamed[],
  inForce: Values,
): PlanIndicatorNamed[] => {
  const used = new Set(Object.values(inForce));
  const still = planIndicators.filter(
    ({ name }) => used.has(name) && !standing.some((one) => one.name === name),
  );
  return [...standing, ...still];
};

import { exampleOrganisation } from "../../infra/local/example/index.ts";
import { commitTo } from "../../shared/domain/audit/commitments.ts";
import { hashOf } from "../../shared/domain/audit/hash.ts";
import type { AgreementBasis } from "../../shared/domain/documents/agreement/basis.ts";
import { agreementDefinition } from "../../shared/domain/documents/agreement/definition.ts";
import { type Content, readValues, type Typed } from "../../shared/domain/forms/content.ts";
import { type Organisation, type Policy, pinPolicy } from "../../shared/domain/organisation/organisation.ts";
import type { Party } from "../../shared/domain/review/state.ts";
import type { Clock, Ids } from "../../shared/ports/clockwork.ts";
import type { DecisionStore } from "../../shared/ports/store.ts";
import { carryOut } from "../../shared/usecases/engine/carry-out.ts";
import { planIndicators } from "./agreement-parts.ts";
import { agreementTyped } from "./example-agreement.ts";

/** Whose agreement it is, and who pays what it makes due. */
export const officer = "P-001";
export const payer = "P-005";

const { policies } = exampleOrganisation("2026-11-23T12:00:00.000Z");
const example = policies.find(({ id }) => id === "partnership-agreement");
const direction = example?.stages.find(({ id }) => id === "direction");
if (!example || !direction) throw new Error("the example has no agreement that its director decides on");

/** The executive director alone decides: by whom an agreement is decided is no matter of what is paid of it. */
const policy: Policy = {
  ...example,
  payment: { role: "finance-officer", remindAfterDays: 5 },
  stages: [{ ...direction, lanes: direction.lanes.filter(({ when }) => when === undefined) }],
};

const basis: AgreementBasis = {
  ...{ kind: "agreement", lang: "fr", agreementType: "intermediary", begunOn: "2026-11-23" },
  ...{ currency: "CAD", fiscalYearStart: "04-01", countries: ["CA", "ML"], planIndicators },
  known: [
    { kind: "donor", id: "fondation-rive-claire", name: "Fondation Rive-Claire" },
    { kind: "partner", id: "yiriwa-denw", name: "Association Yiriwa Denw" },
  ],
};

type Deps = { store: DecisionStore; clock: Clock; ids: Ids };

/** An agreement with the partner of the example, as it was typed, which awaits the executive director. */
export async function submitAgreement(
  deps: Deps,
  id: string,
  roster: Organisation["roster"],
  typed: Typed = {},
  parties: readonly Party[] = [],
): Promise<void> {
  const facts = {
    ...{ kind: "agreement" as const, boundTo: [], pinnedHash: hashOf(basis), obligation: null },
    ...{ donorDueOn: null, dueOn: "2026-12-18", author: officer },
    policy: pinPolicy(policy, roster, officer),
  };
  const opened = await carryOut(deps, id, null, { name: "open", facts }, { basis });
  const answers = { ...agreementTyped, "parties.a2.known": "partner.yiriwa-denw", ...typed };
  const { values } = readValues(agreementDefinition(basis), answers, "2026-11-23");
  const content = { schema: "partnership-agreement/1", lang: "fr" as const, values };
  const kept = commitTo<Content>(content, deps.ids.secret);
  const by = { person: officer, roles: ["programme-officer"], active: true };
  const now = deps.clock.now();
  const submit = { name: "submit", by, contentHash: kept.hash, linkedAt: now, now, parties } as const;
  const submitted = await carryOut(deps, id, opened.ok ? opened.value : null, submit, { content: kept });
  if (!submitted.ok) throw new Error(`${id} was not submitted: ${submitted.refusal.code}`);
}

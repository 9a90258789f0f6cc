import { exampleOrganisation } from "../../infra/local/example/index.ts";
import { commitTo } from "../../shared/domain/audit/commitments.ts";
import { hashOf } from "../../shared/domain/audit/hash.ts";
import type { GovernanceBasis } from "../../shared/domain/documents/governance/basis.ts";
import { governanceBegins } from "../../shared/domain/documents/governance/beginning.ts";
import { governanceDefinition } from "../../shared/domain/documents/governance/definition.ts";
import { type Content, readValues, type Typed } from "../../shared/domain/forms/content.ts";
import { type Organisation, pinPolicy } from "../../shared/domain/organisation/organisation.ts";
import type { Clock, Ids } from "../../shared/ports/clockwork.ts";
import type { DecisionStore } from "../../shared/ports/store.ts";
import { carryOut } from "../../shared/usecases/engine/carry-out.ts";
import { byLawTyped, governanceBasis, policyTyped } from "./example-governance.ts";

const author = "P-017";

const { policies } = exampleOrganisation("2026-11-23T12:00:00.000Z");
const example = policies.find(({ id }) => id === "governance-document");
const direction = example?.stages.find(({ id }) => id === "direction");
if (!example || !direction) throw new Error("the example has no by-law that its director proposes");

/** The executive director alone decides: by whom a by-law is adopted is no matter of what the members make of it. */
const policy = { ...example, stages: [direction] };

type Deps = { store: DecisionStore; clock: Clock; ids: Ids };

/** A by-law as it was typed, which awaits the executive director. */
export const submitByLaw = (deps: Deps, id: string, roster: Organisation["roster"]): Promise<void> =>
  submitGovernance(deps, id, roster, { ...governanceBasis, type: "by-law" }, byLawTyped);

/** A by-law that says how the board decides as it does, which awaits the executive director likewise. */
export async function submitBoardRules(
  deps: Deps,
  id: string,
  { roster, bylaws }: Pick<Organisation, "roster" | "bylaws">,
): Promise<void> {
  const basis: GovernanceBasis = {
    ...governanceBasis,
    ...{ type: "by-law", changesRules: true, bylaws: { profile: bylaws, currency: "CAD" } },
  };
  const typed = {
    ...{ ...governanceBegins(basis), "change.why": "It is looked through." },
    ...Object.fromEntries(
      ["effectOn", "reviewOn", "owner", "members.matter", "members.again", "members.meetOn"].map((name) => [
        name,
        byLawTyped[name] ?? "",
      ]),
    ),
  };
  await submitGovernance(deps, id, roster, basis, typed);
}

/** An approval policy that says what is in force, which awaits the executive director likewise. */
export async function submitApprovalPolicy(
  deps: Deps,
  id: string,
  roster: Organisation["roster"],
): Promise<void> {
  const changed = policies.find((one) => one.id === "partnership-agreement");
  if (!changed) throw new Error("the example has no policy of agreements");
  const basis: GovernanceBasis = {
    ...governanceBasis,
    ...{ type: "approval-policy", approves: changed.id, approval: { policy: changed, currency: "CAD" } },
  };
  const { effectOn, reviewOn, owner } = policyTyped;
  const typed = {
    ...governanceBegins(basis),
    "change.why": "It is looked through.",
    effectOn,
    reviewOn,
    owner,
  };
  await submitGovernance(deps, id, roster, basis, typed as Typed);
}

async function submitGovernance(
  deps: Deps,
  id: string,
  roster: Organisation["roster"],
  basis: GovernanceBasis,
  typed: Typed,
): Promise<void> {
  const facts = {
    ...{ kind: "governance" as const, boundTo: [], pinnedHash: hashOf(basis), obligation: null },
    ...{ donorDueOn: null, dueOn: "2026-12-18", author },
    policy: pinPolicy(policy, roster, author),
  };
  const opened = await carryOut(deps, id, null, { name: "open", facts, acceptance: null }, { basis });
  const { values } = readValues(governanceDefinition(basis), typed, "2026-11-23");
  const content = { schema: "governance-document/1", lang: "en" as const, values };
  const kept = commitTo<Content>(content, deps.ids.secret);
  const by = { person: author, roles: ["planning-officer"], active: true };
  const now = deps.clock.now();
  const submit = { name: "submit", by, contentHash: kept.hash, linkedAt: now, now } as const;
  const head = opened.ok ? opened.value : null;
  const submitted = await carryOut(deps, id, head, submit, { content: kept });
  if (!submitted.ok) throw new Error(`${id} was not submitted: ${submitted.refusal.code}`);
}

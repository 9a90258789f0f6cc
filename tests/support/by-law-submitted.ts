import { exampleOrganisation } from "../../infra/local/example/index.ts";
import { commitTo } from "../../shared/domain/audit/commitments.ts";
import { hashOf } from "../../shared/domain/audit/hash.ts";
import { governanceDefinition } from "../../shared/domain/documents/governance/definition.ts";
import { type Content, readValues } from "../../shared/domain/forms/content.ts";
import { type Organisation, pinPolicy } from "../../shared/domain/organisation/organisation.ts";
import type { Clock, Ids } from "../../shared/ports/clockwork.ts";
import type { DecisionStore } from "../../shared/ports/store.ts";
import { carryOut } from "../../shared/usecases/engine/carry-out.ts";
import { byLawTyped, governanceBasis } from "./example-governance.ts";

const author = "P-017";

const { policies } = exampleOrganisation("2026-11-23T12:00:00.000Z");
const example = policies.find(({ id }) => id === "governance-document");
const direction = example?.stages.find(({ id }) => id === "direction");
if (!example || !direction) throw new Error("the example has no by-law that its director proposes");

/** The executive director alone decides: by whom a by-law is adopted is no matter of what the members make of it. */
const policy = { ...example, stages: [direction] };

/** A by-law as it was typed, which awaits the executive director. */
export async function submitByLaw(
  deps: { store: DecisionStore; clock: Clock; ids: Ids },
  id: string,
  roster: Organisation["roster"],
): Promise<void> {
  const basis = { ...governanceBasis, type: "by-law" } as const;
  const facts = {
    ...{ kind: "governance" as const, boundTo: [], pinnedHash: hashOf(basis), obligation: null },
    ...{ donorDueOn: null, dueOn: "2026-12-18", author },
    policy: pinPolicy(policy, roster, author),
  };
  const opened = await carryOut(deps, id, null, { name: "open", facts, acceptance: null }, { basis });
  const { values } = readValues(governanceDefinition(basis), byLawTyped, "2026-11-23");
  const content = { schema: "governance-document/1", lang: "en" as const, values };
  const kept = commitTo<Content>(content, deps.ids.secret);
  const by = { person: author, roles: ["planning-officer"], active: true };
  const now = deps.clock.now();
  const submit = { name: "submit", by, contentHash: kept.hash, linkedAt: now, now } as const;
  const head = opened.ok ? opened.value : null;
  const submitted = await carryOut(deps, id, head, submit, { content: kept });
  if (!submitted.ok) throw new Error(`the by-law was not submitted: ${submitted.refusal.code}`);
}

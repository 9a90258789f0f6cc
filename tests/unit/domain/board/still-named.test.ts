import { expect, it } from "vitest";
import { stillNamed } from "../../../../shared/domain/documents/governance/bylaws/still-named.ts";
import type { Policy } from "../../../../shared/domain/organisation/organisation.ts";

const source = { en: "s. 138", fr: "art. 138" };
const gone = { role: "audit", chair: "chair", name: { en: "Audit", fr: "Audit" }, source, delegation: null };
const lane = { role: "manager", alternate: null };

it.each([
  ["as who watches over its documents", { overseer: "audit" }, true],
  ["as who answers for them", { accountable: "audit" }, true],
  ["as who pays", { payment: { role: "audit", remindAfterDays: 5 } }, true],
  ["as who decides what is public", { publication: { role: "audit", reviewMonths: 12 } }, true],
  ["in a lane", { stages: [{ lanes: [{ ...lane, role: "audit" }] }] }, true],
  ["as who stands in", { stages: [{ lanes: [{ ...lane, alternate: "audit" }] }] }, true],
  ["nowhere", { accountable: "director" }, false],
])("a committee that a policy in force names %s", (_, named, isRefused) => {
  const policy = { id: "reports", overseer: "secretary", stages: [{ lanes: [lane] }], ...named };
  const amiss = stillNamed([gone], [policy as unknown as Policy]);
  expect(amiss.map(({ code, other }) => [code, other])).toEqual(
    isRefused ? [["bylaw-committee-named", gone.name]] : [],
  );
});

import { policyFor } from "../documents/policies.ts";
import { isAcceptance } from "./lane-rule.ts";
import type { OrganisationData } from "./load.ts";
import type { Problem } from "./problem.ts";

/** Agreements whose donor accepts their reports: it is one of theirs, and the policy of reports has a stage in which it is asked. */
export const acceptanceAmiss = ({ agreements, policies }: OrganisationData): Problem[] =>
  agreements.flatMap(({ acceptance, donors }, at): Problem[] => {
    if (acceptance === undefined) return [];
    const path = ["agreements", at, "acceptance"];
    const { donor: name } = acceptance;
    const unknown = { code: "unknown", what: "donor", name, known: donors } as const;
    const asked = policies.find(({ id }) => id === policyFor.report)?.stages ?? [];
    const isAsked = asked.some(({ lanes }) => lanes.some(isAcceptance));
    return [
      ...(donors.includes(name) ? [] : [{ path: [...path, "donor"], ...unknown }]),
      ...(isAsked ? [] : [{ path, code: "no-stage-for-donors", id: policyFor.report } as const]),
    ];
  });

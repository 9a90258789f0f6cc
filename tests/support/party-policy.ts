import type { Policy } from "../../shared/domain/organisation/organisation.ts";

const ofParties = (id: string, en: string, fr: string, rule: "consent" | "signature") => ({
  ...{ id, label: { en, fr }, serviceLevelDays: 10, remindAtPercent: 80 },
  lanes: [{ id, label: { en: "Parties", fr: "Parties" }, role: "party", rule, alternate: null }],
});

/** The same reviews, to which the partner consents before the executive director decides, and that both sign once it is approved. */
export function withParties(policy: Policy): Policy {
  const [review, direction] = policy.stages;
  if (!review || !direction) throw new Error("the policy has no stages");
  return {
    ...policy,
    stages: [
      review,
      ofParties("consent", "Partner’s consent", "Consentement du partenaire", "consent"),
      direction,
      ofParties("signature", "Signature", "Signature", "signature"),
    ],
  };
}

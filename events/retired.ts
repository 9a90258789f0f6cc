import type { EventType } from "./facts.ts";
import type { Facts, Upcaster } from "./upcasters.ts";

/**
 * An event by a name that is written no more: which one it is today, and a step for each version that it had, the last of which
 * makes it the first version of that.
 */
type Retired = { now: EventType; steps: readonly Upcaster[] };

/** Version 1 knew one person for each lane, no alternate, and reminded nobody. */
const openedWithPeople: Upcaster = (facts) => {
  const policy = facts["policy"] as { stages: { lanes: (Facts & { person: string })[] }[] };
  const stages = policy.stages.map((stage) => ({
    ...stage,
    remindAtPercent: 80,
    lanes: stage.lanes.map(({ person, ...lane }) => ({
      ...lane,
      rule: "one",
      people: [person],
      alternate: null,
    })),
  }));
  return { ...facts, policy: { ...policy, overseer: "secretary", stages } };
};

/** Versions 1 and 2 knew the donor's day alone, and gave it to the author too. */
const openedWithTwoDays: Upcaster = (facts) => ({ ...facts, donorDueOn: facts["dueOn"] });

/** Reports alone were opened, each for an obligation of its agreement, whose content was not named. */
const openedAsReport: Upcaster = ({ agreementId, obligationId, basisHash, ...facts }) => ({
  ...facts,
  kind: "report",
  boundTo: [{ id: agreementId, contentHash: null }],
  pinnedHash: basisHash,
  obligation: obligationId,
});

/** Version 1 told donors alone, all of them by contract. */
const notifiedRecipients: Upcaster = ({ donors }) => ({
  recipients: (donors as string[]).map((id) => ({ kind: "donor", id })),
  held: [],
});

/** What changed its name alone. */
const asItWas: Upcaster = (facts) => facts;

/** Names of when reports were the only documents. Permanent, as upcasters are. */
export const retired: Readonly<Record<string, Retired>> = {
  "report-opened": { now: "document-opened", steps: [openedWithPeople, openedWithTwoDays, openedAsReport] },
  "report-submitted": { now: "document-submitted", steps: [asItWas] },
  "report-withdrawn": { now: "document-withdrawn", steps: [asItWas] },
  "report-approved": { now: "document-approved", steps: [asItWas] },
  "report-published": { now: "document-published", steps: [asItWas] },
  "donors-notified": { now: "document-announced", steps: [notifiedRecipients, asItWas] },
};

import type { Tail } from "../constructs/document-machine.ts";

/** What follows once an amendment is approved, and of an agreement signed by every party: it comes in force, by which its document
 * changes, and those whom it concerns are told. */
export const amendmentTail: Tail = {
  steps: [
    {
      ...{ name: "PutInForce", step: "put-amendment-in-force" },
      ...{ outcome: "in-force", choice: "HowItCameInForce" },
    },
    { name: "Notify", step: "notify", outcome: "notified", choice: "HowNotificationEnded" },
  ],
  end: "PartiesTold",
};

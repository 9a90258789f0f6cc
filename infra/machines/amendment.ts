import type { Tail } from "../constructs/document-machine.ts";

/** What follows once an amendment is approved, and signed by every party: it comes in force, by which its agreement changes, and the
 * parties are told. */
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

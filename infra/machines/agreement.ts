import type { Tail } from "../constructs/document-machine.ts";

/** What follows once a partnership agreement is approved: it comes in force, with what becomes due by that. Then what everybody may
 * know of it is published, where that is all of it, and its donors and partners are told. */
export const agreementTail: Tail = {
  steps: [
    { name: "PutInForce", step: "put-in-force", outcome: "in-force", choice: "HowItCameInForce" },
    { name: "Publish", step: "publish", outcome: "published", choice: "HowPublicationEnded" },
    { name: "Notify", step: "notify", outcome: "notified", choice: "HowNotificationEnded" },
  ],
  end: "DonorsTold",
};

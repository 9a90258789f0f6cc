import type { Tail } from "../constructs/document-machine.ts";

/** What follows once the board has resolved on a strategic plan: its publication, what comes of
 * its adoption, then word to whoever subscribed. */
export const planTail: Tail = {
  steps: [
    { name: "Publish", step: "publish", outcome: "published", choice: "HowPublicationEnded" },
    { name: "Adopt", step: "adopt", outcome: "adopted", choice: "HowAdoptionEnded" },
    { name: "Notify", step: "notify", outcome: "notified", choice: "HowNotificationEnded" },
  ],
  end: "SubscribersTold",
};

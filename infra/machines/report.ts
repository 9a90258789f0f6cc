import type { Tail } from "../constructs/document-machine.ts";

/** What follows once a results report is approved: its publication, then word to its donors, partner and subscribers. */
export const reportTail: Tail = {
  steps: [
    { name: "Publish", step: "publish", outcome: "published", choice: "HowPublicationEnded" },
    { name: "Notify", step: "notify", outcome: "notified", choice: "HowNotificationEnded" },
  ],
  end: "DonorsTold",
};

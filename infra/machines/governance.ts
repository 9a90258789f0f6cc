import type { Tail } from "../constructs/document-machine.ts";

/** What follows once the board has resolved on a governance document: its publication, and from which day on it holds, which the
 * clock sees to. */
export const governanceTail: Tail = {
  steps: [
    { name: "Publish", step: "publish", outcome: "published", choice: "HowPublicationEnded" },
    { name: "Adopt", step: "adopt-governance", outcome: "adopted", choice: "HowAdoptionEnded" },
    { name: "Notify", step: "notify", outcome: "notified", choice: "HowNotificationEnded" },
  ],
  end: "GovernanceDocumentAdopted",
};

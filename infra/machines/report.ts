import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { Tail } from "../constructs/document-machine.ts";

/** What follows once a results report is approved: its publication, then word to its donors, partner and subscribers. */
export const reportTail = ({ publish, notify }: { publish: IFunction; notify: IFunction }): Tail => ({
  steps: [
    { name: "Publish", run: publish, outcome: "published", choice: "HowPublicationEnded" },
    { name: "Notify", run: notify, outcome: "notified", choice: "HowNotificationEnded" },
  ],
  end: "DonorsTold",
});

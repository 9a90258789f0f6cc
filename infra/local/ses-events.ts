import { randomUUID } from "node:crypto";
import { region } from "./aws.ts";

/** A mail that the endpoint took, as it was asked to send it. */
export type Accepted = {
  messageId: string;
  from: string;
  to: readonly string[];
  configurationSet: string;
  tags: Readonly<Record<string, string>>;
  /** When it was taken, by the product's clock. */
  at: Date;
};

/** What is put on the event bus, with the fields that AWS documents. */
export type BusEvent = {
  version: "0";
  id: string;
  "detail-type": string;
  source: "aws.ses" | "aws.guardduty";
  account: string;
  time: string;
  region: string;
  resources: readonly string[];
  detail: Readonly<Record<string, unknown>>;
};

/** Whether an address of the mailbox simulator bounces; such a mail reaches nobody. */
export const bounces = (address: string): boolean => simulates("bounce", address);

/**
 * What SES tells of a mail after it took it: delivered, unless it is to an address of the mailbox simulator.
 * https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html#send-email-simulator
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */
export function eventsOf(mail: Accepted): BusEvent[] {
  return mail.to.flatMap((address) => {
    if (bounces(address)) return [event(mail, "Email Bounced", "Bounce", { bounce: bounce(mail, address) })];
    const delivered = event(mail, "Email Delivered", "Delivery", { delivery: delivery(mail, address) });
    if (!simulates("complaint", address)) return [delivered];
    const complained = { complaint: complaint(mail, address) };
    return [delivered, event(mail, "Email Complaint Received", "Complaint", complained)];
  });
}

/** A label after "+" tells mails to the same simulated address apart. */
function simulates(what: string, address: string): boolean {
  const [, name] = /^([^@+]+)(?:\+[^@]*)?@simulator\.amazonses\.com$/i.exec(address) ?? [];
  return name?.toLowerCase() === what;
}

const account = "000000000000";

function event(
  mail: Accepted,
  detailType: string,
  eventType: string,
  outcome: Readonly<Record<string, unknown>>,
): BusEvent {
  const resource = `arn:aws:ses:${region}:${account}:configuration-set/${mail.configurationSet}`;
  return {
    version: "0",
    id: randomUUID(),
    "detail-type": detailType,
    source: "aws.ses",
    account,
    // EventBridge tells it to the second.
    time: mail.at.toISOString().replace(/\.\d+Z$/, "Z"),
    region,
    resources: [resource],
    detail: { eventType, mail: mailObject(mail), ...outcome },
  };
}

const mailObject = ({ messageId, from, to, configurationSet, tags, at }: Accepted) => ({
  timestamp: at.toISOString(),
  source: from,
  sendingAccountId: account,
  messageId,
  destination: to,
  headersTruncated: false,
  headers: [],
  commonHeaders: {},
  tags: {
    "ses:configuration-set": [configurationSet],
    ...Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
  },
});

const delivery = ({ at }: Accepted, address: string) => ({
  timestamp: at.toISOString(),
  processingTimeMillis: 1,
  recipients: [address],
  smtpResponse: "250 OK",
  reportingMTA: "localhost",
});

const bounce = ({ at }: Accepted, address: string) => ({
  feedbackId: randomUUID(),
  bounceType: "Permanent",
  bounceSubType: "General",
  bouncedRecipients: [
    {
      emailAddress: address,
      action: "failed",
      status: "5.1.1",
      diagnosticCode: "smtp; 550 5.1.1 user unknown",
    },
  ],
  timestamp: at.toISOString(),
  reportingMTA: "dns; localhost",
});

const complaint = ({ at }: Accepted, address: string) => ({
  feedbackId: randomUUID(),
  complaintSubType: null,
  complainedRecipients: [{ emailAddress: address }],
  timestamp: at.toISOString(),
  complaintFeedbackType: "abuse",
});

import * as z from "zod/mini";
import { instant } from "../../events/common.ts";
import { messageOfTag, messageTag } from "../../shared/domain/outbox/message-tag.ts";
import { troubleOf } from "../../shared/domain/review/delivery.ts";
import type { Told } from "../../shared/usecases/posting/record-delivery.ts";

const happened = z.object({ timestamp: instant });

const bouncedRecipient = z.object({
  status: z._default(z.string(), ""),
  diagnosticCode: z._default(z.string(), ""),
});

/**
 * What SES says of a mail, as far as Accord needs it; what else there is, and will be, is left aside.
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */
const detail = z.discriminatedUnion("eventType", [
  z.object({ eventType: z.literal("Delivery"), delivery: happened }),
  z.object({
    eventType: z.literal("Bounce"),
    bounce: z.extend(happened, {
      bounceType: z.string(),
      bounceSubType: z._default(z.string(), ""),
      bouncedRecipients: z._default(z.array(bouncedRecipient), []),
    }),
  }),
  z.object({
    eventType: z.literal("Complaint"),
    complaint: z.extend(happened, { complaintFeedbackType: z.optional(z.string()) }),
  }),
  z.object({ eventType: z.literal("Reject") }),
  z.object({ eventType: z.literal("DeliveryDelay"), deliveryDelay: z.optional(happened) }),
]);

/** Each mail of Accord goes to one address. */
const event = z.object({
  time: instant,
  detail: z.intersection(
    z.object({
      mail: z.object({
        destination: z.tuple([z.string()]),
        tags: z.record(z.string(), z.array(z.string())),
      }),
    }),
    detail,
  ),
});

/** Why an event says nothing about a message: a code for the log. */
export type Unsaid = "not-understood" | "no-reference" | "not-spam";

/**
 * Reads an event of SES as EventBridge brings it. What is not understood gives a code, for it would be no other the
 * next time.
 */
export function readSesEvent(input: unknown): { told: Told } | { unsaid: Unsaid } {
  const read = event.safeParse(input);
  if (!read.success) return { unsaid: "not-understood" };
  const { time, detail } = read.data;
  const message = messageOfTag(detail.mail.tags[messageTag]?.[0] ?? "");
  if (message === null) return { unsaid: "no-reference" };
  const outcome = outcomeOf(detail, time);
  if (typeof outcome === "string") return { unsaid: outcome };
  return { told: { message, address: detail.mail.destination[0], ...outcome } };
}

type Outcome = Pick<Told, "outcome" | "trouble" | "at">;

function outcomeOf(said: z.infer<typeof detail>, time: string): Outcome | Unsaid {
  switch (said.eventType) {
    case "Delivery":
      return { outcome: "delivered", trouble: null, at: said.delivery.timestamp };
    case "Bounce": {
      const { bounceType, bounceSubType, bouncedRecipients, timestamp } = said.bounce;
      const trouble = troubleOf(bounceType, bounceSubType, statusOf(bouncedRecipients[0]));
      return { outcome: "bounced", trouble, at: timestamp };
    }
    case "Complaint": {
      const { complaintFeedbackType, timestamp } = said.complaint;
      // A provider corrects a mail that was taken for spam by mistake.
      if (complaintFeedbackType === "not-spam") return "not-spam";
      return { outcome: "complained", trouble: null, at: timestamp };
    }
    case "Reject":
      // SES took it and did not send it, for what it holds: it never arrives, and nothing is wrong with the address.
      return { outcome: "bounced", trouble: "unsafe", at: time };
    case "DeliveryDelay":
      return { outcome: "delayed", trouble: "delayed", at: said.deliveryDelay?.timestamp ?? time };
  }
}

/** The receiving server's status code, which some put into the diagnostic text alone: "smtp; 550 5.4.4 Invalid domain". */
function statusOf(bounced: z.infer<typeof bouncedRecipient> | undefined): string {
  if (!bounced) return "";
  return bounced.status !== ""
    ? bounced.status
    : (/\b\d\.\d{1,3}\.\d{1,3}\b/.exec(bounced.diagnosticCode)?.[0] ?? "");
}

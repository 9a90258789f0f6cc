import type { EventOf } from "../../../events/facts.ts";
import type { Effect } from "../outbox/effect.ts";
import { missedBy } from "./standing.ts";
import type { Review } from "./state.ts";

/**
 * Why a message came back, or has not arrived yet, as far as the provider says it.
 * https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html#bounce-types
 */
export type Trouble = NonNullable<EventOf<"delivery-reported">["facts"]["trouble"]>;

/**
 * What follows from each: whether the address is held, so that nothing more goes there until somebody has looked at it,
 * and whether it is certain. What is not may yet be followed by a delivery, or has been: an automatic reply by somebody
 * who is away looks like a message that was not taken. So people are told of it only once a day has passed without one.
 */
export const ruling: Readonly<Record<Trouble, { holds: boolean; isCertain: boolean }>> = {
  "no-such-address": { holds: true, isCertain: true },
  suppressed: { holds: true, isCertain: true },
  unroutable: { holds: false, isCertain: false },
  "mailbox-full": { holds: false, isCertain: false },
  "too-large": { holds: false, isCertain: false },
  "content-refused": { holds: false, isCertain: false },
  unsafe: { holds: false, isCertain: true },
  "not-taken": { holds: false, isCertain: false },
  unknown: { holds: false, isCertain: false },
  delayed: { holds: false, isCertain: false },
};

/** How long a delivery is waited for before somebody is told that there was none: SES has tried for 14 hours by then. */
export const deliveryAwaitedFor = { days: 1 } as const;

const ofSubType: Readonly<Record<string, Trouble>> = {
  "Permanent Suppressed": "suppressed",
  "Permanent OnAccountSuppressionList": "suppressed",
  "Permanent UnsubscribedRecipient": "suppressed",
  "Transient MailboxFull": "mailbox-full",
  "Transient MessageTooLarge": "too-large",
  "Transient ContentRejected": "content-refused",
  "Transient AttachmentRejected": "content-refused",
};

/** What a kind of bounce means whose sub-type says nothing more, or is not known yet. */
const ofType: Readonly<Record<string, Trouble>> = { Permanent: "no-such-address", Transient: "not-taken" };

/**
 * What a bounce of SES means.
 * @param status the enhanced status code of the receiving server (RFC 3463): 5.4.4, and 5.1.2, name a domain to which
 *   no mail can be routed; SES tells it as a bounce that may pass, for a domain may come back
 */
export function troubleOf(type: string, subType: string, status: string): Trouble {
  const known = ofSubType[`${type} ${subType}`];
  if (known) return known;
  if (type !== "Permanent" && ["5.4.4", "5.1.2"].includes(status)) return "unroutable";
  return ofType[type] ?? "unknown";
}

/**
 * A message that did not arrive is told to whoever oversees, but never one that was to an overseer: it would be another
 * mail of the same kind, to an address of which one does not know whether it works. Their deputy hears of it, once until a
 * mail reaches them, and of what they would be told until then as it comes; of a mail to the deputy nobody is told by mail, and the operators' alarm is all. Of what was held back from a person, or given up,
 * they hear once for each whom mail misses: during a vote another word would tell that something was to be sent just now.
 * Of a notice to anybody else they hear each time, for it is theirs to give then.
 * @param document as the event left it
 */
export function undelivered(
  review: Review,
  { type, facts }: EventOf<"delivery-failed"> | EventOf<"delivery-reported">,
): Effect[] {
  const role = review.policy.overseer;
  const { recipient, audience } = facts;
  if (recipient === null || audience === "deputy") return [];
  const isPersons = recipient.kind === "person";
  if (isPersons && type === "delivery-failed" && missedBy(review, recipient).length > 1) return [];
  if (audience === "overseer") {
    const wasMissed = missedBy(review, recipient).length > 1;
    return [{ effect: "tell-deputy", role, ...(wasMissed && { again: recipient.id }) }];
  }
  return [{ effect: "tell", template: "oversee-undelivered", role, purpose: "oversee" }];
}

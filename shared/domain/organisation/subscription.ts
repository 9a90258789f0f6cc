import type { DocumentKind } from "../../../events/common.ts";
import type { Donor } from "./organisation.ts";

/** What can be subscribed to, by the name of its notice. */
export const topics = ["report-published", "plan-adopted", "governance-adopted"] as const;
export type Topic = (typeof topics)[number];

/** Of which kind the documents are that a topic tells of. */
export const kindOfTopic = {
  "report-published": "report",
  "plan-adopted": "plan",
  "governance-adopted": "governance",
} as const satisfies Record<Topic, DocumentKind>;

/** What whoever subscribed hears of documents of a kind by; null for one that nobody subscribes to. */
export const topicOf = (kind: DocumentKind): Topic | null =>
  topics.find((topic) => kindOfTopic[topic] === kind) ?? null;

/** How a subscription came to stand as it does: entered, or changed by its owner. */
export const waysToSubscribe = ["entered", "one-click", "page"] as const;
type Way = (typeof waysToSubscribe)[number];

/**
 * Consent to be written to, as it was given (CASL, S.C. 2010, c. 23, s. 10): asked for and answered, at an instant
 * (ISO 8601 UTC).
 */
export type Consent = { basis: "express"; at: string };

/** A donor's subscription to a topic. It never ends by itself, nor does its unsubscribe link (CASL, s. 11). */
export type Subscription = {
  topic: Topic;
  donor: Donor["id"];
  status: "subscribed" | "unsubscribed";
  /** Null once it was taken back. */
  consent: Consent | null;
  /** When and how it came to its status. */
  since: string;
  by: Way;
  /** Of the unsubscribe token; null until the first notice. */
  tokenDigest: string | null;
};

/** Whether a subscriber may be written to (I19). */
export const isSubscribed = ({ status, consent }: Pick<Subscription, "status" | "consent">): boolean =>
  status === "subscribed" && consent !== null;

/** What the token of a subscription's unsubscribe link is derived from. No document's link has such an id. */
export const unsubscribeIdOf = ({ topic, donor }: Pick<Subscription, "topic" | "donor">): string =>
  `unsubscribe~${topic}~${donor}`;

/** A subscription as it was entered. */
export const enteredSubscription = (
  donor: Donor["id"],
  { topic, consent }: { topic: Topic; consent: Consent },
): Subscription => ({
  topic,
  donor,
  status: "subscribed",
  consent,
  since: consent.at,
  by: "entered",
  tokenDigest: null,
});

/** Taken back by its owner, whose consent ends with it. What was taken back already stays as it was. */
export const unsubscribed = (
  subscription: Subscription,
  at: string,
  by: "one-click" | "page",
): Subscription =>
  subscription.status === "unsubscribed"
    ? subscription
    : { ...subscription, status: "unsubscribed", consent: null, since: at, by };

/** Given again by its owner: pressing a button that says so is express consent. */
export const subscribedAgain = (subscription: Subscription, at: string): Subscription =>
  isSubscribed(subscription)
    ? subscription
    : { ...subscription, status: "subscribed", consent: { basis: "express", at }, since: at, by: "page" };

/** The id by which a change of a subscription is told: its owner's, and of what it is. */
export const subscriptionId = (donor: string, topic: string): string => `${donor} ${topic}`;

import type { Subscription, Topic } from "../domain/organisation/subscription.ts";

/** Who asked to be told of what. */
export interface Subscriptions {
  /** Everybody who ever subscribed to a topic, those who took it back among them. */
  ofTopic(topic: Topic): Promise<Subscription[]>;
  find(topic: Topic, donor: string): Promise<Subscription | null>;
  /** Stores the digest of the unsubscribe token, before a mail that bears it is sent. */
  storeTokenDigest(subscription: Subscription, digest: string): Promise<void>;
  /** Writes how a subscription stands now. Its token stays. */
  change(subscription: Subscription): Promise<void>;
}

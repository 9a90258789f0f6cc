import { id } from "../../../events/common.ts";
import { isTokenOf } from "../../domain/links/token.ts";
import type { Subscription } from "../../domain/organisation/subscription.ts";
import { subscribedAgain, topics, unsubscribed } from "../../domain/organisation/subscription.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Subscriptions } from "../../ports/subscriptions.ts";

/** What an unsubscribe link says: nothing of it is believed before its token is compared. */
export type ShownSubscription = { topic: string; donor: string; token: string };

type Deps = { subscriptions: Subscriptions; clock: Clock };

/**
 * Recognises a subscription by the token of its link, however old. Changes nothing (I8).
 * @returns null for an unknown subscription and for a wrong token alike
 */
export async function recogniseSubscription(
  { subscriptions }: Pick<Deps, "subscriptions">,
  link: ShownSubscription,
): Promise<Subscription | null> {
  const topic = topics.find((each) => each === link.topic);
  if (!topic || !id.safeParse(link.donor).success) return null;
  const known = await subscriptions.find(topic, link.donor);
  if (!known?.tokenDigest || !isTokenOf(link.token, known.tokenDigest)) return null;
  return known;
}

/**
 * Ends a subscription at once. The token is all it takes (RFC 8058): no session, no question. Twice comes to the same.
 * @returns the subscription as it stands now; null as when it is not recognised
 */
export function unsubscribe(
  deps: Deps,
  link: ShownSubscription,
  by: "one-click" | "page",
): Promise<Subscription | null> {
  return change(deps, link, (known, now) => unsubscribed(known, now, by));
}

/** Takes a subscription up again. Pressing the button is express consent. Twice comes to the same. */
export function subscribeAgain(deps: Deps, link: ShownSubscription): Promise<Subscription | null> {
  return change(deps, link, subscribedAgain);
}

async function change(
  deps: Deps,
  link: ShownSubscription,
  make: (known: Subscription, now: string) => Subscription,
): Promise<Subscription | null> {
  const known = await recogniseSubscription(deps, link);
  if (!known) return null;
  const changed = make(known, deps.clock.now());
  if (changed !== known) await deps.subscriptions.change(changed);
  return changed;
}

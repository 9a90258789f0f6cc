import type { Recipient } from "../../../events/common.ts";
import { digestOfSecret } from "../../domain/audit/hash.ts";
import { type Basis, isToldByContract } from "../../domain/documents/basis.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Contact, Lang } from "../../domain/organisation/organisation.ts";
import {
  isSubscribed,
  type Subscription,
  type Topic,
  unsubscribeIdOf,
} from "../../domain/organisation/subscription.ts";
import type { LinkSigner } from "../../ports/mail.ts";
import type { Directory } from "../../ports/reading.ts";
import type { Subscriptions } from "../../ports/subscriptions.ts";

type Deps = { directory: Directory; subscriptions: Subscriptions; signer: LinkSigner };

/** Whom a notice is to, and why they may be written to. */
export type Entitled = {
  to: "donor" | "subscriber" | "partner";
  /** The organisation that is told, and the person there who reads it. */
  addressee: { name: string; lang: Lang };
  contact: Contact;
  /** Null for those who are told by contract. */
  subscription: Subscription | null;
};

/** How a subscriber takes their consent back. */
export type UnsubscribeLink = { topic: Topic; donor: string; token: string };

/**
 * Why somebody may be written to, as the register says now; null when they may not.
 * @param topic that is subscribed to in order to hear of it; null where nobody can
 */
export async function entitledTo(
  { directory, subscriptions }: Pick<Deps, "directory" | "subscriptions">,
  report: Document,
  basis: Basis,
  topic: Topic | null,
  { kind, id }: Recipient,
): Promise<Entitled | null> {
  switch (kind) {
    case "person":
      return null;
    case "partner": {
      const known = isToldByContract(basis, report, { kind, id }) ? await directory.partner(id) : null;
      return known && { to: kind, addressee: known.partner, contact: known.contact, subscription: null };
    }
    case "donor": {
      const known = isToldByContract(basis, report, { kind, id }) ? await directory.donor(id) : null;
      return known && { to: kind, addressee: known.donor, contact: known.contact, subscription: null };
    }
    case "subscriber": {
      if (topic === null) return null;
      const [subscription, known] = await Promise.all([subscriptions.find(topic, id), directory.donor(id)]);
      if (!subscription || !isSubscribed(subscription) || !known) return null;
      return { to: kind, addressee: known.donor, contact: known.contact, subscription };
    }
  }
}

/** Derives the token of the link by which a subscription ends, and stores its digest: before the mail leaves. */
export async function unsubscribeLink(
  { signer, subscriptions }: Pick<Deps, "signer" | "subscriptions">,
  subscription: Subscription,
): Promise<UnsubscribeLink> {
  const token = await signer.token(unsubscribeIdOf(subscription));
  await subscriptions.storeTokenDigest(subscription, digestOfSecret(token));
  return { topic: subscription.topic, donor: subscription.donor, token };
}

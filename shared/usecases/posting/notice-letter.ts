import type { Recipient } from "../../../events/common.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { digestOfSecret } from "../../domain/audit/hash.ts";
import { type Basis, isToldByContract } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { PlanTail } from "../../domain/documents/plan/tail.ts";
import type { Published } from "../../domain/documents/published.ts";
import { publishedOf } from "../../domain/documents/published.ts";
import { missingWords } from "../../domain/forms/languages.ts";
import type { Contact, Lang } from "../../domain/organisation/organisation.ts";
import type { Subscription, Topic } from "../../domain/organisation/subscription.ts";
import { isSubscribed, unsubscribeIdOf } from "../../domain/organisation/subscription.ts";
import type { LinkSigner } from "../../ports/mail.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { Head } from "../../ports/store.ts";
import type { Subscriptions } from "../../ports/subscriptions.ts";
import { verifiedReport } from "../engine/verified.ts";

/** A notice of what is public, before it is put in words. */
export type Notice = {
  to: "donor" | "subscriber" | "partner";
  template: Topic;
  /** The organisation that is told, and the person there who reads it. */
  addressee: { name: string; lang: Lang };
  contact: Contact;
  published: Published;
  /** What came of the adoption of a plan; null for what is no plan. */
  adopted: PlanTail["adopted"];
  contentHash: string;
  /** Of what was supplied in the reader's language; null where the author wrote it. */
  translationHash: string | null;
  /** How a subscriber takes their consent back; null for those who are told by contract. */
  unsubscribe: { topic: Topic; donor: string; token: string } | null;
};

type Deps = { directory: Directory; archive: Archive; subscriptions: Subscriptions; signer: LinkSigner };

/**
 * The notice to a recipient as everything stands at this moment (I19).
 *
 * 1. What is not published is told to nobody; nor is anybody who is no donor, partner or subscriber any more, or whose
 *    consent was taken back.
 * 2. What is not what was approved is told to nobody: the notice waits until it was put right.
 * 3. While words in the reader's language are missing, the notice waits.
 * 4. A subscriber's unsubscribe token is derived, and its digest stored, before the mail leaves.
 * @returns null for what is asked of nobody any more
 */
export async function noticeFor(
  deps: Deps,
  { documentId, head, basis }: { documentId: string; head: Head; basis: Basis },
  { template, recipient }: { template: Topic; recipient: Recipient },
): Promise<Notice | "waiting" | Altered | null> {
  const { status, contentHash } = head.report;
  if (status !== "published" || contentHash === null) return null;
  const [entitled, verified] = await Promise.all([
    entitledTo(deps, head.report, basis, template, recipient),
    verifiedReport(deps, documentId, head, basis),
  ]);
  if (!entitled || !verified) return null;
  if (verified === "altered") return verified;
  const { content, supplied } = verified;
  const { lang } = entitled.addressee;
  if (missingWords(definitionOf(basis), content, lang, supplied[lang]).length > 0) return "waiting";
  const { subscription, ...known } = entitled;
  return {
    ...known,
    template,
    published: publishedOf(basis, content, supplied, { reader: lang }),
    adopted: head.report.kind === "plan" ? head.report.tail.adopted : null,
    contentHash,
    translationHash: head.report.translations[lang] ?? null,
    unsubscribe: subscription && (await unsubscribeLink(deps, subscription)),
  };
}

type Entitled = Pick<Notice, "to" | "addressee" | "contact"> & { subscription: Subscription | null };

/** Why somebody may be written to, as the register says now; null when they may not. */
async function entitledTo(
  { directory, subscriptions }: Deps,
  report: Document,
  basis: Basis,
  topic: Topic,
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
      const [subscription, known] = await Promise.all([subscriptions.find(topic, id), directory.donor(id)]);
      if (!subscription || !isSubscribed(subscription) || !known) return null;
      return { to: kind, addressee: known.donor, contact: known.contact, subscription };
    }
  }
}

async function unsubscribeLink({ signer, subscriptions }: Deps, subscription: Subscription) {
  const token = await signer.token(unsubscribeIdOf(subscription));
  await subscriptions.storeTokenDigest(subscription, digestOfSecret(token));
  return { topic: subscription.topic, donor: subscription.donor, token };
}

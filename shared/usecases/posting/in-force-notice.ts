import type { Recipient } from "../../../events/common.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import type { AgreementTail } from "../../domain/documents/agreement/document.ts";
import type { ChangeOf } from "../../domain/documents/amendment/changeable.ts";
import { type Basis, subscribedBy } from "../../domain/documents/basis.ts";
import { type Published, publishedOf } from "../../domain/documents/published.ts";
import type { LinkSigner } from "../../ports/mail.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { Head } from "../../ports/store.ts";
import type { Subscriptions } from "../../ports/subscriptions.ts";
import { verifiedReport } from "../engine/verified.ts";
import { type Entitled, entitledTo, type UnsubscribeLink, unsubscribeLink } from "./entitled.ts";

/**
 * Word to a donor or a partner that an agreement of theirs is in force, what an amendment changes in it, or that it ended; and to
 * whoever subscribed what an amendment changes in a plan.
 */
export type InForceNotice = Told &
  (
    | { template: "agreement-in-force" }
    | { template: "amendment-in-force"; changes: readonly ChangeOf[] }
    | { template: "agreement-ended"; ended: NonNullable<AgreementTail["ended"]> }
  );

type Told = Pick<Entitled, "to" | "addressee" | "contact"> & {
  /** Null for those who are told by contract. */
  unsubscribe: UnsubscribeLink | null;
  /** Since which day, ISO 8601. */
  inForceOn: string;
  /** What agreements publish of themselves; null where not everybody may know all of it, for a mail is read by many. */
  made: Published | null;
  /** Whether it has a page that everybody may open. */
  isPublic: boolean;
  contentHash: string;
};

/**
 * The notice as everything stands at this moment: to who is a party to it still, or subscribes, of what is what was approved.
 * @returns null for whom it tells nothing any more
 */
export async function inForceNoticeFor(
  deps: { archive: Archive; directory: Directory; subscriptions: Subscriptions; signer: LinkSigner },
  { documentId, head, basis }: { documentId: string; head: Head; basis: Basis },
  { template, recipient }: { template: InForceNotice["template"]; recipient: Recipient },
): Promise<InForceNotice | Altered | null> {
  const { report } = head;
  if (report.kind !== "agreement" && report.kind !== "amendment") return null;
  if (report.tail.inForce === null || report.contentHash === null) return null;
  const [entitled, verified] = await Promise.all([
    entitledTo(deps, report, basis, subscribedBy(basis), recipient),
    verifiedReport(deps, documentId, head, basis),
  ]);
  if (!entitled || !verified) return null;
  if (verified === "altered") return verified;
  const { content, supplied } = verified;
  const { inForceOn } = report.tail.inForce;
  const { contentHash } = report;
  const { subscription, ...known } = entitled;
  const unsubscribe = subscription && (await unsubscribeLink(deps, subscription));
  const told = { ...known, unsubscribe, inForceOn, contentHash };
  if (report.kind === "amendment") {
    const { changes } = report.tail.inForce;
    // An adopted plan is published, and shows what was amended; of an agreement not everybody may know that it was.
    const isPublic = basis.kind === "amendment" && basis.parent === "plan";
    return { ...told, template: "amendment-in-force", changes, made: null, isPublic };
  }
  const { ended } = report.tail;
  if (template === "agreement-ended")
    return ended ? { ...told, template, ended, made: null, isPublic: report.status === "published" } : null;
  const { publication } = report.tail.inForce;
  const reader = known.addressee.lang;
  return {
    ...{ ...told, template: "agreement-in-force" },
    made: publication === "full" ? publishedOf(basis, content, supplied, { reader }) : null,
    isPublic: report.status === "published",
  };
}

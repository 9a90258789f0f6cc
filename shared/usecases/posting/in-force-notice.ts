import type { Recipient } from "../../../events/common.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import type { AgreementTail } from "../../domain/documents/agreement/document.ts";
import type { ChangeOf } from "../../domain/documents/amendment/changeable.ts";
import { type Basis, isToldByContract } from "../../domain/documents/basis.ts";
import { type Published, publishedOf } from "../../domain/documents/published.ts";
import type { Contact, Lang } from "../../domain/organisation/organisation.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { Head } from "../../ports/store.ts";
import { verifiedReport } from "../engine/verified.ts";

/** Word to a donor or a partner that an agreement of theirs is in force, what an amendment changes in it, or that it ended. */
export type InForceNotice = Told &
  (
    | { template: "agreement-in-force" }
    | { template: "amendment-in-force"; changes: readonly ChangeOf[] }
    | { template: "agreement-ended"; ended: NonNullable<AgreementTail["ended"]> }
  );

type Told = {
  to: "donor" | "partner";
  addressee: { name: string; lang: Lang };
  contact: Contact;
  /** Since which day, ISO 8601. */
  inForceOn: string;
  /** What agreements publish of themselves; null where not everybody may know all of it, for a mail is read by many. */
  made: Published | null;
  /** Whether it has a page that everybody may open. */
  isPublic: boolean;
  contentHash: string;
};

/**
 * The notice as everything stands at this moment: to who is a party to it still, of what is what was approved.
 * @returns null for whom it tells nothing any more
 */
export async function inForceNoticeFor(
  deps: { archive: Archive; directory: Directory },
  { documentId, head, basis }: { documentId: string; head: Head; basis: Basis },
  { template, recipient: { kind, id } }: { template: InForceNotice["template"]; recipient: Recipient },
): Promise<InForceNotice | Altered | null> {
  const { report } = head;
  if (report.kind !== "agreement" && report.kind !== "amendment") return null;
  if (report.tail.inForce === null || report.contentHash === null) return null;
  if ((kind !== "donor" && kind !== "partner") || !isToldByContract(basis, report, { kind, id })) return null;
  const [known, verified] = await Promise.all([
    kind === "donor"
      ? deps.directory.donor(id).then((found) => found && { addressee: found.donor, contact: found.contact })
      : deps.directory
          .partner(id)
          .then((found) => found && { addressee: found.partner, contact: found.contact }),
    verifiedReport(deps, documentId, head, basis),
  ]);
  if (!known || !verified) return null;
  if (verified === "altered") return verified;
  const { content, supplied } = verified;
  const { inForceOn } = report.tail.inForce;
  const { contentHash } = report;
  const told = { to: kind, ...known, inForceOn, contentHash };
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

import type { Recipient } from "../../../events/common.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { adoptedAs } from "../../domain/board/resolution-number.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import { type Governed, publicDifference } from "../../domain/documents/governance/difference.ts";
import { meetingOf } from "../../domain/documents/governance/standing.ts";
import { asKnownNow } from "../../domain/documents/known-now.ts";
import type { PlanTail } from "../../domain/documents/plan/document.ts";
import type { Published } from "../../domain/documents/published.ts";
import { publishedOf } from "../../domain/documents/published.ts";
import type { Content } from "../../domain/forms/content.ts";
import { missingWords } from "../../domain/forms/languages.ts";
import type { Topic } from "../../domain/organisation/subscription.ts";
import type { LinkSigner } from "../../ports/mail.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore, Head } from "../../ports/store.ts";
import type { Subscriptions } from "../../ports/subscriptions.ts";
import { verifiedReport } from "../engine/verified.ts";
import { type Entitled, entitledTo, type UnsubscribeLink, unsubscribeLink } from "./entitled.ts";

/** A notice of what is public, before it is put in words. */
export type Notice = Pick<Entitled, "to" | "addressee" | "contact"> & {
  template: Topic;
  published: Published;
  /** What came of the adoption of a plan; null for what is no plan. */
  adopted: PlanTail["adopted"];
  /** How the resolution is called by which a plan was adopted; null where it has no number here. */
  called: string | null;
  /** What came of the adoption of a governance document, and what differs from the version that it takes the place of. */
  governed: Governed | null;
  contentHash: string;
  /** Of what was supplied in the reader's language; null where the author wrote it. */
  translationHash: string | null;
  /** How a subscriber takes their consent back; null for those who are told by contract. */
  unsubscribe: UnsubscribeLink | null;
};

type Deps = {
  store: Pick<DecisionStore, "load">;
  directory: Directory;
  archive: Archive;
  subscriptions: Subscriptions;
  signer: LinkSigner;
};

/**
 * The notice to a recipient as everything stands at this moment (I19).
 *
 * 1. What is not published is told to nobody; nor is anybody who is no donor, partner or subscriber any more, or whose
 *    consent was taken back.
 * 2. What is not what was approved is told to nobody: the notice waits until it was put right.
 * 3. While words in the reader's language are missing, the notice waits.
 * 4. A governance document is compared with what it replaces, as that reads today: nothing is told that was masked there since.
 * 5. A subscriber's unsubscribe token is derived, and its digest stored, before the mail leaves.
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
  const governed = await governedIn(deps, { head, basis }, content);
  if (governed === "altered") return governed;
  const { subscription, ...known } = entitled;
  const adopted = head.report.kind === "plan" ? head.report.tail.adopted : null;
  return {
    ...known,
    template,
    published: publishedOf(asKnownNow(basis, head.report), content, supplied, { reader: lang }),
    adopted,
    called: adopted && adoptedAs(head.report, adopted.adoptedOn),
    governed,
    contentHash,
    translationHash: head.report.translations[lang] ?? null,
    unsubscribe: subscription && (await unsubscribeLink(deps, subscription)),
  };
}

/** What differs in a governance document that is adopted; null of any other document. */
async function governedIn(
  deps: Deps,
  { head: { report }, basis }: { head: Head; basis: Basis },
  { values }: Content,
): Promise<Governed | Altered | null> {
  if (report.kind !== "governance" || basis.kind !== "governance" || !report.tail.adopted) return null;
  const { adopted } = report.tail;
  const known = { adopted, meetOn: meetingOf(report.tail), called: adoptedAs(report, adopted.adoptedOn) };
  if (!basis.replaces) return { ...known, changes: publicDifference(basis, values, null) };
  const { id } = basis.replaces;
  const { head, basis: pinned } = await deps.store.load({ documentId: id, basis: true });
  const earlier = await verifiedReport(deps, id, head, pinned);
  if (earlier === "altered" || earlier === null) return "altered";
  return { ...known, changes: publicDifference(basis, values, earlier.content.values) };
}

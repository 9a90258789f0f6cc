import type { BylawProfile } from "../../domain/board/profile.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Barred, Link, Standing } from "../../domain/links/link.ts";
import { answered } from "../../domain/outbox/mails.ts";
import type { Receipt } from "../../domain/review/receipt.ts";
import { lastOf, receiptIn, receiptsIn } from "../../domain/review/receipt.ts";
import { hasRecused } from "../../domain/review/writers.ts";
import type { Values } from "../../domain/typed/values.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Archive, Directory, HistoryLine } from "../../ports/reading.ts";
import type { DecisionStore, Head } from "../../ports/store.ts";
import { calledByTitle } from "../engine/called.ts";
import { namesOf } from "../engine/names.ts";
import type { Credentials } from "../entering/identify.ts";
import { identifyForReceipt } from "../entering/identify.ts";

/** A receipt with the values of what was answered, by which rows are named in what was said; null where nothing was of a field. */
type Told = Receipt<HistoryLine> & { values: Values | null };

/** Receipts with all that their page shows. */
export type ReceiptView = {
  receipt: Told;
  /** What else they answered by the same link, or declared beside it, the newest first. */
  before: readonly Told[];
  link: Link;
  report: Document;
  basis: Basis;
  bylaws: BylawProfile;
  /** Whether its link still leads to the document, or to another answer. */
  isOpen: boolean;
  /** Whether another answer can take its place by its link. */
  mayChange: boolean;
  names: Record<string, string>;
};

/**
 * The receipts of what somebody answered by a link, for as long as the record lives: by the session of that link alone.
 * @returns null without such a session, or an answer; "altered" where the history is not what was recorded
 */
export async function readReceipt(
  deps: { store: DecisionStore; archive: Archive; directory: Directory; clock: Clock },
  credentials: Credentials,
): Promise<ReceiptView | "altered" | null> {
  const who = await identifyForReceipt(deps, credentials);
  if (!who?.basis) return null;
  const { link, head, standing, opensMore } = who;
  const [history, { bylaws }] = await Promise.all([
    deps.archive.history(link.documentId, head),
    deps.directory.organisation(),
  ]);
  if (history === "altered") return history;
  const given = receiptsIn(head.report, history, link, link.person);
  const last = lastOf(given);
  if (!last) return null;
  const others = given.filter((each) => each !== last).toReversed();
  const told = (each: Receipt<HistoryLine>) => withValues(deps, link.documentId, head, each);
  const [receipt, before] = await Promise.all([told(last), Promise.all(others.map(told))]);
  const endings = [receipt, ...before].flatMap(({ ending }) => ending);
  const people = endings.flatMap(({ entry: { event } }) =>
    "by" in event.facts && event.facts.by !== null ? [event.facts.by] : [],
  );
  const [names, basis] = await Promise.all([
    namesOf(deps.directory, [link.person, ...people], []),
    calledByTitle(deps, { documentId: link.documentId, report: head.report, basis: who.basis }),
  ]);
  const mayChange = opensMore && link.lane !== null && standing === "good";
  return { receipt, before, link, report: head.report, basis, bylaws, isOpen: opensMore, mayChange, names };
}

/** Of a content that is not the one that was recorded nothing is named. */
async function withValues(
  { archive }: { archive: Pick<Archive, "content"> },
  documentId: string,
  { report }: Head,
  receipt: Receipt<HistoryLine>,
): Promise<Told> {
  const { comment } = receipt.line;
  if (comment === null || comment === "altered" || Object.keys(comment.fields).length === 0)
    return { ...receipt, values: null };
  const content = await archive.content(documentId, report, receipt.contentHash);
  return { ...receipt, values: content === "altered" ? null : content.values };
}

/** How a link stands by which its person is shown nothing at all, not even what they answered. */
const opensNothing: ReadonlySet<Standing | Barred> = new Set([
  "revoked",
  "inactive",
  "address-changed",
  "taken-off",
]);

/**
 * Whether somebody answered by a link: it then opens their receipt, whatever else it does no more. Whoever is asked again
 * for what is no lane's comes to what awaits them, and from there to their receipt; in a lane an answer can be changed from it.
 */
export async function hasReceipt(
  deps: { archive: Pick<Archive, "history"> },
  { link, head, standing }: { link: Link; head: Head; standing: Standing | Barred },
): Promise<boolean> {
  const isAskedAgain = link.lane === null && standing === "good";
  const isOwnDoing = standing === "taken-off" && hasRecused(head.report, link.person);
  if ((opensNothing.has(standing) && !isOwnDoing) || !answered.includes(link.purpose) || isAskedAgain)
    return false;
  const receipt = await lastReceipt(deps, link, head);
  // Whoever declared an interest that they vote with is asked still.
  return receipt !== null && !(receipt.answer === "interest-declared" && standing === "good");
}

/** Whether somebody answered by a link, also where it asks them again. */
export const hasAnsweredBy = async (
  deps: { archive: Pick<Archive, "history"> },
  link: Link,
  head: Head,
): Promise<boolean> => (await lastReceipt(deps, link, head)) !== null;

async function lastReceipt({ archive }: { archive: Pick<Archive, "history"> }, link: Link, head: Head) {
  const history = await archive.history(link.documentId, head);
  return history === "altered" ? null : receiptIn(head.report, history, link, link.person);
}

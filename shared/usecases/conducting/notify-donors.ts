import type { Recipient } from "../../../events/common.ts";
import { type Basis, subscribedBy, toldByContract } from "../../domain/documents/basis.ts";
import type { Command } from "../../domain/documents/commands.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { isKeptFromSome, wholeFor } from "../../domain/documents/whole.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Supplied } from "../../domain/forms/languages.ts";
import type { Lang } from "../../domain/organisation/organisation.ts";
import { isSubscribed } from "../../domain/organisation/subscription.ts";
import type { Execution } from "../../domain/review/execution.ts";
import { allows } from "../../domain/review/lifecycle.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore, Head } from "../../ports/store.ts";
import type { Subscriptions } from "../../ports/subscriptions.ts";
import { carryOut } from "../engine/carry-out.ts";
import { formsLater } from "../engine/forms-later.ts";
import { verifiedReport } from "../engine/verified.ts";

type Deps = {
  store: DecisionStore;
  clock: Clock;
  ids: Ids;
  archive: Archive;
  directory: Directory;
  subscriptions: Subscriptions;
};

/**
 * The conductor has everybody told of a published report.
 *
 * 1. The head and the pinned basis are read, and the record is verified: of what is not what was approved nobody is told.
 *    By contract its donors and its partner are told; who subscribed is told too, but of what is published alone, and of what an amendment changes in that. Word of
 *    what is not holds nothing of it, so that nobody waits for their language.
 * 2. Whoever reads a language in which published words are missing is held until they are supplied.
 * 3. One transaction: the entry, the head, and one outbox row for all notices; and for the overseer when words are
 *    missing.
 *    Where not everybody may know all of it, people of its donors and its partner get a link of their own to the whole.
 * 4. Who was told already is not told again; an older attempt changes nothing.
 */
export async function notifyDonors(
  deps: Deps,
  { documentId, round, attempt }: Execution,
): Promise<{ outcome: "notified" | "superseded" | "altered" }> {
  const { head, basis } = await deps.store.load({ documentId, basis: true });
  const isToTell = head && allows("notify", head.report.status) && !head.report.announced && basis;
  const told = isToTell ? await whoIsTold(deps, documentId, head, basis) : { recipients: [], held: [] };
  if (told === "altered") return { outcome: "altered" };
  const { roster } = await deps.directory.organisation();
  const whole = isToTell && isKeptFromSome(basis, head.report) && wholeFor(basis, head.report, roster);
  const command: Command = { name: "notify", round, attempt, ...told, ...(whole && { whole }) };
  const notified = await carryOut(deps, documentId, head, command);
  return { outcome: notified.ok ? "notified" : "superseded" };
}

/**
 * The clock looks at who waits for words in their language, as everybody stands now. Whoever reads another language by now,
 * in which there are words, is told, as is whoever waited for what nobody can supply any more, for it was masked; and who is
 * no subscriber any more waits no longer.
 */
export async function notifyHeld(
  deps: Deps,
  documentId: string,
  { head, basis }: { head: Head; basis: Basis },
): Promise<Head> {
  const told = await whoIsTold(deps, documentId, head, basis);
  if (told === "altered") return head;
  const looked = await carryOut(deps, documentId, head, { name: "notify-held", ...told });
  return (looked.ok && looked.value) || head;
}

type Reader = { recipient: Recipient; lang: Lang | null };

async function whoIsTold(deps: Deps, documentId: string, head: Head, basis: Basis) {
  const isPublic = head.report.status !== "concluded";
  const [readers, verified] = await Promise.all([
    readersOf(deps, head.report, basis),
    verifiedReport(deps, documentId, head, basis),
  ]);
  if (verified === "altered") return verified;
  const languages = verified && isPublic ? await languagesWithoutWords(verified, basis) : [];
  const recipients: Recipient[] = [];
  const held: { recipient: Recipient; lang: Lang }[] = [];
  for (const { recipient, lang } of readers) {
    if (lang !== null && languages.includes(lang)) held.push({ recipient, lang });
    else recipients.push(recipient);
  }
  return { recipients, held };
}

/** Everybody who is to be told, once each: a contractual donor who subscribed too is told by contract. */
async function readersOf(
  { directory, subscriptions }: Deps,
  document: Document,
  basis: Basis,
): Promise<Reader[]> {
  const told = toldByContract(basis, document);
  const topic = document.status === "concluded" ? null : subscribedBy(basis);
  const subscribers = (topic === null ? [] : await subscriptions.ofTopic(topic))
    .filter(isSubscribed)
    .map(({ donor }): Recipient => ({ kind: "subscriber", id: donor }))
    .filter(({ id }) => !told.some((known) => known.kind === "donor" && known.id === id));
  return Promise.all(
    [...told, ...subscribers].map(async (recipient): Promise<Reader> => {
      const { kind, id } = recipient;
      const lang =
        kind === "partner"
          ? (await directory.partner(id))?.partner.lang
          : (await directory.donor(id))?.donor.lang;
      return { recipient, lang: lang ?? null };
    }),
  );
}

async function languagesWithoutWords(
  { content, supplied }: { content: Content; supplied: Supplied },
  basis: Basis,
): Promise<Lang[]> {
  const { definitionOf, missingWords } = await formsLater();
  const definition = definitionOf(basis);
  return (["en", "fr"] as const).filter(
    (lang) => missingWords(definition, content, lang, supplied[lang]).length > 0,
  );
}

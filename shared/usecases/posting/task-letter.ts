import type { Bilingual } from "../../../events/common.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { digestOfSecret } from "../../domain/audit/hash.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { type Document, donorsDayOf } from "../../domain/documents/kinds.ts";
import { isLateForDonor } from "../../domain/documents/report/with-donor.ts";
import type { Link } from "../../domain/links/link.ts";
import { barredFrom, isAskedNow, isOfDocument, mustBeOf, standingOf } from "../../domain/links/link.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { calendarIn } from "../../domain/organisation/office-time.ts";
import type { Contact, Organisation, Person } from "../../domain/organisation/organisation.ts";
import type { EffectOf, Matter } from "../../domain/outbox/effect.ts";
import type { LinkTemplate, Purpose } from "../../domain/outbox/mails.ts";
import { isDisputed } from "../../domain/people/address-standing.ts";
import { type Asking, askingOf } from "../../domain/review/asking.ts";
import { departedFrom } from "../../domain/review/departed.ts";
import { evidenceOf } from "../../domain/review/evidence.ts";
import { isPartyUnknown } from "../../domain/review/parties.ts";
import type { Receipt } from "../../domain/review/receipt.ts";
import { receiptIn } from "../../domain/review/receipt.ts";
import { isAwaited } from "../../domain/review/standing.ts";
import { asksHistory, isStillSo } from "../../domain/review/still-so.ts";
import { answerBy } from "../../domain/review/timing.ts";
import { hasRecused } from "../../domain/review/writers.ts";
import type { Access } from "../../ports/access.ts";
import type { LinkSigner } from "../../ports/mail.ts";
import type { Messages } from "../../ports/oversight.ts";
import type { People } from "../../ports/people.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { Head } from "../../ports/store.ts";
import { disputedIn as everybodyDisputed } from "../engine/who-departed.ts";
import { type WhoseAddress, whoseAddress } from "../overseeing/whose-address.ts";
import { lateLanes } from "./late-lanes.ts";
import { type Missed, speaksOfVacantRole, whoMissed } from "./who-missed.ts";

/** What every mail is made from; the entry point puts it in words. */
export type About = {
  documentId: string;
  report: Document;
  basis: Basis;
  organisation: Organisation;
};

/** What somebody answered, and the words that they signed as a party; null where they signed none, or those were masked. */
type Kept = Receipt & { signed: string | null };

/** A mail to a person, with a link of their own. */
export type TaskLetter = Missed & {
  to: "person";
  template: LinkTemplate;
  purpose: Purpose;
  person: Person;
  contact: Contact;
  author: string;
  link: { id: string; token: string };
  matter: Matter | null;
  /** The lane in which they are to answer, and by when as long as that is to come (instant, ISO 8601 UTC). */
  lane: string | null;
  answerBy: string | null;
  /** How many entries the document had when it was read, and when that was (instant, ISO 8601 UTC). */
  asOf: { entry: number; at: string };
  /** Lanes of the open stage whose time is over, and whether somebody else could take one over. */
  late: { lanes: readonly Bilingual[]; canBeGiven: boolean; isOfCommittee: boolean };
  /** Which of the report's two days are over. */
  past: { isPast: boolean; isDonorsPast: boolean };
  /** What they answered, where the mail is their receipt of it. */
  receipt: Kept | null;
  /** Whose address it is about; null where it is about none. */
  address: WhoseAddress | null;
  /** Whether whoever is to write it is gone, where the mail is about that. */
  isWriterGone: boolean;
  /** Whether the document awaits something of them now. */
  isAsked: boolean;
  /** Whether their interest disqualifies them, so that they read nothing of the document and hear how it ended alone. */
  isDisqualified: boolean;
  /** Those who are asked for something and can answer no more, as far as the mail speaks of them. */
  departed: readonly string[];
  /** How they are asked for their answer, where the mail asks for one that they may have been asked for before. */
  asking: Asking;
};

type Deps = {
  access: Access;
  directory: Directory;
  archive: Archive;
  signer: LinkSigner;
  people: People;
  messages: Messages;
};

/**
 * The mail of a task: a person is sent a link only while it still asks something of them.
 *
 * @returns null when it does not any more; "inactive" when they left; "altered" when it would tell what was not recorded
 */
export async function taskLetterFor(
  deps: Deps,
  about: About,
  head: Head,
  { template, purpose, person, lane, matter }: EffectOf<"mail">,
  linkId: string | null,
  now: string,
): Promise<(About & TaskLetter) | Altered | "inactive" | null> {
  if (!linkId) return null;
  const { report } = about;
  // A deputy is told of another mail, which is looked at as that would be.
  const said = matter && "missed" in matter ? matter.missed : template;
  const [who, late, history, stored, known, names, writer, address] = await Promise.all([
    whoMissed(deps, about, { template, matter, purpose }),
    lateLanes(deps.directory, report, about.organisation, now),
    asksHistory(said, report) ? deps.archive.history(about.documentId, head) : [],
    deps.access.link(linkId),
    deps.directory.person(person),
    deps.directory.names([report.author]),
    speaksOfWriter(said) ? deps.directory.person(report.author) : null,
    whoseAddress(deps, matter),
  ]);
  if (!stored || !isOfDocument(stored.link) || !known) return null;
  mustBeOf(stored.link, person);
  if (!known.person.active) return "inactive";
  const isWriterGone = writer?.person.active === false;
  if (history === "altered") return history;
  const today = dayOf(now, calendarIn(about.organisation, report.office).timeZone);
  // Whoever stands in hears whether anybody else can decide.
  const disputed =
    template === "stand-in-requested"
      ? await everybodyDisputed(deps.people, [report])
      : await disputedIn(deps, report, matter);
  const departed = departedFrom(report, about.organisation, now, disputed);
  const events = history.map(({ entry }) => entry.event);
  const circumstances = {
    ...{ person, matter: matter ?? null, today, isWriterGone },
    isPartyUnknown: isPartyUnknown(report, about.organisation.roster),
    isLate: late.lanes.length > 0,
    isLateForDonor: report.kind === "report" && isLateForDonor(report, today),
    departed,
    isSomebodyMissed:
      who.missed.length > 0 || speaksOfVacantRole(report, about.organisation, { template, matter }),
    events,
  };
  if (!isStillSo(report, template, circumstances)) return null;
  // Whoever was taken off is still told so, by a link that explains itself.
  const barred = barredFrom(stored.link, report, known.person);
  const isOwnDoing = template === "answer-recorded" && hasRecused(report, person);
  if (barred !== null && !(barred === "taken-off" && (purpose === "read" || isOwnDoing))) return null;
  const receipt = template === "answer-recorded" ? await receiptFor(deps, head, stored.link) : null;
  if (receipt === "altered") return receipt;
  if (template === "answer-recorded" && receipt === null) return null;
  // What stands is told, whether or not it can still be changed.
  const stands = template === "answer-stands";
  if (receipt === null && !stands && standingOf(stored.link, report, known.person.roles, now) !== "good")
    return null;
  // A fresh link is asked for by its person, who may come back to change an answer; so may whoever asked, once they are told.
  const isAskedFor = template === "fresh-link" || template === "question-answered";
  const asksForAnswer = receipt === null && !stands && !isAskedFor && lane !== null;
  if (asksForAnswer && !isAwaited(report, person, lane)) return null;
  const token = await deps.signer.token(linkId);
  await deps.access.storeTokenDigest(linkId, digestOfSecret(token));
  const author = names[report.author] ?? "";
  const link = { id: linkId, token };
  return {
    ...about,
    to: "person",
    template,
    purpose,
    ...known,
    author,
    link,
    matter: matter ?? null,
    lane,
    answerBy: answerBy(report, lane, person, now, about.organisation),
    asOf: { entry: head.chain.number, at: now },
    late,
    past: { isPast: today > report.dueOn, isDonorsPast: today > (donorsDayOf(report) ?? today) },
    ...who,
    address,
    isWriterGone,
    departed,
    isAsked: isAskedNow(report, { person, roles: known.person.roles }, now),
    isDisqualified:
      barred === "taken-off" &&
      template !== "answer-recorded" &&
      report.recusals.some((one) => one.person === person && one.how === "disqualified"),
    asking: askingOf(template, events, person),
    receipt,
  };
}

/** Whoever a mail says cannot answer while their address is disputed, or else who is to attest: if it still is. */
async function disputedIn({ people }: Deps, { meeting }: Document, matter: Matter | undefined) {
  const own = matter && "missed" in matter ? matter.of : matter;
  const person = own && "departed" in own ? own.isDisputed && own.departed : meeting?.chair;
  if (!person) return [];
  const { head } = await people.load({ person });
  return head && isDisputed(head.person) ? [person] : [];
}

/** Whether a mail says who is to write the report, so that it must know whether they are there. */
const speaksOfWriter = (template: LinkTemplate): boolean =>
  template === "oversee-opened" || template === "oversee-unwritten" || template === "writing-late";

/** A receipt leaves whatever has come of the document since: what was answered was answered. */
async function receiptFor({ archive }: Deps, head: Head, link: Link): Promise<Kept | Altered | null> {
  const history = await archive.history(link.documentId, head);
  if (history === "altered") return history;
  const receipt = receiptIn(head.report, history, link, link.person);
  const comment = receipt?.line.comment ?? null;
  const signed = comment === null || comment === "altered" ? undefined : evidenceOf(comment).words;
  return receipt && { ...receipt, signed: signed ?? null };
}

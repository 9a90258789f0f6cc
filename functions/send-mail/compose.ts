import type { Bilingual } from "../../events/common.ts";
import type { SentEntry } from "../../shared/domain/calendars/entry.ts";
import { donorsDayOf } from "../../shared/domain/documents/kinds.ts";
import type { PublicBasis } from "../../shared/domain/documents/public-basis.ts";
import { publicBasis } from "../../shared/domain/documents/public-basis.ts";
import { isAwaitedByDonor } from "../../shared/domain/documents/report/with-donor.ts";
import { homesOf } from "../../shared/domain/organisation/office-time.ts";
import type { Lang } from "../../shared/domain/organisation/organisation.ts";
import { isWritten } from "../../shared/domain/review/dates.ts";
import { askedAs } from "../../shared/domain/review/departed.ts";
import { wordsAskedOf } from "../../shared/domain/review/own-words.ts";
import { currentStage } from "../../shared/domain/review/standing.ts";
import { messages } from "../../shared/i18n/index.ts";
import type { Message } from "../../shared/ports/mail.ts";
import type { DeskLetter } from "../../shared/usecases/desk/desk-letter.ts";
import type { MeetingLetter } from "../../shared/usecases/meetings/meeting-letter.ts";
import type { AddressLetter } from "../../shared/usecases/people/address-letter.ts";
import type { AnyLetter, Letter } from "../../shared/usecases/posting/send-mail.ts";
import type { CredentialLetter } from "../../shared/usecases/stepping-up/credential-letter.ts";
import { policyInWords } from "../../shared/views/answered.ts";
import { sentenceOf } from "../../shared/views/history.ts";
import { ruleInWords } from "../../shared/views/lane-rule.ts";
import { noticeMatter, toldOf } from "../../shared/views/mails/data.ts";
import { renderMail } from "../../shared/views/mails/render.tsx";
import { meetingOnCalendar } from "../../shared/views/meeting-on-calendar.ts";
import { taskOnCalendar } from "../../shared/views/task-on-calendar.ts";
import { nameOf, titleOf } from "../../shared/views/title.ts";
import { homeUrl, landingUrl, publicReportUrl, unsubscribeUrl } from "../../shared/views/urls.ts";

/**
 * Puts a letter in words, in its reader's language.
 * @param baseUrl of the application, from configuration
 */
export function compose(letter: AnyLetter, baseUrl: string): Message {
  const lang = languageOf(letter);
  const { shortName, correspondence } = letter.organisation;
  const from = {
    name: messages(lang).mails.from({ organisation: shortName[lang] }),
    replyTo: correspondence?.replyTo[lang] ?? null,
  };
  const frame = { to: letter.contact, from };
  if (letter.to === "address") return { ...frame, ...aboutAddress(letter, baseUrl) };
  if (letter.to === "desk") return { ...frame, ...toDesk(letter, baseUrl) };
  if (letter.to === "owner") return { ...frame, ...aboutCredential(letter, baseUrl) };
  if (letter.to === "member") return { ...frame, ...aboutMeeting(letter, baseUrl) };
  if (letter.to === "person") return { ...frame, ...toPerson(letter, baseUrl) };
  return {
    ...frame,
    ...toParty(letter, baseUrl),
  };
}

function languageOf(letter: AnyLetter): Lang {
  if (letter.to === "address") return letter.lang;
  return "person" in letter ? letter.person.lang : letter.addressee.lang;
}

type To<R extends Letter["to"]> = Extract<Letter, { to: R }>;
type AboutDay = Extract<Letter, { template: "report-late" | "report-not-coming" }>;

function toPerson(letter: To<"person">, baseUrl: string) {
  const { report, link, template, purpose, person, author, matter, missed, late, past, receipt } = letter;
  const stage = currentStage(report);
  const lane = stage?.lanes.find(({ id }) => id === letter.lane);
  const data = {
    ...(template === "whole-to-read" ? publicFrame : frameOf)(
      letter,
      both((lang) => baseUrl + landingUrl(lang, link.id, link.token)),
    ),
    template,
    purpose,
    matter,
    missed,
    unwanted: letter.unwanted,
    untold: letter.untold,
    address: letter.address,
    isWriterGone: letter.isWriterGone,
    isAsked: letter.isAsked,
    askedAs: matter && "departed" in matter ? askedAs(report, matter.departed) : "task",
    hasClause: (report.acceptance?.deemedAfterDays ?? null) !== null,
    asking: letter.asking,
    given: givenIn(report, matter),
    author,
    dueOn: report.dueOn,
    donorDueOn: donorsDayOf(report),
    ...past,
    isWritten: isWritten(report),
    isOnItsWay: isAwaitedByDonor(report),
    commentsUntil: report.commenting.until,
    wordsUntil: wordsAskedOf(report, person.id)?.until ?? null,
    round: report.round,
    stage: stage?.label ?? null,
    lane: lane?.label ?? null,
    howDecided: lane ? both((lang) => ruleInWords(lang, lane, report.kind)) : null,
    isAlone: lane?.people.every((one) => one === person.id || letter.departed.includes(one)) ?? false,
    deadline: letter.answerBy,
    late,
    timeZone: person.timeZone,
    contentHash: report.contentHash,
    meeting: report.meeting ?? report.decidedAtMeeting,
    receipt: receipt && {
      ...receipt,
      capacity: labelOf(report, receipt.place),
      ending: receipt.ending.map(({ entry }) =>
        both((lang) =>
          sentenceOf(entry, { [person.id]: letter.contact.name }, report.policy, {
            lang,
            about: report.kind,
            timeZone: person.timeZone,
          }),
        ),
      ),
      rule: ruleOf(letter),
    },
  };
  const mail = renderMail(data, person.lang);
  return isForAnswer(letter) ? { ...mail, calendar: deadlineOf(letter, baseUrl) } : mail;
}

/** Whether a mail asks for an answer by a day that is still to come: what its reader’s calendar is told. */
const isForAnswer = (letter: To<"person">): letter is To<"person"> & { answerBy: string } =>
  letter.answerBy !== null && letter.receipt === null && letter.isAsked;

function deadlineOf(letter: To<"person"> & { answerBy: string }, baseUrl: string): SentEntry {
  const { documentId, report, lane, person, organisation, basis, answerBy: by, asOf } = letter;
  const { lang, timeZone } = person;
  const entry = taskOnCalendar(lang, {
    task: { documentId, round: report.round, stage: report.stage, lane, person: person.id },
    ...{ name: nameOf(publicBasis(basis)), organisation: organisation.shortName[lang], by, timeZone, asOf },
    ...{ homes: homesOf(organisation), host: new URL(baseUrl).host },
  });
  return { as: "publication", entry };
}

/** What counts an answer: what passes a resolution in writing, else in a lane the policy. */
function ruleOf({ purpose, lane, organisation, report }: To<"person">): Bilingual | null {
  if (purpose === "sign") return organisation.bylaws.writtenResolution.source;
  return lane === null ? null : both((lang) => policyInWords(lang, report.kind, report.policy));
}

/** What a lane of any stage is called; null where it is none. */
const labelOf = (
  { policy }: Letter["report"],
  { stage, lane }: { stage: number | null; lane: string | null },
): Bilingual | null => policy.stages[stage ?? -1]?.lanes.find(({ id }) => id === lane)?.label ?? null;

/** The lane that was given to somebody else, where the mail is about that. */
const givenIn = (report: Letter["report"], matter: To<"person">["matter"]): Bilingual | null =>
  matter && "given" in matter ? labelOf(report, matter.given) : null;

/** What goes to a donor, a partner or a subscriber. */
function toParty(letter: To<"donor" | "partner" | "subscriber">, baseUrl: string) {
  switch (letter.template) {
    case "report-published":
    case "plan-adopted":
    case "governance-adopted":
      return toReader(letter, baseUrl);
    case "agreement-in-force":
    case "amendment-in-force":
    case "agreement-ended":
      return ofAgreement(letter, baseUrl);
    case "tranche-paid":
    case "payment-undone":
      return ofPayment(letter);
    case "report-accepted":
      return ofAcceptance(letter);
    case "report-concluded":
      return ofConclusion(letter);
    case "report-late":
    case "report-not-coming":
      return aboutDay(letter);
  }
}

type NoticeLetter = Extract<Letter, { published: unknown }>;

function toReader(letter: NoticeLetter, baseUrl: string): Omit<Message, "to" | "from"> {
  const { documentId, to, addressee, published, contentHash, translationHash, template, unsubscribe } =
    letter;
  const { name, lang } = addressee;
  const listUnsubscribe = endsAt(unsubscribe, lang, baseUrl);
  const data = {
    ...publicFrame(
      letter,
      both((each) => baseUrl + publicReportUrl(each, documentId)),
    ),
    addressee: name,
    contentHash,
    translationHash,
    unsubscribeUrl: listUnsubscribe,
  };
  const { summary, ...matter } = noticeMatter(published, lang);
  const written = () => {
    if (template === "governance-adopted")
      return renderMail({ ...data, template, governed: letter.governed }, lang);
    if (template === "plan-adopted")
      return renderMail({ ...data, template, summary, documentId, adopted: letter.adopted }, lang);
    return renderMail({ ...data, ...matter, template, summary, to }, lang);
  };
  return { ...written(), ...(listUnsubscribe !== null && { headers: { listUnsubscribe } }) };
}

/** Where whoever subscribed ends it by one press; null for those who are told by contract. */
const endsAt = (unsubscribe: NoticeLetter["unsubscribe"], lang: Lang, baseUrl: string): string | null =>
  unsubscribe && baseUrl + unsubscribeUrl(lang, unsubscribe.topic, unsubscribe.donor, unsubscribe.token);

/** That an agreement is in force, or an amendment, or that it ended. It leads to the public page of what holds by that, where there is one. */
function ofAgreement(letter: Extract<Letter, { inForceOn: string }>, baseUrl: string) {
  const { to, addressee, inForceOn, made, isPublic, contentHash, basis, unsubscribe } = letter;
  const documentId = basis.kind === "amendment" ? basis.of.id : letter.documentId;
  const url = isPublic ? both((lang) => baseUrl + publicReportUrl(lang, documentId)) : null;
  const told = made && toldOf(made, addressee.lang);
  const listUnsubscribe = endsAt(unsubscribe, addressee.lang, baseUrl);
  const data = { ...publicFrame(letter, url), addressee: addressee.name, inForceOn, told, contentHash };
  const mail = renderMail(
    { ...data, to, unsubscribeUrl: listUnsubscribe, ...aboutAgreement(letter) },
    addressee.lang,
  );
  return { ...mail, ...(listUnsubscribe !== null && { headers: { listUnsubscribe } }) };
}

function aboutAgreement(letter: Extract<Letter, { inForceOn: string }>) {
  if (letter.template === "amendment-in-force") return { template: letter.template, changes: letter.changes };
  if (letter.template === "agreement-ended") return { template: letter.template, ended: letter.ended };
  return { template: letter.template };
}

/** That a tranche was paid. It leads nowhere: a partner's own links are those of what is asked of them. */
function ofPayment(letter: Extract<Letter, { paid: unknown }>) {
  const { addressee, template, paid } = letter;
  return renderMail(
    { ...publicFrame(letter, null), addressee: addressee.name, template, paid },
    addressee.lang,
  );
}

/** That a report was accepted. It leads nowhere: it is published, and told, once that is done. */
function ofAcceptance(letter: Extract<Letter, { template: "report-accepted" }>) {
  const { addressee, template, isByClause } = letter;
  const data = { ...publicFrame(letter, null), addressee: addressee.name, template, isByClause };
  return renderMail(data, addressee.lang);
}

/** That a report is final. It leads nowhere: nothing of it is published, or not yet. */
function ofConclusion(letter: Extract<Letter, { template: "report-concluded" }>) {
  const { addressee, template, contentHash, until } = letter;
  const data = { ...publicFrame(letter, null), addressee: addressee.name, template, contentHash, until };
  return renderMail(data, addressee.lang);
}

function toDesk({ organisation, contact, person, link, validUntil }: DeskLetter, baseUrl: string) {
  const data = {
    template: "desk" as const,
    organisation: organisation.name,
    correspondence: organisation.correspondence,
    recipient: contact.name,
    validUntil,
    timeZone: person.timeZone,
    url: both((lang) => baseUrl + landingUrl(lang, link.id, link.token)),
  };
  return renderMail(data, person.lang);
}

function aboutMeeting(letter: MeetingLetter, baseUrl: string) {
  const { organisation, contact, person, link, template, committee, startsAt, place, fallen } = letter;
  const data = {
    ...{ template, committee, startsAt, place, fallen },
    organisation: organisation.name,
    correspondence: organisation.correspondence,
    recipient: contact.name,
    meetingZone: organisation.timeZone,
    url: both((lang) => baseUrl + landingUrl(lang, link.id, link.token)),
  };
  const mail = renderMail(data, person.lang);
  return isOfNotice(template) ? { ...mail, calendar: invitationTo(letter, baseUrl) } : mail;
}

/** Whether a mail gives notice of a meeting, or takes it back: what calendars are told by. */
const isOfNotice = (template: MeetingLetter["template"]): boolean =>
  ["meeting-convened", "meeting-moved", "meeting-adjourned", "meeting-cancelled"].includes(template);

function invitationTo(letter: MeetingLetter, baseUrl: string): SentEntry {
  const { organisation, person, committee, template } = letter;
  const { lang } = person;
  const entry = meetingOnCalendar(lang, {
    ...letter,
    body: messages(lang).boardroom.ofBody({ committee: committee?.[lang] ?? null }),
    organisation: organisation.shortName[lang],
    isCancelled: template === "meeting-cancelled",
    host: new URL(baseUrl).host,
  });
  return { as: "invitation", entry };
}

function aboutCredential(letter: CredentialLetter, baseUrl: string) {
  const { organisation, contact, person, owner, link, template } = letter;
  const data = {
    ...{ template, owner },
    organisation: organisation.name,
    correspondence: organisation.correspondence,
    recipient: contact.name,
    url: both((lang) => baseUrl + (link ? landingUrl(lang, link.id, link.token) : homeUrl(lang))),
  };
  return renderMail(data, person.lang);
}

function aboutAddress(letter: AddressLetter, baseUrl: string) {
  const { organisation, contact, change, link, lang, ...told } = letter;
  const data = {
    ...told,
    organisation: organisation.name,
    correspondence: organisation.correspondence,
    recipient: contact.name,
    oldAddress: change?.from ?? "",
    newAddress: change?.to ?? "",
    acts: link !== null,
    url: both((each) => baseUrl + (link ? landingUrl(each, link.id, link.token) : homeUrl(each))),
  };
  return renderMail(data, lang);
}

/** That a report comes on another day, or not at all. */
function aboutDay(letter: AboutDay): Omit<Message, "to" | "from"> {
  const { addressee, was } = letter;
  const known = { ...publicFrame(letter, null), addressee: addressee.name, was };
  const data =
    letter.template === "report-late"
      ? { ...known, template: letter.template, reason: letter.reason, donorDueOn: letter.donorDueOn }
      : { ...known, template: letter.template, because: letter.because };
  return renderMail(data, addressee.lang);
}

type Framed = Pick<Letter, "organisation" | "contact"> & { basis: PublicBasis };

const frameOf = <U extends Bilingual | null>({ organisation, contact, basis }: Framed, url: U) => ({
  organisation: organisation.name,
  officeZone: organisation.timeZone,
  homes: homesOf(organisation),
  correspondence: organisation.correspondence,
  recipient: contact.name,
  documentTitle: titleOf(basis),
  report: nameOf(basis),
  basis,
  url,
});

/** The same of what goes to an organisation: a mail is read by many, and says no more than everybody may know. */
const publicFrame = <U extends Bilingual | null>(letter: Letter, url: U) =>
  frameOf({ ...letter, basis: publicBasis(letter.basis) }, url);

const both = (urlIn: (lang: Lang) => string): Bilingual => ({ en: urlIn("en"), fr: urlIn("fr") });

import type { Bilingual } from "../../events/common.ts";
import type { SentEntry } from "../../shared/domain/calendars/entry.ts";
import { lapsesBy } from "../../shared/domain/documents/governance/members-rules.ts";
import { meetingOf } from "../../shared/domain/documents/governance/standing.ts";
import { donorsDayOf } from "../../shared/domain/documents/kinds.ts";
import { isAwaitedByDonor } from "../../shared/domain/documents/report/with-donor.ts";
import type { Lang } from "../../shared/domain/organisation/organisation.ts";
import { isWritten } from "../../shared/domain/review/dates.ts";
import { askedAs } from "../../shared/domain/review/departed.ts";
import { wordsAskedOf } from "../../shared/domain/review/own-words.ts";
import { committeeResolving } from "../../shared/domain/review/resolving.ts";
import { currentStage } from "../../shared/domain/review/standing.ts";
import { messages } from "../../shared/i18n/index.ts";
import type { Message } from "../../shared/ports/mail.ts";
import type { CalendarLetter } from "../../shared/usecases/calendars/calendar-letter.ts";
import type { DeskLetter } from "../../shared/usecases/desk/desk-letter.ts";
import type { MeetingLetter } from "../../shared/usecases/meetings/meeting-letter.ts";
import type { AddressLetter } from "../../shared/usecases/people/address-letter.ts";
import type { InterestLetter } from "../../shared/usecases/people/interest-letter.ts";
import type { AnyLetter, Letter } from "../../shared/usecases/posting/send-mail.ts";
import type { CredentialLetter } from "../../shared/usecases/stepping-up/credential-letter.ts";
import { policyInWords } from "../../shared/views/answered.ts";
import { sentenceOf } from "../../shared/views/history.ts";
import { ruleInWords } from "../../shared/views/lane-rule.ts";
import { renderMail } from "../../shared/views/mails/render.tsx";
import { meetingOnCalendar } from "../../shared/views/meeting-on-calendar.ts";
import { titleOf } from "../../shared/views/title.ts";
import { doorUrl, homeUrl, landingUrl } from "../../shared/views/urls.ts";
import { both, frameOf, publicFrame } from "./mail-frame.ts";
import { taskToCalendar } from "./task-to-calendar.ts";
import { toParty } from "./to-party.ts";

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
  if (letter.to === "keeper") return { ...frame, ...toKeeper(letter, baseUrl) };
  if (letter.to === "owner") return { ...frame, ...aboutCredential(letter, baseUrl) };
  if (letter.to === "interest") return { ...frame, ...aboutInterest(letter, baseUrl) };
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
    committee: committeeResolving(report, letter.lane, letter.organisation.bylaws),
    howDecided: lane ? both((lang) => ruleInWords(lang, lane, report.kind)) : null,
    isAlone: lane?.people.every((one) => one === person.id || letter.departed.includes(one)) ?? false,
    isDisqualified: letter.isDisqualified,
    deadline: letter.answerBy,
    late,
    timeZone: person.timeZone,
    contentHash: report.contentHash,
    lapsesBy: letter.basis.kind === "governance" ? lapsesBy(letter.basis) : null,
    meetOn: report.kind === "governance" ? meetingOf(report.tail) : null,
    byMembers: report.kind === "governance" ? report.tail.members : null,
    meeting: report.meeting ?? report.decidedAtMeeting,
    receipt: receipt && {
      ...receipt,
      capacity: labelOf(report, receipt.place),
      ending: receipt.ending.map(({ entry }) =>
        both((lang) =>
          sentenceOf(entry, { [person.id]: letter.contact.name }, report, {
            lang,
            committees: letter.organisation.bylaws.committees,
            about: report.kind,
            timeZone: person.timeZone,
          }),
        ),
      ),
      rule: ruleOf(letter),
    },
  };
  const mail = renderMail(data, person.lang);
  const calendar = taskToCalendar(letter, baseUrl);
  return calendar.length > 0 ? { ...mail, calendar } : mail;
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

function toKeeper({ organisation, contact, person, year, cities }: CalendarLetter, baseUrl: string) {
  const data = {
    ...{ template: "calendar-lacking" as const, year, cities },
    organisation: organisation.name,
    correspondence: organisation.correspondence,
    recipient: contact.name,
    url: both((lang) => baseUrl + doorUrl(lang)),
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
    timeZone: person.timeZone,
    url: both((lang) => baseUrl + landingUrl(lang, link.id, link.token)),
  };
  const mail = renderMail(data, person.lang);
  return isOfNotice(template) || isTakenBack(template)
    ? { ...mail, calendar: [invitationTo(letter, baseUrl)] }
    : mail;
}

/** Whether a mail gives notice of a meeting, or takes it back: what calendars are told by. */
const isOfNotice = (template: MeetingLetter["template"]): boolean =>
  ["meeting-convened", "meeting-moved", "meeting-adjourned"].includes(template);
const isTakenBack = (template: MeetingLetter["template"]): boolean =>
  ["meeting-cancelled", "adjournment-corrected", "meeting-without-day", "no-longer-invited"].includes(
    template,
  );

function invitationTo(letter: MeetingLetter, baseUrl: string): SentEntry {
  const { organisation, person, committee, template } = letter;
  const { lang } = person;
  const entry = meetingOnCalendar(lang, {
    ...letter,
    body: messages(lang).boardroom.ofBody({ committee: committee?.[lang] ?? null }),
    organisation: organisation.shortName[lang],
    isCancelled: isTakenBack(template),
    host: new URL(baseUrl).host,
  });
  return { as: "invitation", entry };
}

function aboutCredential(letter: CredentialLetter, baseUrl: string) {
  const { organisation, contact, person, owner, link, template } = letter;
  const data = {
    ...{ template, owner },
    excepted: letter.exception && {
      ...letter.exception,
      title: titleOf(letter.exception.basis),
    },
    organisation: organisation.name,
    correspondence: organisation.correspondence,
    recipient: contact.name,
    url: both((lang) => baseUrl + (link ? landingUrl(lang, link.id, link.token) : doorUrl(lang))),
  };
  return renderMail(data, person.lang);
}

function aboutInterest(
  { organisation, contact, person, isReceipt, declarer, at }: InterestLetter,
  baseUrl: string,
) {
  const data = {
    template: isReceipt ? ("interest-received" as const) : ("interest-disclosed" as const),
    ...{ declarer, at, timeZone: person.timeZone },
    organisation: organisation.name,
    correspondence: organisation.correspondence,
    recipient: contact.name,
    url: both((lang) => baseUrl + doorUrl(lang)),
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

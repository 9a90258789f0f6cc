import { calledAtMeeting } from "../../domain/board/resolution-number.ts";
import { type Called, calledIn } from "../../domain/documents/called.ts";
import type { Matter } from "../../domain/outbox/effect.ts";
import { citation } from "../../domain/typed/citation.ts";
import {
  amounts,
  days,
  deadlines,
  instants,
  type Lang,
  list,
  messages,
  number,
  otherLanguage,
  years,
} from "../../i18n/index.ts";
import { answeredAbout, entryInWords } from "../answered.ts";
import { answering } from "../answering.ts";
import { partnerIn } from "../bound-to.ts";
import { dayEnds } from "../day-ends.ts";
import type { PersonMailData } from "./data.ts";
import type { Letter } from "./letter.ts";

/** How a document that answered lessons is called, as the mail's row says it. */
const calledInMail = (said: Extract<Matter, { answeredIn: unknown }>["answeredIn"]): Called =>
  "start" in said ? { period: { start: said.start, end: said.end } } : calledIn(said);

/** A mail with a link of one's own: who must do what by when, and what is known of it. */
export function toPerson(data: PersonMailData, lang: Lang): Letter {
  const { mails: t, common, letters, lanes, endings, history } = messages(lang, data.basis.kind);
  const words = letters[data.template];
  const deadline = data.deadline === null ? null : deadlines(lang, data.deadline, data.timeZone, data.homes);
  const ends = (day: string) => dayEnds(lang, day, data.officeZone, data.timeZone);
  // Subjects and sentences name the day where it ends; what it is for the reader too stands among what is told of the document.
  const endsThere = (day: string) => deadlines(lang, day, data.officeZone);
  const due = endsThere(data.dueOn);
  const asked = data.purpose === "report" ? !data.isPast && due : deadline;
  const orPassed = (day: string, isPast: boolean) => (isPast ? common.dayPassed({ day }) : day);
  const stage = data.stage?.[lang] ?? "";
  const told = {
    person: data.recipient,
    report: data.report[lang],
    author: data.author,
    due,
    donorDue: data.donorDueOn === null ? "" : endsThere(data.donorDueOn),
    isPast: data.isPast,
    isDonorsPast: data.isDonorsPast,
    by: asked ? t.by({ deadline: asked }) : t.soon,
    stage,
    lane: data.lane?.[lang] ?? stage,
    committee: data.committee?.[lang] ?? null,
    isAlone: data.isAlone,
    isWriterGone: data.isWriterGone,
    isDisputed: data.matter !== null && "departed" in data.matter && data.matter.isDisputed === true,
    isAsked: data.isAsked,
    askedAs: data.askedAs,
    hasClause: data.hasClause,
    asking: data.asking,
    given: data.given?.[lang] ?? "",
    answeredAs: data.receipt?.capacity?.[lang] ?? null,
    comments: data.commentsUntil === null ? "" : ends(data.commentsUntil),
    words: data.wordsUntil === null ? "" : ends(data.wordsUntil),
    round: data.round,
    purpose: data.purpose,
    meetOn: data.meetOn === null ? "" : days(lang, data.meetOn),
    lapsesBy: data.lapsesBy ? citation(data.lapsesBy[lang]) : "",
    byMembers: data.byMembers && { ...data.byMembers, heldOn: days(lang, data.byMembers.heldOn) },
    meeting: data.meeting && {
      outcome: data.meeting.outcome,
      heldOn: days(lang, data.meeting.heldOn),
      resolution: calledAtMeeting(data.meeting),
    },
    missed: list(lang, data.missed),
    unwanted: list(lang, data.unwanted),
    untold: list(lang, data.untold),
    wroteIt: list(lang, data.wroteIt ?? []),
    unreached: list(
      lang,
      data.missed.filter((name) => !data.unwanted.includes(name)),
    ),
    isOverseersRole:
      data.matter !== null && "missed" in data.matter && data.matter.missed.startsWith("oversee-"),
    owner: data.address?.owner || common.nameUnknown,
    second: data.address?.second ?? null,
    isReplaced: data.matter !== null && "address" in data.matter && data.matter.address.ended === "replaced",
    what: missedMail(data, lang),
    ended:
      data.matter && "because" in data.matter
        ? { cause: endings[data.matter.because], next: data.matter.next }
        : null,
    answeredIn:
      data.matter && "answeredIn" in data.matter
        ? answering(lang, calledInMail(data.matter.answeredIn))
        : null,
    yearly:
      data.matter && "reportDue" in data.matter
        ? { year: years(data.matter.reportDue), due: endsThere(data.matter.reportDue.dueOn) }
        : null,
    tranche:
      data.matter && "tranche" in data.matter
        ? { number: number(lang, data.matter.tranche.number), amount: amounts(lang, data.matter.tranche) }
        : null,
    late: {
      // The name of a task may have an “and” of its own.
      lanes: list(
        lang,
        data.late.lanes.map((lane) => history.quoted({ text: lane[lang] })),
      ),
      canBeGiven: data.late.canBeGiven,
      isOfCommittee: data.late.isOfCommittee,
    },
  };
  const isOverseen = data.purpose === "oversee";
  const isAsked = ["review", "note", "sign", "consent", "sign-as-party", "accept"].includes(data.purpose);
  const facts: [string, string | null][] = [
    [t.document, data.documentTitle[lang]],
    ...partnerIn(data.basis, lang),
    [t.author, data.purpose === "report" && data.author === data.recipient ? null : data.author],
    [t.stage, isAsked ? stage : null],
    [t.lane, data.lane === null || data.lane[lang] === stage ? null : data.lane[lang]],
    [lanes.howDecided, data.purpose === "review" ? (data.howDecided?.[lang] ?? null) : null],
    [t.answerBy, isAsked ? deadline : null],
    [
      common.dueOn,
      data.purpose === "report" || (isOverseen && data.isWritten)
        ? orPassed(ends(data.dueOn), data.isPast)
        : null,
    ],
    [
      t.withDonorBy,
      data.donorDueOn !== null && (isOverseen || data.purpose === "read") && data.isOnItsWay
        ? orPassed(ends(data.donorDueOn), data.isDonorsPast)
        : null,
    ],
    [t.fingerprint, data.template === "submission-received" ? data.contentHash : null],
  ];
  const given = data.receipt && answerIn(data, data.receipt, lang);
  return {
    // One zone is enough in what is read in a list of mails; the mail itself says the reader's hour as well.
    subject: words.subject({
      ...told,
      comments: data.commentsUntil === null ? "" : endsThere(data.commentsUntil),
      words: data.wordsUntil === null ? "" : endsThere(data.wordsUntil),
    }),
    greeting: t.greeting({ person: data.recipient }),
    intro: words.intro(told),
    facts:
      given?.facts ?? facts.filter((fact): fact is [string, string] => fact[1] !== null && fact[1] !== ""),
    ...(given && { sections: given.sections }),
    more: data.isDisqualified ? [t.disqualified.more] : words.more(told),
    action: { label: data.isDisqualified ? t.disqualified.action : words.action, url: data.url[lang] },
    notes: [t.linkIsYours],
  };
}

/** The mail that did not reach whom it was for, by its name; of a lateness also which tasks are late. */
function missedMail({ matter, late, basis }: PersonMailData, lang: Lang): string {
  if (!matter || !("missed" in matter)) return "";
  const { mails, overdueMail } = messages(lang, basis.kind).oversight;
  const mail = mails[matter.missed];
  const tasks = late.lanes.map((lane) => lane[lang]);
  return matter.missed === "oversee-overdue" && tasks.length > 0
    ? overdueMail({ mail, tasks: list(lang, tasks) })
    : mail;
}

/** What somebody answered, as their page of it says it: a mail that can be filed. */
function answerIn(
  data: PersonMailData,
  receipt: NonNullable<PersonMailData["receipt"]>,
  lang: Lang,
): Required<Pick<Letter, "facts" | "sections">> {
  const { receipt: t, resolution, parties } = messages(lang, data.basis.kind);
  const { capacity, rule, contentHash } = receipt;
  const about = answeredAbout(lang, receipt.about, data.basis.kind, data.committee?.[lang] ?? null);
  const textIn = (language: Lang) =>
    messages(language, data.basis.kind).resolution.text({
      report: data.documentTitle[language],
      version: contentHash,
      committee: data.committee?.[language] ?? null,
    });
  const other = otherLanguage(lang);
  return {
    facts: [
      [t.document, data.documentTitle[lang]],
      ...(capacity ? [[t.capacity, capacity[lang]] as const] : []),
      [t.answerGiven, t.answered[receipt.answer]],
      ...(about ? [[t.aboutTitle, about.what] as const] : []),
      [t.at, instants(lang, receipt.at, data.timeZone)],
      ...(rule ? [[t.rule, citation(rule[lang])] as const] : []),
      [t.version, contentHash],
      ...(about ? [[about.hashTitle, about.hash] as const] : []),
      [entryInWords(lang, receipt.number), receipt.entryHash],
      ...receipt.ending.map((sentence) => [t.endingTitle, sentence[lang]] as const),
    ],
    sections: [
      ...(data.purpose === "sign"
        ? [
            {
              title: t.resolution,
              note: null,
              results: [],
              passages: [
                { label: null, text: textIn(lang), lang, note: null },
                { label: null, text: textIn(other), lang: other, note: resolution.otherLanguage },
              ],
            },
          ]
        : []),
      ...(receipt.signed === null
        ? []
        : [
            {
              title: parties.evidence.words,
              note: null,
              results: [],
              passages: [{ label: null, text: receipt.signed, lang, note: null }],
            },
          ]),
    ],
  };
}

import { isMasked } from "../../domain/audit/masks.ts";
import type { PublishedAnswer, PublishedResult } from "../../domain/documents/published.ts";
import { chosenIn } from "../../domain/forms/field.ts";
import type { Indicator } from "../../domain/framework/framework.ts";
import { days, deadlines, type Lang, list, messages } from "../../i18n/index.ts";
import { againstTarget, inOneLine, signedTarget } from "../against-target.ts";
import { boundTo, partnerIn } from "../bound-to.ts";
import { orMasked } from "../masked.ts";
import { thresholdInWords, varianceInWords } from "../variance.ts";
import { noteOn, noteOnAll } from "../written.ts";
import type { LateNoticeData, NotComingData, NoticeData } from "./data.ts";
import type { Letter, LetterSection, Passage, ResultLines } from "./letter.ts";

/** The notice that a report is published: what it says in short, where to read it, how to check it, and why it came. */
export function reportPublished(data: NoticeData, lang: Lang): Letter {
  const { mails: t } = messages(lang);
  const { to, addressee, basis, contentHash, translationHash, unsubscribeUrl } = data;
  const words = t.notice;
  return {
    subject: words.subject({ report: data.report[lang] }),
    greeting: t.greeting({ person: data.recipient }),
    intro: words.intro[to]({ addressee }),
    facts: [...boundTo(basis, lang), ...periodOf(basis, lang)],
    sections: [
      summaryOf(data.summary, lang),
      results(data, lang),
      ...variance(data, lang),
      ...sectionsOf(data, lang),
    ],
    action: { label: words.action, url: data.url[lang] },
    more: [
      words.check,
      t.line({ term: t.fingerprint, value: contentHash }),
      ...(translationHash === null ? [] : [t.line({ term: t.translation, value: translationHash })]),
    ],
    notes: [words.why[to]({ addressee })],
    ...(unsubscribeUrl !== null && {
      unsubscribe: { label: words.unsubscribe, url: unsubscribeUrl },
    }),
  };
}

const periodOf = (basis: NoticeData["basis"], lang: Lang): [string, string][] => {
  if (!("period" in basis)) return [];
  const { mails, common } = messages(lang);
  const { start, end } = basis.period;
  return [[mails.period, common.periodOf({ start: days(lang, start), end: days(lang, end) })]];
};

/** Word that a report comes on another day, and why. It leads nowhere: nothing is public yet. */
export function reportLate(data: LateNoticeData, lang: Lang): Letter {
  const { mails: t } = messages(lang);
  const { late } = t;
  const { addressee, basis, was, reason } = data;
  const day = deadlines(lang, data.donorDueOn, data.officeZone);
  return {
    subject: late.subject({ report: data.report[lang], day }),
    greeting: t.greeting({ person: data.recipient }),
    intro: late.intro({ addressee, day, was: days(lang, was) }),
    facts: [[t.document, data.documentTitle[lang]], ...partnerIn(basis, lang), [late.newDay, day]],
    sections:
      reason === null
        ? []
        : [
            {
              title: late.reason,
              note: null,
              results: [],
              passages: [{ label: null, text: reason, lang, note: null }],
            },
          ],
    action: null,
    more: [late.more],
    notes: [late.why({ addressee })],
  };
}

/** Word that a report is not coming, and why in general. It leads nowhere: nothing of it is public. */
export function reportNotComing(data: NotComingData, lang: Lang): Letter {
  const { mails: t } = messages(lang);
  const { notComing } = t;
  const { addressee, basis, was, because, organisation } = data;
  const day = deadlines(lang, was, data.officeZone);
  return {
    subject: notComing.subject({ report: data.report[lang] }),
    greeting: t.greeting({ person: data.recipient }),
    intro: notComing.intro({ addressee, day, cause: notComing.cause[because] }),
    facts: [[t.document, data.documentTitle[lang]], ...partnerIn(basis, lang)],
    action: null,
    more: [notComing.more({ organisation: organisation[lang] })],
    notes: [notComing.why({ addressee })],
  };
}

/** What a notice says first: the summary, in the language of its reader. */
export const summaryOf = (answers: readonly PublishedAnswer[], lang: Lang): LetterSection => ({
  title: messages(lang).mails.notice.summary,
  note: noteOnAll(answers, lang),
  results: [],
  passages: passages(answers, lang, () => null),
});

function results({ results: all, thresholds }: NoticeData, lang: Lang): LetterSection {
  const { notice } = messages(lang).mails;
  return {
    title: notice.results,
    note: all.length === 0 ? notice.noResults : null,
    results: all.map((result) => resultLines(result, thresholds, lang)),
    passages: [],
  };
}

function resultLines(
  { achievement }: PublishedResult,
  thresholds: NoticeData["thresholds"],
  lang: Lang,
): ResultLines {
  const { mails, report } = messages(lang);
  const title = achievement.indicator.title[lang];
  if (achievement.kind === "qualitative") return { title, lines: [mails.notice.inWords], share: null };
  const { achieved, target, verdict, share } = againstTarget(lang, achievement, thresholds);
  const line = (term: string, value: string) => mails.line({ term, value });
  const figures = [
    line(report.results.achieved, inOneLine(achieved)),
    line(report.results.target, inOneLine(target)),
    ...signedFirst(achievement.indicator, lang),
  ];
  return { title, lines: verdict === null ? figures : [...figures, verdict], share };
}

/** The target that was signed first, where an amendment moved it. */
function signedFirst(indicator: Indicator, lang: Lang): string[] {
  const { mails, amendment } = messages(lang);
  const before = signedTarget(lang, indicator);
  return before ? [mails.line({ term: amendment.asSigned, value: inOneLine(before) })] : [];
}

function variance({ largestVariance }: NoticeData, lang: Lang): LetterSection[] {
  if (!largestVariance) return [];
  const { mails } = messages(lang);
  const { achievement, variance: size, reason } = largestVariance;
  const indicator = achievement.indicator.title[lang];
  const lines = [
    varianceInWords(lang, size),
    ...(reason || size.beyond ? [] : [thresholdInWords(lang, size)]),
  ];
  return [
    {
      title: mails.notice.variance,
      note: null,
      results: [{ title: indicator, lines, share: null }],
      passages: reason ? [passage(reason, lang, mails.notice.reason)] : [],
    },
  ];
}

/** Sections that are told in a notice, in the language of its reader. */
export const sectionsOf = ({ told }: Pick<NoticeData, "told">, lang: Lang): LetterSection[] =>
  told.map(({ title, answers }) => ({
    title: title[lang],
    note: noteOnAll(answers, lang),
    results: [],
    passages: passages(answers, lang, ({ field }) => (field.readAs ?? field.label)[lang]),
  }));

/** Passages without what is said of all of them once already. */
function passages(
  answers: readonly PublishedAnswer[],
  lang: Lang,
  labelOf: (answer: PublishedAnswer) => string | null,
): Passage[] {
  const isSaid = noteOnAll(answers, lang) !== null;
  return answers.map((answer) => {
    const one = passage(answer, lang, labelOf(answer));
    return isSaid ? { ...one, note: null } : one;
  });
}

function passage(answer: PublishedAnswer, lang: Lang, label: string | null): Passage {
  const { field, value } = answer;
  if (isMasked(value))
    return { label, text: orMasked(lang, String(value)), lang, note: noteOn(answer, lang) };
  if (field.kind !== "choices")
    return { label, text: String(value), lang: answer.lang, note: noteOn(answer, lang) };
  const chosen = chosenIn(field, value).map((option) => option.label[lang]);
  return { label, text: list(lang, chosen), lang, note: null };
}

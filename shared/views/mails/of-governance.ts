import { type Difference, isFor } from "../../domain/documents/governance/difference.ts";
import type { Field } from "../../domain/forms/definition.ts";
import { chosenIn } from "../../domain/forms/field.ts";
import { days, type Lang, list, messages, money, number } from "../../i18n/index.ts";
import { orMasked } from "../masked.ts";
import type { GovernedData } from "./data.ts";
import type { Letter, LetterSection, Passage } from "./letter.ts";

/** Characters of what differs that a mail holds: beyond, it names the lines, and its page has the words. */
const mostWords = 20_000;

/**
 * The notice that a governance document is adopted: by which resolution, from when on it holds, and article by article what differs
 * from the version in force.
 */
export function governanceAdopted(data: GovernedData, lang: Lang): Letter {
  const { mails, governance: t } = messages(lang);
  const { governed, addressee, contentHash, unsubscribeUrl } = data;
  const { notice } = t;
  const { adopted = null, called = null, meetOn = null } = governed ?? {};
  const ofMembers = adopted?.onceConfirmed ? notice.onceConfirmed : notice.members;
  const changes = governed?.changes?.filter(({ field }) => isFor(lang, field)) ?? null;
  return {
    subject: notice.subject({ document: data.report[lang] }),
    greeting: mails.greeting({ person: data.recipient }),
    intro: notice.intro({ on: days(lang, adopted?.adoptedOn ?? "") }),
    facts: [
      [mails.document, data.documentTitle[lang]],
      ...(adopted
        ? ([
            [t.resolutionTitle, t.resolution({ number: adopted.resolution, called })],
            [t.effectOn, days(lang, adopted.effectOn)],
            [t.reviewOn, days(lang, adopted.reviewOn)],
          ] as const)
        : []),
    ],
    sections: changes === null ? [] : sectionsOf(changes, lang),
    action: { label: notice.action, url: data.url[lang] },
    more: [
      ...(changes === null ? [notice.isNew] : []),
      ...(changes?.length === 0 ? [notice.same] : []),
      ...(adopted?.membersOn ? [ofMembers({ on: meetOn === null ? null : days(lang, meetOn) })] : []),
      notice.check,
      mails.line({ term: mails.fingerprint, value: contentHash }),
    ],
    notes: [notice.why({ addressee })],
    ...(unsubscribeUrl !== null && {
      unsubscribe: { label: mails.notice.unsubscribe, url: unsubscribeUrl },
    }),
  };
}

/** What differs under the heading of each article, as it was and as it is, as far as a mail holds it. */
function sectionsOf(changes: readonly Difference[], lang: Lang): LetterSection[] {
  const { notice } = messages(lang).governance;
  const sections: { title: string; passages: Passage[] }[] = [];
  let length = 0;
  for (const change of changes) {
    const title = change.article?.[lang] ?? change.section.title[lang];
    const last = sections.at(-1);
    const section = last?.title === title ? last : { title, passages: [] };
    if (section !== last) sections.push(section);
    const passages = passagesOf(change, lang);
    length += passages.reduce((sum, { text }) => sum + text.length, 0);
    const [first] = passages;
    if (length <= mostWords) section.passages.push(...passages);
    else if (first) section.passages.push({ ...first, label: change.field.label[lang], text: notice.long });
  }
  return sections.map((section) => ({ ...section, note: null, results: [] }));
}

/** An article stands under its number and heading: of one that is new or gone its text says the rest. */
function passagesOf({ field, was, before, after, article }: Difference, lang: Lang): Passage[] {
  const { notice } = messages(lang).governance;
  const isText = field.kind === "long-text";
  if (article && !isText && (before === undefined || after === undefined)) return [];
  const line = article && isText ? null : field.label[lang];
  const passage = (label: string, text: string): Passage => ({ label, text, lang, note: null });
  if (before === undefined)
    return after === undefined ? [] : [passage(notice.added({ line }), inWords(lang, field, after))];
  const earlier = passage(
    (after === undefined ? notice.removed : notice.before)({ line }),
    inWords(lang, was ?? field, before),
  );
  return after === undefined
    ? [earlier]
    : [earlier, passage(notice.now({ line }), inWords(lang, field, after))];
}

/** An answer as a mail says it. */
function inWords(lang: Lang, field: Field, value: string | number): string {
  switch (field.kind) {
    case "date":
      return days(lang, String(value));
    case "whole-number":
      return number(lang, Number(value));
    case "money":
      return field.currency
        ? money(lang, { currency: field.currency, minorUnits: Number(value) })
        : String(value);
    case "choice":
      return field.options.find((option) => option.value === value)?.label[lang] ?? String(value);
    case "choices":
      return list(
        lang,
        chosenIn(field, value).map(({ label }) => label[lang]),
      );
    case "rows":
      return messages(lang).governance.notice.order;
    default:
      return orMasked(lang, String(value));
  }
}

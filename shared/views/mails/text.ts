import type { Correspondence } from "../../domain/organisation/organisation.ts";
import { type Lang, messages, otherLanguage } from "../../i18n/index.ts";
import type { MailData } from "./data.ts";
import type { Letter, LetterSection, Passage } from "./letter.ts";
import { onOneLine } from "./letter.ts";

/** The text part of a mail: complete by itself, its link on a line of its own. */
export function textOf(letter: Letter, { organisation, correspondence, url }: MailData, lang: Lang): string {
  const { mails: t } = messages(lang);
  const blocks = [
    letter.greeting,
    letter.intro,
    ...(letter.facts.length > 0
      ? [letter.facts.map(([term, value]) => t.line({ term, value })).join("\n")]
      : []),
    ...(letter.sections ?? []).flatMap((section) => sectionBlocks(section, lang)),
    ...(letter.action ? [`${headed(letter.action.label, lang)}\n${letter.action.url}`] : []),
    ...letter.more,
    ...letter.notes,
    ...(letter.unsubscribe ? [`${headed(letter.unsubscribe.label, lang)}\n${letter.unsubscribe.url}`] : []),
    ...(url ? [`${t.otherLanguage}\n${url[otherLanguage(lang)]}`] : []),
    repliesOf(correspondence, lang),
    `-- \n${onOneLine(t.sender({ organisation: organisation[lang] }))}`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** What stands before something: a question needs no colon after it. */
const headed = (label: string, lang: Lang): string =>
  /[?!]$/u.test(label) ? label : messages(lang).mails.before({ label });

/** A heading in capitals tells the parts apart where there is no type to do it. */
function sectionBlocks({ title, note, results, passages }: LetterSection, lang: Lang): string[] {
  return [
    title.toLocaleUpperCase(lang),
    ...(note === null ? [] : [`(${note})`]),
    ...results.map(({ title: of, lines }) => [of, ...lines.map((line) => `- ${line}`)].join("\n")),
    ...passages.map((passage) => passageBlock(passage, lang)),
  ];
}

/** Where an answer to a mail goes. */
export const repliesOf = (correspondence: Correspondence | null, lang: Lang): string => {
  const { mails: t } = messages(lang);
  return correspondence === null
    ? t.noReplies
    : onOneLine(t.replies({ readBy: correspondence.readBy[lang] }));
};

/** Everything that begins a line somewhere: in one mail program or another (Unicode, section 5.8). */
const lineBreaks = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

/** People's words, each line marked as theirs (RFC 3676, section 4.5), so that none can be taken for Accord's own. */
const quoted = (text: string): string =>
  text
    .split(lineBreaks)
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");

function passageBlock({ label, text, note }: Passage, lang: Lang): string {
  const heads = [...(label === null ? [] : [headed(label, lang)]), ...(note === null ? [] : [`(${note})`])];
  return [...heads, quoted(text)].join("\n");
}

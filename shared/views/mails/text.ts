import { type Lang, messages, otherLanguage } from "../../i18n/index.ts";
import type { MailData } from "./data.ts";
import type { Letter, LetterSection, Passage } from "./letter.ts";

/** The text part of a mail: complete by itself, its link on a line of its own. */
export function textOf(letter: Letter, { organisation, url }: MailData, lang: Lang): string {
  const { mails: t } = messages(lang);
  const blocks = [
    letter.greeting,
    letter.intro,
    letter.facts.map(([term, value]) => t.line({ term, value })).join("\n"),
    ...(letter.sections ?? []).flatMap((section) => sectionBlocks(section, lang)),
    `${t.before({ label: letter.action.label })}\n${letter.action.url}`,
    ...letter.more,
    ...letter.notes,
    ...(letter.unsubscribe
      ? [`${t.before({ label: letter.unsubscribe.label })}\n${letter.unsubscribe.url}`]
      : []),
    `${t.otherLanguage}\n${url[otherLanguage(lang)]}`,
    `-- \n${t.sender({ organisation: organisation[lang] })}`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** A heading in capitals tells the parts apart where there is no type to do it. */
function sectionBlocks({ title, note, results, passages }: LetterSection, lang: Lang): string[] {
  return [
    title.toLocaleUpperCase(lang),
    ...(note === null ? [] : [`(${note})`]),
    ...results.map(({ title: of, lines }) => [of, ...lines.map((line) => `- ${line}`)].join("\n")),
    ...passages.map((passage) => passageBlock(passage, lang)),
  ];
}

function passageBlock({ label, text, note }: Passage, lang: Lang): string {
  const { mails: t } = messages(lang);
  const heads = [...(label === null ? [] : [t.before({ label })]), ...(note === null ? [] : [`(${note})`])];
  return [...heads, text].join("\n");
}

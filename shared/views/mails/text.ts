import { type Lang, messages, otherLanguage } from "../../i18n/index.ts";
import type { MailData } from "./data.ts";
import type { Letter } from "./letter.ts";

/** The text part of a mail: complete by itself, its link on a line of its own. */
export function textOf(letter: Letter, { organisation, url }: MailData, lang: Lang): string {
  const { mails: t } = messages(lang);
  const blocks = [
    letter.greeting,
    letter.intro,
    letter.facts.map(([term, value]) => t.line({ term, value })).join("\n"),
    ...(letter.list ? [[letter.list.title, ...letter.list.items.map((item) => `- ${item}`)].join("\n")] : []),
    `${t.before({ label: letter.action.label })}\n${letter.action.url}`,
    ...letter.more,
    ...letter.notes,
    `${t.otherLanguage}\n${url[otherLanguage(lang)]}`,
    `-- \n${t.sender({ organisation: organisation[lang] })}`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

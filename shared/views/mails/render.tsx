import type { Lang } from "../../i18n/index.ts";
import type { MailData } from "./data.ts";
import { MailDocument } from "./html.tsx";
import type { Letter } from "./letter.ts";
import { textOf } from "./text.ts";
import { reportPublished } from "./to-donors.ts";
import { toPerson } from "./to-people.ts";

/** Characters that would end a header, or hide in it. */
const controls = /[\p{Cc}\u2028\u2029]+/gu;

/** A mail in words: its subject on one line, and the same matter as text and as HTML. */
export function renderMail(data: MailData, lang: Lang): { subject: string; text: string; html: string } {
  const written = data.template === "report-published" ? reportPublished(data, lang) : toPerson(data, lang);
  const letter: Letter = { ...written, subject: written.subject.replaceAll(controls, " ").trim() };
  return {
    subject: letter.subject,
    text: textOf(letter, data, lang),
    html: String(<MailDocument letter={letter} data={data} lang={lang} />),
  };
}

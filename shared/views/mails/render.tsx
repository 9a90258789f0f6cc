import type { MailTemplate } from "../../domain/workflow/effects.ts";
import type { Lang } from "../../i18n/index.ts";
import type { MailData } from "./data.ts";
import { MailDocument } from "./html.tsx";
import type { Letter } from "./letter.ts";
import { textOf } from "./text.ts";
import { reportPublished } from "./to-donors.ts";
import { changesRequested, freshLink, reportDue, reviewRequested } from "./to-people.ts";

const letters: { [T in MailTemplate]: (data: MailData<T>, lang: Lang) => Letter } = {
  "report-due": reportDue,
  "review-requested": reviewRequested,
  "changes-requested": changesRequested,
  "fresh-link": freshLink,
  "report-published": reportPublished,
};

/** Characters that would end a header, or hide in it. */
const controls = /[\p{Cc}\u2028\u2029]+/gu;

/** A mail in words: its subject on one line, and the same matter as text and as HTML. */
export function renderMail<T extends MailTemplate>(
  template: T,
  data: MailData<T>,
  lang: Lang,
): { subject: string; text: string; html: string } {
  const written = letters[template](data, lang);
  const letter = { ...written, subject: written.subject.replaceAll(controls, " ").trim() };
  return {
    subject: letter.subject,
    text: textOf(letter, data, lang),
    html: String(<MailDocument letter={letter} data={data} lang={lang} />),
  };
}

import type { Bilingual } from "../../events/common.ts";
import type { ReportBasis } from "../domain/documents/report/basis.ts";
import type { Lang } from "../i18n/index.ts";
import { messages, months } from "../i18n/index.ts";

/** What a title is made of, by kind of document. */
export type Titled = Pick<ReportBasis, "kind" | "reportKind" | "period" | "agreementTitle">;

const sayAs =
  (form: "title" | "name") =>
  ({ kind, reportKind, period, agreementTitle }: Titled): Bilingual => {
    const inLanguage = (lang: Lang) =>
      messages(lang).kinds[kind][form][reportKind]({
        period: months(lang, period),
        agreement: agreementTitle[lang],
      });
    return { en: inLanguage("en"), fr: inLanguage("fr") };
  };

/** A document's title, from what it is bound to: of a report its kind, its period and its agreement. */
export const titleOf = sayAs("title");

/** The same as it is named within a sentence. */
export const nameOf = sayAs("name");

import type { Bilingual } from "../../events/common.ts";
import type { Basis } from "../domain/documents/report/basis.ts";
import type { Lang } from "../i18n/index.ts";
import { messages, months } from "../i18n/index.ts";

type About = Pick<Basis, "kind" | "period" | "agreementTitle">;

const sayAs =
  (form: "reportTitle" | "reportName") =>
  ({ kind, period, agreementTitle }: About): Bilingual => {
    const inLanguage = (lang: Lang) =>
      messages(lang).common[form][kind]({ period: months(lang, period), agreement: agreementTitle[lang] });
    return { en: inLanguage("en"), fr: inLanguage("fr") };
  };

/** A report's title, from what it is bound to: its kind, its period and its agreement. */
export const reportTitle = sayAs("reportTitle");

/** The same as it is named within a sentence. */
export const reportName = sayAs("reportName");

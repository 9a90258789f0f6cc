import type { Bilingual } from "../../events/common.ts";
import type { Basis } from "../domain/documents/report/basis.ts";
import type { Lang } from "../i18n/index.ts";
import { messages, months } from "../i18n/index.ts";

/** A report's title, from what it is bound to: its kind, its period and its agreement. */
export function reportTitle({
  kind,
  period,
  agreementTitle,
}: Pick<Basis, "kind" | "period" | "agreementTitle">): Bilingual {
  const titleIn = (lang: Lang) =>
    messages(lang).common.reportTitle[kind]({
      period: months(lang, period),
      agreement: agreementTitle[lang],
    });
  return { en: titleIn("en"), fr: titleIn("fr") };
}

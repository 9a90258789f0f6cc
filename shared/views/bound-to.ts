import type { PublicBasis } from "../domain/documents/published.ts";
import type { Lang } from "../i18n/index.ts";
import { messages } from "../i18n/index.ts";

type Fact = [string, string];

/** What a document is bound to, as facts: of a report its agreement and the partner; a plan's title says its years. */
export const boundTo = (basis: PublicBasis, lang: Lang): Fact[] =>
  basis.kind === "report"
    ? [
        [messages(lang).common.agreement, `${basis.agreementTitle[lang]} (${basis.agreementId})`],
        ...partnerIn(basis, lang),
      ]
    : [];

/** The same as mails say it, which name the agreement in their first lines. */
export const partnerIn = (basis: PublicBasis, lang: Lang): Fact[] =>
  basis.kind === "report" ? [[messages(lang).common.partner, basis.partner]] : [];

import type { PublicBasis } from "../domain/documents/public-basis.ts";
import type { Lang } from "../i18n/index.ts";
import { messages } from "../i18n/index.ts";

type Fact = [string, string];
type Reported = Extract<PublicBasis, { agreementId: string }>;

/** Whether it is a report that an agreement asks for. */
const isReported = (basis: PublicBasis): basis is Reported => "agreementId" in basis;

/** What a document is bound to, as facts: of a report its agreement and the partner; a plan's title says its years. */
export const boundTo = (basis: PublicBasis, lang: Lang): Fact[] =>
  isReported(basis)
    ? [[messages(lang).common.agreement, agreementIn(basis, lang)], ...partnerIn(basis, lang)]
    : [];

/** By its title and its number; by its number alone where its title is left out. */
const agreementIn = ({ agreementTitle, agreementId }: Reported, lang: Lang): string =>
  agreementTitle[lang] === agreementId ? agreementId : `${agreementTitle[lang]} (${agreementId})`;

/** The same as mails say it, which name the agreement in their first lines. */
export const partnerIn = (basis: PublicBasis, lang: Lang): Fact[] =>
  isReported(basis)
    ? [[messages(lang).common.partner, basis.partner ?? messages(lang, "report").redacted.leftOut]]
    : [];

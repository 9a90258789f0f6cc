import type { Bilingual } from "../../events/common.ts";
import { currentStage } from "../../shared/domain/documents/report/report.ts";
import type { Lang } from "../../shared/domain/organisation/organisation.ts";
import type { Message } from "../../shared/ports/mail.ts";
import type { Letter } from "../../shared/usecases/send-mail.ts";
import { renderMail } from "../../shared/views/mails/render.tsx";
import { reportTitle } from "../../shared/views/title.ts";
import { landingUrl, publicReportUrl } from "../../shared/views/urls.ts";

/**
 * Puts a letter in words, in its reader's language.
 * @param baseUrl of the application, from configuration
 */
export function compose(letter: Letter, baseUrl: string): Message {
  const { contact } = letter;
  const words = letter.to === "person" ? toPerson(letter, baseUrl) : toDonor(letter, baseUrl);
  return { to: contact, ...words };
}

type To<R extends Letter["to"]> = Extract<Letter, { to: R }>;

function toPerson(letter: To<"person">, baseUrl: string) {
  const { report, basis, link, template, person, author } = letter;
  const common = commonOf(
    letter,
    both((lang) => baseUrl + landingUrl(lang, link.id, link.token)),
  );
  const { dueOn } = report;
  switch (template) {
    case "report-due":
      return renderMail(template, { ...common, partner: basis.partner, dueOn }, person.lang);
    case "changes-requested":
      return renderMail(template, { ...common, dueOn }, person.lang);
    case "fresh-link":
      return renderMail(template, { ...common, purpose: letter.purpose }, person.lang);
    case "review-requested": {
      const stage = currentStage(report);
      if (!stage) throw new Error(`${letter.documentId}: a review is requested while no stage is open`);
      const { label, serviceLevelDays } = stage;
      return renderMail(template, { ...common, author, stage: label, serviceLevelDays }, person.lang);
    }
  }
}

function toDonor(letter: To<"donor">, baseUrl: string) {
  const { basis, documentId, donor, achievements, contentHash, template } = letter;
  const common = commonOf(
    letter,
    both((lang) => baseUrl + publicReportUrl(lang, documentId)),
  );
  const { partner, period } = basis;
  return renderMail(
    template,
    { ...common, donor: donor.name, partner, period, achievements, contentHash },
    donor.lang,
  );
}

const commonOf = ({ organisation, contact, basis }: Letter, url: Bilingual) => ({
  organisation,
  recipient: contact.name,
  documentTitle: reportTitle(basis),
  agreementTitle: basis.agreementTitle,
  url,
});

const both = (urlIn: (lang: Lang) => string): Bilingual => ({ en: urlIn("en"), fr: urlIn("fr") });

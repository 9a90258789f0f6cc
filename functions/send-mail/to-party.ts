import type { Lang } from "../../shared/domain/organisation/organisation.ts";
import type { Message } from "../../shared/ports/mail.ts";
import type { Letter } from "../../shared/usecases/posting/send-mail.ts";
import { noticeMatter, toldOf } from "../../shared/views/mails/data.ts";
import { renderMail } from "../../shared/views/mails/render.tsx";
import { publicReportUrl, unsubscribeUrl } from "../../shared/views/urls.ts";
import { both, publicFrame } from "./mail-frame.ts";

type To<R extends Letter["to"]> = Extract<Letter, { to: R }>;
type AboutDay = Extract<Letter, { template: "report-late" | "report-not-coming" }>;

/** What goes to a donor, a partner or a subscriber. */
export function toParty(letter: To<"donor" | "partner" | "subscriber">, baseUrl: string) {
  switch (letter.template) {
    case "report-published":
    case "plan-adopted":
    case "governance-adopted":
      return toReader(letter, baseUrl);
    case "agreement-in-force":
    case "amendment-in-force":
    case "agreement-ended":
      return ofAgreement(letter, baseUrl);
    case "tranche-paid":
    case "payment-undone":
      return ofPayment(letter);
    case "report-accepted":
      return ofAcceptance(letter);
    case "report-concluded":
      return ofConclusion(letter);
    case "report-late":
    case "report-not-coming":
      return aboutDay(letter);
  }
}

type NoticeLetter = Extract<Letter, { published: unknown }>;

function toReader(letter: NoticeLetter, baseUrl: string): Omit<Message, "to" | "from"> {
  const { documentId, to, addressee, published, contentHash, translationHash, template, unsubscribe } =
    letter;
  const { name, lang } = addressee;
  const listUnsubscribe = endsAt(unsubscribe, lang, baseUrl);
  const data = {
    ...publicFrame(
      letter,
      both((each) => baseUrl + publicReportUrl(each, documentId)),
    ),
    addressee: name,
    contentHash,
    translationHash,
    unsubscribeUrl: listUnsubscribe,
  };
  const { summary, ...matter } = noticeMatter(published, lang);
  const written = () => {
    if (template === "governance-adopted")
      return renderMail({ ...data, template, governed: letter.governed }, lang);
    if (template === "plan-adopted") {
      const { adopted, called } = letter;
      return renderMail({ ...data, template, summary, documentId, adopted, called }, lang);
    }
    return renderMail({ ...data, ...matter, template, summary, to }, lang);
  };
  return { ...written(), ...(listUnsubscribe !== null && { headers: { listUnsubscribe } }) };
}

/** Where whoever subscribed ends it by one press; null for those who are told by contract. */
const endsAt = (unsubscribe: NoticeLetter["unsubscribe"], lang: Lang, baseUrl: string): string | null =>
  unsubscribe && baseUrl + unsubscribeUrl(lang, unsubscribe.topic, unsubscribe.donor, unsubscribe.token);

/** That an agreement is in force, or an amendment, or that it ended. It leads to the public page of what holds by that, where there is one. */
function ofAgreement(letter: Extract<Letter, { inForceOn: string }>, baseUrl: string) {
  const { to, addressee, inForceOn, made, isPublic, contentHash, basis, unsubscribe } = letter;
  const documentId = basis.kind === "amendment" ? basis.of.id : letter.documentId;
  const url = isPublic ? both((lang) => baseUrl + publicReportUrl(lang, documentId)) : null;
  const told = made && toldOf(made, addressee.lang);
  const listUnsubscribe = endsAt(unsubscribe, addressee.lang, baseUrl);
  const data = { ...publicFrame(letter, url), addressee: addressee.name, inForceOn, told, contentHash };
  const mail = renderMail(
    { ...data, to, unsubscribeUrl: listUnsubscribe, ...aboutAgreement(letter) },
    addressee.lang,
  );
  return { ...mail, ...(listUnsubscribe !== null && { headers: { listUnsubscribe } }) };
}

function aboutAgreement(letter: Extract<Letter, { inForceOn: string }>) {
  if (letter.template === "amendment-in-force") return { template: letter.template, changes: letter.changes };
  if (letter.template === "agreement-ended") return { template: letter.template, ended: letter.ended };
  return { template: letter.template };
}

/** That a tranche was paid. It leads nowhere: a partner's own links are those of what is asked of them. */
function ofPayment(letter: Extract<Letter, { paid: unknown }>) {
  const { addressee, template, paid } = letter;
  return renderMail(
    { ...publicFrame(letter, null), addressee: addressee.name, template, paid },
    addressee.lang,
  );
}

/** That a report was accepted. It leads nowhere: it is published, and told, once that is done. */
function ofAcceptance(letter: Extract<Letter, { template: "report-accepted" }>) {
  const { addressee, template, isByClause } = letter;
  const data = { ...publicFrame(letter, null), addressee: addressee.name, template, isByClause };
  return renderMail(data, addressee.lang);
}

/** That a report is final. It leads nowhere: nothing of it is published, or not yet. */
function ofConclusion(letter: Extract<Letter, { template: "report-concluded" }>) {
  const { addressee, template, contentHash, until } = letter;
  const data = { ...publicFrame(letter, null), addressee: addressee.name, template, contentHash, until };
  return renderMail(data, addressee.lang);
}

/** That a report comes on another day, or not at all. */
function aboutDay(letter: AboutDay): Omit<Message, "to" | "from"> {
  const { addressee, was } = letter;
  const known = { ...publicFrame(letter, null), addressee: addressee.name, was };
  const data =
    letter.template === "report-late"
      ? { ...known, template: letter.template, reason: letter.reason, donorDueOn: letter.donorDueOn }
      : { ...known, template: letter.template, because: letter.because };
  return renderMail(data, addressee.lang);
}

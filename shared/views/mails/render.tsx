import type { Lang } from "../../i18n/index.ts";
import { aboutAddress, isAboutAddress } from "./about-addresses.ts";
import { aboutCredential, isAboutCredential } from "./about-credentials.ts";
import { aboutInterest } from "./about-interests.ts";
import { aboutMeeting, isAboutMeeting } from "./about-meetings.ts";
import type { MailData } from "./data.ts";
import { MailDocument } from "./html.tsx";
import type { Letter } from "./letter.ts";
import { onOneLine } from "./letter.ts";
import { planAdopted } from "./of-adoption.ts";
import { agreementInForce, ofPayment, reportAccepted, reportConcluded } from "./of-agreement.ts";
import { governanceAdopted } from "./of-governance.ts";
import { textOf } from "./text.ts";
import { toDesk } from "./to-desk.ts";
import { reportLate, reportNotComing, reportPublished } from "./to-donors.ts";
import { toKeeper } from "./to-keeper.ts";
import { toPerson } from "./to-people.ts";

/**
 * A letter whose every text is one line, whatever the names and titles in it hold: people's words in `passages` alone
 * have lines of their own, which are marked as theirs. So nothing that somebody typed can look like Accord's own.
 */
const withoutLines = (letter: Letter): Letter => ({
  ...letter,
  subject: onOneLine(letter.subject),
  greeting: onOneLine(letter.greeting),
  intro: onOneLine(letter.intro),
  facts: letter.facts.map(([term, value]) => [onOneLine(term), onOneLine(value)] as const),
  more: letter.more.map(onOneLine),
  notes: letter.notes.map(onOneLine),
  ...(letter.sections && {
    sections: letter.sections.map((section) => ({
      ...section,
      title: onOneLine(section.title),
      results: section.results.map(({ title, lines, share }) => ({
        title: onOneLine(title),
        lines: lines.map(onOneLine),
        share,
      })),
      passages: section.passages.map((passage) => ({
        ...passage,
        label: passage.label && onOneLine(passage.label),
      })),
    })),
  }),
});

/** A mail in words: its subject on one line, and the same matter as text and as HTML. */
export function renderMail(data: MailData, lang: Lang): { subject: string; text: string; html: string } {
  const letter = withoutLines(writtenOf(data, lang));
  return {
    subject: letter.subject,
    text: textOf(letter, data, lang),
    html: String(<MailDocument letter={letter} data={data} lang={lang} />),
  };
}

function writtenOf(data: MailData, lang: Lang): Letter {
  if (isAboutAddress(data)) return aboutAddress(data, lang);
  if (isAboutMeeting(data)) return aboutMeeting(data, lang);
  if (isAboutCredential(data)) return aboutCredential(data, lang);
  switch (data.template) {
    case "desk":
      return toDesk(data, lang);
    case "calendar-lacking":
      return toKeeper(data, lang);
    case "interest-received":
    case "interest-disclosed":
      return aboutInterest(data, lang);
    case "report-published":
      return reportPublished(data, lang);
    case "plan-adopted":
      return planAdopted(data, lang);
    case "governance-adopted":
      return governanceAdopted(data, lang);
    case "agreement-in-force":
    case "amendment-in-force":
    case "agreement-ended":
      return agreementInForce(data, lang);
    case "tranche-paid":
    case "payment-undone":
      return ofPayment(data, lang);
    case "report-accepted":
      return reportAccepted(data, lang);
    case "report-concluded":
      return reportConcluded(data, lang);
    case "report-late":
      return reportLate(data, lang);
    case "report-not-coming":
      return reportNotComing(data, lang);
    default:
      return toPerson(data, lang);
  }
}

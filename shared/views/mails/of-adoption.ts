import { days, type Lang, messages, years } from "../../i18n/index.ts";
import { nameOf } from "../title.ts";
import type { AdoptionData } from "./data.ts";
import type { Letter } from "./letter.ts";
import { summaryOf } from "./to-donors.ts";

/** The notice that a strategic plan is adopted: by which resolution, what it says in short, and where to read it. */
export function planAdopted(data: AdoptionData, lang: Lang): Letter {
  const { mails, adoption } = messages(lang);
  const { notice } = adoption;
  const { documentId, basis, adopted, called, addressee, contentHash, translationHash, unsubscribeUrl } =
    data;
  const supersedes = basis.kind === "plan" ? basis.supersedes : null;
  return {
    subject: notice.subject({ plan: data.report[lang] }),
    greeting: mails.greeting({ person: data.recipient }),
    intro: notice.intro({ on: adopted ? days(lang, adopted.adoptedOn) : "" }),
    facts: [
      ...("period" in basis ? [[adoption.years, years(basis.period)] as const] : []),
      ...(adopted
        ? [
            [adoption.adoptedOn, days(lang, adopted.adoptedOn)] as const,
            [
              adoption.resolutionTitle,
              adoption.resolution({ plan: documentId, number: adopted.resolution, called }),
            ] as const,
          ]
        : []),
    ].map(([term, value]): [string, string] => [term, value]),
    sections: [summaryOf(data.summary, lang)],
    action: { label: notice.action, url: data.url[lang] },
    more: [
      ...(adopted?.supersedes && supersedes
        ? [
            adoption.takesPlace({
              plan: nameOf({ kind: "plan", period: supersedes.period, supersedes: null })[lang],
              from: days(lang, adopted.supersedes.from),
            }),
          ]
        : []),
      notice.check,
      mails.line({ term: mails.fingerprint, value: contentHash }),
      ...(translationHash === null ? [] : [mails.line({ term: mails.translation, value: translationHash })]),
    ],
    notes: [notice.why({ addressee })],
    ...(unsubscribeUrl !== null && {
      unsubscribe: { label: mails.notice.unsubscribe, url: unsubscribeUrl },
    }),
  };
}

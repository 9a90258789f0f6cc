import { days, type Lang, messages } from "../../i18n/index.ts";
import type { InForceData } from "./data.ts";
import type { Letter } from "./letter.ts";
import { sectionsOf } from "./to-donors.ts";

/** Word to a party that a partnership agreement is in force: what it publishes of itself, as far as everybody may know it. */
export function agreementInForce(data: InForceData, lang: Lang): Letter {
  const { mails, inForce } = messages(lang);
  const { notice } = inForce;
  const { addressee, contentHash } = data;
  const on = days(lang, data.inForceOn);
  return {
    subject: notice.subject({ agreement: data.report[lang] }),
    greeting: mails.greeting({ person: data.recipient }),
    intro: notice.intro({ addressee, on }),
    facts: [
      [mails.document, data.documentTitle[lang]],
      [inForce.since, on],
    ],
    ...(data.told && { sections: sectionsOf({ told: data.told }, lang) }),
    action: data.url && { label: notice.action, url: data.url[lang] },
    more: [
      ...(data.told ? [] : [notice.kept]),
      notice.check,
      mails.line({ term: mails.fingerprint, value: contentHash }),
    ],
    notes: [notice.why({ addressee })],
  };
}

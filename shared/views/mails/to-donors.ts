import { days, type Lang, messages, months } from "../../i18n/index.ts";
import { againstTarget, inOneLine } from "../against-target.ts";
import type { NoticeData } from "./data.ts";
import type { Letter } from "./letter.ts";

/** The contractual notice that a report is published: achieved against target, where to read it, how to check it. */
export function reportPublished(data: NoticeData, lang: Lang): Letter {
  const { mails: t, common } = messages(lang);
  const { addressee, partner, period, achievements, contentHash } = data;
  const published = t.reportPublished;
  const results = achievements.map((achievement) => {
    const indicator = achievement.indicator.title[lang];
    if (achievement.kind === "qualitative") return published.lineInWords({ indicator });
    const { achieved, target } = againstTarget(lang, achievement);
    return published.line({ indicator, achieved: inOneLine(achieved), target: inOneLine(target) });
  });
  return {
    subject: published.subject({ agreement: data.agreementTitle[lang], period: months(lang, period) }),
    greeting: t.greeting({ person: data.recipient }),
    intro: published.intro({ donor: addressee }),
    facts: [
      [t.document, data.documentTitle[lang]],
      [t.agreement, data.agreementTitle[lang]],
      [t.partner, partner],
      [t.period, common.periodOf({ start: days(lang, period.start), end: days(lang, period.end) })],
      [t.fingerprint, contentHash],
    ],
    more: [published.check],
    list: { title: published.results, items: results.length === 0 ? [published.noResults] : results },
    action: { label: published.action, url: data.url[lang] },
    notes: [published.contractual],
  };
}

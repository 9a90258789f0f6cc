import { days, type Lang, list, messages, money, number } from "../../i18n/index.ts";
import type { AcceptedData, ConcludedData, InForceData, PaymentData } from "./data.ts";
import type { Letter } from "./letter.ts";
import { sectionsOf } from "./to-donors.ts";

/** Word to a party that a partnership agreement is in force: what it publishes of itself, as far as everybody may know it. */
export function agreementInForce(data: InForceData, lang: Lang): Letter {
  const { mails, inForce, planAmendment } = messages(lang);
  const { notice } = inForce;
  const { addressee, contentHash } = data;
  const on = days(lang, data.inForceOn);
  return {
    ...wordsOf(data, lang, on),
    greeting: mails.greeting({ person: data.recipient }),
    facts: [
      [mails.document, data.documentTitle[lang]],
      [inForce.since, on],
    ],
    ...(data.told && { sections: sectionsOf({ told: data.told }, lang) }),
    action: data.url && { label: notice.action, url: data.url[lang] },
    more: [
      ...(data.told || data.template === "agreement-ended" ? [] : [keptIn(data, lang)]),
      notice.check,
      mails.line({ term: mails.fingerprint, value: contentHash }),
    ],
    notes: [isOfPlan(data) ? planAmendment.notice.why[data.to]({ addressee }) : notice.why({ addressee })],
    ...(data.unsubscribeUrl !== null && {
      unsubscribe: { label: mails.notice.unsubscribe, url: data.unsubscribeUrl },
    }),
  };
}

/** Whether it is a plan that was amended: whoever hears of it is party to an agreement under it, or subscribed. */
const isOfPlan = ({ basis }: InForceData): boolean =>
  basis.kind === "amendment" && basis.of.basis.kind === "plan";

/** Of an amendment it is said what it changes, by its kind alone. */
function wordsOf(data: InForceData, lang: Lang, on: string): Pick<Letter, "subject" | "intro"> {
  const { inForce, amendment, planAmendment } = messages(lang);
  const { addressee, report } = data;
  if (data.template === "agreement-in-force")
    return {
      subject: inForce.notice.subject({ agreement: report[lang] }),
      intro: inForce.notice.intro({ addressee, on }),
    };
  if (data.template === "agreement-ended") {
    const { notice } = messages(lang).ending[data.ended.how];
    return {
      subject: notice.subject({ agreement: report[lang] }),
      intro: notice.intro({ addressee, on: days(lang, data.ended.on) }),
    };
  }
  const changes = list(
    lang,
    data.changes.flatMap((change) => amendment.changes[change]),
  );
  return {
    subject: amendment.notice.subject({ amendment: report[lang] }),
    intro: isOfPlan(data)
      ? planAmendment.notice.intro[data.to]({ addressee, on, changes })
      : amendment.notice.intro({ addressee, on, changes }),
  };
}

const keptIn = (data: InForceData, lang: Lang): string => {
  if (isOfPlan(data)) return messages(lang).planAmendment.notice.kept;
  return messages(lang)[data.template === "agreement-in-force" ? "inForce" : "amendment"].notice.kept;
};

/** Word to a partner that a tranche was paid, or that this had been recorded by mistake: day, amount and reference. */
export function ofPayment(data: PaymentData, lang: Lang): Letter {
  const { mails, tranches } = messages(lang);
  const { notice: t } = tranches;
  const { addressee, paid } = data;
  const words = data.template === "tranche-paid" ? t.paid : t.undone;
  const [on, amount] = [days(lang, paid.on), money(lang, paid.amount)];
  return {
    subject: words.subject({ amount, agreement: data.report[lang] }),
    greeting: mails.greeting({ person: data.recipient }),
    intro: words.intro({ addressee, on, agreement: data.report[lang] }),
    facts: [
      [mails.document, data.documentTitle[lang]],
      [t.tranche, number(lang, paid.number)],
      [t.day, on],
      [t.amount, amount],
      ...(paid.reference === null ? [] : [[t.reference, paid.reference] as const]),
    ],
    more: [words.more],
    action: null,
    notes: [t.why({ addressee })],
  };
}

/** Word to a partner that the donor accepted a report on what they carry out, or that a clause did in its place. */
export function reportAccepted(data: AcceptedData, lang: Lang): Letter {
  const { mails, acceptance } = messages(lang, "report");
  const { notice: t } = acceptance;
  const { addressee } = data;
  const words = data.isByClause ? t.clause : t.donor;
  return {
    subject: words.subject({ report: data.report[lang] }),
    greeting: mails.greeting({ person: data.recipient }),
    intro: words.intro({ addressee }),
    facts: [[mails.document, data.documentTitle[lang]]],
    more: [t.more],
    action: null,
    notes: [t.why({ addressee })],
  };
}

/** Word to a donor or the partner that a report on their agreement is final, and no more than that: nothing of it is published, or not yet. */
export function reportConcluded(data: ConcludedData, lang: Lang): Letter {
  const { mails, concluded, inForce } = messages(lang, "report");
  const { notice: t } = concluded;
  const { addressee, contentHash, until } = data;
  const kept = until === null ? t.kept : t.waits({ day: days(lang, until) });
  return {
    subject: t.subject({ report: data.report[lang] }),
    greeting: mails.greeting({ person: data.recipient }),
    intro: t.intro({ addressee }),
    facts: [[mails.document, data.documentTitle[lang]]],
    more: [kept, inForce.notice.check, mails.line({ term: mails.fingerprint, value: contentHash })],
    action: null,
    notes: [inForce.notice.why({ addressee })],
  };
}

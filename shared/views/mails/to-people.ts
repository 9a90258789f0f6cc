import { days, type Lang, messages } from "../../i18n/index.ts";
import type { MailData } from "./data.ts";
import type { Letter } from "./letter.ts";

/** A report fell due for writing: its author is asked, with the day. */
export function reportDue(data: MailData<"report-due">, lang: Lang): Letter {
  const { mails: t } = messages(lang);
  const due = days(lang, data.dueOn);
  return {
    ...toPerson(data, lang),
    subject: t.reportDue.subject({ person: data.recipient, agreement: data.agreementTitle[lang], due }),
    intro: t.reportDue.intro({ due }),
    facts: [...about(data, lang), [t.partner, data.partner], [t.due, due]],
    more: [t.reportDue.more],
    action: { label: t.reportDue.action, url: data.url[lang] },
  };
}

/** A stage opened: its reviewer is asked to decide, with the service level in business days. */
export function reviewRequested(data: MailData<"review-requested">, lang: Lang): Letter {
  const { mails: t } = messages(lang);
  const { author, serviceLevelDays } = data;
  return {
    ...toPerson(data, lang),
    subject: t.reviewRequested.subject({
      person: data.recipient,
      agreement: data.agreementTitle[lang],
      days: serviceLevelDays,
    }),
    intro: t.reviewRequested.intro({ author, days: serviceLevelDays }),
    facts: [...about(data, lang), [t.author, author], [t.stage, data.stage[lang]]],
    more: [t.reviewRequested.more],
    action: { label: t.reviewRequested.action, url: data.url[lang] },
  };
}

/** A stage ended with a request for changes. The comment stays on the page: mail is no place for it. */
export function changesRequested(data: MailData<"changes-requested">, lang: Lang): Letter {
  const { mails: t } = messages(lang);
  const due = days(lang, data.dueOn);
  return {
    ...toPerson(data, lang),
    subject: t.changesRequested.subject({
      person: data.recipient,
      agreement: data.agreementTitle[lang],
      due,
    }),
    intro: t.changesRequested.intro,
    facts: [...about(data, lang), [t.due, due]],
    more: [t.changesRequested.more],
    action: { label: t.changesRequested.action, url: data.url[lang] },
  };
}

/** Somebody asked for a fresh link: it is for what they can do with the document now. */
export function freshLink(data: MailData<"fresh-link">, lang: Lang): Letter {
  const { mails: t } = messages(lang);
  return {
    ...toPerson(data, lang),
    subject: t.freshLink.subject({ person: data.recipient, agreement: data.agreementTitle[lang] }),
    intro: t.freshLink.intro[data.purpose],
    facts: about(data, lang),
    more: [t.freshLink.more],
    action: { label: t.freshLink.action, url: data.url[lang] },
  };
}

type ToPerson = MailData<"report-due" | "review-requested" | "changes-requested" | "fresh-link">;

/** What every mail with a link of one's own says around its matter. */
const toPerson = ({ recipient }: ToPerson, lang: Lang): Pick<Letter, "greeting" | "notes"> => ({
  greeting: messages(lang).mails.greeting({ person: recipient }),
  notes: [messages(lang).mails.linkIsYours],
});

const about = ({ documentTitle }: ToPerson, lang: Lang): [string, string][] => [
  [messages(lang).mails.document, documentTitle[lang]],
];

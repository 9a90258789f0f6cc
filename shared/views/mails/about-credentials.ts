import type { Bilingual } from "../../../events/common.ts";
import type { Correspondence } from "../../domain/organisation/organisation.ts";
import type { CredentialTemplate } from "../../domain/outbox/mails.ts";
import type { Exception } from "../../domain/people/credentials.ts";
import { either, type Lang, messages } from "../../i18n/index.ts";
import type { Letter } from "./letter.ts";

/** What a mail about somebody's passkey or code is made from. */
export type CredentialMailData = {
  template: CredentialTemplate;
  organisation: Bilingual;
  correspondence: Correspondence | null;
  recipient: string;
  /** The name of whose it is. */
  owner: string;
  /** Of an exception: for the ballot on what, and why it is asked for; who granted it already, and who could, beside its reader. */
  excepted: {
    title: Bilingual;
    because: Exception["because"];
    granted: string | null;
    others: readonly string[];
  } | null;
  /** Where the second person answers; else where one comes to one’s desk. */
  url: Bilingual;
};

/** Whether a mail is about a passkey or code. */
export const isAboutCredential = <D extends { template: string }>(
  data: D | CredentialMailData,
): data is CredentialMailData => "owner" in data;

/** A mail to the second person, or to whose it is. */
export function aboutCredential(data: CredentialMailData, lang: Lang): Letter {
  const { mails: t, stepUp } = messages(lang);
  const words = stepUp.mails[data.template];
  const { granted = null, others = [] } = data.excepted ?? {};
  const told = {
    ...{ reader: data.recipient, owner: data.owner, granted },
    others: others.length > 0 ? either(lang, others) : null,
  };
  return {
    subject: words.subject(told),
    greeting: t.greeting({ person: data.recipient }),
    intro: words.intro(told),
    facts: data.excepted
      ? [
          [stepUp.second.exception.ballot, data.excepted.title[lang]],
          [stepUp.second.exception.because, stepUp.exception.because[data.excepted.because]],
        ]
      : [],
    more: words.more(told),
    action: { label: words.action ?? stepUp.toDesk, url: data.url[lang] },
    notes: words.action === undefined ? [] : [t.linkIsYours],
  };
}

import type { Bilingual } from "../../../events/common.ts";
import type { Correspondence } from "../../domain/organisation/organisation.ts";
import { instants, type Lang, messages } from "../../i18n/index.ts";
import type { Letter } from "./letter.ts";

/** What the mails are made from that an officer declared an interest in writing. */
export type InterestMailData = {
  template: "interest-received" | "interest-disclosed";
  organisation: Bilingual;
  correspondence: Correspondence | null;
  recipient: string;
  /** The name of who declared it, and when (instant, ISO 8601 UTC). */
  declarer: string;
  at: string;
  /** IANA name of the reader's time zone. */
  timeZone: string;
  /** Where a link to their desk is asked for. */
  url: Bilingual;
};

/** The receipt of the officer, or word to whoever keeps the record: when it was declared, and what follows; never what it says. */
export function aboutInterest(data: InterestMailData, lang: Lang): Letter {
  const { mails, recusing, stepUp } = messages(lang);
  const { declare } = recusing;
  const words = declare.own.mails[data.template];
  const told = { declarer: data.declarer };
  return {
    subject: words.subject(told),
    greeting: mails.greeting({ person: data.recipient }),
    intro: words.intro(told),
    facts: [[declare.declared.at, instants(lang, data.at, data.timeZone)]],
    more: words.more,
    action: { label: stepUp.toDesk, url: data.url[lang] },
    notes: [],
  };
}

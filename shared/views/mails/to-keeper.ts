import type { Bilingual } from "../../../events/common.ts";
import type { Correspondence } from "../../domain/organisation/organisation.ts";
import { type Lang, list, messages } from "../../i18n/index.ts";
import type { Letter } from "./letter.ts";

/** What the mail to whoever keeps calendars is made from that lack the holidays of a year. */
export type KeeperMailData = {
  template: "calendar-lacking";
  organisation: Bilingual;
  correspondence: Correspondence | null;
  recipient: string;
  year: number;
  /** Where the offices are; one at least. */
  cities: readonly string[];
  /** Where a link to their desk is asked for. */
  url: Bilingual;
};

/** That the calendars somebody keeps lack the holidays of the next year: what follows from it, and where they are entered. */
export function toKeeper(data: KeeperMailData, lang: Lang): Letter {
  const { mails, offices } = messages(lang);
  const t = offices.mail;
  const year = String(data.year);
  return {
    subject: t.subject({ year }),
    greeting: mails.greeting({ person: data.recipient }),
    intro: t.intro({ year }),
    facts: [[t.of, list(lang, data.cities)]],
    more: [t.counts({ year }), t.enter],
    action: { label: t.action, url: data.url[lang] },
    notes: [t.once],
  };
}

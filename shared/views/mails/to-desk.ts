import type { Bilingual } from "../../../events/common.ts";
import type { Correspondence } from "../../domain/organisation/organisation.ts";
import { instants, type Lang, messages } from "../../i18n/index.ts";
import type { Letter } from "./letter.ts";

/** What the mail with the link to a desk is made from: nothing of what lies on it. */
export type DeskMailData = {
  template: "desk";
  organisation: Bilingual;
  correspondence: Correspondence | null;
  recipient: string;
  /** Instant, ISO 8601 UTC. */
  validUntil: string;
  timeZone: string;
  url: Bilingual;
};

/** The link to somebody's desk. */
export function toDesk(data: DeskMailData, lang: Lang): Letter {
  const { mails, desk } = messages(lang);
  const t = desk.mail;
  return {
    subject: t.subject,
    greeting: mails.greeting({ person: data.recipient }),
    intro: t.intro,
    facts: [[t.until, instants(lang, data.validUntil, data.timeZone)]],
    more: t.more,
    action: { label: t.action, url: data.url[lang] },
    notes: [t.yours],
  };
}

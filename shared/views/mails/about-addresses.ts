import type { Bilingual } from "../../../events/common.ts";
import type { Correspondence } from "../../domain/organisation/organisation.ts";
import type { AddressTemplate, NoteTemplate } from "../../domain/outbox/mails.ts";
import { addressTemplates } from "../../domain/outbox/mails.ts";
import { untilLifted } from "../../domain/people/address-standing.ts";
import { instants, type Lang, messages } from "../../i18n/index.ts";
import type { Letter } from "./letter.ts";

/** What a mail about a change of somebody's address is made from. */
export type AddressMailData = {
  template: AddressTemplate | NoteTemplate;
  organisation: Bilingual;
  correspondence: Correspondence | null;
  recipient: string;
  /** Names, as `AddressLetter` has them. */
  person: string;
  by: string | null;
  call: string | null;
  /** Empty where what is kept of the change is not what was recorded. */
  oldAddress: string;
  newAddress: string;
  at: "old" | "new";
  /** Instant, ISO 8601 UTC. */
  heldUntil: string | null;
  timeZone: string;
  /** Whether the mail's address acts on the change, and does not merely lead to what Accord is. */
  acts: boolean;
  url: Bilingual;
};

/** Whether a mail is about an address. */
export const isAboutAddress = <D extends { template: string }>(
  data: D | AddressMailData,
): data is AddressMailData => "newAddress" in data;

/** A mail to the second person, or to the address that is changed: of the other address the new one hears nothing. */
export function aboutAddress(data: AddressMailData, lang: Lang): Letter {
  const { mails: t, people } = messages(lang);
  const words = people.mails[data.template];
  const isSecond = (addressTemplates as readonly string[]).includes(data.template);
  const by = data.by ?? people.file;
  const told = {
    reader: data.recipient,
    person: data.person,
    newAddress: data.newAddress,
    by,
    call: data.call ?? people.us({ organisation: data.organisation[lang] }),
    until: data.heldUntil === null ? "" : instants(lang, data.heldUntil, data.timeZone),
    isDisputed: data.heldUntil === untilLifted,
    at: data.at,
    canStop: data.acts && !isSecond,
  };
  const { person, oldAddress, newAddress, by: askedBy } = people.facts;
  const facts: [string, string][] = [
    [person, data.person],
    [oldAddress, data.oldAddress],
    [newAddress, data.newAddress],
    [askedBy, by],
  ];
  const label = data.acts ? words.action : people.whatIsAccord;
  return {
    subject: words.subject(told),
    greeting: t.greeting({ person: data.recipient }),
    intro: words.intro(told),
    facts: isSecond ? facts.filter(([, value]) => value !== "") : [],
    more: words.more(told),
    action: { label, url: data.url[lang] },
    notes: isSecond && data.acts ? [t.linkIsYours] : [],
  };
}

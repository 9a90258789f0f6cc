import type { EventType } from "../../../events/facts.ts";
import { recipientOf } from "../../../shared/domain/outbox/message.ts";
import type { Message } from "../../../shared/ports/mail.ts";
import type { OutboxRow } from "../../../shared/ports/store.ts";
import type { CalendarLetter } from "../../../shared/usecases/calendars/calendar-letter.ts";
import type { DeskLetter } from "../../../shared/usecases/desk/desk-letter.ts";
import type { MeetingLetter } from "../../../shared/usecases/meetings/meeting-letter.ts";
import type { AddressLetter } from "../../../shared/usecases/people/address-letter.ts";
import type { InterestLetter } from "../../../shared/usecases/people/interest-letter.ts";
import type { AnyLetter, Letter } from "../../../shared/usecases/posting/send-mail.ts";
import type { CredentialLetter } from "../../../shared/usecases/stepping-up/credential-letter.ts";
import type { Memory } from "./memory.ts";
import { nameOf } from "./memory.ts";

/** A mail or a notice as the provider took it, with what was known at that moment. */
export type Mailed = {
  /** Id of its outbox row. */
  row: string;
  /** The link that it bears; null for a notice. */
  link: string | null;
  kind: "mail" | "notice";
  address: string;
  onFile: string;
  suppressed: boolean;
  consented: boolean;
  /** Whether what it tells of is on record. */
  recorded: boolean;
  replyLost: boolean;
};

/** A message that still knows what it was made from: what people find in their mailbox. */
type Composed = Message & { letter: AnyLetter };

/** Of what a notice tells: of an approval, or, by contract, of another day. */
const toldBy = (effect: OutboxRow["effect"] | undefined): EventType =>
  effect?.effect === "notice" && ["report-late", "report-not-coming"].includes(effect.template)
    ? "donor-date-changed"
    : "document-approved";

/** Takes mails and notices as SES does; its reply may be lost. */
export class Provider {
  readonly sent: (Mailed & { letter: Letter })[] = [];
  /** What was told of addresses, at those addresses. */
  readonly addressMails: (AddressLetter & { row: string })[] = [];
  /** Links to desks. */
  readonly deskMails: DeskLetter[] = [];
  /** To whoever keeps calendars that lack a year. */
  readonly calendarMails: CalendarLetter[] = [];
  /** To members of meetings. */
  readonly meetingMails: MeetingLetter[] = [];
  /** That an officer declared an interest in writing. */
  readonly interestMails: InterestLetter[] = [];
  /** About what somebody enrolled to prove who they are. */
  readonly credentialMails: CredentialLetter[] = [];
  /** Whether the reply to the next mail is lost. */
  replyLost = false;
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  readonly compose = (letter: AnyLetter): Composed => ({
    to: letter.contact,
    from: { name: "", replyTo: null },
    subject: "",
    text: "",
    html: "",
    letter,
  });

  send(message: Message, row: string): Promise<string> {
    const { to, letter } = message as Composed;
    if (letter.to === "desk") {
      this.deskMails.push(letter);
      return Promise.resolve(row);
    }
    if (letter.to === "keeper") {
      this.calendarMails.push(letter);
      return Promise.resolve(row);
    }
    if (letter.to === "member") {
      this.meetingMails.push(letter);
      return Promise.resolve(row);
    }
    if (letter.to === "interest") {
      this.interestMails.push(letter);
      return Promise.resolve(row);
    }
    if (letter.to === "owner") {
      this.credentialMails.push(letter);
      return Promise.resolve(row);
    }
    if (letter.to === "address") {
      this.addressMails.push({ ...letter, row });
      return Promise.resolve(row);
    }
    const [isMail, replyLost] = [letter.to === "person", this.replyLost];
    this.replyLost = false;
    const effect = this.#memory.rows.get(row)?.row.effect;
    const recipient = effect && recipientOf(effect);
    const contact = recipient && this.#memory.contacts.get(nameOf(recipient));
    const subscription =
      recipient?.kind === "subscriber" ? this.#memory.subscriptions.get(recipient.id) : null;
    this.sent.push({
      row,
      link: letter.to === "person" ? letter.link.id : null,
      kind: isMail ? "mail" : "notice",
      address: to.email,
      onFile: contact?.email ?? "",
      suppressed: contact?.suppressed !== null,
      consented: subscription === null || subscription?.status === "subscribed",
      recorded: this.#memory.entries.some(({ type }) => type === toldBy(effect)),
      replyLost,
      letter,
    });
    return replyLost ? Promise.reject(new Error("the reply was lost")) : Promise.resolve(row);
  }
}

import type { SESv2Client } from "@aws-sdk/client-sesv2";
import { SendEmailCommand } from "@aws-sdk/client-sesv2";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import { messageTag, tagOf } from "../domain/outbox/message-tag.ts";
import type { Mailer, Message } from "../ports/mail.ts";

/**
 * Sends MIME messages by SES v2 Raw, as AWS advises where headers matter. Each carries its reference as a tag, which SES
 * repeats in every event about it.
 */
export class SesMailer implements Mailer {
  readonly #client: SESv2Client;
  readonly #from: string;
  readonly #configurationSet: string;

  constructor(client: SESv2Client, from: string, configurationSet: string) {
    this.#client = client;
    this.#from = from;
    this.#configurationSet = configurationSet;
  }

  async send(message: Message, reference: string): Promise<string> {
    const { to, from, subject, text, html, headers } = message;
    const mime = new MailComposer({
      from: { name: from.name, address: this.#from },
      ...(from.replyTo !== null && { replyTo: { name: from.name, address: from.replyTo } }),
      to: { name: to.name, address: to.email },
      subject,
      text,
      html,
      ...(await this.#onCalendar(message)),
      headers: {
        "Auto-Submitted": "auto-generated",
        "X-Accord-Reference": reference,
        ...(headers?.listUnsubscribe !== undefined && oneClick(headers.listUnsubscribe)),
      },
    });
    const { MessageId } = await this.#client.send(
      new SendEmailCommand({
        FromEmailAddress: this.#from,
        Destination: { ToAddresses: [to.email] },
        ConfigurationSetName: this.#configurationSet,
        EmailTags: [{ Name: messageTag, Value: tagOf(reference) }],
        Content: { Raw: { Data: await mime.compile().build() } },
      }),
    );
    if (!MessageId) throw new Error("SES gave no message id");
    return MessageId;
  }

  /**
   * What goes to calendars is a part of its own, beside text and HTML, and a file besides: programs of mail read either (RFC 6047). Of
   * several entries each is a file of its own, for what one file cancels has one id (RFC 5546, section 3.2.5).
   */
  async #onCalendar({ calendar = [], from, to }: Message) {
    if (calendar.length === 0) return {};
    const { sentFile } = await import("./calendar-file.ts");
    const people = { from: { name: from.name, email: this.#from }, to };
    const [first, ...others] = calendar.map((entry) => sentFile(entry, people));
    return {
      icalEvent: { ...first, filename: "accord.ics" },
      attachments: others.map(({ method, content }, at) => ({
        ...{ filename: `accord-${at + 2}.ics`, content },
        contentType: `text/calendar; charset=utf-8; method=${method}`,
      })),
    };
  }
}

/** RFC 8058, section 3.1. As a URL the address can hold neither line break nor bracket, which would end the header. */
const oneClick = (address: string) => ({
  "List-Unsubscribe": `<${new URL(address).href}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});

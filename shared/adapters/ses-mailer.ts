import type { SESv2Client } from "@aws-sdk/client-sesv2";
import { SendEmailCommand } from "@aws-sdk/client-sesv2";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import type { Mailer, Message } from "../ports/mail.ts";

/** Sends MIME messages by SES v2 Raw, as AWS advises where headers matter. */
export class SesMailer implements Mailer {
  readonly #client: SESv2Client;
  readonly #from: string;
  readonly #configurationSet: string;

  constructor(client: SESv2Client, from: string, configurationSet: string) {
    this.#client = client;
    this.#from = from;
    this.#configurationSet = configurationSet;
  }

  async send({ to, subject, text, html }: Message, reference: string): Promise<string> {
    const mime = new MailComposer({
      from: this.#from,
      to: { name: to.name, address: to.email },
      subject,
      text,
      html,
      headers: { "Auto-Submitted": "auto-generated", "X-Accord-Reference": reference },
    });
    const { MessageId } = await this.#client.send(
      new SendEmailCommand({
        FromEmailAddress: this.#from,
        Destination: { ToAddresses: [to.email] },
        ConfigurationSetName: this.#configurationSet,
        Content: { Raw: { Data: await mime.compile().build() } },
      }),
    );
    if (!MessageId) throw new Error("SES gave no message id");
    return MessageId;
  }
}

import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod";

const mails = z.array(
  z.object({
    id: z.string(),
    subject: z.string(),
    text: z.string().default(""),
    html: z.union([z.string(), z.literal(false)]).optional(),
    to: z.array(z.object({ address: z.string() })),
    time: z.coerce.date().optional(),
    date: z.coerce.date().optional(),
  }),
);

export type Mail = {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
};

/** The mailbox of everybody, through its own API. */
export class Mailbox {
  readonly #api: string;
  /** What was read, by the query: mails only ever come, and each has tens of kilobytes. */
  readonly #read = new Map<string, Mail[]>();

  constructor(api: string) {
    this.#api = api;
  }

  /** All mails, the oldest first. */
  all(): Promise<Mail[]> {
    return this.#list({});
  }

  /** All mails to an address, the oldest first. */
  to(address: string): Promise<Mail[]> {
    return this.#list({ "to.address": address });
  }

  async #list(filter: Record<string, string>): Promise<Mail[]> {
    const known = this.#read.get(JSON.stringify(filter)) ?? [];
    const query = new URLSearchParams({ ...filter, skip: String(known.length) });
    const read = mails.parse(await (await fetch(`${this.#api}/email?${query}`)).json());
    const fresh = read.map(({ id, to, subject, text, html }) => ({
      id,
      subject,
      text,
      html: html || "",
      to: to[0]?.address ?? "",
    }));
    const all = [...known, ...fresh];
    this.#read.set(JSON.stringify(filter), all);
    return all;
  }

  /** The headers of a mail as they were sent, each on one line. */
  async headersOf({ id }: Pick<Mail, "id">): Promise<string[]> {
    const source = await (await fetch(`${this.#api}/email/${id}/source`)).text();
    const [head = ""] = source.split(/\r?\n\r?\n/, 1);
    return head.replaceAll(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  }

  /**
   * Waits until an address has more mails than it had.
   * @param had how many it had before
   * @param patience seconds; what the relay does comes at once, what the ticker finishes only after a minute
   */
  async next(address: string, had = 0, patience = 40): Promise<Mail> {
    const deadline = performance.now() + patience * 1_000;
    for (;;) {
      const mail = (await this.to(address))[had];
      if (mail) return mail;
      if (performance.now() > deadline)
        throw new Error(`No mail ${had + 1} for ${address} within ${patience} s`);
      await pause(100);
    }
  }
}

/** Whether a mail is the receipt of what its reader answered. Each answer has one: whoever counts mails counts the others. */
export const isReceipt = ({ subject }: Mail): boolean =>
  /^(Receipt: your answer|Reçu\u00a0: votre réponse)/.test(subject);

/** Whether a mail tells whoever writes a report that a partner's own words came: whenever they do. */
export const isOfOwnWords = ({ subject }: Mail): boolean =>
  /^(The partner sent its own words|Le partenaire a envoyé ses propres mots)/.test(subject);

/** The first link of a mail's text that leads to the application. */
export function linkIn(mail: Pick<Mail, "subject" | "text">): string {
  const link = /https?:\/\/\S+/.exec(mail.text)?.[0];
  if (!link) throw new Error(`The mail "${mail.subject}" has no link`);
  return link;
}

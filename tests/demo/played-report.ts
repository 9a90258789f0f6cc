import { setTimeout as pause } from "node:timers/promises";
import type { Local } from "../support/local.ts";
import type { Mail } from "../support/mailbox.ts";
import { isOfOwnWords, isReceipt, linkIn, Mailbox } from "../support/mailbox.ts";
import { Visitor } from "../support/visitor.ts";
import { cast } from "./cast.ts";
import type { Telling } from "./telling.ts";
import { must } from "./telling.ts";

/** Seconds that a mail may take which something that just happened sends. */
const patience = 60;

const beginAnew = "Begin anew with: npm start -- --reset";

/** The report that is played, as everybody can reach it: by the links in the mails. Its time moves forward only. */
export class PlayedReport {
  readonly local: Local;
  readonly telling: Telling;
  readonly documentId: string;
  readonly #mailbox: Mailbox;

  private constructor(local: Local, telling: Telling, documentId: string) {
    this.local = local;
    this.telling = telling;
    this.documentId = documentId;
    this.#mailbox = new Mailbox(local.mailboxApi);
  }

  /** The report that fell due last, which nobody may have begun to play. */
  static async lastDue(local: Local, telling: Telling): Promise<PlayedReport> {
    await new Mailbox(local.mailboxApi).next(cast.officer, 0, patience);
    const played = new PlayedReport(local, telling, await lastDocument(local));
    const had = await played.mailsTo(cast.officer);
    must(
      had.length === 1,
      `The report ${played.documentId} was played already, or begun. ${beginAnew}, or move time to the next one: ` +
        `curl -X POST -d '{"advance":"P7M"}' ${local.timeControl}/time`,
    );
    return played;
  }

  /** A document that somebody has just begun by themselves. */
  static begun(local: Local, telling: Telling, documentId: string): PlayedReport {
    return new PlayedReport(local, telling, documentId);
  }

  /** The report that opened of this agreement by itself, and which its author is asked to write. */
  reportOfIt(): Promise<PlayedReport> {
    return this.#after("(?!A\\d)");
  }

  /** The amendment of this agreement that its author began. */
  amendmentOfIt(): Promise<PlayedReport> {
    return this.#after("A\\d");
  }

  /** The document whose name goes on from this one's, about which the officer was written to last. */
  async #after(further: string): Promise<PlayedReport> {
    const link = new RegExp(`/link/(${this.documentId}-${further}[^~\\s]+)~`);
    const id = await within(patience, async () =>
      (await this.#mailbox.to(cast.officer)).flatMap(({ text }) => link.exec(text)?.[1] ?? []).at(-1),
    );
    must(id !== undefined, `Nothing followed from ${this.documentId} within ${patience} s`);
    return new PlayedReport(this.local, this.telling, id);
  }

  /** The report that falls due after another: time moves on to it. */
  static async next(before: PlayedReport): Promise<PlayedReport> {
    const { local, telling, documentId } = before;
    await before.advance("P6M");
    const next = await within(patience, async () => {
      const last = await lastDocument(local);
      return last === documentId ? undefined : last;
    });
    must(next !== undefined, "No other report fell due within six months");
    return new PlayedReport(local, telling, next);
  }

  /** The mails to an address with a link to this report but the receipts of their answers, and word that a partner’s came, the oldest first. */
  async mailsTo(address: string): Promise<Mail[]> {
    const toThis = [`/link/${this.documentId}~`, `/reports/${this.documentId}\n`];
    const mails = await this.#mailbox.to(address);
    const isOther = (mail: Mail) => isReceipt(mail) || isOfOwnWords(mail);
    return mails.filter((mail) => toThis.some((link) => mail.text.includes(link)) && !isOther(mail));
  }

  /** Waits for the n-th of these mails, counted from 1, whose subject says what it is about, and quotes it. */
  async mailTo(address: string, n = 1, subject = /^/): Promise<Mail> {
    const mail = await within(
      patience,
      async () => (await this.mailsTo(address)).filter((each) => subject.test(each.subject))[n - 1],
    );
    must(mail !== undefined, `No mail ${n} about ${this.documentId} came to ${address} within ${patience} s`);
    this.telling.mail(mail);
    return mail;
  }

  /** Waits for the last of these mails whose subject says what it is about, and quotes it. */
  async lastMailTo(address: string, subject: string | RegExp): Promise<Mail> {
    const mail = await within(patience, async () =>
      (await this.mailsTo(address)).findLast((each) => each.subject.search(subject) >= 0),
    );
    must(mail !== undefined, `No mail "${subject}" came to ${address} within ${patience} s`);
    this.telling.mail(mail);
    return mail;
  }

  /** Waits for a mail that asks nothing of its reader, and quotes it. */
  async noticeTo(address: string, subject: string): Promise<void> {
    const mail = await within(patience, async () =>
      (await this.#mailbox.to(address)).findLast((each) => each.subject.includes(subject)),
    );
    must(mail !== undefined, `No mail "${subject}" came to ${address} within ${patience} s`);
    this.telling.mail(mail);
  }

  /** A mail as it was sent, with all its headers; lines that were folded are one again (RFC 5322, 2.2.3). */
  async headersOf({ id }: Mail): Promise<Map<string, string>> {
    const source = await (await fetch(`${this.local.mailboxApi}/email/${id}/source`)).text();
    const [head = ""] = source.split(/\r?\n\r?\n/, 1);
    const lines = head.replaceAll(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
    return new Map(
      lines.map((line) => {
        const colon = line.indexOf(":");
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      }),
    );
  }

  /** Somebody on a device that they have not used before opens the link of a mail and presses the page's one button. */
  async arrive(mail: Mail): Promise<Visitor> {
    const visitor = new Visitor();
    await visitor.open(linkIn(mail));
    const isLanding = visitor.page.status === 200 && visitor.page.root.querySelector("main form") !== null;
    must(isLanding, `The link does not act: ${visitor.text.slice(0, 200)}`);
    await visitor.send();
    must(visitor.page.status === 200, `The page behind the link answered ${visitor.page.status}`);
    this.telling.quote(visitor, "h1");
    return visitor;
  }

  /** The day at the head office, so many days from the product's now (ISO 8601): in its evening it is tomorrow in UTC. */
  async dayIn(days: number): Promise<string> {
    return headOfficeDay.format((await this.now()) + days * millisecondsOfDay);
  }

  /** The product's now, in milliseconds since 1970. */
  async now(): Promise<number> {
    const { now } = (await (await fetch(`${this.local.timeControl}/time`)).json()) as { now: string };
    return Date.parse(now);
  }

  /** Time moves forward for the whole product. Returns whether something was due. */
  async advance(duration: string): Promise<boolean> {
    const body = JSON.stringify({ advance: duration });
    const moved = await fetch(`${this.local.timeControl}/time`, { method: "POST", body });
    must(moved.ok, `Time does not move: ${moved.status}`);
    const { handled } = (await moved.json()) as { handled: number };
    return handled > 0;
  }

  /** To an hour of the day that it is at the head office; nothing where that has passed. */
  async advanceTo(hour: string): Promise<void> {
    const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    const minutes = minutesOf(hour) - minutesOf(headOfficeHour.format(await this.now()));
    if (minutes > 0) await this.advance(`PT${minutes}M`);
  }

  /** Day by day, until something is there. Returns it, and how many days went by. */
  async dayByDay<T>(
    mostDays: number,
    look: () => Promise<T | undefined>,
  ): Promise<{ found: T; days: number }> {
    for (let days = 1; days <= mostDays; days += 1) {
      const wasDue = await this.advance("P1D");
      await fetch(`${this.local.timeControl}/tick`, { method: "POST", body: "{}" });
      const found = wasDue ? await within(secondsForWhatWasDue, look) : await look();
      if (found !== undefined) return { found, days };
    }
    throw new Error(`Not within ${mostDays} days`);
  }
}

const headOfficeDay = new Intl.DateTimeFormat("en-CA", { timeZone: "America/Montreal", dateStyle: "short" });
const headOfficeHour = new Intl.DateTimeFormat("en-GB", { timeZone: "America/Montreal", timeStyle: "short" });
const millisecondsOfDay = 86_400_000;

/** The document that the officer's last mail is about. */
async function lastDocument({ mailboxApi }: Local): Promise<string> {
  const mails = await new Mailbox(mailboxApi).to(cast.officer);
  return mails.flatMap(({ text }) => /\/link\/([^~\s]+)~/.exec(text)?.[1] ?? []).at(-1) ?? "";
}

/** Seconds within which a mail is there that a tick of the clock sent. */
const secondsForWhatWasDue = 5;

/** Looks until something is there, or the time is over. */
export async function within<T>(seconds: number, look: () => Promise<T | undefined>): Promise<T | undefined> {
  const deadline = performance.now() + seconds * 1_000;
  for (;;) {
    const found = await look();
    if (found !== undefined || performance.now() > deadline) return found;
    await pause(250);
  }
}

import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { StoredEntry } from "../../events/entry.ts";
import { openArchive } from "../../shared/adapters/dynamodb/archive.ts";
import { DynamoDecisionStore } from "../../shared/adapters/dynamodb/decision-store.ts";
import { DynamoDrafts } from "../../shared/adapters/dynamodb/drafts.ts";
import { entriesOfDocument } from "../../shared/adapters/dynamodb/entries.ts";
import { outboxOf } from "../../shared/adapters/dynamodb/keys.ts";
import { DynamoRecords } from "../../shared/adapters/dynamodb/records.ts";
import { DynamoRegister } from "../../shared/adapters/dynamodb/register.ts";
import { definitionOf } from "../../shared/domain/documents/forms.ts";
import type { Obligation } from "../../shared/domain/documents/report/basis.ts";
import { isKeptApart } from "../../shared/domain/forms/apart.ts";
import { ofSection } from "../../shared/domain/forms/draft.ts";
import { bytesOfDraft } from "../../shared/domain/forms/kept-size.ts";
import { sectionsOf } from "../../shared/domain/forms/rows.ts";
import { unsaved } from "../../shared/domain/forms/unsaved.ts";
import { linkIdOf } from "../../shared/domain/links/grant.ts";
import { dayOf, daysLater } from "../../shared/domain/organisation/business-days.ts";
import type { Archive } from "../../shared/ports/reading.ts";
import type { Head } from "../../shared/ports/store.ts";
import { expectNothingAltered } from "./altered.ts";
import { answers } from "./answers.ts";
import { Aws } from "./aws.ts";
import { board, people } from "./cast.ts";
import { timeOf } from "./clock.ts";
import { eventually } from "./eventually.ts";
import type { Local } from "./local.ts";
import type { Mail } from "./mailbox.ts";
import { isReceipt, linkIn, Mailbox } from "./mailbox.ts";
import type { Scanner } from "./scanner.ts";
import { Visitor } from "./visitor.ts";
import { submitFrom, write } from "./writing.ts";

/** Days from now to the donor's: however far a test moves the time, and whenever it runs, that day is to come. */
const daysUntilDonor = 200;

/** The partitions of what documents wait for. */
const ofDocuments = /^(DOC|OUTBOX|OBLIGATION|TRANCHE)#/;

/** What the ids of all reports of tests begin with. */
const ofTests = "PA-2025-014-T";

/** Whose words a partner's are is proved in memory, and played by the demo: a story does not wait for them. */
async function askingNoPartner({ tables }: Aws): Promise<void> {
  const policy = await new DynamoRecords(tables).policy("results-report");
  if (!policy?.ownWords) return;
  const { ownWords: _, ...without } = policy;
  await new DynamoRegister(tables).policy(without, policy);
}

/** One report of its own, on its way through a running Accord. */
export class Story {
  readonly local: Local;
  readonly documentId: string;
  readonly aws: Aws;
  readonly mailbox: Mailbox;
  readonly store: DynamoDecisionStore;
  readonly archive: Archive;
  /** Who looks at every mail before its reader does. */
  scanner: Pick<Scanner, "scan"> | null = null;

  private constructor(local: Local, documentId: string) {
    this.local = local;
    this.documentId = documentId;
    this.aws = new Aws(local);
    this.mailbox = new Mailbox(local.mailboxApi);
    this.store = new DynamoDecisionStore(this.aws.tables);
    this.archive = openArchive(this.aws.tables, expectNothingAltered);
  }

  /** A new obligation of the example's agreement falls due, at an instant (ISO 8601 UTC) or at once. */
  static async begin(local: Local, given?: string): Promise<Story> {
    const documentId = `${ofTests}${Math.random().toString(36).slice(2, 10)}`;
    const story = new Story(local, documentId);
    const now = new Date(await timeOf(local)).toISOString();
    const opensAt = given ?? now;
    const obligation: Obligation = {
      id: documentId,
      agreementId: "PA-2025-014",
      kind: "annual",
      period: { start: "2025-07-01", end: "2026-06-30" },
      dueOn: daysLater(dayOf(now, "UTC"), daysUntilDonor),
      reportId: documentId,
      author: "P-001",
    };
    await askingNoPartner(story.aws);
    await new DynamoRegister(story.aws.tables).obligation({ obligation, opensAt }, opensAt, null);
    await story.tick();
    return story;
  }

  /** A document that somebody begins by themselves. */
  static of(local: Local, documentId: string): Story {
    return new Story(local, documentId);
  }

  /** The same report, after Accord was started again. */
  on(local: Local): Story {
    return new Story(local, this.documentId);
  }

  /** Every item of the three tables that is about this report, in an order that can be compared. */
  async items(): Promise<string[]> {
    return (await this.aws.everything()).filter((item) => item.includes(this.documentId));
  }

  /** The rows of this report's outbox. */
  async outbox(): Promise<string[]> {
    const { client, state } = this.aws.tables;
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: state,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": outboxOf(this.documentId) },
        ConsistentRead: true,
      }),
    );
    return Items.map((item) => JSON.stringify(item));
  }

  /** The ids of the rows of this report's outbox that bear a mark, such as the template of a mail. */
  async rowsWith(mark: string): Promise<string[]> {
    const rows = (await this.outbox()).filter((row) => row.includes(mark));
    return rows.map((row) => linkIdOf(this.documentId, /"sk":"([^"]+)"/.exec(row)?.[1] ?? ""));
  }

  /** The row of the first mail, which asks the author to write. */
  async firstMail(): Promise<string> {
    const [id] = await this.rowsWith('"report-due"');
    if (id === undefined) throw new Error(`${this.documentId}: nobody is asked to write`);
    return id;
  }

  /** Waits until nothing of this report waits in the outbox. */
  async outboxEnded(): Promise<void> {
    await eventually("the outbox to end", async () => !(await this.outbox()).some(isOpenRow));
  }

  /** Waits until nothing of this report waits, and it is known of every mail what became of it: nothing moves then. */
  async settled(): Promise<void> {
    const moves = (row: string) => isOpenRow(row) || isUntold(row);
    await eventually("all to settle", async () => !(await this.outbox()).some(moves));
  }

  /**
   * Moves the time of all functions forward by an ISO 8601 duration, and has the clock tick. Time is one for all: whatever
   * other documents wait for is taken off the index first, or each move would play all of their days as well.
   */
  async moveTime(advance: string): Promise<void> {
    await this.aws.takeOffDueIndex((pk) => ofDocuments.test(pk) && !pk.includes(this.documentId));
    const moved = await fetch(`${this.local.timeControl}/time`, {
      method: "POST",
      body: JSON.stringify({ advance }),
    });
    if (!moved.ok) throw new Error(`Time does not move: ${await moved.text()}`);
  }

  /** The clock ticks once, now. */
  async tick(): Promise<void> {
    await fetch(`${this.local.timeControl}/tick`, { method: "POST", body: "{}" });
  }

  /** The mails about this document to an address but the receipts of their answers, the oldest first. */
  async mailsTo(address: string): Promise<Mail[]> {
    return (await this.mailbox.to(address)).filter(
      (mail) => mail.text.includes(this.documentId) && !isReceipt(mail),
    );
  }

  /** Waits for the n-th mail about this document to an address, counted from 1. */
  async mailTo(address: string, n = 1): Promise<Mail> {
    const mail = await eventually(
      `mail ${n} to ${address}`,
      async () => (await this.mailsTo(address))[n - 1],
    );
    if (this.scanner) await this.scanner.scan(await this.mails());
    return mail;
  }

  /** Waits for the first mail about this document to an address whose subject says so. */
  mailThat(address: string, says: RegExp): Promise<Mail> {
    return eventually(`a mail to ${address} that says ${says}`, async () =>
      (await this.mailsTo(address)).find(({ subject }) => says.test(subject)),
    );
  }

  /** The mail that asks the officer to read a translation that was supplied. */
  translationMail(): Promise<Mail> {
    return this.mailThat(people.officer, /lire une traduction|read a translation/);
  }

  /** The officer reads the translation that was supplied, and confirms it. */
  async confirmTranslation(): Promise<void> {
    const reader = await this.arrive(await this.translationMail());
    await reader.send({ answer: "confirm" }, "/translation");
  }

  /** Every mail about this document, the oldest first. */
  async mails(): Promise<Mail[]> {
    return (await this.mailbox.all()).filter(({ text }) => text.includes(this.documentId));
  }

  /** Opens the link of a mail and presses the button. */
  async arrive(mail: Mail): Promise<Visitor> {
    const visitor = new Visitor();
    await visitor.open(linkIn(mail));
    await visitor.send();
    return visitor;
  }

  /** The officer finds all parts written, and submits; the visitor stays on the document's page. */
  async submit(changes: Record<string, string> = {}): Promise<Visitor> {
    const officer = await this.arrive(await this.mailTo(people.officer));
    await this.keepDraft({ ...answers, ...changes });
    return submitFrom(officer);
  }

  /** She mends what came back, after her form and her receipt her third mail, and submits again. */
  async resubmit(changes: Record<string, string>): Promise<Visitor> {
    const officer = await this.arrive(await this.mailTo(people.officer, 3));
    await write(officer, changes);
    return submitFrom(officer);
  }

  /**
   * A whole draft as the form would keep it part by part, for what comes after it: walking through the form takes
   * most of a story's time, and stories that are about it do (`write`).
   */
  async keepDraft(typed: Readonly<Record<string, string>>): Promise<void> {
    const { documentId } = this;
    const { basis } = await this.store.load({ documentId, basis: true });
    if (!basis) throw new Error(`${documentId} has no basis`);
    const period = "period" in basis && { periodStart: basis.period.start, periodEnd: basis.period.end };
    const all = { ...period, ...typed };
    const definition = definitionOf(basis);
    const parts = Object.fromEntries(
      sectionsOf(definition, all).map((section) => [section.id, ofSection(section, all)]),
    );
    const [[section, own]] = Object.entries(parts) as [[string, Readonly<Record<string, string>>]];
    const { number } = (await this.head()).chain;
    const apart = { draft: null, grows: bytesOfDraft(unsaved(parts)) };
    const kept = {
      ...{ section, kept: { typed: own, revision: 1 }, replaces: 0, number },
      ...(isKeptApart(definition) && { apart }),
    };
    await new DynamoDrafts(this.aws.tables).keepSection(documentId, kept, parts);
  }

  /** A reviewer opens their n-th mail about the document and decides. */
  async decide(address: string, decision: Record<string, string>, mailNumber = 1): Promise<Visitor> {
    const reviewer = await this.arrive(await this.mailTo(address, mailNumber));
    await reviewer.send(decision, "/confirmation");
    await reviewer.send({}, "/decision");
    return reviewer;
  }

  /** Both lanes of the review approve. */
  async review(mailNumber = 1): Promise<void> {
    await this.decide(people.reviewer, { decision: "approve" }, mailNumber);
    await this.decide(people.finance, { decision: "approve" }, mailNumber);
  }

  /** A director answers the resolution. */
  async answer(address: string, ballot: Record<string, string>): Promise<Visitor> {
    const director = await this.arrive(await this.mailTo(address));
    await director.send(ballot, "/signature");
    await director.send({}, "/ballot");
    return director;
  }

  /** From the submission to the board: reviews, then the executive director. */
  async toBoard(): Promise<void> {
    await this.submit();
    await this.review();
    await this.decide(people.director, { decision: "approve" });
  }

  /** All the way: until the donors' notices are on their way. */
  async toPublication(): Promise<void> {
    await this.toBoard();
    for (const director of board) await this.answer(director, { ballot: "sign" });
    await this.reached("document-announced");
  }

  async head(): Promise<Head> {
    const { head } = await this.store.load({ documentId: this.documentId });
    if (!head) throw new Error(`${this.documentId} has no head`);
    return head;
  }

  entries(): Promise<StoredEntry[]> {
    return entriesOfDocument(this.aws.tables, this.documentId);
  }

  /** Waits until the history holds an entry of a type. */
  reached(type: string): Promise<StoredEntry> {
    return eventually(`entry ${type}`, async () =>
      (await this.entries()).find((entry) => entry.type === type),
    );
  }
}

/** What is to be done on a later day is not waited for. */
const isOpenRow = (row: string) => /"status":"(pending|sending)"/.test(row) && !row.includes('"notBefore":"');
/** A mail that went out, of which nothing was told yet. */
const isUntold = (row: string) =>
  /"effect":"(mail|notice)"/.test(row) && row.includes('"status":"done"') && !row.includes('"delivery":"');

import { isToNewAddress, messageOf, recipientOf, unreachedOf } from "../../domain/outbox/message.ts";
import type {
  AddressNotes,
  DocumentRegister,
  MeetingMail,
  MessageRecord,
  MessageState,
  Messages,
  RegisteredReport,
} from "../../ports/oversight.ts";
import { basisItem } from "./basis.items.ts";
import { nameOf, readMany } from "./batch.ts";
import { readHead, unlessOfAws } from "./head.ts";
import { listedItem } from "./items.ts";
import { basisKey, headKey, outboxOf } from "./keys.ts";
import { messageItem } from "./outbox.items.ts";
import { queryAll } from "./query.ts";
import { pageOfRegister } from "./register-index.ts";
import type { Item, Tables } from "./tables.ts";

/** The register of documents and their messages, for those who watch over them. */
export class DynamoOversight implements DocumentRegister, Messages, AddressNotes, MeetingMail {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  /** One query of the index, and one read of the heads and bases of each fifty that it names. */
  async list(page: Parameters<DocumentRegister["list"]>[0]) {
    const { documents, next } = await pageOfRegister(this.#tables, page);
    return { ...(await this.#reports(documents.map(({ documentId }) => documentId))), next };
  }

  async ofDocument(documentId: string): ReturnType<Messages["ofDocument"]> {
    const { client, state } = this.#tables;
    const items = await queryAll(client, state, outboxOf(documentId));
    const read = items.map((item) => ({ item, row: messageItem().safeParse(item).data }));
    const rows = read.flatMap(({ row }) => row ?? []);
    const again = new Set(rows.map(resentBy));
    const readable = rows
      .flatMap((row) => recordOf(row, again) ?? [])
      .sort((a, b) => a.askedAt.localeCompare(b.askedAt));
    const unreadable = read.flatMap(({ item, row }) => (row ? [] : [rowName(item)]));
    return { readable, unreadable };
  }

  async cameBack(stream: string, change: string): Promise<boolean> {
    const { client, state } = this.#tables;
    const items = await queryAll(client, state, outboxOf(stream));
    const rows = items.flatMap((item) => messageItem().safeParse(item).data ?? []);
    return rows.some(({ row, delivery }) => delivery === "bounced" && isToNewAddress(row.effect, change));
  }

  async unreached(stream: string): Promise<string[]> {
    const { client, state } = this.#tables;
    const items = await queryAll(client, state, outboxOf(stream));
    return unreachedOf(
      items.flatMap((item) => {
        const { data } = messageItem().safeParse(item);
        return data ? [{ row: data.row, state: data.delivery ?? states[data.status] }] : [];
      }),
    );
  }

  async #reports(ids: string[]): Promise<{ reports: RegisteredReport[]; unreadable: string[] }> {
    if (ids.length === 0) return { reports: [], unreadable: [] };
    const { client, state } = this.#tables;
    const keys = ids.flatMap((id) => [headKey(id), basisKey(id)]);
    const items = await readMany(client, state, keys);
    const read = await Promise.all(
      ids.map(async (documentId): Promise<RegisteredReport | string> => {
        const found = (key: { pk: string; sk: string }) => items.get(nameOf(key));
        const [head, basis] = [found(headKey(documentId)), found(basisKey(documentId))];
        const listed = listedItem().safeParse(head).data;
        const about = basisItem().safeParse(basis).data;
        const known = head && (await readHead(this.#tables, documentId, head).catch(unlessOfAws));
        if (!known || !listed || !about) return documentId;
        return { documentId, report: known.report, basis: about.basis, changedAt: listed.listKey };
      }),
    );
    return {
      reports: read.filter((one) => typeof one !== "string"),
      unreadable: read.filter((one) => typeof one === "string"),
    };
  }
}

/** A row's name within its document, from its key. */
const rowName = ({ sk }: Item): string => String(sk).slice(String(sk).indexOf("#") + 1);

type MessageRow = NonNullable<ReturnType<ReturnType<typeof messageItem>["safeParse"]>["data"]>;

/** The message that a row sends again; null for any other row. */
function resentBy({ row: { effect } }: MessageRow): string | null {
  return effect.effect === "resend" ? effect.message : null;
}

/** The message of an outbox row; null for a row that is none, such as one for several people. */
function recordOf(
  { row, status, delivery, trouble, deliveryAt }: MessageRow,
  again: ReadonlySet<string | null>,
): MessageRecord | null {
  const recipient = recipientOf(row.effect);
  if (!recipient || (row.effect.effect !== "mail" && row.effect.effect !== "notice")) return null;
  return {
    id: messageOf(row.id),
    recipient,
    template: row.effect.template,
    state: delivery ?? states[status],
    askedAt: row.createdAt,
    trouble: trouble ?? null,
    toldAt: deliveryAt ?? null,
    sentAgain: again.has(messageOf(row.id)),
  };
}

const states = {
  pending: "queued",
  sending: "queued",
  done: "accepted",
  moot: "moot",
  inactive: "inactive",
  address: "address",
  failed: "failed",
} as const satisfies Record<string, MessageState>;

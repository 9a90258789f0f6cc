import { QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Desk } from "../../domain/links/desk.ts";
import type { Holding } from "../../domain/people/mailboxes.ts";
import { epochSeconds, later } from "../../domain/time.ts";
import type { DeskDocument, Desks } from "../../ports/desks.ts";
import type { OutboxRow, Session } from "../../ports/store.ts";
import { outboxItemOf } from "./appended.items.ts";
import { basisItem } from "./basis.items.ts";
import { type Key, nameOf, readMany } from "./batch.ts";
import { ifAllHold, transact } from "./conditional.ts";
import { countedWrite } from "./counted-write.ts";
import { readHead, unlessOfAws } from "./head.ts";
import { deskItem, linkItem, sessionItem } from "./items.ts";
import {
  asksKey,
  basisKey,
  deskKey,
  deskOpenedKey,
  headKey,
  linkKey,
  linkOfKey,
  linksOfPerson,
  mailboxKeyOf,
  sessionKey,
} from "./keys.ts";
import { holdingItem } from "./people.items.ts";
import { readItem } from "./read.ts";
import type { Item, Tables } from "./tables.ts";

/** Links that a desk looks at: ten years of a report on each working day. */
const mostLinks = 3_000;

/** A link to a desk explains itself for a while after it is over. */
const explainsFor = { days: 30 };

/** Desks in the state table, beside links; what lies on them is found by the index of lists. */
export class DynamoDesks implements Desks {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  ask(row: OutboxRow, mailbox: string, allowance: { perHour: number; now: string }): Promise<boolean> {
    const asked = { TableName: this.#tables.state, Item: outboxItemOf(this.#tables, row) };
    return countedWrite(this.#tables, asksKey(mailbox), allowance, [{ Put: asked }]);
  }

  async holding(mailbox: string): Promise<Holding | null> {
    const item = await readItem(this.#tables.client, this.#tables.private, mailboxKeyOf(mailbox));
    return item ? holdingItem().parse(item) : null;
  }

  async give(desk: Desk, digest: string): Promise<void> {
    await this.#tables.client.send(
      new UpdateCommand({
        TableName: this.#tables.state,
        Key: deskKey(desk.id),
        UpdateExpression: "SET desk = :desk, tokenDigest = :digest, expiresAt = :expiresAt",
        ExpressionAttributeValues: {
          ":desk": desk,
          ":digest": digest,
          ":expiresAt": epochSeconds(later(desk.validUntil, explainsFor)),
        },
      }),
    );
  }

  async find(id: string): ReturnType<Desks["find"]> {
    const { client, state } = this.#tables;
    const [item, opened] = await Promise.all([
      readItem(client, state, deskKey(id)),
      readItem(client, state, deskOpenedKey(id)),
    ]);
    return item ? { ...deskItem().parse(item), isOpened: opened !== undefined } : null;
  }

  /** One transaction: of two who press the button of a link, one comes in. */
  open(session: Session): Promise<boolean> {
    const { linkId, digest, validUntil } = session;
    const { state: TableName } = this.#tables;
    const expiresAt = epochSeconds(later(validUntil, explainsFor));
    return ifAllHold(
      transact(this.#tables, [
        {
          Put: {
            TableName,
            Item: { ...deskOpenedKey(linkId), expiresAt },
            ConditionExpression: "attribute_not_exists(pk)",
          },
        },
        {
          Put: {
            TableName,
            Item: { ...sessionKey(linkId, digest), ...session, expiresAt: epochSeconds(validUntil) },
          },
        },
      ]),
    );
  }

  async session(linkId: string, digest: string): Promise<Session | null> {
    const item = await readItem(this.#tables.client, this.#tables.state, sessionKey(linkId, digest));
    return item ? sessionItem().parse(item) : null;
  }

  async linksOf(person: string): ReturnType<Desks["linksOf"]> {
    const { client, state: TableName } = this.#tables;
    const keys: Key[] = [];
    let after: Item | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName,
          IndexName: "lists",
          KeyConditionExpression: "listed = :listed",
          ExpressionAttributeValues: { ":listed": linksOfPerson(person) },
          ScanIndexForward: false,
          Limit: mostLinks - keys.length,
          ...(after && { ExclusiveStartKey: after }),
        }),
      );
      keys.push(...Items.map(({ pk }) => linkKey(linkOfKey(String(pk)))));
      after = LastEvaluatedKey;
    } while (after && keys.length < mostLinks);
    const items = await this.#read(keys);
    const links = keys.flatMap((key) => {
      const stored = linkItem().safeParse(items.get(nameOf(key))).data;
      return stored?.link.person === person ? [stored.link] : [];
    });
    return { links, isCut: after !== undefined };
  }

  async documents(ids: readonly string[]): Promise<DeskDocument[]> {
    const items = await this.#read(ids.flatMap((id) => [headKey(id), basisKey(id)]));
    const read = ids.map(async (documentId): Promise<DeskDocument[]> => {
      const [head, kept] = [items.get(nameOf(headKey(documentId))), items.get(nameOf(basisKey(documentId)))];
      const about = basisItem().safeParse(kept).data;
      const known = head && (await readHead(this.#tables, documentId, head).catch(unlessOfAws));
      return known && about ? [{ documentId, head: known, basis: about.basis }] : [];
    });
    return (await Promise.all(read)).flat();
  }

  #read(keys: readonly Key[]): Promise<Map<string, Item>> {
    return readMany(this.#tables.client, this.#tables.state, keys);
  }
}

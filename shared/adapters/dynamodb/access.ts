import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import {
  DeleteCommand,
  GetCommand,
  PutCommand,
  TransactWriteCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import type { Link } from "../../domain/links/link.ts";
import { epochSeconds, later } from "../../domain/time.ts";
import type { Access } from "../../ports/access.ts";
import type { OutboxRow, Session, StoredLink } from "../../ports/store.ts";
import { linkItemOf, outboxItemOf } from "./commit.ts";
import { linkItem } from "./items.ts";
import { freshLinksKey, linkKey, sessionKey } from "./keys.ts";
import type { Tables } from "./tables.ts";

/** Several requests for a fresh link at one moment meet at the hour's counter. */
const mostTries = 5;

/** Links and sessions in the state table. */
export class DynamoAccess implements Access {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async link(id: string): Promise<StoredLink | null> {
    const { client, state: TableName } = this.#tables;
    const { Item } = await client.send(new GetCommand({ TableName, Key: linkKey(id), ConsistentRead: true }));
    return Item ? linkItem().parse(Item) : null;
  }

  async storeTokenDigest(linkId: string, digest: string): Promise<void> {
    await this.#tables.client.send(
      new UpdateCommand({
        TableName: this.#tables.state,
        Key: linkKey(linkId),
        UpdateExpression: "SET tokenDigest = :digest",
        ConditionExpression: "attribute_exists(pk)",
        ExpressionAttributeValues: { ":digest": digest },
      }),
    );
  }

  async openSession(session: Session): Promise<void> {
    const { linkId, digest, validUntil } = session;
    const Item = { ...sessionKey(linkId, digest), ...session, expiresAt: epochSeconds(validUntil) };
    await this.#tables.client.send(new PutCommand({ TableName: this.#tables.state, Item }));
  }

  async endSession(linkId: string, digest: string): Promise<void> {
    const Key = sessionKey(linkId, digest);
    await this.#tables.client.send(new DeleteCommand({ TableName: this.#tables.state, Key }));
  }

  async grantFreshLink(
    link: Link,
    mail: OutboxRow,
    { perHour, now }: { perHour: number; now: string },
  ): Promise<boolean> {
    const { client, state: TableName } = this.#tables;
    const hour = now.slice(0, "2026-11-23T18".length);
    const counter = {
      TableName,
      Key: freshLinksKey(link.person, hour),
      UpdateExpression: "ADD granted :one SET expiresAt = :expiresAt",
      ConditionExpression: "attribute_not_exists(granted) OR granted < :perHour",
      ExpressionAttributeValues: {
        ":one": 1,
        ":perHour": perHour,
        ":expiresAt": epochSeconds(later(now, { hours: 2 })),
      },
    };
    const TransactItems = [
      { Update: counter },
      { Put: { TableName, Item: linkItemOf(link) } },
      { Put: { TableName, Item: outboxItemOf(mail) } },
    ];
    for (let tries = 1; ; tries += 1) {
      try {
        await client.send(new TransactWriteCommand({ TransactItems }));
        return true;
      } catch (fault) {
        const code = fault instanceof TransactionCanceledException && fault.CancellationReasons?.[0]?.Code;
        if (code === "ConditionalCheckFailed") return false;
        if (code !== "TransactionConflict" || tries === mostTries) throw fault;
      }
    }
  }
}

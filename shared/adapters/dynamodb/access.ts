import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Link } from "../../domain/links/link.ts";
import { epochSeconds, later } from "../../domain/time.ts";
import type { Access } from "../../ports/access.ts";
import type { OutboxRow, Session, StoredLink } from "../../ports/store.ts";
import { linkItemOf, outboxItemOf } from "./commit.ts";
import { transact } from "./conditional.ts";
import { freshLinksItem, linkItem } from "./items.ts";
import { freshLinksKey, linkKey, sessionKey } from "./keys.ts";
import { readItem } from "./read.ts";
import type { Tables } from "./tables.ts";

/** Several requests for a fresh link at one moment meet at the list of those that were granted. */
const mostTries = 5;

/** Links and sessions in the state table. */
export class DynamoAccess implements Access {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async link(id: string): Promise<StoredLink | null> {
    const item = await readItem(this.#tables.client, this.#tables.state, linkKey(id));
    return item ? linkItem().parse(item) : null;
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
    const Key = freshLinksKey(link.person);
    for (let tries = 1; ; tries += 1) {
      const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
      const known = Item ? freshLinksItem().parse(Item) : { grantedAt: [], revision: 0 };
      // A clock that was ahead once must not keep somebody out until then: an hour counts both ways.
      const [from, to] = [later(now, { hours: -1 }), later(now, { hours: 1 })];
      const withinTheHour = known.grantedAt.filter((at) => at > from && at < to);
      if (withinTheHour.length >= perHour) return false;
      const counted = {
        TableName,
        Item: {
          ...Key,
          grantedAt: [...withinTheHour, now],
          revision: known.revision + 1,
          expiresAt: epochSeconds(later(now, { hours: 2 })),
        },
        ConditionExpression: "attribute_not_exists(pk) OR revision = :seen",
        ExpressionAttributeValues: { ":seen": known.revision },
      };
      const TransactItems = [
        { Put: counted },
        { Put: { TableName, Item: linkItemOf(link) } },
        { Put: { TableName, Item: outboxItemOf(this.#tables, mail) } },
      ];
      try {
        await transact(this.#tables, TransactItems);
        return true;
      } catch (fault) {
        const code = fault instanceof TransactionCanceledException && fault.CancellationReasons?.[0]?.Code;
        if (code !== "ConditionalCheckFailed" || tries === mostTries) throw fault;
      }
    }
  }
}

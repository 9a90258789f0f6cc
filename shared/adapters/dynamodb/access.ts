import { DeleteCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Link, MeetingLink } from "../../domain/links/link.ts";
import { epochSeconds, later } from "../../domain/time.ts";
import type { Access } from "../../ports/access.ts";
import type { OutboxRow, Session, StoredLink } from "../../ports/store.ts";
import { linkItemOf, outboxItemOf } from "./appended.items.ts";
import { nameOf, readKeys } from "./batch.ts";
import { countedWrite } from "./counted-write.ts";
import { linkItem } from "./items.ts";
import { freshLinksKey, linkKey, openedKey, sessionKey } from "./keys.ts";
import { readItem } from "./read.ts";
import type { Tables } from "./tables.ts";

/** How long it is kept that a link was opened: longer than any vote is open. */
const keptOpened = { days: 90 };

/** Keys that one call reads at most. */
const mostAtOnce = 100;

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

  async openSession(session: Session, isNoted = false): Promise<void> {
    const { linkId, digest, validUntil } = session;
    const Item = { ...sessionKey(linkId, digest), ...session, expiresAt: epochSeconds(validUntil) };
    const opened = { ...openedKey(linkId), expiresAt: epochSeconds(later(validUntil, keptOpened)) };
    const { client, state: TableName } = this.#tables;
    await Promise.all(
      (isNoted ? [Item, opened] : [Item]).map((each) =>
        client.send(new PutCommand({ TableName, Item: each })),
      ),
    );
  }

  async opened(linkIds: readonly string[]): Promise<string[]> {
    const { client, state } = this.#tables;
    const wanted = linkIds.slice(0, mostAtOnce);
    if (wanted.length === 0) return [];
    const found = await readKeys(client, { [state]: wanted.map(openedKey) });
    return wanted.filter((id) => found.has(nameOf(openedKey(id))));
  }

  async endSession(linkId: string, digest: string): Promise<void> {
    const Key = sessionKey(linkId, digest);
    await this.#tables.client.send(new DeleteCommand({ TableName: this.#tables.state, Key }));
  }

  grantFreshLink(
    link: Link | MeetingLink,
    mail: OutboxRow,
    { perHour, now }: { perHour: number; now: string },
  ): Promise<boolean> {
    const { state: TableName } = this.#tables;
    return countedWrite(this.#tables, freshLinksKey(link.person), { perHour, now }, [
      { Put: { TableName, Item: linkItemOf(link) } },
      { Put: { TableName, Item: outboxItemOf(this.#tables, mail) } },
    ]);
  }
}

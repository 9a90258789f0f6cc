import { DeleteCommand, GetCommand } from "@aws-sdk/lib-dynamodb";
import { epochSeconds } from "../../domain/time.ts";
import type { DraftsOver } from "../../ports/drafts.ts";
import { whenStill } from "./conditional.ts";
import { apartIn } from "./drafts-apart.ts";
import { draftApartItem, endingItem } from "./items.ts";
import { draftKey, draftSections } from "./keys.ts";
import { queryAll } from "./query.ts";
import type { Item, Tables } from "./tables.ts";

/** So many at once: more is no faster. */
const atOnce = 20;

/** Sections of drafts that are no more, which a submission leaves behind: it takes away their small item alone. */
export class DynamoDraftsOver implements DraftsOver {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async takeAway(
    documentId: string,
    { begunBefore, now }: { begunBefore: number; now: string },
  ): ReturnType<DraftsOver["takeAway"]> {
    const { client, private: TableName } = this.#tables;
    const Key = draftKey(documentId);
    const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
    const expiresAt = Item ? endingItem().parse(Item).expiresAt : null;
    const isOver = expiresAt !== null && expiresAt <= epochSeconds(now);
    const begun = Item && !isOver ? apartIn(Item)?.begun : undefined;
    const sections = await queryAll(client, TableName, Key.pk, draftSections);
    const over = [...sections, ...(Item && isOver ? [Item] : [])].filter((item) => {
      const own = draftApartItem().parse({ bytes: 0, ...item })?.begun;
      return own !== undefined && own < begunBefore && own !== begun;
    });
    for (let from = 0; from < over.length; from += atOnce)
      await Promise.all(over.slice(from, from + atOnce).map((item) => this.#delete(item)));
    return expiresAt === null || isOver ? null : new Date(expiresAt * 1_000).toISOString();
  }

  /** Only while it is of the draft that it was of: a draft that is begun meanwhile has its sections at the same keys. */
  #delete({ pk, sk, begun }: Item): Promise<boolean> {
    const { client, private: TableName } = this.#tables;
    return whenStill(
      client.send(
        new DeleteCommand({
          ...{ TableName, Key: { pk, sk } },
          ConditionExpression: "#begun = :begun",
          ExpressionAttributeNames: { "#begun": "begun" },
          ExpressionAttributeValues: { ":begun": begun },
        }),
      ),
    );
  }
}

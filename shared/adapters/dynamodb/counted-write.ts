import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { epochSeconds, later } from "../../domain/time.ts";
import type { Key } from "./batch.ts";
import { transact } from "./conditional.ts";
import { freshLinksItem } from "./items.ts";
import type { Tables } from "./tables.ts";

/** Several requests at one moment meet at the list of those that were granted. */
const mostTries = 5;

/**
 * Writes what may be granted so often within an hour, with its count.
 * @returns false once it was granted as often as it may be
 */
export async function countedWrite(
  tables: Tables,
  Key: Key,
  { perHour, now }: { perHour: number; now: string },
  granted: NonNullable<TransactWriteCommandInput["TransactItems"]>,
): Promise<boolean> {
  const { client, state: TableName } = tables;
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
    try {
      await transact(tables, [{ Put: counted }, ...granted]);
      return true;
    } catch (fault) {
      const code = fault instanceof TransactionCanceledException && fault.CancellationReasons?.[0]?.Code;
      if (code !== "ConditionalCheckFailed" || tries === mostTries) throw fault;
    }
  }
}

import { GetCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { day, documentId, hash, ordinal } from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import { seal } from "../../domain/audit/seal.ts";
import type { ImportedPlans } from "../../ports/imported.ts";
import { ifAllHold, transact } from "./conditional.ts";
import { guardWrite } from "./guards.ts";
import { entryKey, headKey } from "./keys.ts";
import type { Tables } from "./tables.ts";

/** The head of a record taken over from before Accord; of a plan, which one takes its place. */
export const importedHeadItem = lazy(() =>
  z.object({
    contentHash: hash,
    number: ordinal,
    hash,
    superseded: z.optional(z.object({ by: documentId, from: day })),
  }),
);

export class DynamoImportedPlans implements ImportedPlans {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async supersede(...[plan, facts, guard, now]: Parameters<ImportedPlans["supersede"]>): Promise<void> {
    const { client, state, entries } = this.#tables;
    const { Item } = await client.send(
      new GetCommand({ TableName: state, Key: headKey(plan), ConsistentRead: true }),
    );
    const head = importedHeadItem().parse(Item);
    if (head.superseded) return;
    const from = { number: head.number, hash: head.hash };
    const sealed = seal(plan, from, [{ type: "plan-superseded", facts }], now);
    const isWritten = await ifAllHold(
      transact(this.#tables, [
        ...sealed.entries.map((entry) => ({
          Put: {
            TableName: entries,
            Item: { ...entryKey(plan, entry.number), entry },
            ConditionExpression: "attribute_not_exists(pk)",
          },
        })),
        {
          Put: {
            TableName: state,
            Item: { ...Item, ...sealed.end, superseded: facts },
            ConditionExpression: "#number = :number",
            ExpressionAttributeNames: { "#number": "number" },
            ExpressionAttributeValues: { ":number": head.number },
          },
        },
        guardWrite(state, guard),
      ]),
    );
    if (!isWritten) throw new Error(`${plan}: changed since it was read`);
  }
}

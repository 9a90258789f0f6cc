import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { RegisterCursor } from "../../ports/oversight.ts";
import { listedItem } from "./items.ts";
import { documentOfKey, headKey, registerOf } from "./keys.ts";
import type { Item, Tables } from "./tables.ts";

/** A page of the register: which documents, the last changed first, and where the next page begins. */
export async function pageOfRegister(
  { client, state: TableName }: Tables,
  { ended, after, limit }: { ended: boolean; after: RegisterCursor | null; limit: number },
): Promise<{ documents: RegisterCursor[]; next: RegisterCursor | null }> {
  const listed = registerOf(ended);
  const { Items, LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName,
      IndexName: "lists",
      KeyConditionExpression: "listed = :listed",
      ExpressionAttributeValues: { ":listed": listed },
      ScanIndexForward: false,
      Limit: limit,
      ...(after && {
        ExclusiveStartKey: { ...headKey(after.documentId), listed, listKey: after.changedAt },
      }),
    }),
  );
  return {
    documents: (Items ?? []).map(cursorOf),
    next: LastEvaluatedKey ? cursorOf(LastEvaluatedKey) : null,
  };
}

function cursorOf(item: Item): RegisterCursor {
  const { pk, listKey } = listedItem().parse(item);
  return { documentId: documentOfKey(pk), changedAt: listKey };
}

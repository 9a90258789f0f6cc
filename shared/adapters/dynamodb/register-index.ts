import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { PageOf, RegisterCursor } from "../../ports/oversight.ts";
import { listedItem } from "./items.ts";
import { documentOfKey, headKey, listsOf } from "./keys.ts";
import type { Item, Tables } from "./tables.ts";

/**
 * A page of the register: which documents, the last changed first, and where the next page begins. Each list is asked for as
 * many as a page has, from where the page before ended, and what comes of them is put in one order.
 */
export async function pageOfRegister(
  tables: Tables,
  { after, limit, ...listing }: PageOf,
): Promise<{ documents: RegisterCursor[]; next: RegisterCursor | null }> {
  const parts = await Promise.all(listsOf(listing).map((list) => partOf(tables, list, after, limit)));
  const found = parts.flatMap(({ documents }) => documents).sort(lastChangedFirst);
  const documents = found.slice(0, limit);
  const isMore = found.length > limit || parts.some(({ goesOn }) => goesOn);
  return { documents, next: isMore ? (documents.at(-1) ?? null) : null };
}

/** As an index that is read backwards has them: by when they changed, then by their key. */
const lastChangedFirst = (one: RegisterCursor, other: RegisterCursor): number =>
  compare(other.changedAt, one.changedAt) || compare(other.documentId, one.documentId);

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

async function partOf(
  { client, state: TableName }: Tables,
  listed: string,
  after: RegisterCursor | null,
  Limit: number,
) {
  const { Items, LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName,
      IndexName: "lists",
      KeyConditionExpression: "listed = :listed",
      ExpressionAttributeValues: { ":listed": listed },
      ScanIndexForward: false,
      Limit,
      // A key at which to go on needs not be in this very list.
      ...(after && {
        ExclusiveStartKey: { ...headKey(after.documentId), listed, listKey: after.changedAt },
      }),
    }),
  );
  return { documents: (Items ?? []).map(cursorOf), goesOn: LastEvaluatedKey !== undefined };
}

function cursorOf(item: Item): RegisterCursor {
  const { pk, listKey } = listedItem().parse(item);
  return { documentId: documentOfKey(pk), changedAt: listKey };
}

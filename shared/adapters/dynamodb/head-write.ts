import { isDone } from "../../domain/documents/done.ts";
import { shownChange } from "../../domain/review/shown-change.ts";
import type { Change } from "../../ports/store.ts";
import { headShape, storedAs } from "./head.items.ts";
import { headKey, listOf } from "./keys.ts";
import type { Tables, Write } from "./tables.ts";
import { unmoved } from "./unmoved.ts";

/**
 * Bytes of a head at most, before it is packed. It is read and written whole with each decision: one that comes near this has
 * something that should lie elsewhere, as those who wait for words and those whom a message did not
 * reach do, who are as many as a publication has readers (readers-apart.ts).
 */
const largestHead = 32 * 1024;
/** From here on the line of each invocation says so. */
const largeHead = 24 * 1024;

/** A head in place of the one that was decided upon, or the first of a document. */
export function headWrite({ state, calls }: Tables, { documentId, from, head, entries }: Change): Write {
  const last = entries.at(-1);
  const { report, bytes } = storedAs(head.report);
  const item = {
    ...headKey(documentId),
    shape: headShape,
    report,
    number: head.chain.number,
    hash: head.chain.hash,
    listed: listOf({
      ...{ kind: head.report.kind, ended: isDone(head.report) },
      published: head.report.status === "published",
    }),
    listKey: last && shownChange(head.report, last.at),
  };
  if (bytes > largestHead) throw new Error(`${documentId}: a head of ${bytes} bytes`);
  if (bytes > largeHead) calls?.largeHead(bytes);
  return {
    Put: {
      TableName: state,
      Item: item,
      ...unmoved(from),
      ReturnValuesOnConditionCheckFailure: "ALL_OLD",
    },
  };
}

/** On condition that nothing came on record of a document since its newest entry had a number; 0 where it did not exist. */
export const isAsRead = (TableName: string, documentId: string, number: number) => ({
  ...{ TableName, Key: headKey(documentId) },
  ...(number === 0
    ? { ConditionExpression: "attribute_not_exists(pk)" }
    : {
        ConditionExpression: "#number = :number",
        ExpressionAttributeNames: { "#number": "number" },
        ExpressionAttributeValues: { ":number": number },
      }),
});

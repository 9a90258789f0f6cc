import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, paginateQuery, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Outputs } from "./deploy.ts";

/**
 * After a restart of the emulator its running executions have failed. Each review under way has an item that says when
 * the product looks next whether its execution still lives: all of them are made due, so that the next tick starts
 * another attempt.
 * @param now the product's clock
 * @returns how many reviews are looked at
 */
export async function lookAtReviewsNow(
  dynamodb: DynamoDBClient,
  { StateTableName }: Outputs,
  now: Date,
): Promise<number> {
  const documents = DynamoDBDocumentClient.from(dynamodb);
  const pages = paginateQuery(
    { client: documents },
    {
      TableName: StateTableName,
      IndexName: "due",
      KeyConditionExpression: "due = :due",
      ExpressionAttributeValues: { ":due": "DUE" },
    },
  );
  let looks = 0;
  for await (const { Items = [] } of pages) {
    for (const { pk, sk } of Items.filter((item) => item["sk"] === "LOOK")) {
      await documents.send(
        new UpdateCommand({
          TableName: StateTableName,
          Key: { pk, sk },
          UpdateExpression: "SET dueAt = :now",
          ConditionExpression: "attribute_exists(pk)",
          ExpressionAttributeValues: { ":now": now.toISOString() },
        }),
      );
      looks += 1;
    }
  }
  return looks;
}

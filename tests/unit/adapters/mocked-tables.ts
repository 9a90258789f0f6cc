import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { mockClient } from "aws-sdk-client-mock";
import type { Tables } from "../../../shared/adapters/dynamodb/tables.ts";
import { uncorrelated } from "../../support/correlation.ts";

/** Tables whose client answers what a test says: what an emulator cannot produce, or what was sent. */
export function mockedTables() {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: "ca-central-1" }));
  const tables: Tables = {
    ...{ client, entries: "entries", state: "state", private: "private" },
    correlation: uncorrelated,
  };
  return { dynamo: mockClient(client), tables };
}

import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";

/** The clients and commands that `web` uses, and nothing else: what its import is held against. */
const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const commands = {
  BatchGetCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
};

export const handler = (event: { operation: keyof typeof commands; input: never }): Promise<unknown> =>
  client.send(new commands[event.operation](event.input) as never);

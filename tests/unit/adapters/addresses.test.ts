import { ConditionalCheckFailedException, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, it } from "vitest";
import { DynamoAddresses } from "../../../shared/adapters/dynamodb/addresses.ts";
import { uncorrelated } from "../../support/correlation.ts";

const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: "ca-central-1" }));
const dynamo = mockClient(client);
const tables = { client, entries: "entries", state: "state", private: "private", correlation: uncorrelated };
const change = { from: "old@ibcr.example", to: "new@ibcr.example" };
const replaced = () => new DynamoAddresses(tables).replace({ kind: "person", id: "P-008" }, change);

describe("an address that takes the place of another", () => {
  it("is on file then", async () => {
    dynamo.reset();
    dynamo.on(UpdateCommand).resolves({});
    expect(await replaced()).toBe(true);
  });

  it.each([
    ["is on file already", { email: change.to }, true],
    ["is not on file where a third one is", { email: "third@ibcr.example" }, false],
    ["is nobody’s once they were erased", undefined, true],
  ])("%s", async (_, item, isOnFile) => {
    const fault = new ConditionalCheckFailedException({
      message: "no",
      $metadata: {},
      ...(item && { Item: marshall(item) }),
    });
    dynamo.reset();
    dynamo.on(UpdateCommand).rejects(fault);
    expect(await replaced()).toBe(isOnFile);
  });

  it.each([
    ["remembers of a donor what it takes the place of, which a file may bring again", "donor", change, true],
    ["remembers nothing of a person, whose address no file changes", "person", change, false],
    [
      "remembers nothing where the address was right after all",
      "donor",
      { ...change, to: change.from },
      false,
    ],
  ] as const)("%s", async (_, kind, moved, isRemembered) => {
    dynamo.reset();
    dynamo.on(UpdateCommand).resolves({});
    await new DynamoAddresses(tables).replace({ kind, id: "X" }, moved);
    const [update] = dynamo.commandCalls(UpdateCommand);
    const { UpdateExpression = "", ExpressionAttributeValues } = update?.args[0].input ?? {};
    expect(UpdateExpression.includes("ADD correctedFrom :those")).toBe(isRemembered);
    expect(ExpressionAttributeValues?.[":those"]).toEqual(isRemembered ? new Set([moved.from]) : undefined);
  });

  it("is a fault where the table is away", async () => {
    dynamo.reset();
    dynamo.on(UpdateCommand).rejects(new Error("the table is away"));
    await expect(replaced()).rejects.toThrow("away");
  });
});

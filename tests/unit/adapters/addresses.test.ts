import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, it } from "vitest";
import { DynamoAddresses } from "../../../shared/adapters/dynamodb/addresses.ts";
import { mockedTables } from "./mocked-tables.ts";

const { dynamo, tables } = mockedTables();
const change = { from: "old@ibcr.example", to: "new@ibcr.example" };
const addresses = new DynamoAddresses(tables);
const refused = new ConditionalCheckFailedException({ message: "no", $metadata: {} });

const asked = () => {
  const [update] = dynamo.commandCalls(UpdateCommand);
  if (!update) throw new Error("nothing is written");
  return update.args[0].input;
};

describe("an address of a person that takes the place of another", () => {
  it("is written unless that of the same or a later change is on file", async () => {
    dynamo.reset();
    dynamo.on(UpdateCommand).resolves({});
    await addresses.settle("P-008", { to: change.to, change: 2 });
    expect(asked().ConditionExpression).toContain("#change < :change");
    expect(asked().ExpressionAttributeValues).toEqual({ ":to": change.to, ":change": 2 });
  });

  it("is left alone where it is, or where they were erased", async () => {
    dynamo.reset();
    dynamo.on(UpdateCommand).rejects(refused);
    expect(await addresses.settle("P-008", { to: change.to, change: 2 })).toBeUndefined();
  });

  it("is a fault where the table is away", async () => {
    dynamo.reset();
    dynamo.on(UpdateCommand).rejects(new Error("the table is away"));
    await expect(addresses.settle("P-008", { to: change.to, change: 2 })).rejects.toThrow("away");
  });
});

describe("an address that is corrected", () => {
  it.each([
    ["remembers of a donor what it takes the place of, which a file may bring again", "donor", change, true],
    [
      "remembers nothing where the address was right after all",
      "donor",
      { ...change, to: change.from },
      false,
    ],
    ["nor of a person, whose address is right after all", "person", { ...change, to: change.from }, false],
  ] as const)("%s", async (_, kind, moved, isRemembered) => {
    dynamo.reset();
    dynamo.on(UpdateCommand).resolves({});
    await addresses.correct({ kind, id: "X" }, "c1", moved);
    const { UpdateExpression = "", ExpressionAttributeValues } = asked();
    expect(UpdateExpression.includes("correctedFrom :those")).toBe(isRemembered);
    expect(ExpressionAttributeValues?.[":those"]).toEqual(isRemembered ? new Set([moved.from]) : undefined);
  });

  it("is so once by each change, whatever came since", async () => {
    dynamo.reset();
    dynamo.on(UpdateCommand).resolves({});
    await addresses.correct({ kind: "donor", id: "X" }, "c1", change);
    expect(asked().UpdateExpression).toContain("ADD changes :changes");
    expect(asked().ConditionExpression).toContain("NOT contains(changes, :change)");
  });

  it("is left alone where a third one is on file, or it was so before", async () => {
    dynamo.reset();
    dynamo.on(UpdateCommand).rejects(refused);
    expect(await addresses.correct({ kind: "donor", id: "X" }, "c1", change)).toBeUndefined();
  });
});

import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, describe, expect, it } from "vitest";
import { DynamoAsides } from "../../../shared/adapters/dynamodb/asides.ts";
import { mockedTables } from "./mocked-tables.ts";

const { dynamo, tables } = mockedTables();
const asides = new DynamoAsides(tables);
const key = { documentId: "PA-1-R1", person: "P-001", form: "withdraw" };
const at = "2026-11-27T12:00:00.000Z";
const aside = { fields: { reason: "It is over." }, digest: "d2", linkedAt: at, session: "s", validUntil: at };
const another = new ConditionalCheckFailedException({ message: "", $metadata: {} });

beforeEach(() => dynamo.reset());

describe("what is laid aside", () => {
  it("takes the place of the very one that was read, or of nothing; another that was laid there since stays", async () => {
    dynamo.on(PutCommand).resolvesOnce({}).rejects(another);
    expect(await asides.lay(key, aside, "d1")).toBe(true);
    expect(await asides.lay(key, aside, "")).toBe(false);
    expect(dynamo.commandCalls(PutCommand).map(({ args }) => args[0].input)).toMatchObject(
      ["d1", ""].map((over) => ({
        ConditionExpression: "attribute_not_exists(#digest) OR #digest = :over",
        ExpressionAttributeValues: { ":over": over },
      })),
    );
  });

  it("is read as it was laid, with what was sent otherwise beside it", async () => {
    dynamo.on(PutCommand).resolves({});
    const rival = {
      fields: { reason: "It is not.", "place.a b": "1" },
      session: "t",
      at: "documents/PA-1-R1/withdraw",
    };
    for (const laid of [aside, { ...aside, rival }]) {
      await asides.lay(key, laid, "");
      dynamo.on(GetCommand).resolves({ Item: dynamo.commandCalls(PutCommand).at(-1)?.args[0].input.Item });
      expect(await asides.find(key)).toEqual(laid);
    }
  });

  it("is taken away where it is the one that a page showed; another stays, and nothing fails", async () => {
    dynamo.on(DeleteCommand).resolvesOnce({}).rejects(another);
    await asides.take({ ...key, digest: "d2" });
    await asides.take({ ...key, digest: "d2" });
    expect(dynamo.commandCalls(DeleteCommand)[0]?.args[0].input).toMatchObject({
      ConditionExpression: "attribute_not_exists(pk) OR #digest = :digest",
      ExpressionAttributeValues: { ":digest": "d2" },
    });
  });
});

import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { BatchGetCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, describe, expect, it } from "vitest";
import { DynamoDecisionStore } from "../../../shared/adapters/dynamodb/decision-store.ts";
import { guardKey } from "../../../shared/adapters/dynamodb/keys.ts";
import type { Change } from "../../../shared/ports/store.ts";
import { History, open } from "../../support/example-report.ts";
import { mockedTables } from "./mocked-tables.ts";

const { dynamo, tables } = mockedTables();
const store = new DynamoDecisionStore(tables);
const claim = { by: "SP-1", start: "2027-01-01", end: "2030-12-31" };

/** A change by which something is claimed, as the version after one that was read. */
function claiming(version: number): Change {
  const { report, chain, entries } = new History().after(open);
  if (!report) throw new Error("no report");
  const nothing = { outbox: [], links: [] };
  return {
    ...{ documentId: "SP-1", from: { number: 0, hash: null }, head: { report, chain }, entries, ...nothing },
    guards: [{ name: "plans", version, claims: [claim] }],
  };
}

beforeEach(() => dynamo.reset());

describe("what documents claim", () => {
  it("is read in the same call as the document", async () => {
    dynamo
      .on(BatchGetCommand)
      .resolves({ Responses: { state: [{ ...guardKey("plans"), version: 3, claims: [claim] }] } });
    const { guards } = await store.load({ documentId: "SP-1", guards: ["plans"] });
    expect(guards).toEqual([{ name: "plans", version: 3, claims: [claim] }]);
    expect(dynamo.commandCalls(BatchGetCommand)).toHaveLength(1);
  });

  it("is read of all guards that a document passes, days and amounts", async () => {
    const amount = { by: "PA-1", minorUnits: 4_000_000 };
    dynamo.on(BatchGetCommand).resolves({
      Responses: { state: [{ ...guardKey("partner.a"), version: 2, claims: [amount] }] },
    });
    const { guards } = await store.load({ documentId: "PA-2", guards: ["partner.b", "partner.a"] });
    expect(guards).toEqual([
      { name: "partner.b", version: 0, claims: [] },
      { name: "partner.a", version: 2, claims: [amount] },
    ]);
    expect(dynamo.commandCalls(BatchGetCommand)).toHaveLength(1);
  });

  it("is nothing before anybody claimed anything", async () => {
    dynamo.on(BatchGetCommand).resolves({ Responses: {} });
    expect((await store.load({ documentId: "SP-1", guards: ["plans"] })).guards).toEqual([
      { name: "plans", version: 0, claims: [] },
    ]);
  });

  it.each([
    [1, { ConditionExpression: "attribute_not_exists(pk)" }],
    [
      4,
      {
        ConditionExpression: "#version = :before",
        ExpressionAttributeNames: { "#version": "version" },
        ExpressionAttributeValues: { ":before": 3 },
      },
    ],
  ])(
    "version %i is written in the document's own transaction, on condition of the one before",
    async (version, condition) => {
      dynamo.on(TransactWriteCommand).resolves({});
      await store.commit(claiming(version));
      const [call] = dynamo.commandCalls(TransactWriteCommand);
      const written = call?.args[0].input.TransactItems?.filter(
        ({ Put }) => Put?.Item?.["pk"] === "GUARD#plans",
      );
      expect(written).toEqual([
        {
          Put: { TableName: "state", Item: { ...guardKey("plans"), version, claims: [claim] }, ...condition },
        },
      ]);
    },
  );

  it("writes nothing where somebody claimed something since, and says so", async () => {
    dynamo.on(TransactWriteCommand).callsFake(({ TransactItems = [] }) => {
      throw new TransactionCanceledException({
        ...{ message: "cancelled", $metadata: {} },
        CancellationReasons: TransactItems.map(({ Put }: { Put?: { Item?: { pk?: string } } }) => ({
          Code: Put?.Item?.pk === "GUARD#plans" ? "ConditionalCheckFailed" : "None",
        })),
      });
    });
    expect(await store.commit(claiming(4))).toEqual({ committed: false, because: "guard-changed" });
  });
});

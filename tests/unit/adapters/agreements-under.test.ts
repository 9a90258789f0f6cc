import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, describe, expect, it } from "vitest";
import { underPlanKey } from "../../../shared/adapters/dynamodb/keys.ts";
import { DynamoRecords } from "../../../shared/adapters/dynamodb/records.ts";
import { mockedTables } from "./mocked-tables.ts";

const { dynamo, tables } = mockedTables();
const records = new DynamoRecords(tables);

beforeEach(() => {
  dynamo.reset();
  dynamo.on(GetCommand).resolves({});
  dynamo.on(QueryCommand).callsFake(({ Limit = 200 }: { Limit?: number }) => ({
    Items: Array.from({ length: 60 }, (_, at) => underPlanKey("SP-1", `PA-${at}`)).slice(0, Limit),
  }));
});

describe("the agreements under a plan", () => {
  it("are read one by one, as many as were asked for and no more", async () => {
    expect((await records.agreementsUnder("SP-1", 50)).more).toBe(true);
    expect(dynamo.commandCalls(GetCommand)).toHaveLength(50);
    expect(dynamo.commandCalls(QueryCommand)[0]?.args[0].input.Limit).toBe(51);
  });

  it("are all read where as many are asked for, or no number", async () => {
    expect((await records.agreementsUnder("SP-1", 60)).more).toBe(false);
    expect((await records.agreementsUnder("SP-1")).more).toBe(false);
    expect(dynamo.commandCalls(GetCommand)).toHaveLength(120);
  });
});

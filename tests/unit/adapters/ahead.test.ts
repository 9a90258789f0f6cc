import { BatchGetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, it } from "vitest";
import { DynamoAhead } from "../../../shared/adapters/dynamodb/ahead.ts";
import { obligationItemOf } from "../../../shared/adapters/dynamodb/obligations.ts";
import { known } from "../histories/example.ts";
import { mockedTables } from "./mocked-tables.ts";

/** Reports that are due, one a day, on an index that answers so many of its items at a time. */
function ahead(count: number, atATime: number): DynamoAhead {
  const items = Array.from({ length: count }, (_, at) => {
    const obligation = { ...known.obligation, id: `OB-${at}` };
    return obligationItemOf({ obligation, opensAt: "2027-01-01T12:00:00.000Z" }, "2027-01-01T12:00:00.000Z");
  });
  const { dynamo, tables } = mockedTables();
  dynamo
    .on(QueryCommand)
    .callsFake(({ ExclusiveStartKey: after }: { ExclusiveStartKey?: { pk: string } }) => {
      const from = after ? items.findIndex(({ pk }) => pk === after.pk) + 1 : 0;
      const Items = items.slice(from, from + atATime).map(({ pk, sk }) => ({ pk, sk, kind: "obligation" }));
      return { Items, ...(from + atATime < count && { LastEvaluatedKey: Items.at(-1) }) };
    });
  dynamo.on(BatchGetCommand).callsFake(({ RequestItems: { state } }) => {
    expect(state.Keys.length).toBeLessThanOrEqual(100);
    const named = new Set(state.Keys.map(({ pk }: { pk: string }) => pk));
    return { Responses: { state: items.filter(({ pk }) => named.has(pk)) } };
  });
  return new DynamoAhead(tables);
}

describe("reports that are due and not opened yet", () => {
  it.each([
    ["none", 0, 0, false],
    ["all, however many calls they take", 250, 250, false],
    ["as many as are asked for, and that there are more", 320, 300, true],
  ])("are %s", async (_, there, found, isMore) => {
    const { obligations, more } = await ahead(there, 70).obligations(300);
    expect([obligations.length, more]).toEqual([found, isMore]);
    expect(obligations.map(({ id }) => id)).toEqual(Array.from({ length: found }, (_, at) => `OB-${at}`));
  });
});

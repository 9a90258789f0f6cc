import { BatchGetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, describe, expect, it } from "vitest";
import { linkItemOf } from "../../../shared/adapters/dynamodb/appended.items.ts";
import { DynamoDesks } from "../../../shared/adapters/dynamodb/desks.ts";
import { grantLink } from "../../../shared/domain/links/grant.ts";
import { mockedTables } from "./mocked-tables.ts";

const { dynamo, tables } = mockedTables();
const desks = new DynamoDesks(tables);
const now = "2026-11-27T00:00:00.000Z";

const written = (n: number) =>
  linkItemOf(
    grantLink(
      `PA-${n}-R1~2.0`,
      `PA-${n}-R1`,
      "P-1",
      { purpose: "report", lane: null },
      { round: 0, stage: null },
      now,
    ),
  );
const review = linkItemOf(
  grantLink("PA-1-R9~2.0", "PA-1-R9", "P-1", { purpose: "review", lane: "mel" }, { round: 1, stage: 0 }, now),
);

/** The index lists so many reports that somebody wrote, then the review that awaits them; a call answers 500 at most. */
function given(reports: number): void {
  const items = [...Array.from({ length: reports }, (_, n) => written(n)), review];
  const listed = items.toSorted((a, b) => ((a.listKey ?? "") < (b.listKey ?? "") ? 1 : -1));
  const named = new Map(items.map((item) => [item.pk, item]));
  dynamo.on(QueryCommand).callsFake(({ Limit = 500, ExclusiveStartKey: after }) => {
    const from = after ? listed.findIndex(({ pk }) => pk === after.pk) + 1 : 0;
    const to = from + Math.min(Limit, 500);
    const Items = listed.slice(from, to).map(({ pk, sk }) => ({ pk, sk }));
    return { Items, ...(to < listed.length && { LastEvaluatedKey: Items.at(-1) }) };
  });
  dynamo.on(BatchGetCommand).callsFake(({ RequestItems }) => ({
    Responses: { state: RequestItems.state.Keys.flatMap(({ pk }: { pk: string }) => named.get(pk) ?? []) },
  }));
}

beforeEach(() => dynamo.reset());

describe("what somebody was given", () => {
  it.each([3, 300, 1_200])(
    "has the review that awaits them beside the links of %i reports, which last for ten years",
    async (reports) => {
      given(reports);
      const { links, isCut } = await desks.linksOf("P-1");
      expect([links.length, isCut]).toEqual([reports + 1, false]);
      expect(links.filter(({ purpose }) => purpose === "review")).toHaveLength(1);
    },
  );

  it("is said to be cut where it is more than can be looked at", async () => {
    given(3_400);
    const { links, isCut } = await desks.linksOf("P-1");
    expect([links.length, isCut]).toEqual([3_000, true]);
  });
});

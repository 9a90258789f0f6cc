import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { mockClient } from "aws-sdk-client-mock";
import { beforeEach, describe, expect, it } from "vitest";
import { headKey, listOf } from "../../../shared/adapters/dynamodb/keys.ts";
import { pageOfRegister } from "../../../shared/adapters/dynamodb/register-index.ts";
import type { Listing, RegisterCursor } from "../../../shared/ports/oversight.ts";
import { uncorrelated } from "../../support/correlation.ts";

const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: "ca-central-1" }));
const dynamo = mockClient(client);
const tables = {
  ...{ client, state: "state", private: "private", entries: "entries", correlation: uncorrelated },
} as never;

type Listed = RegisterCursor & Required<Listing>;

/** Documents of either kind, of which each third is published and each fourth ended; some changed at one moment. */
const documents = Array.from(
  { length: 30 },
  (_, n): Listed => ({
    documentId: `D-${String(n).padStart(2, "0")}`,
    changedAt: `2026-11-${String(1 + Math.floor(n / 4)).padStart(2, "0")}T09:00:00.000Z`,
    kind: n % 2 === 0 ? "plan" : "report",
    published: n % 3 === 0,
    ended: n % 4 === 0,
  }),
);

/** As the index has them when it is read backwards. */
const placeIn = ({ changedAt, documentId }: Listed) => `${changedAt} ${documentId}`;
const inOrder = documents.toSorted((a, b) => (placeIn(a) < placeIn(b) ? 1 : -1));

/** A list of the index, from a key on that need not be in it. */
beforeEach(() => {
  dynamo.reset();
  dynamo.on(QueryCommand).callsFake(({ ExpressionAttributeValues, ExclusiveStartKey, Limit }) => {
    const list = inOrder.filter((one) => listOf(one) === ExpressionAttributeValues[":listed"]);
    const isAfter = ({ documentId, changedAt }: Listed) => {
      if (!ExclusiveStartKey) return true;
      const { pk, listKey } = ExclusiveStartKey;
      return changedAt < listKey || (changedAt === listKey && headKey(documentId).pk < pk);
    };
    const rest = list.filter(isAfter);
    const Items = rest
      .slice(0, Limit)
      .map(({ documentId, changedAt }) => ({ ...headKey(documentId), listKey: changedAt }));
    return { Items, ...(rest.length > Limit && { LastEvaluatedKey: Items.at(-1) }) };
  });
});

async function allOf(listing: Listing, limit: number) {
  const found: string[][] = [];
  let after: RegisterCursor | null = null;
  do {
    const page = await pageOfRegister(tables, { ...listing, after, limit });
    found.push(page.documents.map(({ documentId }) => documentId));
    after = page.next;
  } while (after);
  return found;
}

describe("a page of the register", () => {
  it.each<[string, Listing]>([
    ["of all documents", {}],
    ["of those that ended", { ended: true }],
    ["of those under way", { ended: false }],
    ["of what is published", { published: true }],
    ["of published plans", { published: true, kind: "plan" }],
    ["of reports under way", { ended: false, kind: "report" }],
  ])("%s has them in order, each once, however many a page shows", async (_, listing) => {
    const wanted = inOrder
      .filter((one) => Object.entries(listing).every(([key, value]) => one[key as keyof Listing] === value))
      .map(({ documentId }) => documentId);
    for (const limit of [1, 4, 7, 30]) {
      const pages = await allOf(listing, limit);
      expect(pages.flat()).toEqual(wanted);
      expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true);
    }
  });

  it("costs the same however many documents there are: a question for each list", async () => {
    await pageOfRegister(tables, { published: true, kind: "plan", after: null, limit: 5 });
    expect(dynamo.commandCalls(QueryCommand)).toHaveLength(2);
  });
});

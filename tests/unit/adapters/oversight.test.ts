import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { BatchGetCommand, DynamoDBDocumentClient, GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { mockClient } from "aws-sdk-client-mock";
import { beforeEach, describe, expect, it } from "vitest";
import { outboxItemOf } from "../../../shared/adapters/dynamodb/appended.items.ts";
import { DynamoDirectory } from "../../../shared/adapters/dynamodb/directory.ts";
import { DynamoOversight } from "../../../shared/adapters/dynamodb/oversight.ts";
import { DynamoSubscriptions } from "../../../shared/adapters/dynamodb/subscriptions.ts";
import { uncorrelated } from "../../support/correlation.ts";

const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: "ca-central-1" }));
const dynamo = mockClient(client);
const tables = {
  client,
  state: "state",
  private: "private",
  entries: "entries",
  correlation: uncorrelated,
} as never;

const documentId = "PA-1-R1";
const row = (name: string) =>
  outboxItemOf(
    { correlation: uncorrelated },
    {
      id: `${documentId}~${name}`,
      documentId,
      effect: { effect: "mail", template: "report-due", person: "P-001", purpose: "report", lane: null },
      linkId: `${documentId}~${name}`,
      createdAt: "2026-11-23T18:00:00.000Z",
    },
  );

beforeEach(() => dynamo.reset());

describe("the register", () => {
  it("reads as many documents as it is asked for, however many keys a call takes", async () => {
    const ids = Array.from({ length: 80 }, (_, n) => `PA-1-R${n}`);
    dynamo
      .on(QueryCommand)
      .resolves({ Items: ids.map((id) => ({ pk: `DOC#${id}`, listKey: "2026-11-23T18:00:00.000Z" })) });
    const asked: number[] = [];
    dynamo.on(BatchGetCommand).callsFake(({ RequestItems }) => {
      asked.push(RequestItems.state.Keys.length);
      return { Responses: {} };
    });
    const listing = { ended: false, published: false, kind: "report", after: null, limit: 100 } as const;
    const { unreadable } = await new DynamoOversight(tables).list(listing);
    expect(unreadable.toSorted()).toEqual(ids.toSorted());
    expect(asked).toEqual([100, 60]);
  });
});

describe("one item that cannot be read never hides the others", () => {
  it.each<[string, Record<string, unknown>]>([
    ["a kind of effect that nobody knows", { row: { ...row("2.0").row, effect: { effect: "fax" } } }],
    ["no row at all", { row: undefined }],
    ["a status that nobody knows", { status: "lost" }],
    ["a number in place of an instant", { row: { ...row("2.0").row, createdAt: 5 } }],
  ])("a message with %s", async (_, broken) => {
    dynamo.on(QueryCommand).resolves({ Items: [row("1.0"), { ...row("2.0"), ...broken }, row("3.0")] });
    const { readable, unreadable } = await new DynamoOversight(tables).ofDocument(documentId);
    expect(readable.map(({ id }) => id)).toEqual(["1.0", "3.0"]);
    expect(unreadable).toEqual(["2.0"]);
  });

  it.each([
    ["bounced", "new", "2", true],
    ["delivered", "new", "2", false],
    ["bounced", "old", "2", false],
    ["bounced", "new", "1", false],
  ])(
    "what tells of change 2 of an address: %s, at the %s one of change %s",
    async (delivery, at, change, is) => {
      const told = {
        template: "address-changing",
        recipient: { kind: "person", id: "P-1" },
        by: null,
        second: null,
      };
      const effect = { effect: "address-note", ...told, at, change };
      const note = { ...row("2.1"), row: { ...row("2.1").row, effect }, delivery };
      dynamo.on(QueryCommand).resolves({ Items: [{ ...row("1.0"), status: "lost" }, note] });
      expect(await new DynamoOversight(tables).cameBack("_person.P-1", "2")).toBe(is);
    },
  );

  it("a document of the register", async () => {
    dynamo.on(QueryCommand).resolves({
      Items: [{ pk: `DOC#${documentId}`, listKey: "2026-11-23T18:00:00.000Z" }],
    });
    dynamo.on(BatchGetCommand).resolves({
      Responses: {
        state: [{ pk: `DOC#${documentId}`, sk: "HEAD", shape: "?", listKey: "2026-11-23T18:00:00.000Z" }],
      },
    });
    const page = await new DynamoOversight(tables).list({
      ended: false,
      published: false,
      kind: "report",
      after: null,
      limit: 20,
    });
    expect(page).toMatchObject({ reports: [], unreadable: [documentId] });
  });

  it("somebody’s name and address", async () => {
    dynamo.on(GetCommand).resolves({ Item: { name: 7, email: "nowhere" } });
    dynamo.on(BatchGetCommand).resolves({ Responses: {} });
    expect(await new DynamoDirectory(tables).names(["P-001"])).toEqual({});
  });

  it("a subscription", async () => {
    dynamo.on(QueryCommand).resolves({ Items: [{ topic: "gossip" }] });
    expect(await new DynamoSubscriptions(tables).ofTopic("report-published")).toEqual([]);
  });

  it("but a fault of AWS is a fault", async () => {
    dynamo.on(QueryCommand).rejects(new Error("DynamoDB is away"));
    await expect(new DynamoOversight(tables).ofDocument(documentId)).rejects.toThrow("DynamoDB is away");
  });
});

import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { BatchGetCommand, GetCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, describe, expect, it } from "vitest";
import { DynamoCalendars } from "../../../shared/adapters/dynamodb/calendars.ts";
import { DynamoDirectory } from "../../../shared/adapters/dynamodb/directory.ts";
import { organisationKey } from "../../../shared/adapters/dynamodb/keys.ts";
import { closeDays, loadHolidays } from "../../../shared/usecases/calendars/keep-calendar.ts";
import { known } from "../histories/example.ts";
import { mockedTables } from "./mocked-tables.ts";

const { dynamo, tables } = mockedTables();
const deps = {
  calendars: new DynamoCalendars(tables),
  clock: { now: () => "2026-11-23T18:00:00.000Z" },
  ids: { unique: () => "u", secret: () => "c2VjcmV0" },
};
const facts = {
  year: 2027,
  source: { name: "date-holidays", version: "3.37.0" },
  days: [{ day: "2027-07-01", name: { en: "Canada Day", fr: "Fête du Canada" } }],
};
const by = { person: "P-007", roles: ["secretary"], active: true, version: 3, timeZone: "America/Montreal" };

/** What one transaction wrote, by its tables. */
const written = () => dynamo.commandCalls(TransactWriteCommand).at(-1)?.args[0].input.TransactItems ?? [];

beforeEach(() => {
  dynamo.reset();
  dynamo.on(BatchGetCommand).resolves({ Responses: {} });
  dynamo.on(TransactWriteCommand).resolves({});
});

describe("an office’s calendar in its tables", () => {
  it("is one transaction: head, entry, and the days off beside the organisation’s own data", async () => {
    await loadHolidays(deps, "bamako", facts);
    const update = written().find(({ Update }) => Update)?.Update;
    expect(update).toMatchObject({
      Key: organisationKey,
      ExpressionAttributeNames: { "#off": "off.bamako" },
      ExpressionAttributeValues: { ":off": ["2027-07-01"] },
    });
    const head = written().find(({ Put }) => Put?.Item?.["calendar"])?.Put;
    expect(head?.ConditionExpression).toBe("attribute_not_exists(pk)");
    expect(written().some(({ Put }) => Put?.TableName === "entries")).toBe(true);
  });

  it("is read back as it was written, with what follows on condition of it; words lie among the private data", async () => {
    await loadHolidays(deps, "bamako", facts);
    const item = written().find(({ Put }) => Put?.Item?.["calendar"])?.Put?.Item ?? {};
    dynamo.on(BatchGetCommand).resolves({ Responses: { state: [item] } });
    const days = [{ day: "2027-12-29", name: "Between the years" }];
    const kept = await closeDays(deps, { office: "bamako", command: "c1", by: by as never }, days);
    expect(kept).toMatchObject({ ok: true, value: { closed: { "2027-12-29": 2 } } });
    const head = written().find(({ Put }) => Put?.Item?.["calendar"])?.Put;
    expect(head?.ExpressionAttributeValues).toEqual({ ":from": 1, ":hash": item["hash"] });
    expect(written().filter(({ Put }) => Put?.TableName === "private")).toHaveLength(1);
    expect(JSON.stringify(written().filter(({ Put }) => Put?.TableName === "entries"))).not.toContain(
      "Between",
    );
  });

  it("comes to whoever reads the organisation, in the same call; loading its file leaves it alone", async () => {
    const item = { ...organisationKey, ...known.organisation, "off.bamako": ["2027-09-22"] };
    dynamo.on(GetCommand).resolves({ Item: item });
    dynamo.on(BatchGetCommand).resolves({ Responses: { state: [item] } });
    const { offices } = await new DynamoDirectory(tables).organisation();
    expect(offices.map(({ id, holidays }) => [id, holidays])).toContainEqual(["bamako", ["2027-09-22"]]);
    expect(dynamo.calls()).toHaveLength(1);
  });

  it("tells whoever lost a race to decide again, and gives up on nobody silently", async () => {
    const lost = new TransactionCanceledException({
      ...{ $metadata: {}, message: "" },
      CancellationReasons: [{ Code: "ConditionalCheckFailed" }],
    });
    dynamo.on(TransactWriteCommand).rejectsOnce(lost).resolves({});
    await loadHolidays(deps, "bamako", facts);
    expect(dynamo.commandCalls(TransactWriteCommand)).toHaveLength(2);
  });
});

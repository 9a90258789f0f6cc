import { ConditionalCheckFailedException, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { mockClient } from "aws-sdk-client-mock";
import { beforeEach, describe, expect, it } from "vitest";
import { outboxItemOf } from "../../../shared/adapters/dynamodb/appended.items.ts";
import { DynamoDeliveries } from "../../../shared/adapters/dynamodb/deliveries.ts";
import { linkIdOf } from "../../../shared/domain/links/grant.ts";
import { uncorrelated } from "../../support/correlation.ts";

const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: "ca-central-1" }));
const dynamo = mockClient(client);
const deliveries = new DynamoDeliveries({
  client,
  entries: "entries",
  state: "state",
  private: "private",
  correlation: uncorrelated,
});

const id = linkIdOf("PA-1-R1", "12.0");
const donor = { kind: "donor", id: "rive-claire" } as const;
const row = (effect: Parameters<typeof outboxItemOf>[1]["effect"]) =>
  outboxItemOf(
    { correlation: { current: () => "request-1" } },
    {
      id,
      documentId: "PA-1-R1",
      effect,
      linkId: null,
      createdAt: "2026-11-23T18:00:00.000Z",
    },
  );
const notice = row({ effect: "notice", template: "report-published", recipient: donor });
const note = { outcome: "delivered", trouble: null, at: "2026-11-23T18:00:02.000Z", weight: 2 } as const;
const refused = (item?: Record<string, unknown>) =>
  new ConditionalCheckFailedException({
    message: "refused",
    $metadata: {},
    ...(item && { Item: marshall(item) }),
  });

beforeEach(() => dynamo.reset());

describe("a note of how a message fared", () => {
  it("says whose message it is, in one call", async () => {
    dynamo.on(UpdateCommand).resolves({ Attributes: notice });
    expect(await deliveries.noteDelivery(id, note)).toEqual({
      documentId: "PA-1-R1",
      recipient: donor,
      audience: "donor",
      first: true,
      correlationId: "request-1",
    });
    expect(dynamo.calls()).toHaveLength(1);
  });

  it("that is outweighed says whose it is too, so that what was cut short can be finished", async () => {
    dynamo.on(UpdateCommand).rejects(refused(notice));
    expect(await deliveries.noteDelivery(id, note)).toEqual({
      documentId: "PA-1-R1",
      recipient: donor,
      audience: "donor",
      first: false,
      correlationId: "request-1",
    });
  });

  it("finds no message where there is none, or where the row is no message", async () => {
    dynamo.on(UpdateCommand).rejects(refused());
    expect(await deliveries.noteDelivery(id, note)).toBeNull();
    dynamo.on(UpdateCommand).resolves({ Attributes: row({ effect: "conduct", round: 1, attempt: 1 }) });
    expect(await deliveries.noteDelivery(id, note)).toBeNull();
  });

  it("lets a fault through, so that the event comes again", async () => {
    dynamo.on(UpdateCommand).rejects(new Error("DynamoDB is away"));
    await expect(deliveries.noteDelivery(id, note)).rejects.toThrow("DynamoDB is away");
  });
});

describe("an address that does not work", () => {
  const contact = { name: "Rive-Claire", email: "Programmes@rive-claire.example" };

  it("is held back, in whatever case the provider writes it", async () => {
    dynamo.on(GetCommand).resolves({ Item: contact });
    await deliveries.suppress(donor, "programmes@rive-claire.example", "bounced");
    expect(dynamo.commandCalls(UpdateCommand)).toHaveLength(1);
  });

  it("is not held back once it was corrected", async () => {
    dynamo.on(GetCommand).resolves({ Item: { ...contact, email: "new@rive-claire.example" } });
    await deliveries.suppress(donor, contact.email, "bounced");
    dynamo.on(GetCommand).resolves({ Item: contact });
    dynamo.on(UpdateCommand).rejects(refused());
    await deliveries.suppress(donor, contact.email, "bounced");
    expect(dynamo.commandCalls(UpdateCommand)).toHaveLength(1);
  });

  it("of somebody who was erased is no concern any more", async () => {
    dynamo.on(GetCommand).resolves({});
    await deliveries.suppress(donor, contact.email, "complained");
    expect(dynamo.commandCalls(UpdateCommand)).toHaveLength(0);
  });
});

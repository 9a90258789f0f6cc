import { describe, expect, it } from "vitest";
import { local, production, resourcesOf } from "./synthesised.ts";

describe.each([
  ["local", local],
  ["production", production],
])("what must never be lost (%s)", (_, { data }) => {
  const tables = resourcesOf(data, "AWS::DynamoDB::Table");

  it("is three tables, protected, recoverable to a point in time, encrypted, and kept", () => {
    expect(tables).toHaveLength(3);
    for (const [, { Properties, DeletionPolicy }] of tables) {
      expect(DeletionPolicy).toBe("Retain");
      expect(Properties).toMatchObject({
        BillingMode: "PAY_PER_REQUEST",
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true },
      });
    }
  });

  it("forgets what people laid aside, and sessions that are over, by itself", () => {
    const forgetting = tables.filter(([, { Properties }]) => Properties["TimeToLiveSpecification"]);
    expect(forgetting.map(([id]) => id.replace(/[0-9A-F]{8}$/, "")).sort()).toEqual(["Private", "State"]);
  });

  it("has a sparse index of what is due, one of all that is listed, and a stream of keys", () => {
    const [state] = tables.filter(([, { Properties }]) => Properties["StreamSpecification"]);
    expect(state?.[1].Properties).toMatchObject({
      StreamSpecification: { StreamViewType: "KEYS_ONLY" },
      TimeToLiveSpecification: { AttributeName: "expiresAt", Enabled: true },
      GlobalSecondaryIndexes: [
        {
          IndexName: "due",
          KeySchema: [
            { AttributeName: "due", KeyType: "HASH" },
            { AttributeName: "dueAt", KeyType: "RANGE" },
          ],
          Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: ["kind"] },
        },
        {
          IndexName: "lists",
          KeySchema: [
            { AttributeName: "listed", KeyType: "HASH" },
            { AttributeName: "listKey", KeyType: "RANGE" },
          ],
          Projection: { ProjectionType: "KEYS_ONLY" },
        },
      ],
    });
  });

  it("numbers entries and names all other items", () => {
    const sortKeys = tables.map(([id, { Properties }]) => [
      id.replace(/[0-9A-F]{8}$/, ""),
      JSON.stringify(Properties["AttributeDefinitions"]).includes(
        '{"AttributeName":"sk","AttributeType":"N"}',
      )
        ? "N"
        : "S",
    ]);
    expect(Object.fromEntries(sortKeys)).toEqual({ Entries: "N", State: "S", Private: "S" });
  });

  it("keeps the HMAC key of the links, which another region can be given", () => {
    const [[, key] = []] = resourcesOf(data, "AWS::KMS::Key");
    expect(key).toMatchObject({
      DeletionPolicy: "Retain",
      Properties: { KeySpec: "HMAC_256", KeyUsage: "GENERATE_VERIFY_MAC", MultiRegion: true },
    });
  });

  it("tells the launcher the names of its tables", () => {
    expect(Object.keys(data.Outputs)).toEqual(
      expect.arrayContaining(["EntriesTableName", "StateTableName", "PrivateTableName"]),
    );
  });
});

describe("the stack of what must never be lost", () => {
  it("cannot be deleted in production", () => {
    expect(production.terminationProtection).toBe(true);
    expect(local.terminationProtection).toBe(false);
  });
});

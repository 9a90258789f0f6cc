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

describe.each([
  ["local", local],
  ["production", production],
])("the files that people attach (%s)", (stage, { data }) => {
  const [[id, bucket] = []] = resourcesOf(data, "AWS::S3::Bucket");

  it("lie in one bucket that is kept, encrypted, versioned and closed to the public", () => {
    expect(resourcesOf(data, "AWS::S3::Bucket")).toHaveLength(1);
    expect(bucket?.DeletionPolicy).toBe("Retain");
    expect(bucket?.Properties).toMatchObject({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }],
      },
      VersioningConfiguration: { Status: "Enabled" },
      OwnershipControls: { Rules: [{ ObjectOwnership: "BucketOwnerEnforced" }] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
  });

  it("go where they were never taken, or never came whole, and minute books after a week; what is clean stays", () => {
    expect(bucket?.Properties["LifecycleConfiguration"]).toEqual({
      Rules: [
        { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 }, Status: "Enabled" },
        { ExpirationInDays: 30, Prefix: "incoming/", Status: "Enabled" },
        {
          ...{ ExpirationInDays: 7, Prefix: "minute-books/", Status: "Enabled" },
          NoncurrentVersionExpiration: { NoncurrentDays: 1 },
        },
        { NoncurrentVersionExpiration: { NoncurrentDays: 30 }, Status: "Enabled" },
      ],
    });
  });

  it("come in parts from our own pages alone", () => {
    const origin = stage === "local" ? "http://127.0.0.1:4500" : "https://accord.ibcr.example";
    expect(bucket?.Properties["CorsConfiguration"]).toEqual({
      CorsRules: [{ AllowedHeaders: ["*"], AllowedMethods: ["PUT"], AllowedOrigins: [origin] }],
    });
  });

  it("are read by nobody, administrators among them, whose tag does not say that they are clean", () => {
    const [[, policy] = []] = resourcesOf(data, "AWS::S3::BucketPolicy");
    const document = policy?.Properties["PolicyDocument"] as { Statement: Record<string, unknown>[] };
    const scanner = stage === "local" ? {} : { "aws:PrincipalArn": expect.anything() };
    expect(document.Statement.find(({ Sid }) => Sid === "UnreadUntilClean")).toEqual({
      Sid: "UnreadUntilClean",
      Effect: "Deny",
      Principal: { AWS: "*" },
      Action: ["s3:GetObject", "s3:GetObjectVersion"],
      Resource: { "Fn::Join": ["", [{ "Fn::GetAtt": [id, "Arn"] }, "/*"]] },
      Condition: {
        StringNotEquals: {
          "s3:ExistingObjectTag/GuardDutyMalwareScanStatus": "NO_THREATS_FOUND",
          ...scanner,
        },
      },
    });
  });

  it("are scanned and marked as they come: by GuardDuty, where there is one", () => {
    const plans = resourcesOf(data, "AWS::GuardDuty::MalwareProtectionPlan").map(
      ([, { Properties }]) => Properties,
    );
    const plan = {
      Actions: { Tagging: { Status: "ENABLED" } },
      ProtectedResource: { S3Bucket: { BucketName: { Ref: id }, ObjectPrefixes: ["incoming/"] } },
      Role: expect.anything(),
    };
    expect(plans).toEqual(stage === "local" ? [] : [plan]);
  });
});

describe("the stack of what must never be lost", () => {
  it("cannot be deleted in production", () => {
    expect(production.terminationProtection).toBe(true);
    expect(local.terminationProtection).toBe(false);
  });
});

import { describe, expect, inject, it } from "vitest";
import { DynamoDecisionStore } from "../../shared/adapters/dynamodb/decision-store.ts";
import { DynamoKeyrings } from "../../shared/adapters/dynamodb/keyrings.ts";
import { DynamoPeople } from "../../shared/adapters/dynamodb/people.ts";
import { hashOf } from "../../shared/domain/audit/hash.ts";
import { Aws } from "../support/aws.ts";
import { withKeys } from "../support/enrolled-keys.ts";
import { inForce, itKeepsKeyrings, provesAt } from "../support/keyrings-contract.ts";
import { readLocal } from "../support/local.ts";

const aws = new Aws(readLocal(inject("home")));
const store = new DynamoDecisionStore(aws.tables);
const name = () => `k${Math.random().toString(36).slice(2, 12)}`;
const kept = {
  keyrings: new DynamoKeyrings(aws.tables),
  people: new DynamoPeople(aws.tables),
  proof: async (linkId: string, digest: string) =>
    (await store.load({ documentId: name(), session: { linkId, digest }, proof: true })).proof ?? null,
};

describe("keyrings in DynamoDB", () => {
  itKeepsKeyrings(() => Promise.resolve(kept), name);

  it("to prove oneself is a request of its own, and what was proved comes with all else that a ballot reads, in its one call", async () => {
    const [person, linkId] = [name(), name()];
    await withKeys(kept, person, inForce);
    aws.calls.take();
    expect(await provesAt(kept, person, linkId, inForce)).toMatchObject({ ok: true });
    expect(aws.calls.take().awsCalls).toEqual({ BatchGetItem: 1, GetItem: 3, TransactWriteItems: 2 });
    expect(await kept.proof(linkId, hashOf(linkId))).toMatchObject({ person, way: "code" });
    expect(aws.calls.take().awsCalls).toEqual({ BatchGetItem: 1 });
  });
});

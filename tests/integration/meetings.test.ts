import { describe, inject } from "vitest";
import { DynamoMeetings } from "../../shared/adapters/dynamodb/meetings.ts";
import { Aws } from "../support/aws.ts";
import { readLocal } from "../support/local.ts";
import { itKeepsMeetings } from "../support/meetings-contract.ts";

const local = readLocal(inject("home"));

describe("meetings in DynamoDB", () => {
  itKeepsMeetings(
    () => Promise.resolve(new DynamoMeetings(new Aws(local).tables)),
    () => `m${Math.random().toString(36).slice(2, 12)}`,
  );
});

import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, inject, it } from "vitest";
import { DynamoDirectory } from "../../shared/adapters/dynamodb/directory.ts";
import { authorityKey } from "../../shared/adapters/dynamodb/keys.ts";
import { people } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import { Story } from "../support/story.ts";

const local = readLocal(inject("home"));

describe("who may decide", () => {
  it("I13 a reviewer whose role was taken away after the page was opened is refused, and nothing is written", async () => {
    const story = await Story.begin(local);
    await story.submit();
    const reviewer = await story.arrive(await story.mailTo(people.reviewer));
    await reviewer.send({ decision: "approve" }, "/confirmation");
    const known = await new DynamoDirectory(story.aws.tables).person("P-004");
    if (!known) throw new Error("The example has no Daniel Okafor");
    const { client, state: TableName } = story.aws.tables;
    const store = (roles: readonly string[], version: number) =>
      client.send(
        new PutCommand({
          TableName,
          Item: { ...authorityKey(known.person.id), ...known.person, roles, version },
        }),
      );
    const before = (await story.head()).chain;
    await store([], 2);
    try {
      await reviewer.send({}, "/decision");
      expect(reviewer.page.status).toBe(403);
      expect((await story.head()).chain).toEqual(before);
    } finally {
      await store(known.person.roles, 3);
    }
  });
});

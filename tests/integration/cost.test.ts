import { describe, expect, inject, it } from "vitest";
import * as z from "zod";
import { Aws } from "../support/aws.ts";
import { people } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import { Places } from "../support/places.ts";
import { eventually, Story } from "../support/story.ts";

const local = readLocal(inject("home"));
const places = new Places(new Aws(local));

/** What the deployed function itself logs of its HTTP calls to AWS. */
const line = z.object({
  message: z.literal("handled"),
  route: z.string(),
  method: z.string(),
  documentId: z.string(),
  awsCalls: z.record(z.string(), z.number()),
});

describe("what a decision costs", () => {
  it("a decision makes exactly two calls to AWS, one batch read and one transaction; a submission reads the history, too", async () => {
    const since = Date.now() - 1_000;
    const story = await Story.begin(local);
    await story.submit();
    await story.decide(people.reviewer, { decision: "approve" });
    const lines = await eventually("the lines of both requests", async () => {
      const logged = await places.lines(line, since);
      const found = logged.filter(({ documentId }) => documentId === story.documentId);
      return found.some(({ route }) => route.endsWith("/decision")) && found;
    });
    const callsOf = (end: string) =>
      lines
        .filter(({ method, route }) => method === "POST" && route.endsWith(end))
        .map(({ awsCalls }) => awsCalls);
    const two = { BatchGetItem: 1, TransactWriteItems: 1 };
    expect(callsOf("/submission")).toEqual([{ ...two, Query: 2 }]);
    expect(callsOf("/decision")).toEqual([two]);
    for (const { method, route, awsCalls } of lines)
      console.log(`${method} ${route} ${JSON.stringify(awsCalls)}`);
  });
});

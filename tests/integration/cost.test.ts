import { CloudWatchLogsClient, FilterLogEventsCommand } from "@aws-sdk/client-cloudwatch-logs";
import { describe, expect, inject, it } from "vitest";
import * as z from "zod";
import { readLocal } from "../support/local.ts";
import { eventually, people, Story } from "../support/story.ts";

const local = readLocal(inject("home"));

const line = z.object({
  message: z.literal("handled"),
  route: z.string(),
  method: z.string(),
  documentId: z.string(),
  awsCalls: z.record(z.string(), z.number()),
});

/** What the deployed function itself logged of its HTTP calls to AWS for a document, since an instant. */
async function handled(documentId: string, since: number): Promise<z.infer<typeof line>[]> {
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const logs = new CloudWatchLogsClient({ endpoint: local.awsEndpoint, region: local.region, credentials });
  const { events } = await logs.send(
    new FilterLogEventsCommand({ logGroupName: "/aws/lambda/accord-local-web", startTime: since }),
  );
  return (events ?? []).flatMap(({ message = "" }) => {
    const json = message.slice(message.indexOf("{"));
    try {
      const read = line.safeParse(JSON.parse(json));
      return read.success && read.data.documentId === documentId ? [read.data] : [];
    } catch {
      return [];
    }
  });
}

describe("what a decision costs", () => {
  it("submit and decide make exactly two calls to AWS: one batch read, one transaction", async () => {
    const since = Date.now() - 1_000;
    const story = await Story.begin(local);
    await story.submit();
    await story.decide(people.reviewer, { decision: "approve" });
    const lines = await eventually("the lines of both requests", async () => {
      const found = await handled(story.documentId, since);
      return found.some(({ route }) => route.endsWith("/decision")) && found;
    });
    const callsOf = (end: string) =>
      lines
        .filter(({ method, route }) => method === "POST" && route.endsWith(end))
        .map(({ awsCalls }) => awsCalls);
    const two = { BatchGetItem: 1, TransactWriteItems: 1 };
    expect(callsOf("/submission")).toEqual([two]);
    expect(callsOf("/decision")).toEqual([two]);
    for (const { method, route, awsCalls } of lines)
      console.log(`${method} ${route} ${JSON.stringify(awsCalls)}`);
  });
});

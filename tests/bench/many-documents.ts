import { BatchWriteCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { headKey } from "../../shared/adapters/dynamodb/keys.ts";
import { taskUrl } from "../../shared/views/urls.ts";
import { linkOf } from "../support/board.ts";
import { people } from "../support/cast.ts";
import type { Local } from "../support/local.ts";
import { Story } from "../support/story.ts";
import { bundled } from "./bundled.ts";
import type { Measure } from "./measure.ts";
import type { WeighedWeb } from "./weighed-web.ts";

const sizes = [100, 1_000, 10_000];
/** Request units that are promised, however many documents there are (docs/adr/0057). */
const promised: Readonly<Record<string, number>> = { "a decision": 16 };
const batch = 25;

/**
 * Capacity of DynamoDB that a decision, the secretary's page and a reviewer's page of what awaits them take, among ever
 * more documents that are in review as well.
 */
export async function amongManyDocuments(local: Local): Promise<Measure[]> {
  const measures: Measure[] = [];
  const first: Record<string, number> = {};
  const { WeighedWeb } = await bundled<typeof import("./weighed-web.ts")>("weighed-web.ts");
  const web = new WeighedWeb(local);
  let made = 0;
  for (const size of sizes) {
    const story = await Story.begin(local);
    await story.submit();
    const copies = await itemsToCopy(story);
    await fill(story, copies, made, size);
    made = size;
    for (const [what, units] of Object.entries(await unitsOf(web, story))) {
      const name = `${what} among ${size.toLocaleString("en-CA")} documents`;
      const few = first[what] ?? promised[what];
      measures.push({
        name,
        value: units,
        unit: "request units",
        ...(few !== undefined && { goal: { atMost: few } }),
      });
      first[what] ??= promised[what] ?? units;
    }
  }
  return measures;
}

/** What a document in review holds in the table of states, without what is on its way or is somebody's own. */
async function itemsToCopy({ aws, documentId }: Story): Promise<Record<string, unknown>[]> {
  const { client, state } = aws.tables;
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: state,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": headKey(documentId).pk },
    }),
  );
  return Items;
}

async function fill(
  { aws }: Story,
  copies: Record<string, unknown>[],
  from: number,
  to: number,
): Promise<void> {
  const { client, state } = aws.tables;
  const puts = Array.from({ length: to - from }, (_, index) => headKey(`COPY-${from + index}`).pk).flatMap(
    (pk) => copies.map((item) => ({ PutRequest: { Item: { ...item, pk } } })),
  );
  for (let at = 0; at < puts.length; at += batch)
    await client.send(new BatchWriteCommand({ RequestItems: { [state]: puts.slice(at, at + batch) } }));
}

async function unitsOf(web: WeighedWeb, story: Story): Promise<Record<string, number>> {
  const reviewer = await story.arrive(await story.mailTo(people.reviewer));
  const awaiting = await web.unitsOf(reviewer, reviewer.page.url);
  await reviewer.send({ decision: "approve" }, "/confirmation");
  const { url, form } = reviewer.fillIn({}, "/decision");
  const deciding = await web.unitsOf(reviewer, url, form);
  const secretary = await story.arrive(await story.mailTo(people.secretary));
  return {
    "a decision": deciding,
    "what awaits a reviewer": awaiting,
    "the secretary’s page": await web.unitsOf(
      secretary,
      new URL(taskUrl("fr", linkOf(secretary)), secretary.page.url).href,
    ),
  };
}

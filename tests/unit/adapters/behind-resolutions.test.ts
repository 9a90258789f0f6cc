import { BatchGetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { expect, it } from "vitest";
import { commitChange } from "../../../shared/adapters/dynamodb/commit.ts";
import { basisKey, declaredInterests, headKey } from "../../../shared/adapters/dynamodb/keys.ts";
import { meetingShape, packedMeeting } from "../../../shared/adapters/dynamodb/meetings.items.ts";
import { DynamoResolutions } from "../../../shared/adapters/dynamodb/resolutions.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import { evolveMeeting, type Meeting } from "../../../shared/domain/board/meetings/state.ts";
import { streamOfMeeting } from "../../../shared/domain/board/meetings/stream.ts";
import type { Registered } from "../../../shared/domain/board/registered.ts";
import { basisOf } from "../views/sample-basis.ts";
import { committing, inReview } from "./committing.ts";
import { mockedTables } from "./mocked-tables.ts";

const at = "2026-12-10T15:00:00.000Z";
const convened: Meeting = evolveMeeting(
  null,
  {
    type: "meeting-convened",
    facts: {
      ...{ body: "director", startsAt: at, attendance: "in-person", chair: "P-008", members: ["P-008"] },
      ...{ profile: { id: "cnca", version: 1, hash: hashOf("by-laws") }, noticeAt: at },
      ...{ noticeCommitment: hashOf("notice"), keeper: "P-003", by: "P-003", onPaper: [] },
    },
  } as never,
  1,
);
/** A meeting that decides on a document of its own. */
const meetingOn = (documentId: string): Meeting => ({
  ...convened,
  agenda: [
    {
      ...{ item: "r1", nature: "decide", consent: false },
      of: { documentId, round: 1, stage: 0, lane: "board", contentHash: hashOf("text"), writers: [] },
    },
  ],
});

it("what stands behind two hundred lines of the register is a few calls, and no entry is read", async () => {
  const { dynamo, tables } = mockedTables();
  const items = new Map<string, Record<string, unknown>>();
  const lines = Array.from({ length: 200 }, (_, n): Registered => {
    const place = { body: "director", at, number: n + 1 };
    items.set(basisKey(`D-${n}`).pk + basisKey(`D-${n}`).sk, { ...basisKey(`D-${n}`), basis: basisOf("") });
    if (n % 2 === 0)
      return { ...place, way: "written", documentId: `D-${n}`, round: 1, stage: 0, lane: "board" };
    const head = headKey(streamOfMeeting(`m${n}`));
    items.set(head.pk + head.sk, {
      ...{ ...head, shape: meetingShape, number: 1, hash: hashOf("end") },
      meeting: packedMeeting(meetingOn(`D-${n}`)),
    });
    return { ...place, way: "meeting", meeting: `m${n}`, item: "r1" };
  });
  dynamo.on(BatchGetCommand).callsFake(({ RequestItems }) => {
    const found = RequestItems.state.Keys.flatMap(({ pk, sk }: { pk: string; sk: string }) => {
      const item = items.get(pk + sk);
      return item ? [item] : [];
    });
    return { Responses: { state: found } };
  });
  const { meetings, bases } = await new DynamoResolutions(tables).behind(lines);
  expect([meetings.size, bases.size, dynamo.calls().length]).toEqual([100, 200, 3]);
  expect(meetings.get("m1")).toEqual(meetingOn("D-1"));
});

it("what is declared in writing of interests is listed by its own change, and read to the end in the order of its times", async () => {
  const { dynamo, tables, written } = committing();
  const own = { at, stream: "PA-1-R1", entry: 4 };
  const nothing = { entries: [], outbox: [], links: [] };
  const change = { documentId: "PA-1-R1", from: inReview.chain, head: inReview, ...nothing };
  await commitChange(tables, { ...change, interests: [own] });
  const listed = written().flatMap(({ Put }) => (Put?.Item?.["pk"] === declaredInterests ? [Put.Item] : []));
  expect(listed).toHaveLength(1);
  const before = { ...own, at: "2026-11-01T15:00:00.000Z", stream: "_person.P-006" };
  dynamo
    .on(QueryCommand, { ExpressionAttributeValues: { ":pk": declaredInterests } })
    .resolvesOnce({ Items: listed, LastEvaluatedKey: { pk: declaredInterests, sk: "one" } })
    .resolves({ Items: [{ interest: before }] });
  const resolutions = new DynamoResolutions(tables);
  expect(await resolutions.declared()).toEqual([before, own]);
  // What was declared of late is asked for by its key: years of it are not read for one item of a meeting.
  dynamo
    .on(QueryCommand, {
      KeyConditionExpression: "pk = :pk AND sk >= :from",
      ExpressionAttributeValues: { ":pk": declaredInterests, ":from": at },
    })
    .resolves({ Items: listed });
  expect(await resolutions.declared(at)).toEqual([own]);
});

import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, inject, it } from "vitest";
import type { Recipient } from "../../events/common.ts";
import { openArchive } from "../../shared/adapters/dynamodb/archive.ts";
import { DynamoDecisionStore } from "../../shared/adapters/dynamodb/decision-store.ts";
import { headKey, outboxKey } from "../../shared/adapters/dynamodb/keys.ts";
import { DynamoOutbox } from "../../shared/adapters/dynamodb/outbox.ts";
import { systemClock, systemIds } from "../../shared/adapters/system.ts";
import { linkIdOf } from "../../shared/domain/links/grant.ts";
import type { Change } from "../../shared/ports/store.ts";
import { carryOut } from "../../shared/usecases/engine/carry-out.ts";
import { expectNothingAltered } from "../support/altered.ts";
import { Aws } from "../support/aws.ts";
import { eventually } from "../support/eventually.ts";
import { basis, History } from "../support/example-report.ts";
import { linePublished } from "../support/line-histories.ts";
import { readLocal } from "../support/local.ts";
import { sizeOf } from "../support/weighed-tables.ts";

const local = readLocal(inject("home"));
const documentId = "PA-1-R1";
const readers = (count: number): Recipient[] =>
  Array.from({ length: count }, (_, n) => ({ kind: "subscriber", id: `reader-${n}`.padEnd(60, "x") }));

/** More than the relay adds side by side; each becomes a message, which the whole line then looks at. */
const some = 60;

describe("a publication of thousands of readers", () => {
  it("is announced in one transaction; a process that knows nothing of it reads it whole, and as it was recorded", async () => {
    const { tables } = new Aws(local);
    const store = new DynamoDecisionStore(tables);
    const { report, chain, entries } = new History().after(...linePublished);
    if (!report) throw new Error("no report");
    const published = { report, chain };
    const opening: Change = {
      ...{
        documentId,
        from: { number: 0, hash: null },
        head: published,
        entries,
        basis,
        outbox: [],
        links: [],
      },
    };
    expect(await store.commit(opening)).toEqual({ committed: true });
    // Nobody is written to: what follows is not what is looked at here.
    const silent = {
      load: (wanted: Parameters<typeof store.load>[0]) => store.load(wanted),
      commit: (change: Change) => store.commit({ ...change, outbox: [], links: [] }),
    };
    const held = readers(5_000).map((recipient) => ({ recipient, lang: "en" as const }));
    const announced = await carryOut(
      { store: silent, clock: systemClock, ids: systemIds },
      documentId,
      published,
      { name: "notify", round: 1, attempt: 1, recipients: [], held },
    );
    expect(announced.ok).toBe(true);
    // The tables, as a process finds them that has read nothing yet.
    const anew = new Aws(local).tables;
    const { head } = await new DynamoDecisionStore(anew).load({ documentId });
    expect(head?.report.held).toHaveLength(5_000);
    const history = await openArchive(anew, expectNothingAltered).history(documentId, head);
    expect(history).toHaveLength(entries.length + 10);
    const { Items = [] } = await tables.client.send(
      new QueryCommand({
        TableName: tables.state,
        KeyConditionExpression: "pk = :pk AND sk = :head",
        ExpressionAttributeValues: { ":pk": headKey(documentId).pk, ":head": "HEAD" },
      }),
    );
    expect(sizeOf(Items[0] ?? {})).toBeLessThan(2_000);
  });

  it("has a notice for each whom a row of the outbox names, from one invocation of the relay", async () => {
    const { tables } = new Aws(local);
    const outbox = new DynamoOutbox(tables);
    const id = linkIdOf(documentId, `many-${systemIds.unique()}`);
    const effect = {
      effect: "notices",
      template: "report-published",
      recipients: readers(some),
    } as const;
    await outbox.add({ id, documentId, effect, linkId: null, createdAt: systemClock.now() }, null);
    await eventually("all notices", async () => ((await outbox.pending(id)) === null ? true : undefined));
    const { Count } = await tables.client.send(
      new QueryCommand({
        TableName: tables.state,
        KeyConditionExpression: "pk = :pk AND begins_with(sk, :row)",
        ExpressionAttributeValues: { ":pk": outboxKey(id).pk, ":row": `${outboxKey(id).sk}.` },
        Select: "COUNT",
      }),
    );
    expect(Count).toBe(some);
  });
});

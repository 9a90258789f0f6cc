import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, it } from "vitest";
import { commitChange } from "../../../shared/adapters/dynamodb/commit.ts";
import { draftsOverKey } from "../../../shared/adapters/dynamodb/keys.ts";
import { unsaved } from "../../../shared/domain/forms/unsaved.ts";
import type { Change } from "../../../shared/ports/store.ts";
import { History, open } from "../../support/example-report.ts";
import { mockedTables } from "./mocked-tables.ts";

const { dynamo, tables } = mockedTables();

const { report, chain } = new History().after(open);
const change = {
  ...{ documentId: "SP-2", from: { number: 0, hash: null }, head: { report, chain }, draftApart: null },
  ...{ entries: [{ number: 1, at: "2026-11-23T18:00:00.000Z" }], outbox: [], links: [] },
  copied: { document: "SP-1", number: 3, draft: unsaved({ vision: { vision: "Each child" } }) },
} as unknown as Change;

/** The copy's sections are laid down; its commit meets another, of the same form, that is on its way. */
function meetsAnother() {
  dynamo.reset();
  dynamo
    .on(TransactWriteCommand)
    .resolvesOnce({})
    .callsFake(({ TransactItems }: { TransactItems: unknown[] }) => {
      const CancellationReasons = TransactItems.map(() => ({ Code: "TransactionConflict" }));
      throw new TransactionCanceledException({ message: "", $metadata: {}, CancellationReasons });
    });
}

describe("a copy whose form is sent twice", () => {
  it("leaves the sections to the other, whose commit counts on them", async () => {
    meetsAnother();
    expect(await commitChange(tables, change)).toMatchObject({ committed: false, because: "conflict" });
    expect(dynamo.commandCalls(DeleteCommand)).toHaveLength(0);
  });

  it("is looked after in a day: what is no draft's by then goes", async () => {
    meetsAnother();
    await commitChange(tables, change);
    const [laid] = dynamo.commandCalls(TransactWriteCommand).map(({ args }) => args[0].input.TransactItems);
    const Item = {
      ...draftsOverKey("SP-2"),
      ...{ kind: "drafts-over", due: "DUE", dueAt: "2026-11-24T18:00:00.000Z", seen: 1 },
    };
    expect(laid).toContainEqual({ Put: { TableName: "state", Item } });
  });
});

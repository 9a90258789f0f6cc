import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { DynamoDecisionStore } from "../../../shared/adapters/dynamodb/decision-store.ts";
import type { Write } from "../../../shared/adapters/dynamodb/tables.ts";
import { systemIds } from "../../../shared/adapters/system.ts";
import type { Head } from "../../../shared/ports/store.ts";
import { carryOut } from "../../../shared/usecases/engine/carry-out.ts";
import { approve, History, open, openStage, reviewer, submit } from "../../support/example-report.ts";
import { mockedTables } from "./mocked-tables.ts";

export const headOf = (history: History): Head => {
  if (!history.report) throw new Error("no report");
  return { report: history.report, chain: history.chain };
};

export const inReview = headOf(new History().after(open, submit(), openStage(0)));

export const cancelled = (CancellationReasons: TransactionCanceledException["CancellationReasons"]) =>
  new TransactionCanceledException({ message: "cancelled", $metadata: {}, CancellationReasons });

/** A store whose transactions are answered as a test says, and PA-1-R1, of which a reviewer approves. */
export function committing() {
  const { dynamo, tables } = mockedTables();
  const deps = {
    store: new DynamoDecisionStore(tables),
    clock: { now: () => "2026-11-23T18:00:00.000Z" },
    ids: systemIds,
  };
  return {
    ...{ dynamo, tables, deps },
    /** Every transaction is refused, for the items that do not hold what it asks. */
    refuses: (fails: (item: { pk: string; sk: string | number }) => boolean) =>
      dynamo.on(TransactWriteCommand).callsFake(({ TransactItems: items }) => {
        const reasons = items.map(({ Put, Delete, Update, ConditionCheck }: Write) => {
          const item = (Put?.Item ?? (Delete ?? Update ?? ConditionCheck)?.Key) as { pk: string; sk: string };
          if (!fails(item)) return { Code: "None" };
          return { Code: "ConditionalCheckFailed", ...(Put && { Item: marshall(Put.Item ?? {}) }) };
        });
        throw cancelled(reasons);
      }),
    /** The reviewer approves, and something more comes with it. */
    approves: (more?: Parameters<typeof carryOut>[4]) =>
      carryOut(deps, "PA-1-R1", inReview, approve(reviewer), more),
    /** What the first transaction wrote. */
    written: (): Write[] => dynamo.commandCalls(TransactWriteCommand)[0]?.args[0].input.TransactItems ?? [],
  };
}

import { ConditionalCheckFailedException, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { pause } from "./pause.ts";
import type { Tables } from "./tables.ts";

/**
 * Reasons for which a transaction is cancelled though nothing in it is wrong: another was at its items, or DynamoDB
 * had no room. It may go through the next time; the SDK does not try it again.
 * https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html
 */
const passing: readonly (string | undefined)[] = [
  "TransactionConflict",
  "ThrottlingError",
  "ProvisionedThroughputExceeded",
];

/** Whether a transaction was cancelled for a reason that passes: trying again shows what other reasons were worth. */
export const wasRaced = (fault: unknown): boolean =>
  fault instanceof TransactionCanceledException &&
  (fault.CancellationReasons ?? []).some(({ Code }) => passing.includes(Code));

/** Beyond this many lost races something other than other people is at work. */
const mostTries = 10;

/** Writes all of it, or nothing; tried again, after a pause, when it was cancelled for what passes. */
export async function transact(
  { client }: Pick<Tables, "client">,
  TransactItems: NonNullable<TransactWriteCommandInput["TransactItems"]>,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await client.send(new TransactWriteCommand({ TransactItems }));
      return;
    } catch (fault) {
      if (!wasRaced(fault) || tries === mostTries) throw fault;
      await pause(tries);
    }
  }
}

/** Runs a conditional write; false when its condition did not hold. */
export async function whenStill(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (fault) {
    if (fault instanceof ConditionalCheckFailedException) return false;
    throw fault;
  }
}

/** Runs a transaction whose items have conditions; false when one of them did not hold, and nothing was written. */
export async function ifAllHold(write: Promise<void>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (fault) {
    const reasons = fault instanceof TransactionCanceledException ? fault.CancellationReasons : [];
    if (reasons?.some(({ Code }) => Code === "ConditionalCheckFailed")) return false;
    throw fault;
  }
}

/** Runs a transaction whose first item must be new; what is there already is left alone. */
export async function unlessThere(write: Promise<void>): Promise<void> {
  try {
    await write;
  } catch (fault) {
    const isThere =
      fault instanceof TransactionCanceledException &&
      fault.CancellationReasons?.[0]?.Code === "ConditionalCheckFailed";
    if (!isThere) throw fault;
  }
}

import { ConditionalCheckFailedException, TransactionCanceledException } from "@aws-sdk/client-dynamodb";

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

/** Runs a transaction whose first item must be new; what is there already is left alone. */
export async function unlessThere(write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (fault) {
    const isThere =
      fault instanceof TransactionCanceledException &&
      fault.CancellationReasons?.[0]?.Code === "ConditionalCheckFailed";
    if (!isThere) throw fault;
  }
}

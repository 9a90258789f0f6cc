import type { DynamoDBStreamEvent } from "aws-lambda";
import { entryPoint, logger } from "../../shared/runtime/entry-point.ts";
import { relayOutboxRow } from "../../shared/usecases/relay-outbox.ts";
import { calls, deps } from "./deps.ts";

/**
 * Carries each new outbox row of the state table's stream to where it takes effect. A record that fails is parked:
 * it is logged and left to the ticker, which takes its row up again, so that one bad record never holds up the rest.
 */
export const handler = entryPoint(calls, async (event: DynamoDBStreamEvent) => {
  for (const { dynamodb, eventName } of event.Records) {
    const { pk, sk } = dynamodb?.Keys ?? {};
    if (eventName !== "INSERT" || sk?.S !== "OUTBOX" || pk?.S === undefined) continue;
    const id = pk.S.slice("OUTBOX#".length);
    try {
      await relayOutboxRow(deps, id);
    } catch (error) {
      logger.error("outbox row left to the ticker", { outboxId: id, error: error as Error });
    }
  }
});

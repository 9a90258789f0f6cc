import type { DynamoDBStreamEvent } from "aws-lambda";
import { linkIdOf } from "../../shared/domain/links/grant.ts";
import { entryPoint, logger } from "../../shared/runtime/entry-point.ts";
import { relayOutboxRow } from "../../shared/usecases/posting/relay-outbox.ts";
import { calls, deps } from "./deps.ts";

/**
 * Carries each new outbox row of the state table's stream to where it takes effect. A record that fails is parked:
 * it is logged and left to the ticker, which takes its row up again, so that one bad record never holds up the rest.
 */
export const handler = entryPoint(calls, async (event: DynamoDBStreamEvent) => {
  for (const { dynamodb, eventName } of event.Records) {
    const { pk, sk } = dynamodb?.Keys ?? {};
    const id = eventName === "INSERT" ? outboxIdOf(pk?.S, sk?.S) : null;
    if (id === null) continue;
    try {
      logger.info("relayed", { outboxId: id, effect: await relayOutboxRow(deps, id) });
    } catch (error) {
      logger.error("outbox row left to the ticker", { outboxId: id, error: error as Error });
    } finally {
      deps.correlation.follow(null);
    }
  }
});

/** The id of the outbox row under these keys: its document's, and what is its own. Null for any other item. */
function outboxIdOf(pk = "", cause = ""): string | null {
  const [, documentId] = /^OUTBOX#(.+)$/.exec(pk) ?? [];
  return documentId && cause ? linkIdOf(documentId, cause) : null;
}

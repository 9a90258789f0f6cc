import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import * as z from "zod/mini";
import { entryPoint, logger } from "../../shared/runtime/entry-point.ts";
import { sendMail } from "../../shared/usecases/posting/send-mail.ts";
import { compose } from "./compose.ts";
import { calls, deps } from "./deps.ts";
import { env } from "./env.ts";

const body = z.object({ outboxId: z.string() });

/** Sends the mails of a batch; those that failed are reported, so that the queue brings them again and then parks them. */
export const handler = entryPoint(calls, async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const batchItemFailures: SQSBatchResponse["batchItemFailures"] = [];
  for (const { messageId, body: text } of event.Records) {
    try {
      const { outboxId } = body.parse(JSON.parse(text));
      const outcome = await sendMail(
        { ...deps, compose: (letter) => compose(letter, env.BASE_URL) },
        outboxId,
      );
      logger.info("mail", { outboxId, outcome });
    } catch (error) {
      logger.error("mail not sent", { messageId, error: error as Error });
      batchItemFailures.push({ itemIdentifier: messageId });
    } finally {
      deps.correlation.follow(null);
    }
  }
  return { batchItemFailures };
});

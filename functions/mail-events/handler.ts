import { entryPoint, logger } from "../../shared/runtime/entry-point.ts";
import { recordDelivery } from "../../shared/usecases/posting/record-delivery.ts";
import { calls, deps } from "./deps.ts";
import { readSesEvent } from "./ses-event.ts";

/** Records what became of a mail after SES took it. A fault is thrown, so that the event comes again and then is parked. */
export const handler = entryPoint(calls, async (event: unknown): Promise<void> => {
  const read = readSesEvent(event);
  if ("unsaid" in read) {
    logger.warn("mail event left aside", { code: read.unsaid });
    return;
  }
  const { message, outcome, trouble } = read.told;
  const { recorded, audience } = await recordDelivery(deps, read.told);
  logger.info("mail event", { outboxId: message, outcome, trouble, recorded, audience });
});

import { incomingOf } from "../../shared/domain/attachments/objects.ts";
import { entryPoint, logger } from "../../shared/runtime/entry-point.ts";
import { lookAtScanned } from "../../shared/usecases/attaching/look-at-scanned.ts";
import { calls, deps } from "./deps.ts";
import { readScanEvent } from "./scan-event.ts";

/** Looks at a file once it was scanned. A fault is thrown, so that the event comes again and then is parked. */
export const handler = entryPoint(calls, async (event: unknown): Promise<void> => {
  const read = readScanEvent(event);
  const of = read && incomingOf(read.key);
  if (!read || !of) {
    logger.warn("scan left aside", { code: read ? "no-file" : "not-understood" });
    return;
  }
  const outcome = await lookAtScanned(deps, of, read.scanned);
  logger.info("file scanned", { ...of, outcome });
});

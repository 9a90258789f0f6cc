import { entryPoint, logger } from "../../shared/runtime/entry-point.ts";
import { removeFiles } from "../../shared/usecases/attaching/remove-files.ts";
import { calls, deps } from "./deps.ts";

/** Deletes files, as a row of the outbox says: the only function that may. A fault is thrown, and the row comes again. */
export const handler = entryPoint(calls, async ({ outboxId }: { outboxId: string }): Promise<void> => {
  logger.info("files looked after", { outboxId, outcome: await removeFiles(deps, outboxId) });
});

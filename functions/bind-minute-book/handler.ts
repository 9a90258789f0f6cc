import { entryPoint, logger } from "../../shared/runtime/entry-point.ts";
import { bindBook } from "../../shared/usecases/minute-book/bind-book.ts";
import { calls, deps } from "./deps.ts";

/** Makes the minute book of a year, as a row of the outbox says. A fault is thrown, and the row comes again. */
export const handler = entryPoint(calls, async ({ outboxId }: { outboxId: string }): Promise<void> => {
  logger.info("minute book looked after", { outboxId, outcome: await bindBook(deps, outboxId) });
});

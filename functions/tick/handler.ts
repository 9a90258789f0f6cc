import { entryPoint, logger } from "../../shared/runtime/entry-point.ts";
import { tick } from "../../shared/usecases/tick.ts";
import { calls, deps } from "./deps.ts";

/** The clock of Accord, once a minute. Answers how many items were due; its alarms are made from what it logs. */
export const handler = entryPoint(calls, async (_event: unknown) => {
  const done = await tick({
    ...deps,
    onFault: ({ kind, id }, fault) => logger.error("due item put off", { kind, id, error: fault as Error }),
  });
  logger.info("ticked", done);
  return done;
});

import { entryPoint, logger } from "../../shared/runtime/entry-point.ts";
import { tick } from "../../shared/usecases/clock/tick.ts";
import { calls, deps } from "./deps.ts";

/** Looks at the record have begun once a function of each deployment has seen to it. */
let haveBegun = false;

/** The clock of Accord, once a minute. Answers how many items were due; its alarms are made from what it logs. */
export const handler = entryPoint(calls, async (_event: unknown) => {
  if (!haveBegun) await deps.rounds.begin(deps.clock.now());
  haveBegun = true;
  const done = await tick({
    ...deps,
    onFault: ({ kind, id }, fault) => logger.error("due item put off", { kind, id, error: fault as Error }),
  });
  logger.info("ticked", done);
  return done;
});

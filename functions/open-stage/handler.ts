import * as z from "zod";
import { entryPoint, logger } from "../../shared/runtime/entry-point.ts";
import { execution } from "../../shared/runtime/execution.ts";
import { openStage } from "../../shared/usecases/open-stage.ts";
import { calls, deps } from "./deps.ts";

const task = execution.extend({ stage: z.int(), taskToken: z.string() });

/** Opens a stage for the conductor, which waits with its token. A fault is reported to it: it would wait for ever. */
export const handler = entryPoint(calls, async (event: unknown) => {
  const { taskToken, ...asked } = task.parse(event);
  try {
    return { outcome: await openStage(deps, { ...asked, taskToken }) };
  } catch (error) {
    logger.error("stage not opened", { ...asked, error: error as Error });
    await deps.callback.fail(taskToken, "StageNotOpened");
    return { outcome: "failed" };
  }
});

import * as z from "zod/mini";
import { entryPoint, logger } from "../../shared/runtime/entry-point.ts";
import { causeOf, execution } from "../../shared/runtime/execution.ts";
import { openStage } from "../../shared/usecases/conducting/open-stage.ts";
import { calls, deps } from "./deps.ts";

const waiting = z.object({ taskToken: z.string() });
const task = z.extend(waiting, { ...execution.shape, stage: z.int() });

/** Opens a stage for the conductor, which waits with its token. A fault is reported to it: it would wait for ever. */
export const handler = entryPoint(
  calls,
  async (event: unknown) => {
    const { taskToken } = waiting.parse(event);
    try {
      return { outcome: await openStage(deps, task.parse(event)) };
    } catch (error) {
      logger.error("stage not opened", { error: error as Error });
      await deps.callback.fail(taskToken, "StageNotOpened");
      return { outcome: "failed" };
    }
  },
  causeOf,
);

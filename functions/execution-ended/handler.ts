import * as z from "zod/mini";
import { executionNamed } from "../../shared/domain/review/execution.ts";
import { entryPoint, logger } from "../../shared/runtime/entry-point.ts";
import { executionEnded } from "../../shared/usecases/conducting/execution-ended.ts";
import { calls, deps } from "./deps.ts";

/** https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html */
const statusChange = z.object({ detail: z.object({ name: z.string(), status: z.string() }) });

/** Has the clock look soon at the document whose execution ended early. */
export const handler = entryPoint(calls, async (event: unknown): Promise<void> => {
  const { name, status } = statusChange.parse(event).detail;
  const execution = executionNamed(name);
  if (!execution) {
    logger.warn("execution of no document", { status });
    return;
  }
  await executionEnded(deps, execution);
  logger.info("execution ended", { ...execution, status });
});

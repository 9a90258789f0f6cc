import { Logger } from "@aws-lambda-powertools/logger";
import { injectLambdaContext } from "@aws-lambda-powertools/logger/middleware";
import middy from "@middy/core";
import type { Context } from "aws-lambda";

/** The one logger of a function. It is given codes, counts and ids; never a token, an address or a typed text (I12). */
export const logger = new Logger();

/** Counts of AWS calls, taken at the end of an invocation. */
type Meter = { take(): Record<string, number> };

/**
 * Wraps a handler as every function of Accord is wrapped: a logger that knows the request, and exactly one structured
 * line at its end that says how many HTTP requests it made to AWS.
 */
export const entryPoint = <Event, Answer>(
  meter: Meter,
  handler: (event: Event, context: Context) => Promise<Answer>,
) =>
  middy(handler)
    .use(injectLambdaContext(logger, { clearState: true }))
    .use({
      before: () => {
        meter.take();
      },
      after: () => {
        logger.info("handled", { awsCalls: meter.take() });
      },
      onError: ({ error }) => {
        logger.error("failed", { awsCalls: meter.take(), error });
      },
    });

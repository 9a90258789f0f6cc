import { Logger } from "@aws-lambda-powertools/logger";
import { injectLambdaContext } from "@aws-lambda-powertools/logger/middleware";
import middy from "@middy/core";
import type { Context } from "aws-lambda";
import type { Correlation } from "../ports/correlation.ts";
import type { Alteration } from "../ports/reading.ts";

/** The one logger of a function. It is given codes, counts and ids; never a token, an address or a typed text (I12). */
export const logger = new Logger();

/** The id of the request that a function works on, or whatever it goes on under; each line of the log bears it. */
class OfInvocation implements Correlation {
  #own: string | null = null;
  #current: string | null = null;

  begin(id: string): void {
    this.#own = id;
    this.follow(id);
  }

  current(): string | null {
    return this.#current;
  }

  follow(id: string | null): void {
    this.#current = id ?? this.#own;
    if (this.#current !== null) logger.setCorrelationId(this.#current);
  }
}

/** What the function's adapters stamp on all that it causes. A function has one invocation at a time. */
export const correlation = new OfInvocation();

/** What the function's archive tells of what is not what was recorded: an alarm counts these lines, in whichever function. */
export const altered = (found: Alteration): void => logger.error("altered", found);

/** What was asked of AWS, by kind; taken at the end of an invocation. */
type Meter = { take(): Record<string, unknown> };

/**
 * Wraps a handler as every function of Accord is wrapped: a logger that knows the request, and exactly one structured
 * line at its end that says what it asked of AWS: HTTP requests, and capacity of DynamoDB.
 * @param causeOf the id under which what caused the event is logged; without one, the invocation's own begins here
 */
export const entryPoint = <Event, Answer>(
  meter: Meter,
  handler: (event: Event, context: Context) => Promise<Answer>,
  causeOf: (event: Event) => string | null = () => null,
) =>
  middy(handler)
    .use(injectLambdaContext(logger, { clearState: true }))
    .use({
      before: ({ event, context }) => {
        correlation.begin(causeOf(event) ?? context.awsRequestId);
        meter.take();
      },
      after: () => {
        logger.info("handled", meter.take());
      },
      onError: ({ error }) => {
        logger.error("failed", { ...meter.take(), error });
      },
    });

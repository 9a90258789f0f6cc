import type { LambdaContext, LambdaEvent } from "hono/aws-lambda";
import { handle } from "hono/aws-lambda";
import { entryPoint } from "../../shared/runtime/entry-point.ts";
import { makeApp } from "./app.ts";
import { calls, deps } from "./deps.ts";

const answer = handle(makeApp(deps));

/** Every page of Accord: middy around Hono. */
export const handler = entryPoint(
  calls,
  (event: LambdaEvent, context: LambdaContext) => answer(event, context),
  requestOf,
);

/** What a request causes is logged under the id that it has in the access log. */
function requestOf({ requestContext }: LambdaEvent): string | null {
  return "requestId" in requestContext ? requestContext.requestId : null;
}

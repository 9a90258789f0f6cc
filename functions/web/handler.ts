import { entryPoint } from "../../shared/runtime/entry-point.ts";
import { answerWith, type WebEvent } from "./answer.ts";
import { calls, deps } from "./deps.ts";

/** Every page of Accord: middy around Hono. */
export const handler = entryPoint(calls, answerWith(deps), requestOf);

/** What a request causes is logged under the id that it has in the access log. */
function requestOf({ requestContext }: WebEvent): string | null {
  return requestContext.requestId;
}

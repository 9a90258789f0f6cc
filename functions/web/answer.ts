import { Hono } from "hono";
import type { APIGatewayProxyResult, LambdaContext, LambdaEvent } from "hono/aws-lambda";
import { handle } from "hono/aws-lambda";
import { makeApp } from "./app.ts";
import type { WebDeps, WebEnv } from "./context.ts";
import { answerMessage } from "./faults.ts";
import { guard, strictHeaders } from "./guard.ts";

/** What an HTTP API hands to its function (payload format 2.0). */
export type WebEvent = Extract<LambdaEvent, { rawPath: string }>;

/**
 * Answers each event with a page of the app. What Fetch cannot make a request of (a GET with a body, a TRACE, a cookie
 * beyond Latin-1) the adapter would answer by itself, without our words and headers: that gets a page of ours too.
 */
export function answerWith(deps: WebDeps) {
  const answer = handle(makeApp(deps));
  const answerUnreadable = handle(unreadable(deps));
  return async (event: WebEvent, context: LambdaContext): Promise<APIGatewayProxyResult> => {
    const answered = await answer(event, context);
    return isOfApp(answered) ? answered : answerUnreadable(withoutAllSent(event), context);
  };
}

const isOfApp = ({ headers }: APIGatewayProxyResult): boolean =>
  headers !== undefined && "content-security-policy" in headers;

function unreadable(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  strictHeaders(app);
  guard(app, deps);
  app.all("*", (c) => answerMessage(c, deps, "bad-request", 400));
  return app;
}

/** The address alone: it tells the language. */
function withoutAllSent({ requestContext, ...event }: WebEvent): WebEvent {
  const http = { ...requestContext.http, method: "GET" };
  return { ...event, headers: {}, cookies: [], body: null, requestContext: { ...requestContext, http } };
}

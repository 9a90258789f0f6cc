import type { ErrorHandler, NotFoundHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { logger } from "../../shared/runtime/entry-point.ts";
import { messagePage } from "../../shared/views/pages/message.tsx";
import type { WebContext, WebDeps, WebEnv } from "./context.ts";
import { frameOf } from "./frame.ts";

type MessageKind = Parameters<typeof messagePage>[0]["kind"];

/** A page that says one thing, in the reader's language. */
export const answerMessage = async (
  c: WebContext,
  deps: WebDeps,
  kind: MessageKind,
  status: ContentfulStatusCode,
) => c.html(messagePage({ frame: await frameOf(c, deps), kind }), status);

export const answerNotFound =
  (deps: WebDeps): NotFoundHandler<WebEnv> =>
  (c) =>
    answerMessage(c, deps, "not-found", 404);

/** What was thrown: a refusal of the guard in its own words, anything else as our fault, logged and without detail. */
export const answerFault =
  (deps: WebDeps): ErrorHandler<WebEnv> =>
  (error, c) => {
    if (error instanceof HTTPException && error.status < 500) {
      return answerMessage(
        c,
        deps,
        error.status === 403 ? "forged" : "bad-request",
        error.status === 403 ? 403 : 400,
      );
    }
    logger.error("page failed", { error });
    return answerMessage(c, deps, "error", 500);
  };

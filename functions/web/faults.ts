import type { ErrorHandler, NotFoundHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { logger } from "../../shared/runtime/entry-point.ts";
import { keptAnswersPage } from "../../shared/views/pages/kept-answers.tsx";
import { messagePage } from "../../shared/views/pages/message.tsx";
import type { WebContext, WebDeps, WebEnv } from "./context.ts";
import { frameOf } from "./frame.ts";
import { hasWords, wordsIn } from "./typed.ts";

type MessageKind = Parameters<typeof messagePage>[0]["kind"];

/** A page that says one thing, in the reader's language. */
export const answerMessage = async (
  c: WebContext,
  deps: WebDeps,
  kind: MessageKind,
  status: ContentfulStatusCode,
) => c.html(messagePage({ frame: await frameOf(c, deps), kind }), status);

/** What is asked for by an address that leads nowhere. */
export const answerNotFound =
  (deps: WebDeps): NotFoundHandler<WebEnv> =>
  (c) =>
    answerMessage(c, deps, "not-found", 404);

/**
 * What was thrown: a refusal of the guard in its own words, anything else as our fault, logged and without detail. What was
 * typed comes back, with a button that sends the very same form again: its command makes that harmless.
 */
export const answerFault =
  (deps: WebDeps): ErrorHandler<WebEnv> =>
  async (error, c) => {
    if (error instanceof HTTPException && error.status < 500) {
      return answerMessage(
        c,
        deps,
        error.status === 403 ? "forged" : "bad-request",
        error.status === 403 ? 403 : 400,
      );
    }
    logger.error("page failed", { error });
    if (!hasWords(c)) return answerMessage(c, deps, "error", 500);
    const page = keptAnswersPage({
      frame: await frameOf(c, deps),
      because: "fault",
      form: c.var.form,
      words: wordsIn(c),
      actionUrl: new URL(c.req.url).pathname,
    });
    return c.html(page, 500);
  };

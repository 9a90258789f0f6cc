import type { Credentials } from "../../shared/usecases/identify.ts";
import type { PageRefusal } from "../../shared/views/pages/refusal.tsx";
import { refusalPage } from "../../shared/views/pages/refusal.tsx";
import { documentUrl } from "../../shared/views/urls.ts";
import type { WebContext, WebDeps } from "./context.ts";
import { frameOf } from "./frame.ts";
import { answerSessionEnded, wordsIn } from "./session-ended.ts";

/** Says in words why something was not done, and what to do next: first of all, to see where the document stands. */
export async function answerRefusal(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  refusal: PageRefusal | { code: "no-session" },
  seeAt = documentUrl(c.var.lang, credentials.linkId),
): Promise<Response> {
  if (refusal.code === "no-session") return answerSessionEnded(c, deps);
  const frame = await frameOf(c, deps, credentials);
  const page = refusalPage({
    frame,
    refusal,
    documentUrl: seeAt,
    words: wordsIn(c),
  });
  return c.html(page, 409);
}

import type { Hono } from "hono";
import type { WebDeps, WebEnv } from "./context.ts";
import { answerMessage } from "./faults.ts";
import { credentialsOf, isOwnForm } from "./session-cookie.ts";

/** Every POST to a task needs its link's session cookie, and a form that one of that session's pages showed. */
export function admitOwnForms(app: Hono<WebEnv>, deps: WebDeps): void {
  app.on("POST", "/:lang{en|fr}/tasks/:linkId/*", async (c, next) => {
    const credentials = credentialsOf(c, c.req.param("linkId"));
    if (!credentials) return answerMessage(c, deps, "session-ended", 403);
    if (!isOwnForm(credentials, c.var.form)) return answerMessage(c, deps, "forged", 403);
    c.set("credentials", credentials);
    return await next();
  });
}

import type { Hono } from "hono";
import type { Credentials } from "../../shared/usecases/identify.ts";
import { identify } from "../../shared/usecases/identify.ts";
import type { WebContext, WebDeps, WebEnv } from "./context.ts";
import { answerMessage } from "./faults.ts";
import { answerSection } from "./routes/author.ts";
import { answerResolution } from "./routes/director.ts";
import { answerReview } from "./routes/reviewer.ts";
import { credentialsOf, isOwnForm } from "./session-cookie.ts";
import { answerSessionEnded, hasWords, typedIn } from "./session-ended.ts";

/**
 * Every POST to a task needs its link's session cookie, and a form that one of that session's pages showed. What was
 * typed into a form whose session has ended meanwhile is not lost: it is shown, and can be sent again.
 */
export function admitOwnForms(app: Hono<WebEnv>, deps: WebDeps): void {
  app.on("POST", "/:lang{en|fr}/tasks/:linkId/*", async (c, next) => {
    const credentials = credentialsOf(c, c.req.param("linkId"));
    if (credentials && isOwnForm(credentials, c.var.form)) {
      c.set("credentials", credentials);
      return await next();
    }
    if (!credentials) return answerSessionEnded(c, deps);
    return hasWords(c) ? fillInAgain(c, deps, credentials) : answerMessage(c, deps, "forged", 403);
  });
}

/** A form of an earlier session of the same link: it is shown filled in, to be checked; nothing of it is carried out. */
async function fillInAgain(c: WebContext, deps: WebDeps, credentials: Credentials): Promise<Response> {
  const who = await identify(deps, credentials, { basis: true, draft: true });
  if (!who) return answerSessionEnded(c, deps);
  const { form } = c.var;
  const section = /\/sections\/([^/]+)$/.exec(c.req.path)?.[1];
  if (who.standing === "good" && who.link.purpose === "report" && section !== undefined)
    return answerSection(c, deps, credentials, who, section, { typed: typedIn(c), isUnsaved: true });
  if (who.standing === "good" && who.link.purpose === "review")
    return answerReview(c, deps, credentials, who, { errors: [], form });
  if (who.standing === "good" && who.link.purpose === "sign")
    return answerResolution(c, deps, credentials, who, { errors: [], form });
  return answerSessionEnded(c, deps);
}

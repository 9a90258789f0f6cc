import type { Hono } from "hono";
import { documentUrl } from "../../../shared/views/urls.ts";
import { isAltered } from "../admission.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerRefusal } from "../refusals.ts";
import { credentialsOf } from "../session-cookie.ts";
import { answerSessionEnded } from "../session-ended.ts";
import { whoIsHere } from "../who.ts";

/** A task shows what its person can do now: the form, the review, or the document with its history. Each page comes with its room. */
export function taskRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId", async (c) => {
    const credentials = credentialsOf(c, c.req.param("linkId"));
    const who = credentials && (await whoIsHere(c, deps, credentials, { basis: true, draft: true }));
    if (!credentials || !who) return answerSessionEnded(c, deps);
    const acts = who.standing === "good" ? who.link.purpose : "read";
    if (acts !== "read" && isAltered(deps, who))
      return answerRefusal(c, deps, credentials, { code: "altered" });
    if (acts === "report" || acts === "translate" || acts === "comment")
      return (await import("../rooms/writing.ts")).opens[acts](c, deps, credentials, who);
    if (acts === "oversee") return (await import("../rooms/overseeing.ts")).opens[acts](c, deps, credentials);
    const answering = await import("../rooms/answering.ts");
    return isOpenedBy(answering.opens, acts)
      ? answering.opens[acts](c, deps, credentials, who)
      : c.redirect(documentUrl(c.var.lang, credentials.linkId), 302);
  });
}

const isOpenedBy = <O extends object>(opens: O, purpose: PropertyKey): purpose is keyof O =>
  Object.hasOwn(opens, purpose);

import type { Hono } from "hono";
import type { Purpose } from "../../../shared/domain/outbox/mails.ts";
import { isOutsider } from "../../../shared/domain/people/partners.ts";
import type { Identified } from "../../../shared/usecases/entering/identify.ts";
import { documentUrl } from "../../../shared/views/urls.ts";
import { isAltered } from "../admission.ts";
import { shownAsParty } from "../as-party.ts";
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
    const acts = actsOf(who);
    if (acts !== "read" && acts !== "party" && isAltered(deps, who))
      return answerRefusal(c, deps, credentials, { code: "altered" });
    if (acts === "report" || acts === "translate" || acts === "comment")
      return (await import("../rooms/writing.ts")).opens[acts](c, deps, credentials, who);
    if (acts === "own-words")
      return (await import("../rooms/own-words.ts")).opens[acts](c, deps, credentials, who);
    if (acts === "oversee") return (await import("../rooms/overseeing.ts")).opens[acts](c, deps, credentials);
    const answering = await import("../rooms/answering.ts");
    if (acts === "party") return answering.opensForParty(c, deps, credentials, who);
    return isOpenedBy(answering.opens, acts)
      ? answering.opens[acts](c, deps, credentials, who)
      : c.redirect(documentUrl(c.var.lang, credentials.linkId), 302);
  });
}

/** What somebody's page is for; people outside are shown what they are party to, or asked to accept, else what became of their comments. */
function actsOf(who: Identified): Purpose | "party" {
  const { link, standing } = who;
  if (isOutsider(who.loaded.authority ?? { roles: [] })) {
    if (link.purpose === "own-words") return link.purpose;
    if (shownAsParty(who) === null) return "comment";
    return standing === "good" && link.purpose !== "read" ? link.purpose : "party";
  }
  return standing === "good" ? link.purpose : "read";
}

const isOpenedBy = <O extends object>(opens: O, purpose: PropertyKey): purpose is keyof O =>
  Object.hasOwn(opens, purpose);

import type { Hono } from "hono";
import type { Credentials, Identified } from "../../../shared/usecases/entering/identify.ts";
import { translatingNeeds } from "../../../shared/usecases/translating/who-translates.ts";
import { checkedUrl, documentUrl, sentUrl, taskUrl, translatingUrl } from "../../../shared/views/urls.ts";
import { admitted } from "../admission.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { answerRefusal } from "../refusals.ts";
import { answerSessionEnded } from "../session-ended.ts";
import type { Desk } from "../translating.ts";
import { answerHandOver, answerPart, answerParts, answerSaved } from "../translating.ts";
import { whoIsHere } from "../who.ts";

/** All of a translation, which is handed over, in place of a part of it. */
const wholeOf = "all";

/** Translating a document beside its draft: its parts one by one, each text beside the words that it is made from. */
export function translatorRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/translating/:section", async (c) => {
    const found = await admitted(c, deps, "/translating/:section", translatingNeeds);
    if (found instanceof Response) return found;
    const { credentials, who } = found;
    return answerPart(c, deps, deskOf(c, deps, credentials), translatingBy(who), c.req.param("section"));
  });

  app.post("/:lang{en|fr}/tasks/:linkId/translating/:section", (c) => {
    const desk = deskOf(c, deps, c.var.credentials);
    const section = c.req.param("section");
    return section === wholeOf ? answerHandOver(c, deps, desk) : answerSaved(c, deps, desk, section);
  });
}

/** The parts of a translation, for whoever writes it. */
export async function answerTranslating(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  _who: Identified,
): Promise<Response> {
  const who = await whoIsHere(c, deps, credentials, translatingNeeds);
  if (!who) return answerSessionEnded(c, deps);
  return answerParts(c, deps, deskOf(c, deps, credentials), translatingBy(who));
}

/** A link to translate is of its document alone. */
const translatingBy = (who: Identified) => ({ ...who, documentId: who.link.documentId });

function deskOf(c: WebContext, deps: WebDeps, credentials: Credentials): Desk {
  const { lang } = c.var;
  const { linkId } = credentials;
  const partUrl = (section: string) => translatingUrl(lang, linkId, section);
  const listUrl = taskUrl(lang, linkId);
  return {
    credentials,
    listUrl,
    partUrl,
    checkedUrl: (section) => checkedUrl(partUrl(section)),
    sendUrl: (section) => sentUrl(partUrl(section)),
    partSent: () => "",
    handOverUrl: partUrl(wholeOf),
    documentUrl: documentUrl(lang, linkId),
    handedOver: () => c.redirect(listUrl, 303),
    refused: async (refusal, seeAt) =>
      refusal.code === "unknown-document" || refusal.code === "invalid"
        ? answerMessage(c, deps, "not-found", 404)
        : answerRefusal(c, deps, credentials, refusal, seeAt),
  };
}

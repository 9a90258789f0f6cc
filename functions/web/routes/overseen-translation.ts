import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import type { Credentials } from "../../../shared/usecases/entering/identify.ts";
import { identifyTranslating } from "../../../shared/usecases/translating/who-translates.ts";
import { doneUrl, overseenUrl, sentUrl } from "../../../shared/views/urls.ts";
import type { ActContext } from "../acts.ts";
import { provenDone } from "../acts.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerOverseerRefusal, overseerOf } from "../overseer.ts";
import { credentialsOf } from "../session-cookie.ts";
import { answerSessionEnded } from "../session-ended.ts";
import type { Desk } from "../translating.ts";
import { answerHandOver, answerPart, answerParts, answerSaved } from "../translating.ts";

type Form = WebEnv["Variables"]["form"];

/** Whether a document is published in both languages: then its translation is written part by part. */
export async function isInBoth(c: ActContext, deps: WebDeps): Promise<boolean> {
  const who = await overseerOf(c, deps);
  const basis = who.ok ? who.value.loaded.basis : null;
  return basis !== null && definitionOf(basis).bothLanguages === true;
}

/**
 * Whoever watches over a document that is published in both languages writes its translation as translators do, part by part, and
 * supplies it once it is whole. Which part is in the address, and in the form, else it is all of them.
 */
export async function translatingInParts(c: ActContext, deps: WebDeps, form?: Form): Promise<Response> {
  const credentials = credentialsOf(c, c.req.param("linkId"));
  if (!credentials) return answerSessionEnded(c, deps);
  const desk = deskOf(c, deps, credentials);
  if (form) {
    const { part } = form;
    return part === undefined ? answerHandOver(c, deps, desk) : answerSaved(c, deps, desk, part);
  }
  const part = c.req.query("part");
  const who = await identifyTranslating(deps, desk.credentials);
  if (!who.ok) return desk.refused(who.refusal);
  return part === undefined
    ? answerParts(c, deps, desk, who.value)
    : answerPart(c, deps, desk, who.value, part);
}

function deskOf(c: ActContext, deps: WebDeps, credentials: Credentials): Desk {
  const { lang } = c.var;
  const { documentId } = c.req.param();
  const listUrl = c.req.path;
  const partUrl = (section: string) => `${listUrl}?part=${encodeURIComponent(section)}`;
  const done = () =>
    doneUrl(lang, credentials.linkId, documentId, provenDone(credentials, documentId, "translated"));
  return {
    credentials: { ...credentials, overseen: documentId },
    listUrl,
    partUrl,
    checkedUrl: (section) => `${partUrl(section)}&checked`,
    sendUrl: () => sentUrl(listUrl),
    partSent: (section) => section,
    handOverUrl: sentUrl(listUrl),
    documentUrl: overseenUrl(lang, credentials.linkId, documentId),
    handedOver: () => c.redirect(done(), 303),
    refused: (refusal) => answerOverseerRefusal(c, deps, refusal),
  };
}

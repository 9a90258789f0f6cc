import type { Context } from "hono";
import type { Result } from "../../shared/domain/result.ts";
import type { Refusal } from "../../shared/domain/review/commands.ts";
import type { AsideKey } from "../../shared/ports/asides.ts";
import type { OwnForm } from "../../shared/usecases/deciding/act-by-link.ts";
import { goneWith } from "../../shared/usecases/engine/lay-aside.ts";
import { readerOf } from "../../shared/usecases/entering/identify.ts";
import { readDocument } from "../../shared/usecases/reading/read-document.ts";
import { ownTitleOf } from "../../shared/views/own-title.ts";
import type { OwnDone } from "../../shared/views/pages/document.tsx";
import type { ActError } from "../../shared/views/parts/errors.tsx";
import { checkedUrl, documentUrl } from "../../shared/views/urls.ts";
import { actPage } from "./act-page.ts";
import { provenDone } from "./acts.ts";
import { type admissions, admitted } from "./admission.ts";
import { filledFrom, isSentBack, layAndLead } from "./aside-pages.ts";
import type { WebDeps, WebEnv } from "./context.ts";
import { answerMessage } from "./faults.ts";
import { answerForm } from "./form-pages.ts";
import { answerRefusal } from "./refusals.ts";
import { withoutProof } from "./typed.ts";

/** What somebody does on a document by a link of their own, beside what it asks of them: each act has a page of its own. */

export const ownPath = "/:lang{en|fr}/tasks/:linkId" as const;
export type OwnContext = Context<WebEnv, typeof ownPath>;
type Form = WebEnv["Variables"]["form"];

/**
 * What the page of an act shows beside its own: what was typed before, and whether to say what is wrong with it; or the
 * answer why there is none.
 * @param wrong what was sent and cannot be recorded: it is laid aside, and its page shows it
 * @param leadsTo the address of that page
 */
export async function beginOwnAct(
  c: OwnContext,
  deps: WebDeps,
  path: keyof typeof admissions,
  wrong?: Form,
  // As it was sent, not as it was read: no header bears what a path may hold in percent-encoding.
  leadsTo = checkedUrl(new URL(c.req.url).pathname),
) {
  const found = await admitted(c, deps, path);
  if (found instanceof Response) return { answer: found };
  const { credentials, who } = found;
  const { basis } = who.loaded;
  if (!basis) return { answer: await answerMessage(c, deps, "not-found", 404) };
  const key = asideOfAct(c, who.link);
  const led = wrong && (await layAndLead(c, deps, who, key, withoutProof(wrong), leadsTo));
  if (led) return { answer: led };
  const filled = await filledFrom(c, deps, who, key, wrong);
  const view = await readDocument(deps, who.link.documentId, who.head, basis, readerOf(who));
  if (view.altered.history) return { answer: await answerRefusal(c, deps, credentials, { code: "altered" }) };
  const typed = filled?.fields ?? null;
  const acting = {
    ...{ credentials, standing: who.loaded.authority, report: who.head.report, filled },
    title: ownTitleOf(basis, view.content?.values ?? {}),
    backUrl: documentUrl(c.var.lang, credentials.linkId),
  };
  const page = (errors: readonly ActError[], words = ["reason"]) => actPage(c, deps, acting, errors, words);
  const isChecked = isSentBack(c, wrong);
  return {
    ...{ view, basis, who, credentials, page },
    typed: typed ?? {},
    checked: isChecked ? typed : null,
    show: (html: Parameters<OwnContext["html"]>[0]) => (wrong ? c.html(html, 413) : answerForm(c, html)),
  };
}

/** What somebody sent by the form of an act, by the act's own part of the address. */
export const asideOfAct = (
  c: OwnContext,
  { documentId, person }: Pick<AsideKey, "documentId" | "person">,
): AsideKey => ({ documentId, person, form: c.req.path.split("/").slice(4).join("/") });

/** What is sent to be recorded. A repeated one is answered as the first time, so that nothing is asked before it. */
export const sentByOwn = (c: OwnContext, form: Form, documentId: string): OwnForm => ({
  command: form["command"] ?? "",
  masked: form["masked"] ?? "",
  ...goneWith(asideOfAct(c, { documentId, person: c.var.credentials.person }), form["aside"]),
});

/**
 * Leads back to the document, whose page says what was done; or says why it was not. Where words were masked since those were
 * written that were sent, their own page asks about them, once.
 */
export async function concludeOwn(
  c: OwnContext,
  deps: WebDeps,
  path: keyof typeof admissions,
  outcome: Result<null, Refusal | { code: "no-session" }>,
  done: OwnDone | "recused" | "question-asked" | "question-withdrawn",
  documentId: string,
): Promise<Response> {
  const { credentials, lang } = c.var;
  if (outcome.ok) {
    const said = provenDone(credentials, documentId, done);
    return c.redirect(`${documentUrl(lang, credentials.linkId)}?done=${said}`, 303);
  }
  if (outcome.refusal.code === "masked-meanwhile") {
    const act = await beginOwnAct(c, deps, path, c.var.form);
    if ("answer" in act) return act.answer;
  }
  return answerRefusal(c, deps, credentials, outcome.refusal);
}

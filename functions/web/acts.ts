import type { Context } from "hono";
import { commitment } from "../../shared/domain/audit/hash.ts";
import type { CommandName } from "../../shared/domain/documents/lifecycle.ts";
import { allows } from "../../shared/domain/documents/lifecycle.ts";
import { reasonOfStatus } from "../../shared/domain/review/why-not.ts";
import type { AsideKey } from "../../shared/ports/asides.ts";
import { goneWith } from "../../shared/usecases/engine/lay-aside.ts";
import type { Credentials } from "../../shared/usecases/entering/identify.ts";
import type { withdrawReport } from "../../shared/usecases/overseeing/oversee.ts";
import { readOversight } from "../../shared/usecases/overseeing/read-oversight.ts";
import { ownTitleOf } from "../../shared/views/own-title.ts";
import type { ActDone } from "../../shared/views/pages/oversight.tsx";
import type { ActError } from "../../shared/views/parts/errors.tsx";
import { checkedUrl, doneUrl, overseenUrl } from "../../shared/views/urls.ts";
import { actPage } from "./act-page.ts";
import { whyNotReached } from "./admission.ts";
import { filledFrom, isSentBack, layAndLead } from "./aside-pages.ts";
import type { WebDeps, WebEnv } from "./context.ts";
import { answerMessage } from "./faults.ts";
import { answerForm } from "./form-pages.ts";
import { answerOverseerRefusal, overseerOf } from "./overseer.ts";
import { withoutProof } from "./typed.ts";

/** What an act of the overseer on a document is reached by. */
export const actPath = "/:lang{en|fr}/tasks/:linkId/documents/:documentId" as const;
export type ActContext = Context<WebEnv, typeof actPath>;
type Form = WebEnv["Variables"]["form"];

/**
 * What the page of an act shows beside its own: what was typed before, and whether to say what is wrong with it; or the
 * answer why there is none.
 * @param wrong what was sent and cannot be recorded: it is laid aside, and its page shows it; that words were masked since it
 *   was written is said at the first of the fields that hold any, however the page was opened
 * @param command what the form would have been for: where it is too late for that, nothing is left to be mended
 */
export async function beginAct(c: ActContext, deps: WebDeps, wrong?: Form, command?: CommandName) {
  const who = await overseerOf(c, deps);
  if (!who.ok) return { answer: await answerOverseerRefusal(c, deps, who.refusal) };
  const { status } = who.value.head.report;
  if (wrong && command && !allows(command, status))
    return { answer: await answerOverseerRefusal(c, deps, { code: reasonOfStatus(status, command) }) };
  const isNotReached = wrong && whyNotReached(deps, who.value);
  if (isNotReached) return { answer: await answerOverseerRefusal(c, deps, isNotReached) };
  const key = asideOfAct(c, who.value.credentials);
  // As it was sent, not as it was read: no header bears what a path may hold in percent-encoding.
  const leadsTo = checkedUrl(new URL(c.req.url).pathname);
  const led = wrong && (await layAndLead(c, deps, who.value, key, withoutProof(wrong), leadsTo));
  if (led) return { answer: led };
  const filled = await filledFrom(c, deps, who.value, key, wrong);
  const typed = filled?.fields ?? null;
  const view = await readOversight(deps, who.value);
  if (!view) return { answer: await answerMessage(c, deps, "not-found", 404) };
  const { credentials, documentId } = who.value;
  const acting = {
    ...{ credentials, standing: who.value.by, report: who.value.head.report, filled },
    title: ownTitleOf(view.basis, view.content?.values ?? {}),
    backUrl: overseenUrl(c.var.lang, credentials.linkId, documentId),
  };
  const page = (errors: readonly ActError[], words = ["reason"]) => actPage(c, deps, acting, errors, words);
  const isChecked = isSentBack(c, wrong);
  const answer = (page: Parameters<ActContext["html"]>[0]) =>
    wrong ? c.html(page, 413) : answerForm(c, page);
  return {
    view,
    page,
    head: who.value.head,
    credentials,
    by: credentials.person,
    typed: typed ?? {},
    /** What was typed before, else the words with which the page begins. */
    typedOr: (first: Form): Form => typed ?? first,
    checked: isChecked ? typed : null,
    show: answer,
  };
}

/** Keeps what was typed into the form of an act, and leads to another page of it; null where it cannot be kept. */
export async function keepAndLead(
  c: ActContext,
  deps: WebDeps,
  form: Form,
  leadsTo: string,
): Promise<Response | null> {
  const who = await overseerOf(c, deps);
  if (!who.ok) return answerOverseerRefusal(c, deps, who.refusal);
  const key = asideOfAct(c, who.value.credentials);
  return layAndLead(c, deps, who.value, key, withoutProof(form), leadsTo);
}

/** What the overseer sent by the form of an act, by the act's own part of the address. */
const asideOfAct = (c: ActContext, { person }: Credentials): AsideKey => ({
  documentId: c.req.param("documentId"),
  person,
  form: c.req.path.split("/").slice(6).join("/"),
});

/** What is sent to be recorded. A repeated one is answered as the first time, so that nothing is asked before it. */
export const sent = (c: ActContext, form: Form) => ({
  documentId: c.req.param("documentId"),
  command: form["command"] ?? "",
  masked: form["masked"] ?? "",
  ...goneWith(asideOfAct(c, c.var.credentials), form["aside"]),
});

type Outcome = Awaited<ReturnType<typeof withdrawReport>>;

/** What was done, as the address of its page says it: with a proof by the session that did it. */
export const provenDone = ({ secret }: Credentials, documentId: string, done: string): string =>
  `${done}.${commitment(secret, `done ${done} ${documentId}`)}`;

/** Which of the acts this session did to a document, by that; null for an address that somebody wrote by hand, or kept. */
export const doneIn = <A extends string>(
  credentials: Credentials,
  documentId: string,
  acts: readonly A[],
  said = "",
): A | null => acts.find((act) => said === provenDone(credentials, documentId, act)) ?? null;

/**
 * Leads back to the document, whose page says what was done; or says why it was not. Where words were masked since those were
 * written that were sent, their own page asks about them, once.
 */
export async function conclude(c: ActContext, deps: WebDeps, outcome: Outcome, done: ActDone) {
  const { credentials, lang } = c.var;
  const documentId = c.req.param("documentId");
  if (outcome.ok) {
    const said = provenDone(credentials, documentId, done);
    return c.redirect(doneUrl(lang, credentials.linkId, documentId, said), 303);
  }
  if (outcome.refusal.code === "masked-meanwhile") {
    const act = await beginAct(c, deps, c.var.form);
    if ("answer" in act) return act.answer;
  }
  return answerOverseerRefusal(c, deps, outcome.refusal);
}

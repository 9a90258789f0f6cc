import type { Context, Hono } from "hono";
import { id, recipient as recipientShape } from "../../../events/common.ts";
import { reportDefinition } from "../../../shared/domain/documents/report/definition.ts";
import { ok } from "../../../shared/domain/result.ts";
import { cleanText, lengthOf } from "../../../shared/domain/typed/text.ts";
import { allows } from "../../../shared/domain/workflow/lifecycle.ts";
import { type Lang, messages } from "../../../shared/i18n/index.ts";
import type { OverseerRefusal } from "../../../shared/usecases/act-as-overseer.ts";
import { correctAddress, missedBy } from "../../../shared/usecases/correct-address.ts";
import { reassignTask, supplyTranslation, withdrawReport } from "../../../shared/usecases/oversee.ts";
import { candidatesFor, readOversight } from "../../../shared/usecases/read-oversight.ts";
import type { ActError } from "../../../shared/views/pages/acts.tsx";
import { correctPage, reassignPage, translatePage, withdrawPage } from "../../../shared/views/pages/acts.tsx";
import type { ActDone } from "../../../shared/views/pages/oversight.tsx";
import { reportTitle } from "../../../shared/views/title.ts";
import { tooLong } from "../../../shared/views/too-long.ts";
import { doneUrl, overseenUrl } from "../../../shared/views/urls.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import {
  answerOverseerRefusal,
  emailFrom,
  overseerOf,
  reasonErrors,
  reasonIn,
  taskFrom,
} from "../overseer.ts";
import { csrfToken } from "../session-cookie.ts";
import { holders, isDirectors, taskInWords } from "./overseer.ts";

const base = "/:lang{en|fr}/tasks/:linkId/documents/:documentId" as const;
type Form = WebEnv["Variables"]["form"];
type C = Context<WebEnv, typeof base>;

/** What the overseer can do: each act has a page that says what follows from it, and a POST that records it. */
export function overseerActRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${base}/reassign/:task`, (c) => reassigning(c, deps));
  app.post(`${base}/reassign/:task`, (c) => reassigning(c, deps, c.var.form));
  app.get(`${base}/withdraw`, (c) => withdrawing(c, deps));
  app.post(`${base}/withdraw`, (c) => withdrawing(c, deps, c.var.form));
  app.get(`${base}/addresses/:kind/:id`, (c) => correcting(c, deps));
  app.post(`${base}/addresses/:kind/:id`, (c) => correcting(c, deps, c.var.form));
  app.get(`${base}/translations/:language{(?:en|fr)}`, (c) => translating(c, deps));
  app.post(`${base}/translations/:language{(?:en|fr)}`, (c) => translating(c, deps, c.var.form));
}

/** What the page of an act shows beside its own; or the answer why there is none. */
export async function beginAct(c: C, deps: WebDeps) {
  const who = await overseerOf(c, deps);
  if (!who.ok) return { answer: await answerOverseerRefusal(c, deps, who.refusal) };
  const view = await readOversight(deps, who.value);
  if (!view) return { answer: await answerMessage(c, deps, "not-found", 404) };
  const { credentials, documentId } = who.value;
  const page = async (errors: readonly ActError[]) => ({
    frame: await frameOf(c, deps, credentials),
    document: reportTitle(view.basis),
    errors,
    command: deps.ids.unique(),
    csrf: csrfToken(credentials),
    actionUrl: c.req.path,
    backUrl: overseenUrl(c.var.lang, credentials.linkId, documentId),
  });
  return { view, page, head: who.value.head };
}

/** What is sent to be recorded. A repeated one is answered as the first time, so that nothing is asked before it. */
export const sent = (c: C, form: Form) => ({
  documentId: c.req.param("documentId"),
  command: form["command"] ?? "",
});

const status = (errors: readonly ActError[]) => (errors.length > 0 ? 422 : 200);

type Outcome = Awaited<ReturnType<typeof withdrawReport>>;

export function conclude(c: C, deps: WebDeps, outcome: Outcome, done: ActDone) {
  const { credentials, lang } = c.var;
  return outcome.ok
    ? c.redirect(doneUrl(lang, credentials.linkId, c.req.param("documentId"), done), 303)
    : answerOverseerRefusal(c, deps, outcome.refusal);
}

async function reassigning(c: C, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang } = c.var;
  const task = taskFrom(c.req.param("task") ?? "");
  if (!task) return answerMessage(c, deps, "not-found", 404);
  const wrongReason = form ? reasonErrors(lang, form) : [];
  const to = id.safeParse(form?.["to"]).data;
  let isEligible = to !== undefined;
  if (form && to !== undefined && wrongReason.length === 0) {
    const given = { ...sent(c, form), task, to, reason: reasonIn(form) };
    const outcome = await reassignTask(deps, c.var.credentials, given);
    isEligible = outcome.ok || outcome.refusal.code !== "not-eligible";
    if (isEligible) return conclude(c, deps, outcome, "reassigned");
  }
  const act = await beginAct(c, deps);
  if ("answer" in act) return act.answer;
  const { report, tasks } = act.view;
  const isOpen = tasks.some((each) => JSON.stringify(each) === JSON.stringify(task));
  if (!isOpen || isDirectors(report, task)) return answerMessage(c, deps, "not-found", 404);
  const candidates = await candidatesFor(deps, report, task);
  const isChosen = isEligible && candidates.some((candidate) => candidate.id === to);
  const { who } = messages(lang).oversight.error;
  const errors: ActError[] =
    form && !isChosen ? [{ at: `to.${candidates[0]?.id ?? ""}`, text: who }, ...wrongReason] : wrongReason;
  const page = reassignPage({
    ...(await act.page(errors)),
    task: taskInWords(lang, report, task),
    now: holders(lang, act.view, task),
    candidates,
    typed: form ?? {},
  });
  return c.html(page, status(errors));
}

async function withdrawing(c: C, deps: WebDeps, form?: Form): Promise<Response> {
  const errors = form ? reasonErrors(c.var.lang, form) : [];
  if (form && errors.length === 0) {
    const given = { ...sent(c, form), reason: reasonIn(form) };
    return conclude(c, deps, await withdrawReport(deps, c.var.credentials, given), "withdrawn");
  }
  const act = await beginAct(c, deps);
  if ("answer" in act) return act.answer;
  if (!allows("withdraw", act.view.report.status)) return answerMessage(c, deps, "not-found", 404);
  return c.html(withdrawPage({ ...(await act.page(errors)), typed: form ?? {} }), status(errors));
}

async function correcting(c: C, deps: WebDeps, form?: Form): Promise<Response> {
  const read = recipientShape.safeParse({ kind: c.req.param("kind"), id: c.req.param("id") });
  if (!read.success) return answerMessage(c, deps, "not-found", 404);
  const recipient = read.data;
  const { lang } = c.var;
  const typed = form ? emailFrom(lang, form) : null;
  const errors = typed && "error" in typed ? [typed.error] : [];
  if (form && typed && "email" in typed) {
    const given = { ...sent(c, form), recipient, email: typed.email, reason: reasonIn(form) };
    const tooLong = given.reason === "" ? [] : reasonErrors(lang, form);
    const outcome = tooLong.length > 0 ? null : await correctAddress(deps, c.var.credentials, given);
    if (outcome?.ok) return conclude(c, deps, ok(null), outcome.value);
    const wrong = outcome ? correctionErrors(lang, outcome.refusal) : tooLong;
    if (outcome && wrong.length === 0) return conclude(c, deps, outcome, "corrected");
    errors.push(...wrong);
  }
  const act = await beginAct(c, deps);
  if ("answer" in act) return act.answer;
  const missed = await missedBy(deps, c.req.param("documentId"), recipient);
  if (!missed) return answerOverseerRefusal(c, deps, { code: "address-not-missed" });
  const page = correctPage({
    ...(await act.page(errors)),
    name: act.view.names[recipient.id] ?? missed.contact.name,
    onFile: missed.contact.email,
    isPersons: recipient.kind === "person",
    waiting: recipient.kind === "person" ? await waitingFor(deps, recipient.id) : null,
    typed: form ?? {},
  });
  return c.html(page, status(errors));
}

/** What can be mended on the page itself; anything else has a page of its own. */
function correctionErrors(lang: Lang, refusal: OverseerRefusal): ActError[] {
  const { doors, oversight } = messages(lang);
  if (refusal.code === "own-address" || refusal.code === "somebody-elses-address")
    return [{ at: "email", text: doors.refusal[refusal.code].cause }];
  return refusal.code === "comment-required" ? [{ at: "reason", text: oversight.error.reason }] : [];
}

/** Who is asked to confirm a change that waits already; null where none does. */
async function waitingFor(deps: WebDeps, person: string): Promise<string | null> {
  const asked = (await deps.people.load({ person })).head?.person.proposal?.asked;
  return asked === undefined ? null : ((await deps.directory.names([asked]))[asked] ?? null);
}

async function translating(c: C, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang } = c.var;
  const language: Lang = c.req.param("language") === "en" ? "en" : "fr";
  if (form) {
    const { csrf: _, command: __, contentHash = "", ...typed } = form;
    const given = { ...sent(c, form), lang: language, contentHash, typed };
    const outcome = await supplyTranslation(deps, c.var.credentials, given);
    if (outcome.ok || outcome.refusal.code !== "invalid") return conclude(c, deps, outcome, "translated");
  }
  const act = await beginAct(c, deps);
  if ("answer" in act) return act.answer;
  const fields = act.view.missing.find((each) => each.lang === language)?.fields;
  const { content, report, basis } = act.view;
  if (!fields || !content || !report.contentHash) return answerMessage(c, deps, "not-found", 404);
  const words = (name: string) => cleanText(form?.[name] ?? "");
  const errors = form ? fields.flatMap((field) => wordErrors(lang, field, words(field.name))) : [];
  const page = translatePage({
    ...(await act.page(errors)),
    language,
    fields,
    sections: reportDefinition(basis).sections,
    content,
    contentHash: report.contentHash,
    typed: form ?? {},
  });
  return c.html(page, status(errors));
}

type Missing = Parameters<typeof translatePage>[0]["fields"][number];

function wordErrors(lang: Lang, field: Missing, words: string): ActError[] {
  const t = messages(lang).oversight.error;
  const label = field.label[lang];
  if (words === "") return [{ at: field.name, text: t.words({ label }) }];
  if (field.kind !== "long-text" || lengthOf(words) <= field.maxLength) return [];
  return [{ at: field.name, text: t["words-too-long"]({ label, ...tooLong(lang, words, field.maxLength) }) }];
}

import type { Context, Hono } from "hono";
import type { Recipient } from "../../../events/common.ts";
import { recipient as recipientShape } from "../../../events/common.ts";
import { reportDefinition } from "../../../shared/domain/documents/report/definition.ts";
import { cleanText, lengthOf } from "../../../shared/domain/typed/text.ts";
import { type Lang, messages, number } from "../../../shared/i18n/index.ts";
import {
  correctAddress,
  reassignTask,
  supplyTranslation,
  withdrawReport,
} from "../../../shared/usecases/oversee.ts";
import { candidatesFor, readOversight } from "../../../shared/usecases/read-oversight.ts";
import type { ActError } from "../../../shared/views/pages/acts.tsx";
import { correctPage, reassignPage, translatePage, withdrawPage } from "../../../shared/views/pages/acts.tsx";
import { reportTitle } from "../../../shared/views/title.ts";
import { overseenUrl } from "../../../shared/views/urls.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { emailFrom, overseerOf, reasonErrors, taskFrom } from "../overseer.ts";
import { answerRefusal } from "../refusals.ts";
import { csrfToken } from "../session-cookie.ts";
import { answerSessionEnded } from "../session-ended.ts";
import { holders, taskInWords } from "./overseer.ts";

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
  app.get(`${base}/translations/:language{en|fr}`, (c) => translating(c, deps));
  app.post(`${base}/translations/:language{en|fr}`, (c) => translating(c, deps, c.var.form));
}

/** Who acts on which document, with what every act's page needs. */
async function beginAct(c: C, deps: WebDeps) {
  const found = await overseerOf(c, deps);
  const view = found && (await readOversight(deps, found.overseer));
  if (!found || !view) return null;
  const { lang } = c.var;
  const { credentials, overseer } = found;
  const backUrl = overseenUrl(lang, credentials.linkId, overseer.documentId);
  const page = async (errors: readonly ActError[]) => ({
    frame: await frameOf(c, deps, credentials),
    document: reportTitle(view.basis),
    errors,
    command: deps.ids.unique(),
    csrf: csrfToken(credentials),
    actionUrl: c.req.path,
    backUrl,
  });
  const form = (given: Form) => ({ documentId: overseer.documentId, command: given["command"] ?? "" });
  return { credentials, view, backUrl, page, form, lang };
}

type Begun = NonNullable<Awaited<ReturnType<typeof beginAct>>>;

const status = (errors: readonly ActError[]) => (errors.length > 0 ? 422 : 200);

function conclude(
  c: C,
  deps: WebDeps,
  { credentials, backUrl }: Begun,
  outcome: Awaited<ReturnType<typeof withdrawReport>>,
  done: string,
) {
  return outcome.ok
    ? c.redirect(`${backUrl}?done=${done}`, 303)
    : answerRefusal(c, deps, credentials, outcome.refusal);
}

async function reassigning(c: C, deps: WebDeps, form?: Form): Promise<Response> {
  const act = await beginAct(c, deps);
  if (!act) return answerSessionEnded(c, deps);
  const { view, lang } = act;
  const task = taskFrom(c.req.param("task") ?? "");
  if (!task || !view.tasks.some((each) => JSON.stringify(each) === JSON.stringify(task)))
    return answerMessage(c, deps, "not-found", 404);
  const candidates = await candidatesFor(deps, view.report, task);
  const chosen = candidates.find(({ id }) => id === form?.["to"]);
  const errors: ActError[] = form
    ? [
        ...(chosen
          ? []
          : [{ at: `to.${candidates[0]?.id ?? ""}`, text: messages(lang).oversight.error.who }]),
        ...reasonErrors(lang, form),
      ]
    : [];
  if (form && chosen && errors.length === 0) {
    const given = { ...act.form(form), task, to: chosen.id, reason: form["reason"] ?? "" };
    return conclude(c, deps, act, await reassignTask(deps, act.credentials, given), "reassigned");
  }
  const page = reassignPage({
    ...(await act.page(errors)),
    task: taskInWords(lang, view.report, task),
    now: holders(lang, view, task),
    candidates,
    typed: form ?? {},
  });
  return c.html(page, status(errors));
}

async function withdrawing(c: C, deps: WebDeps, form?: Form): Promise<Response> {
  const act = await beginAct(c, deps);
  if (!act) return answerSessionEnded(c, deps);
  const errors = form ? reasonErrors(act.lang, form) : [];
  if (form && errors.length === 0) {
    const given = { ...act.form(form), reason: form["reason"] ?? "" };
    return conclude(c, deps, act, await withdrawReport(deps, act.credentials, given), "withdrawn");
  }
  return c.html(withdrawPage({ ...(await act.page(errors)), typed: form ?? {} }), status(errors));
}

async function correcting(c: C, deps: WebDeps, form?: Form): Promise<Response> {
  const act = await beginAct(c, deps);
  if (!act) return answerSessionEnded(c, deps);
  const read = recipientShape.safeParse({ kind: c.req.param("kind"), id: c.req.param("id") });
  const isKnown = act.view.messages.some(
    ({ recipient }) => recipient.kind === read.data?.kind && recipient.id === read.data?.id,
  );
  const contact = read.success && isKnown ? await contactOf(deps, read.data) : null;
  if (!read.success || !contact) return answerMessage(c, deps, "not-found", 404);
  const typed = form ? emailFrom(act.lang, form) : null;
  if (form && typed && "email" in typed) {
    const given = { ...act.form(form), recipient: read.data, email: typed.email };
    return conclude(c, deps, act, await correctAddress(deps, act.credentials, given), "corrected");
  }
  const errors = typed && "error" in typed ? [typed.error] : [];
  const page = correctPage({
    ...(await act.page(errors)),
    name: act.view.names[read.data.id] ?? contact.name,
    onFile: contact.email,
    typed: form ?? {},
  });
  return c.html(page, status(errors));
}

async function contactOf(deps: WebDeps, { kind, id }: Recipient) {
  if (kind === "person") return (await deps.directory.person(id))?.contact ?? null;
  if (kind === "partner") return (await deps.directory.partner(id))?.contact ?? null;
  return (await deps.directory.donor(id))?.contact ?? null;
}

async function translating(c: C, deps: WebDeps, form?: Form): Promise<Response> {
  const act = await beginAct(c, deps);
  if (!act) return answerSessionEnded(c, deps);
  const { view, lang } = act;
  const language: Lang = c.req.param("language") === "en" ? "en" : "fr";
  const fields = view.missing.find((each) => each.lang === language)?.fields;
  const { content, report, basis } = view;
  if (!fields || !content || !report.contentHash) return answerMessage(c, deps, "not-found", 404);
  const words = (name: string) => cleanText(form?.[name] ?? "");
  const errors = form ? fields.flatMap((field) => wordErrors(lang, field, words(field.name))) : [];
  if (form && errors.length === 0) {
    const values = Object.fromEntries(fields.map(({ name }) => [name, words(name)]));
    const given = { ...act.form(form), lang: language, contentHash: report.contentHash, values };
    return conclude(c, deps, act, await supplyTranslation(deps, act.credentials, given), "translated");
  }
  const page = translatePage({
    ...(await act.page(errors)),
    language,
    fields,
    sections: reportDefinition(basis).sections,
    content,
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
  return [{ at: field.name, text: t["words-too-long"]({ label, limit: number(lang, field.maxLength) }) }];
}

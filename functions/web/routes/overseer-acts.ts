import type { Context, Hono } from "hono";
import { id, recipient as recipientShape } from "../../../events/common.ts";
import { isWritten } from "../../../shared/domain/documents/report/dates.ts";
import { reportDefinition } from "../../../shared/domain/documents/report/definition.ts";
import { awaited } from "../../../shared/domain/documents/report/standing.ts";
import { ok } from "../../../shared/domain/result.ts";
import { cleanText, lengthOf } from "../../../shared/domain/typed/text.ts";
import { allows } from "../../../shared/domain/workflow/lifecycle.ts";
import { type Lang, list, messages } from "../../../shared/i18n/index.ts";
import type { AsideKey } from "../../../shared/ports/asides.ts";
import { correctAddress, missedBy } from "../../../shared/usecases/correct-address.ts";
import type { Credentials } from "../../../shared/usecases/identify.ts";
import { findAside, layAside } from "../../../shared/usecases/lay-aside.ts";
import {
  reassignTask,
  remindLate,
  supplyTranslation,
  withdrawReport,
} from "../../../shared/usecases/oversee.ts";
import { candidatesFor, readOversight } from "../../../shared/usecases/read-oversight.ts";
import {
  correctPage,
  reassignPage,
  remindPage,
  translatePage,
  withdrawPage,
} from "../../../shared/views/pages/acts.tsx";
import type { ActDone } from "../../../shared/views/pages/oversight.tsx";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { reportTitle } from "../../../shared/views/title.ts";
import { tooLong } from "../../../shared/views/too-long.ts";
import { checkedUrl, doneUrl, overseenUrl, sentUrl } from "../../../shared/views/urls.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { answerForm } from "../form-pages.ts";
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
import { withoutProof } from "../typed.ts";
import { holders, isDirectors, taskInWords } from "./overseer.ts";

const base = "/:lang{en|fr}/tasks/:linkId/documents/:documentId" as const;
type Form = WebEnv["Variables"]["form"];
type C = Context<WebEnv, typeof base>;

/** What the overseer can do: each act has a page that says what follows from it, and a POST that records it. */
export function overseerActRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${base}/reassign/:task`, (c) => reassigning(c, deps));
  app.post(`${base}/reassign/:task`, (c) => reassigning(c, deps, c.var.form));
  app.get(`${base}/remind`, (c) => reminding(c, deps));
  app.post(`${base}/remind`, (c) => reminding(c, deps, c.var.form));
  app.get(`${base}/withdraw`, (c) => withdrawing(c, deps));
  app.post(`${base}/withdraw`, (c) => withdrawing(c, deps, c.var.form));
  app.get(`${base}/addresses/:kind/:id`, (c) => correcting(c, deps));
  app.post(`${base}/addresses/:kind/:id`, (c) => correcting(c, deps, c.var.form));
  app.get(`${base}/translations/:language{(?:en|fr)}`, (c) => translating(c, deps));
  app.post(`${base}/translations/:language{(?:en|fr)}`, (c) => translating(c, deps, c.var.form));
}

/**
 * What the page of an act shows beside its own: what was typed before, and whether to say what is wrong with it; or the
 * answer why there is none.
 * @param wrong what was sent and cannot be recorded: it is laid aside, and its page shows it
 */
export async function beginAct(c: C, deps: WebDeps, wrong?: Form) {
  const who = await overseerOf(c, deps);
  if (!who.ok) return { answer: await answerOverseerRefusal(c, deps, who.refusal) };
  const aside = asideOfAct(c, who.value.credentials);
  if (wrong && (await layAside(deps, aside, withoutProof(wrong))))
    return { answer: c.redirect(checkedUrl(c.req.path), 303) };
  const typed = wrong ?? (await findAside(deps, aside));
  const view = await readOversight(deps, who.value);
  if (!view) return { answer: await answerMessage(c, deps, "not-found", 404) };
  const { credentials, documentId } = who.value;
  const page = async (errors: readonly ActError[]) => ({
    frame: await frameOf(c, deps, credentials),
    document: reportTitle(view.basis),
    errors,
    command: deps.ids.unique(),
    csrf: csrfToken(credentials),
    actionUrl: sentUrl(c.req.path),
    backUrl: overseenUrl(c.var.lang, credentials.linkId, documentId),
  });
  const isChecked = wrong !== undefined || c.req.query("checked") !== undefined;
  const answer = (page: Parameters<C["html"]>[0]) => (wrong ? c.html(page, 413) : answerForm(c, page));
  return {
    view,
    page,
    head: who.value.head,
    typed: typed ?? {},
    checked: isChecked ? typed : null,
    show: answer,
  };
}

/** What the overseer sent by the form of an act, by the act's own part of the address. */
const asideOfAct = (c: C, { person }: Credentials): AsideKey => ({
  documentId: c.req.param("documentId"),
  person,
  form: c.req.path.split("/").slice(6).join("/"),
});

/** What is sent to be recorded. A repeated one is answered as the first time, so that nothing is asked before it. */
export const sent = (c: C, form: Form) => ({
  documentId: c.req.param("documentId"),
  command: form["command"] ?? "",
  asideGone: asideOfAct(c, c.var.credentials),
});

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
  const to = id.safeParse(form?.["to"]).data;
  let refused = "";
  if (form && to !== undefined && reasonErrors(lang, form).length === 0) {
    const given = { ...sent(c, form), task, to, reason: reasonIn(form) };
    const outcome = await reassignTask(deps, c.var.credentials, given);
    if (outcome.ok || outcome.refusal.code !== "not-eligible")
      return conclude(c, deps, outcome, "reassigned");
    refused = to;
  }
  const act = await beginAct(c, deps, form && { ...form, refused });
  if ("answer" in act) return act.answer;
  const { report, tasks } = act.view;
  const isOpen = tasks.some((each) => JSON.stringify(each) === JSON.stringify(task));
  if (!isOpen || isDirectors(report, task)) return answerMessage(c, deps, "not-found", 404);
  const candidates = await candidatesFor(deps, report, task);
  const chosen = act.checked?.["to"];
  const isChosen =
    chosen !== act.checked?.["refused"] && candidates.some((candidate) => candidate.id === chosen);
  const whoErrors: ActError[] = isChosen
    ? []
    : [{ at: `to.${candidates[0]?.id ?? ""}`, text: messages(lang).oversight.error.who }];
  const page = reassignPage({
    ...(await act.page(act.checked ? [...whoErrors, ...reasonErrors(lang, act.checked)] : [])),
    task: taskInWords(lang, report, task),
    now: holders(lang, act.view, task),
    candidates,
    typed: act.typed,
  });
  return act.show(page);
}

async function reminding(c: C, deps: WebDeps, form?: Form): Promise<Response> {
  if (form) return conclude(c, deps, await remindLate(deps, c.var.credentials, sent(c, form)), "reminded");
  const act = await beginAct(c, deps);
  if ("answer" in act) return act.answer;
  const { report, names, canRemind } = act.view;
  if (!canRemind) return answerMessage(c, deps, "not-found", 404);
  const { lang } = c.var;
  const late = awaited(report).filter(({ people }) => people.length > 0);
  const reviewers = late.flatMap(({ lane, people }) => (lane.rule === "one" ? people : []));
  const reminded = isWritten(report) ? [report.author] : reviewers;
  const page = remindPage({
    ...(await act.page([])),
    of: isWritten(report) ? "writing" : "lanes",
    names: list(
      lang,
      [...new Set(reminded)].map((person) => names[person] ?? messages(lang).common.nameUnknown),
    ),
    hasVote: late.some(({ lane }) => lane.rule === "written-resolution"),
  });
  return act.show(page);
}

async function withdrawing(c: C, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang } = c.var;
  if (form && reasonErrors(lang, form).length === 0) {
    const given = { ...sent(c, form), reason: reasonIn(form) };
    return conclude(c, deps, await withdrawReport(deps, c.var.credentials, given), "withdrawn");
  }
  const act = await beginAct(c, deps, form);
  if ("answer" in act) return act.answer;
  if (!allows("withdraw", act.view.report.status)) return answerMessage(c, deps, "not-found", 404);
  const errors = act.checked ? reasonErrors(lang, act.checked) : [];
  return act.show(withdrawPage({ ...(await act.page(errors)), typed: act.typed }));
}

async function correcting(c: C, deps: WebDeps, form?: Form): Promise<Response> {
  const read = recipientShape.safeParse({ kind: c.req.param("kind"), id: c.req.param("id") });
  if (!read.success) return answerMessage(c, deps, "not-found", 404);
  const recipient = read.data;
  const { lang } = c.var;
  const given = form ? emailFrom(lang, form) : null;
  let refused = "";
  if (form && given && "email" in given && reasonIfAny(lang, form).length === 0) {
    const correction = { ...sent(c, form), recipient, email: given.email, reason: reasonIn(form) };
    const outcome = await correctAddress(deps, c.var.credentials, correction);
    if (outcome.ok) {
      // An address changes in a stream of its person, so that what was laid aside goes by itself.
      await layAside(deps, asideOfAct(c, c.var.credentials), {});
      return conclude(c, deps, ok(null), outcome.value);
    }
    refused = outcome.refusal.code;
    if (refusedErrors(lang, refused).length === 0) return conclude(c, deps, outcome, "corrected");
  }
  const act = await beginAct(c, deps, form && { ...form, refused });
  if ("answer" in act) return act.answer;
  const missed = await missedBy(deps, c.req.param("documentId"), recipient);
  if (!missed) return answerOverseerRefusal(c, deps, { code: "address-not-missed" });
  const page = correctPage({
    ...(await act.page(act.checked ? correctionErrors(lang, act.checked) : [])),
    name: act.view.names[recipient.id] ?? missed.contact.name,
    onFile: missed.contact.email,
    isPersons: recipient.kind === "person",
    waiting: recipient.kind === "person" ? await waitingFor(deps, recipient.id) : null,
    typed: act.typed,
  });
  return act.show(page);
}

/** What is wrong with a correction: the address, the reason, or why the two were refused. */
function correctionErrors(lang: Lang, form: Form): ActError[] {
  const read = emailFrom(lang, form);
  const ofEmail = "error" in read ? [read.error] : [];
  return [...ofEmail, ...reasonIfAny(lang, form), ...refusedErrors(lang, form["refused"] ?? "")];
}

const reasonIfAny = (lang: Lang, form: Form): ActError[] =>
  reasonIn(form) === "" ? [] : reasonErrors(lang, form);

/** What can be mended on the page itself; anything else has a page of its own. */
function refusedErrors(lang: Lang, code: string): ActError[] {
  const { doors, oversight } = messages(lang);
  if (code === "own-address" || code === "somebody-elses-address")
    return [{ at: "email", text: doors.refusal[code].cause }];
  return code === "comment-required" ? [{ at: "reason", text: oversight.error.reason }] : [];
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
  const act = await beginAct(c, deps, form);
  if ("answer" in act) return act.answer;
  const fields = act.view.missing.find((each) => each.lang === language)?.fields;
  const { content, report, basis } = act.view;
  if (!fields || !content || !report.contentHash) return answerMessage(c, deps, "not-found", 404);
  const { checked } = act;
  const errors = checked
    ? fields.flatMap((field) => wordErrors(lang, field, cleanText(checked[field.name] ?? "")))
    : [];
  const page = translatePage({
    ...(await act.page(errors)),
    language,
    fields,
    sections: reportDefinition(basis).sections,
    content,
    contentHash: report.contentHash,
    typed: act.typed,
  });
  return act.show(page);
}

type Missing = Parameters<typeof translatePage>[0]["fields"][number];

function wordErrors(lang: Lang, field: Missing, words: string): ActError[] {
  const t = messages(lang).oversight.error;
  const label = field.label[lang];
  if (words === "") return [{ at: field.name, text: t.words({ label }) }];
  if (field.kind !== "long-text" || lengthOf(words) <= field.maxLength) return [];
  return [{ at: field.name, text: t["words-too-long"]({ label, ...tooLong(lang, words, field.maxLength) }) }];
}

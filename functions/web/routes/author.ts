import type { Hono } from "hono";
import * as z from "zod/mini";
import type { Typed } from "../../../shared/domain/documents/report/content.ts";
import { digestOfShown, readContent, readValues } from "../../../shared/domain/documents/report/content.ts";
import type { Section } from "../../../shared/domain/documents/report/definition.ts";
import { reportDefinition } from "../../../shared/domain/documents/report/definition.ts";
import type { DraftSection } from "../../../shared/domain/documents/report/draft.ts";
import { standingOfSections } from "../../../shared/domain/documents/report/draft.ts";
import type { Report } from "../../../shared/domain/documents/report/report.ts";
import type { Credentials, Identified } from "../../../shared/usecases/identify.ts";
import { identify, todayOf } from "../../../shared/usecases/identify.ts";
import type { FormView, ReturnedComment } from "../../../shared/usecases/read-form.ts";
import { readForm } from "../../../shared/usecases/read-form.ts";
import { saveSection } from "../../../shared/usecases/save-section.ts";
import { submitReport } from "../../../shared/usecases/submit-report.ts";
import { checkPage } from "../../../shared/views/pages/check.tsx";
import { sectionPage } from "../../../shared/views/pages/section.tsx";
import { taskListPage } from "../../../shared/views/pages/task-list.tsx";
import type { ReportComment } from "../../../shared/views/parts/comments.tsx";
import { checkUrl, documentUrl, sectionUrl, submissionUrl, taskUrl } from "../../../shared/views/urls.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { answerRefusal } from "../refusals.ts";
import { credentialsOf, csrfToken } from "../session-cookie.ts";
import { answerSessionEnded } from "../session-ended.ts";

const seenRevision = z.catch(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(1_000_000)), 0);

const token = () => z.string().check(z.minLength(1), z.maxLength(100));
const submission = () =>
  z.object({ command: token(), shown: token(), before: z._default(z.string().check(z.maxLength(100)), "") });

/** Writing a report: its parts one by one, each kept as a draft; one page shows all of it, and its button submits. */
export function authorRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/sections/:section", async (c) => {
    const found = await authorOf(c, deps, c.req.param("linkId"));
    if (found instanceof Response) return found;
    return answerSection(c, deps, found.credentials, found.who, c.req.param("section"));
  });

  app.post("/:lang{en|fr}/tasks/:linkId/sections/:section", async (c) => {
    const { credentials, form, lang } = c.var;
    const section = c.req.param("section");
    const seen = seenRevision.parse(form["revision"]);
    const saved = await saveSection(deps, credentials, { section, seen, typed: form });
    if (!saved.ok) {
      const { refusal } = saved;
      if (refusal.code === "no-such-section") return answerMessage(c, deps, "not-found", 404);
      if (refusal.code === "too-large")
        return answerSection(c, deps, credentials, refusal.who, section, {
          typed: refusal.typed,
          isTooLarge: true,
        });
      return answerRefusal(c, deps, credentials, refusal);
    }
    const { who, typed, saved: elsewhere } = saved.value;
    if (elsewhere)
      return answerSection(c, deps, credentials, who, section, { typed, savedElsewhere: elsewhere });
    if (form["go"] === "list") return c.redirect(taskUrl(lang, credentials.linkId), 303);
    return (
      nextAfter(c, who, credentials, section, { typed, today: todayOf(who, deps.clock.now()) }) ??
      answerSection(c, deps, credentials, who, section, { typed, revision: saved.value.revision })
    );
  });

  app.get("/:lang{en|fr}/tasks/:linkId/check", async (c) => {
    const found = await authorOf(c, deps, c.req.param("linkId"));
    if (found instanceof Response) return found;
    const { credentials, basis, view } = found;
    const { lang } = c.var;
    const read = readContent(view.definition, view.typed, view.today);
    const page = checkPage({
      frame: await frameOf(c, deps, credentials),
      basis,
      ...view,
      errors: read.ok ? [] : read.errors,
      shown: read.ok ? digestOfShown(read.content) : null,
      before: found.who.head.report.contentHash,
      command: deps.ids.unique(),
      csrf: csrfToken(credentials),
      submitUrl: submissionUrl(lang, credentials.linkId),
      urlOf: (section) => sectionUrl(lang, credentials.linkId, section),
    });
    return c.html(page);
  });

  app.post("/:lang{en|fr}/tasks/:linkId/submission", async (c) => {
    const { credentials } = c.var;
    const read = submission().safeParse(c.var.form);
    if (!read.success) return answerMessage(c, deps, "bad-request", 400);
    const { before, ...form } = read.data;
    const submitted = await submitReport(deps, credentials, { ...form, before: before || null });
    if (submitted.ok) return c.redirect(documentUrl(c.var.lang, credentials.linkId), 303);
    if (submitted.refusal.code === "invalid")
      return c.redirect(checkUrl(c.var.lang, credentials.linkId), 303);
    const seeAt = submitted.refusal.code === "draft-changed" ? checkUrl : documentUrl;
    return answerRefusal(c, deps, credentials, submitted.refusal, seeAt(c.var.lang, credentials.linkId));
  });
}

/** The author who is here, with the form as it stands; whoever else is, or a form that is closed, is led on. */
async function authorOf(c: WebContext, deps: WebDeps, linkId: string) {
  const credentials = credentialsOf(c, linkId);
  const who = credentials && (await identify(deps, credentials, { basis: true, draft: true }));
  if (!credentials || !who) return answerSessionEnded(c, deps);
  const { basis } = who.loaded;
  if (who.standing !== "good" || who.link.purpose !== "report" || !basis)
    return c.redirect(taskUrl(c.var.lang, linkId), 303);
  return { credentials, who, basis, view: await readForm(deps, who, basis) };
}

/** Where a section that is as it should be leads: to the next one, and after the last to the page that shows all. */
function nextAfter(
  c: WebContext,
  { loaded }: Identified,
  { linkId }: Credentials,
  section: string,
  { typed, today }: { typed: Typed; today: string },
): Response | null {
  if (!loaded.basis) return null;
  const standing = standingOfSections(reportDefinition(loaded.basis), typed, today);
  const index = standing.findIndex((each) => each.section.id === section);
  if (standing[index]?.state !== "complete") return null;
  const next = standing[index + 1]?.section.id;
  const { lang } = c.var;
  return c.redirect(next === undefined ? checkUrl(lang, linkId) : sectionUrl(lang, linkId, next), 303);
}

/** The parts of the report, and how far each has come. */
export async function answerTaskList(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  who: Identified,
): Promise<Response> {
  const { basis } = who.loaded;
  if (!basis) return answerMessage(c, deps, "not-found", 404);
  const view = await readForm(deps, who, basis);
  const { lang } = c.var;
  const page = taskListPage({
    frame: await frameOf(c, deps, credentials),
    basis,
    sections: standingOfSections(view.definition, view.typed, view.today),
    comments: commentsOf(who.head.report, view),
    urlOf: (section) => sectionUrl(lang, credentials.linkId, section),
    checkUrl: checkUrl(lang, credentials.linkId),
  });
  return c.html(page);
}

/** What was just typed, where it differs from what is saved. */
type Attempt = {
  typed: Typed;
  revision?: number;
  savedElsewhere?: DraftSection;
  isUnsaved?: true;
  isTooLarge?: true;
};

/** One part of the report; after an attempt to go on, with what was typed and what is wrong with it. */
export async function answerSection(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  who: Identified,
  id: string,
  attempt?: Attempt,
): Promise<Response> {
  const { basis, draft } = who.loaded;
  const view = basis && (await readForm(deps, who, basis));
  const section = view?.definition.sections.find((each) => each.id === id);
  if (!basis || !view || !section) return answerMessage(c, deps, "not-found", 404);
  const typed = attempt ? { ...view.typed, ...attempt.typed } : view.typed;
  const isRead = attempt?.revision !== undefined || attempt?.isTooLarge === true;
  const page = sectionPage({
    frame: await frameOf(c, deps, credentials),
    basis,
    definition: view.definition,
    section,
    typed,
    today: view.today,
    errors: isRead ? readValues(view.definition, typed, view.today).errors.filter(isOf(section)) : [],
    comments: commentsOf(who.head.report, view),
    revision: attempt?.revision ?? attempt?.savedElsewhere?.revision ?? draft?.[id]?.revision ?? 0,
    savedElsewhere: attempt?.savedElsewhere?.typed ?? null,
    isUnsaved: attempt?.isUnsaved ?? false,
    isTooLarge: attempt?.isTooLarge ?? false,
    csrf: csrfToken(credentials),
    actionUrl: sectionUrl(c.var.lang, credentials.linkId, id),
    listUrl: taskUrl(c.var.lang, credentials.linkId),
  });
  return c.html(page, statusOf(attempt));
}

function statusOf(attempt: Attempt | undefined): 200 | 409 | 413 | 422 {
  if (!attempt) return 200;
  if (attempt.isTooLarge) return 413;
  return attempt.savedElsewhere || attempt.isUnsaved ? 409 : 422;
}

const isOf =
  ({ fields }: Section) =>
  ({ field }: { field: string }): boolean =>
    fields.some(({ name }) => name === field);

const commentsOf = ({ policy }: Report, { comments }: FormView): ReportComment[] =>
  comments.map(({ stage, lane, ...comment }: ReturnedComment) => ({
    ...comment,
    role: policy.stages[stage]?.lanes.find(({ id }) => id === lane)?.label ?? { en: "", fr: "" },
  }));

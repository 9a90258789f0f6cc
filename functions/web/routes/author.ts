import type { Hono } from "hono";
import type { FieldError, Typed } from "../../../shared/domain/documents/report/content.ts";
import { contentHash, readContent } from "../../../shared/domain/documents/report/content.ts";
import { reportDefinition } from "../../../shared/domain/documents/report/definition.ts";
import type { Credentials, Identified } from "../../../shared/usecases/identify.ts";
import { identify } from "../../../shared/usecases/identify.ts";
import { readForm } from "../../../shared/usecases/read-form.ts";
import { saveDraft } from "../../../shared/usecases/save-draft.ts";
import { submitReport } from "../../../shared/usecases/submit-report.ts";
import { checkPage } from "../../../shared/views/pages/check.tsx";
import { reportFormPage } from "../../../shared/views/pages/report-form.tsx";
import { checkUrl, documentUrl, draftUrl, submissionUrl, taskUrl } from "../../../shared/views/urls.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { answerRefusal } from "../refusals.ts";
import { credentialsOf, csrfToken } from "../session-cookie.ts";

/** Writing a report: the form keeps a draft, one page shows all of it, and its button submits. */
export function authorRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.post("/:lang{en|fr}/tasks/:linkId/draft", async (c) => {
    const { credentials } = c.var;
    const saved = await saveDraft(deps, credentials, c.var.form);
    if (!saved.ok) return answerRefusal(c, deps, credentials, saved.refusal);
    const { errors, who, typed } = saved.value;
    if (errors.length === 0) return c.redirect(checkUrl(c.var.lang, credentials.linkId), 303);
    return answerForm(c, deps, credentials, who, { typed, errors });
  });

  app.get("/:lang{en|fr}/tasks/:linkId/check", async (c) => {
    const credentials = credentialsOf(c, c.req.param("linkId"));
    const who = credentials && (await identify(deps, credentials, { basis: true, draft: true }));
    if (!credentials || !who) return answerMessage(c, deps, "session-ended", 403);
    const { lang } = c.var;
    const { basis, draft } = who.loaded;
    if (who.standing !== "good" || who.link.purpose !== "report" || !basis || !draft)
      return c.redirect(taskUrl(lang, credentials.linkId), 303);
    const definition = reportDefinition(basis);
    const read = readContent(definition, draft);
    if (!read.ok) return answerForm(c, deps, credentials, who, { typed: draft, errors: read.errors });
    const page = checkPage({
      frame: await frameOf(c, deps, credentials),
      basis,
      definition,
      content: read.content,
      contentHash: contentHash(read.content),
      command: deps.ids.unique(),
      csrf: csrfToken(credentials),
      submitUrl: submissionUrl(lang, credentials.linkId),
      changeUrl: taskUrl(lang, credentials.linkId),
    });
    return c.html(page);
  });

  app.post("/:lang{en|fr}/tasks/:linkId/submission", async (c) => {
    const { credentials } = c.var;
    const { command, contentHash: shown } = c.var.form;
    if (!command || !shown) return answerMessage(c, deps, "bad-request", 400);
    const submitted = await submitReport(deps, credentials, { command, contentHash: shown });
    if (submitted.ok) return c.redirect(documentUrl(c.var.lang, credentials.linkId), 303);
    if (submitted.refusal.code === "invalid")
      return c.redirect(checkUrl(c.var.lang, credentials.linkId), 303);
    return answerRefusal(c, deps, credentials, submitted.refusal);
  });
}

/** The form, as it was left or, after an attempt to go on, with what was typed and what is wrong with it. */
export async function answerForm(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  who: Identified,
  attempt?: { typed: Typed; errors: FieldError[] },
): Promise<Response> {
  const { basis } = who.loaded;
  if (!basis) return answerMessage(c, deps, "not-found", 404);
  const left = await readForm(deps, who, basis);
  const { stages } = who.head.report.policy;
  const page = reportFormPage({
    frame: await frameOf(c, deps, credentials),
    basis,
    definition: reportDefinition(basis),
    typed: attempt?.typed ?? left.typed,
    errors: attempt?.errors ?? [],
    comments: left.comments.map(({ by, stage, text }) => ({
      by,
      text,
      role: stages[stage]?.label ?? { en: "", fr: "" },
    })),
    csrf: csrfToken(credentials),
    actionUrl: draftUrl(c.var.lang, credentials.linkId),
  });
  return c.html(page, attempt ? 422 : 200);
}

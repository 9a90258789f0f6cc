import type { Hono } from "hono";
import * as z from "zod/mini";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import { canBringBack, maskedNow } from "../../../shared/domain/review/masked.ts";
import { readCheck } from "../../../shared/usecases/writing/read-check.ts";
import { submitReport } from "../../../shared/usecases/writing/submit-report.ts";
import { checkPage } from "../../../shared/views/pages/check.tsx";
import {
  checkedUrl,
  checkUrl,
  commentsUrl,
  documentUrl,
  sectionUrl,
  submissionUrl,
} from "../../../shared/views/urls.ts";
import { authorOf } from "../author-here.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { answerRefusal } from "../refusals.ts";
import { csrfToken } from "../session-cookie.ts";
import { withSources } from "../sources.ts";

const token = () => z.string().check(z.minLength(1), z.maxLength(100));
const submission = () =>
  z.object({
    command: token(),
    shown: token(),
    before: z._default(z.string().check(z.maxLength(100)), ""),
    masked: z._default(z.string().check(z.maxLength(100)), ""),
    guards: z.optional(z.string().check(z.regex(/^[A-Za-z0-9.-]{1,100}(?: [A-Za-z0-9.-]{1,100}){0,19}$/))),
  });

/** One page shows all that was written, with what keeps it from being submitted; and its button submits. */
export function checkRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/check", async (c) => {
    const found = await authorOf(c, deps, "/check");
    if (found instanceof Response) return found;
    const { credentials, basis, view, who } = found;
    const { report } = who.head;
    const { lang } = c.var;
    const page = checkPage({
      frame: await withSources(deps, await frameOf(c, deps, credentials, who.loaded.authority), {
        ...{ basis, values: view.typed },
      }),
      ...{ basis, report },
      ...view,
      ...(await readCheck(deps, who, basis, view)),
      before: report.contentHash,
      masked: maskedNow(report),
      isAsked: isAskedSince(report, c.req.query("checked")),
      command: deps.ids.unique(),
      csrf: csrfToken(credentials),
      commentsUrl: commentsUrl(lang, credentials.linkId),
      submitUrl: submissionUrl(lang, credentials.linkId),
      urlOf: (section) => sectionUrl(lang, credentials.linkId, section),
    });
    return c.html(page);
  });

  app.post("/:lang{en|fr}/tasks/:linkId/submission", async (c) => {
    const { credentials } = c.var;
    const read = submission().safeParse(c.var.form);
    if (!read.success) return answerMessage(c, deps, "bad-request", 400);
    const { before, guards, ...form } = read.data;
    const submitted = await submitReport(deps, credentials, {
      ...form,
      before: before || null,
      ...(guards !== undefined && { guards: guards.split(" ") }),
    });
    if (submitted.ok) return c.redirect(documentUrl(c.var.lang, credentials.linkId), 303);
    if (submitted.refusal.code === "invalid")
      return c.redirect(checkUrl(c.var.lang, credentials.linkId), 303);
    if (submitted.refusal.code === "masked-meanwhile")
      return c.redirect(checkedUrl(checkUrl(c.var.lang, credentials.linkId), form.masked), 303);
    const isToLookAt = ["draft-changed", "words-awaited"].includes(submitted.refusal.code);
    const seeAt = isToLookAt ? checkUrl : documentUrl;
    return answerRefusal(c, deps, credentials, submitted.refusal, seeAt(c.var.lang, credentials.linkId));
  });
}

/**
 * Whether the page of the whole report says that words were masked since the one was opened whose button was pressed.
 * @param pageBore what that one said of what was masked; undefined where none was
 */
const isAskedSince = (report: Document, pageBore: string | undefined): boolean =>
  pageBore !== undefined && canBringBack(report, pageBore || undefined);

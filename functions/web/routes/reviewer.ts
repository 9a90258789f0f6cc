import type { Hono } from "hono";
import * as z from "zod";
import { longestComment } from "../../../shared/domain/documents/report/commands.ts";
import type { Credentials, Identified } from "../../../shared/usecases/identify.ts";
import { identify } from "../../../shared/usecases/identify.ts";
import { readDocument } from "../../../shared/usecases/read-document.ts";
import { recordDecision } from "../../../shared/usecases/record-decision.ts";
import { confirmDecisionPage } from "../../../shared/views/pages/confirm-decision.tsx";
import { reviewPage } from "../../../shared/views/pages/review.tsx";
import { confirmationUrl, decisionUrl, documentUrl, taskUrl } from "../../../shared/views/urls.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { answerRefusal } from "../refusals.ts";
import { csrfToken } from "../session-cookie.ts";

const shown = { contentHash: z.string().min(1), round: z.coerce.number().int().positive() };
const choice = () =>
  z.object({
    ...shown,
    decision: z.enum(["approve", "request-changes"]),
    comment: z.string().max(longestComment),
  });
const confirmed = () => choice().extend({ command: z.string().min(1).max(100) });

/** Deciding: an explicit choice, a page that says what will be recorded, and a button that records it. */
export function reviewerRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.post("/:lang{en|fr}/tasks/:linkId/confirmation", async (c) => {
    const { credentials, form, lang } = c.var;
    const who = await identify(deps, credentials, { basis: true });
    if (!who) return answerMessage(c, deps, "session-ended", 403);
    const read = choice().safeParse({ comment: "", ...form });
    const errors = errorsOf(form);
    if (errors.length > 0) return answerReview(c, deps, credentials, who, { errors, typed: form });
    if (!read.success) return answerMessage(c, deps, "bad-request", 400);
    const page = confirmDecisionPage({
      frame: await frameOf(c, deps, credentials),
      ...read.data,
      command: deps.ids.unique(),
      csrf: csrfToken(credentials),
      actionUrl: decisionUrl(lang, credentials.linkId),
      backUrl: taskUrl(lang, credentials.linkId),
    });
    return c.html(page);
  });

  app.post("/:lang{en|fr}/tasks/:linkId/decision", async (c) => {
    const { credentials } = c.var;
    const read = confirmed().safeParse({ comment: "", ...c.var.form });
    if (!read.success) return answerMessage(c, deps, "bad-request", 400);
    const { decision, comment, ...shownThen } = read.data;
    const decided = await recordDecision(deps, credentials, {
      ...shownThen,
      answer: { decision },
      comment: { text: comment, fields: {} },
    });
    if (decided.ok) return c.redirect(documentUrl(c.var.lang, credentials.linkId), 303);
    return answerRefusal(c, deps, credentials, decided.refusal);
  });
}

type ChoiceError = Parameters<typeof reviewPage>[0]["errors"][number];

function errorsOf({ decision, comment = "" }: WebEnv["Variables"]["form"]): ChoiceError[] {
  if (decision !== "approve" && decision !== "request-changes") return ["choose"];
  if (comment.length > longestComment) return ["comment-too-long"];
  return decision === "request-changes" && comment.trim() === "" ? ["comment-required"] : [];
}

/** What is under review, with the choice; after an attempt to go on, with what is missing. */
export async function answerReview(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  who: Identified,
  attempt?: { errors: ChoiceError[]; typed: { decision?: string; comment?: string } },
): Promise<Response> {
  const { basis } = who.loaded;
  const view = basis && (await readDocument(deps, who.link.documentId, who.head, basis));
  const { contentHash } = who.head.report;
  if (!view?.content || !view.achievements || !contentHash) return answerMessage(c, deps, "not-found", 404);
  const page = reviewPage({
    frame: await frameOf(c, deps, credentials),
    basis: view.basis,
    report: view.report,
    content: view.content,
    achievements: view.achievements,
    errors: attempt?.errors ?? [],
    typed: attempt?.typed ?? {},
    contentHash,
    round: view.report.round,
    csrf: csrfToken(credentials),
    actionUrl: confirmationUrl(c.var.lang, credentials.linkId),
  });
  return c.html(page, attempt ? 422 : 200);
}

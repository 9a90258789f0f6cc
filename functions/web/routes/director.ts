import type { Hono } from "hono";
import * as z from "zod/mini";
import { id } from "../../../events/common.ts";
import type { Credentials, Identified } from "../../../shared/usecases/identify.ts";
import { identify } from "../../../shared/usecases/identify.ts";
import { readReview } from "../../../shared/usecases/read-review.ts";
import { recordDecision } from "../../../shared/usecases/record-decision.ts";
import { confirmBallotPage } from "../../../shared/views/pages/confirm-ballot.tsx";
import { resolutionPage } from "../../../shared/views/pages/resolution.tsx";
import { ballotUrl, documentUrl, resolutionUrl, signatureUrl } from "../../../shared/views/urls.ts";
import { lengthErrors } from "../answer-form.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { answerRefusal } from "../refusals.ts";
import { csrfToken } from "../session-cookie.ts";
import { answerSessionEnded } from "../session-ended.ts";

type BallotError = Parameters<typeof resolutionPage>[0]["errors"][number];

const ballot = () => z.enum(["sign", "refuse", "abstain"]);
const choice = () =>
  z.object({
    contentHash: z.string().check(z.minLength(1), z.maxLength(100)),
    round: z.coerce.number().check(z.int(), z.positive()),
    lane: id,
    ballot: ballot(),
    comment: z._default(z.string(), ""),
  });
const confirmed = () => z.extend(choice(), { command: z.string().check(z.minLength(1), z.maxLength(100)) });

/** Answering a written resolution: read, choose, confirm in one's own name, sign. */
export function directorRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.post("/:lang{en|fr}/tasks/:linkId/signature", async (c) => {
    const { credentials, form, lang } = c.var;
    const who = await identify(deps, credentials, { basis: true });
    if (!who) return answerSessionEnded(c, deps);
    const errors = errorsOf(form);
    if (errors.length > 0) return answerResolution(c, deps, credentials, who, { errors, form });
    const read = choice().safeParse(form);
    const { basis } = who.loaded;
    if (!read.success || !basis) return answerMessage(c, deps, "bad-request", 400);
    const page = confirmBallotPage({
      frame: await frameOf(c, deps, credentials),
      basis,
      ...read.data,
      command: deps.ids.unique(),
      csrf: csrfToken(credentials),
      actionUrl: ballotUrl(lang, credentials.linkId),
      changeUrl: resolutionUrl(lang, credentials.linkId),
    });
    return c.html(page);
  });

  app.post("/:lang{en|fr}/tasks/:linkId/resolution", async (c) => {
    const who = await identify(deps, c.var.credentials, { basis: true });
    if (!who) return answerSessionEnded(c, deps);
    return answerResolution(c, deps, c.var.credentials, who, { errors: [], form: c.var.form });
  });

  app.post("/:lang{en|fr}/tasks/:linkId/ballot", async (c) => {
    const { credentials, form } = c.var;
    const read = confirmed().safeParse(form);
    if (!read.success || errorsOf(form).length > 0) return answerMessage(c, deps, "bad-request", 400);
    const { ballot, comment, ...shown } = read.data;
    const cast = await recordDecision(deps, credentials, {
      ...shown,
      answer: { ballot },
      comment: { text: comment, fields: {} },
    });
    if (cast.ok) return c.redirect(documentUrl(c.var.lang, credentials.linkId), 303);
    return answerRefusal(c, deps, credentials, cast.refusal);
  });
}

function errorsOf(form: WebEnv["Variables"]["form"]): BallotError[] {
  const errors: BallotError[] = [];
  if (!ballot().safeParse(form["ballot"]).success) errors.push({ at: "choice", code: "choose" });
  if (lengthErrors({ text: form["comment"] ?? null, fields: {} }).length > 0)
    errors.push({ at: "comment", code: "comment-too-long" });
  return errors;
}

/** The resolution with its three answers; after an attempt to go on, with what is missing and what was typed. */
export async function answerResolution(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  who: Identified,
  attempt?: { errors: BallotError[]; form: WebEnv["Variables"]["form"] },
): Promise<Response> {
  const { basis } = who.loaded;
  const { documentId, lane } = who.link;
  const view = basis && (await readReview(deps, documentId, who.head, basis, who.link));
  if (view && (view.altered.content || view.altered.history))
    return answerRefusal(c, deps, credentials, { code: "altered" });
  if (lane === null || !view?.content || !view.achievements) return answerMessage(c, deps, "not-found", 404);
  const { bylaws } = await deps.directory.organisation();
  const page = resolutionPage({
    frame: await frameOf(c, deps, credentials),
    basis: view.basis,
    content: view.content,
    achievements: view.achievements,
    report: view.report,
    lane,
    rule: bylaws.writtenResolution.source,
    hasSigned: view.own?.decision === "sign",
    errors: attempt?.errors ?? [],
    typed: { ballot: attempt?.form["ballot"], comment: attempt?.form["comment"] ?? "" },
    csrf: csrfToken(credentials),
    actionUrl: signatureUrl(c.var.lang, credentials.linkId),
  });
  return c.html(page, attempt && attempt.errors.length > 0 ? 422 : 200);
}

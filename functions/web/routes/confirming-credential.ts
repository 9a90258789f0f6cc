import type { Hono } from "hono";
import * as z from "zod/mini";
import { type Lang, messages } from "../../../shared/i18n/index.ts";
import { calledByTitle } from "../../../shared/usecases/engine/called.ts";
import type { Credentials } from "../../../shared/usecases/entering/identify.ts";
import {
  answerCredential,
  identifySecond,
  recogniseCredentialLink,
  type ShownCredential,
  secondAnswers,
  startConfirmingCredential,
} from "../../../shared/usecases/stepping-up/confirm-credential.ts";
import {
  confirmCredentialPage,
  credentialLandingPage,
  credentialOverPage,
} from "../../../shared/views/pages/confirm-credential.tsx";
import { linkProblemPage } from "../../../shared/views/pages/link-problem.tsx";
import { refusalPage } from "../../../shared/views/pages/refusal.tsx";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { answerUrl, taskUrl } from "../../../shared/views/urls.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { reasonErrors, reasonIn } from "../overseer.ts";
import { credentialsOf, csrfToken, giveCookie } from "../session-cookie.ts";
import { answerSessionEnded } from "../session-ended.ts";
import { typedIn } from "../typed.ts";

/** Links about what somebody enrolled name their stream, and say so (`credentialLinks`). */
const linkId = ":linkId{_person\\.[^/~]+~key\\.[^/]+}" as const;

const answer = () =>
  z.object({
    command: z.string().check(z.minLength(1), z.maxLength(100)),
    answer: z.enum(secondAnswers),
    digits: z._default(z.string().check(z.maxLength(40)), ""),
  });

/** A second person confirms what somebody enrolled, once they have heard it from them. */
export function secondRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`/:lang{en|fr}/link/${linkId}/:token`, async (c) => {
    const found = await recogniseCredentialLink(deps, c.req.param("linkId"), c.req.param("token"));
    if (!found?.waits) return explain(c, deps, found);
    const names = await deps.directory.names([found.id, found.link.person]);
    return c.html(
      credentialLandingPage({
        frame: await frameOf(c, deps),
        reader: names[found.link.person] ?? "",
        owner: names[found.id] ?? "",
        isException: found.waits.kind === "exception",
        actionUrl: c.req.path,
      }),
    );
  });

  app.post(`/:lang{en|fr}/link/${linkId}/:token`, async (c) => {
    const [id, token] = [c.req.param("linkId"), c.req.param("token")];
    const started = await startConfirmingCredential(deps, id, token);
    if (!started) return explain(c, deps, await recogniseCredentialLink(deps, id, token));
    giveCookie(c, started, deps.clock.now());
    return c.redirect(taskUrl(c.var.lang, id), 303);
  });

  app.get(`/:lang{en|fr}/tasks/${linkId}`, (c) => {
    const credentials = credentialsOf(c, c.req.param("linkId"));
    return credentials ? show(c, deps, credentials, []) : answerSessionEnded(c, deps);
  });

  app.post(`/:lang{en|fr}/tasks/${linkId}/answer`, async (c) => {
    const { credentials, form, lang } = c.var;
    const read = answer().safeParse(form);
    const t = messages(lang).stepUp.second;
    if (!read.success) return show(c, deps, credentials, [{ at: "answer.confirm", text: t.choose }]);
    const errors = errorsOf(lang, form, read.data.answer);
    if (errors.length > 0) return show(c, deps, credentials, errors);
    const outcome = await answerCredential(deps, credentials, { ...read.data, reason: reasonIn(form) });
    if (outcome.ok) return c.redirect(taskUrl(lang, credentials.linkId), 303);
    const { refusal } = outcome;
    if (refusal.code === "no-session") return answerSessionEnded(c, deps);
    if (refusal.code === "other-number") return show(c, deps, credentials, [{ at: "digits", text: t.other }]);
    if (refusal.code === "nobody-to-confirm")
      return show(c, deps, credentials, [{ at: "answer.confirm", text: t.exception.alone }]);
    if (refusal.code === "out-of-matter")
      return show(c, deps, credentials, [{ at: "answer.confirm", text: t.exception.out }]);
    if (refusal.code === "misheard") {
      const who = await identifySecond(deps, credentials);
      const text = who?.waits?.exception ? t.exception.misheard : t.misheard;
      return show(c, deps, credentials, [{ at: "digits", text }]);
    }
    if (refusal.code === "superseded" || refusal.code === "not-yours" || refusal.code === "unknown-person")
      return show(c, deps, credentials, []);
    const frame = await frameOf(c, deps, credentials);
    return c.html(refusalPage({ frame, refusal, documentUrl: null, words: [] }), 409);
  });
}

function errorsOf(
  lang: Lang,
  form: Readonly<Record<string, string>>,
  given: (typeof secondAnswers)[number],
): ActError[] {
  if (given === "refuse") return reasonErrors(lang, form);
  const hasDigits = (form["digits"] ?? "").replaceAll(/\D/g, "").length === 6;
  return hasDigits ? [] : [{ at: "digits", text: messages(lang).stepUp.second.other }];
}

async function show(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  errors: readonly ActError[],
): Promise<Response> {
  const who = await identifySecond(deps, credentials);
  if (!who) return answerSessionEnded(c, deps);
  const { id, waits, by } = who;
  const frame = await frameOf(c, deps, credentials, waits ? by : null);
  const { exception = null } = waits ?? {};
  const [first = ""] = exception?.granted ?? [];
  const names = await deps.directory.names([id, first]);
  const owner = names[id] ?? "";
  if (!waits) return c.html(credentialOverPage({ frame, owner }));
  const page = confirmCredentialPage({
    ...{ frame, owner, kind: waits.kind, errors },
    excepted: exception && {
      because: exception.because,
      title: await titleOfDocument(deps, exception.documentId, c.var.lang),
      first: first === "" ? null : (names[first] ?? ""),
    },
    typed: errors.length > 0 ? typedIn(c) : {},
    command: deps.ids.unique(),
    csrf: csrfToken(credentials),
    actionUrl: answerUrl(c.var.lang, credentials.linkId),
  });
  return errors.length > 0 ? c.html(page, 422) : answerForm(c, page);
}

/** What the ballot is on that an exception is asked for, as those call it who decide on it. */
async function titleOfDocument(deps: WebDeps, documentId: string, lang: Lang): Promise<string> {
  const { head, basis } = await deps.store.load({ documentId, basis: true });
  if (!head || !basis) return documentId;
  return titleOf(await calledByTitle(deps, { documentId, report: head.report, basis }))[lang];
}

/** A link that does nothing any more says why; an unknown one and a wrong token get the same words. */
async function explain(c: WebContext, deps: WebDeps, found: ShownCredential | null) {
  const frame = await frameOf(c, deps);
  if (!found) return c.html(linkProblemPage({ frame, standing: "unknown" }), 404);
  const owner = (await deps.directory.names([found.id]))[found.id] ?? "";
  return c.html(credentialOverPage({ frame, owner }), 410);
}

import type { Hono } from "hono";
import * as z from "zod/mini";
import { id } from "../../../events/common.ts";
import { canDiscard } from "../../../shared/domain/review/drafting.ts";
import {
  discardDraft,
  handDraftOver,
  takeDraftUp,
  whoCanTakeOver,
} from "../../../shared/usecases/writing/end-draft.ts";
import { discardPage, handOverPage } from "../../../shared/views/pages/end-draft.tsx";
import {
  discardUrl,
  documentUrl,
  handOverUrl,
  sentUrl,
  taskUrl,
  writersUrl,
} from "../../../shared/views/urls.ts";
import { admitted } from "../admission.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { answerRefusal } from "../refusals.ts";
import { csrfToken } from "../session-cookie.ts";

const command = () => z.object({ command: z.string().check(z.minLength(1), z.maxLength(100)) });
const handing = () =>
  z.object({
    to: z.catch(z.optional(id), undefined),
    answer: z.catch(z.optional(z.enum(["stays", "leaves"])), undefined),
  });

/** What becomes of a draft by its author's own will: handed to somebody else, discarded, taken up again. */
export function draftRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/hand-over", async (c) => {
    const found = await authorsPage(c, deps, "/hand-over", handOverUrl);
    if (found instanceof Response) return found;
    const { to, answer } = handing().parse(c.req.query());
    const page = handOverPage({
      ...found.page,
      candidates: await whoCanTakeOver(deps, found.who.head.report),
      sent: c.req.query("checked") === undefined ? null : { to, answer },
    });
    return c.html(page);
  });

  app.post("/:lang{en|fr}/tasks/:linkId/hand-over", async (c) => {
    const { credentials, form, lang } = c.var;
    const read = command().safeParse(form);
    if (!read.success) return answerMessage(c, deps, "bad-request", 400);
    const { to, answer } = handing().parse(form);
    const own = handOverUrl(lang, credentials.linkId);
    if (to === undefined || answer === undefined) {
      const chosen = new URLSearchParams({ ...(to && { to }), ...(answer && { answer }) });
      return c.redirect(`${own}?checked&${chosen}`, 303);
    }
    const given = { ...read.data, to, stays: answer === "stays" };
    const done = await handDraftOver(deps, credentials, given);
    if (!done.ok) return answerRefusal(c, deps, credentials, done.refusal, own);
    const next = given.stays ? `${writersUrl(lang, credentials.linkId)}?done=handed` : undefined;
    return c.redirect(next ?? documentUrl(lang, credentials.linkId), 303);
  });

  app.get("/:lang{en|fr}/tasks/:linkId/discard", async (c) => {
    const found = await authorsPage(c, deps, "/discard", discardUrl);
    if (found instanceof Response) return found;
    if (!canDiscard(found.who.head.report))
      return answerRefusal(c, deps, found.credentials, { code: "asked-for" });
    const sureUrl = `${discardUrl(c.var.lang, found.credentials.linkId)}?sure`;
    return c.html(discardPage({ ...found.page, isSure: c.req.query("sure") !== undefined, sureUrl }));
  });

  app.post("/:lang{en|fr}/tasks/:linkId/discard", (c) => acting(c, deps, discardDraft, documentUrl));
  app.post("/:lang{en|fr}/tasks/:linkId/take-up", (c) => acting(c, deps, takeDraftUp, taskUrl));
}

/** What every page of an author's own act is given; whoever writes with them has none of them. */
async function authorsPage(
  c: WebContext,
  deps: WebDeps,
  path: "/hand-over" | "/discard",
  urlOf: typeof handOverUrl,
) {
  const found = await admitted(c, deps, path);
  if (found instanceof Response) return found;
  const { credentials, who } = found;
  if (who.link.person !== who.head.report.author)
    return answerRefusal(c, deps, credentials, { code: "not-yours" });
  const { lang } = c.var;
  const page = {
    frame: await frameOf(c, deps, credentials, who.loaded.authority),
    command: deps.ids.unique(),
    csrf: csrfToken(credentials),
    actionUrl: sentUrl(urlOf(lang, credentials.linkId)),
    backUrl: taskUrl(lang, credentials.linkId),
  };
  return { credentials, who, page };
}

/** An act by a button alone, and where it leads. */
async function acting(
  c: WebContext,
  deps: WebDeps,
  act: typeof discardDraft,
  nextUrl: typeof documentUrl,
): Promise<Response> {
  const { credentials, form, lang } = c.var;
  const read = command().safeParse(form);
  if (!read.success) return answerMessage(c, deps, "bad-request", 400);
  const done = await act(deps, credentials, read.data.command);
  if (!done.ok) return answerRefusal(c, deps, credentials, done.refusal);
  return c.redirect(nextUrl(lang, credentials.linkId), 303);
}

import type { Hono } from "hono";
import { documentId as documentIdShape } from "../../../events/common.ts";
import type { Basis } from "../../../shared/domain/documents/basis.ts";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import { messages } from "../../../shared/i18n/index.ts";
import { type Onlooker, readTrace } from "../../../shared/usecases/reading/read-trace.ts";
import type { Frame } from "../../../shared/views/frame.ts";
import { tracePage } from "../../../shared/views/pages/trace.tsx";
import { documentUrl, overseenUrl, publicReportUrl, publicTraceUrl } from "../../../shared/views/urls.ts";
import { admitted } from "../admission.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { answerOverseerRefusal, overseerOf } from "../overseer.ts";
import { speakOf } from "../who.ts";
import { answerNotPublished } from "./public.ts";

/** From promises to results and back, for everybody: of what is published, and names nothing that not everybody may know of. */
export function publicTraceRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/reports/:documentId/trace", async (c) => {
    const { data: documentId } = documentIdShape.safeParse(c.req.param("documentId"));
    const { head, basis } =
      documentId === undefined ? {} : await deps.store.load({ documentId, basis: true });
    if (documentId === undefined || head?.report.status !== "published" || !basis)
      return answerNotPublished(c, deps, documentId);
    const { report } = head;
    speakOf(c, report);
    return answerTrace(c, deps, { documentId, report, basis }, "everybody", await frameOf(c, deps), {
      documentUrl: null,
      back: publicReportUrl(c.var.lang, documentId),
    });
  });
}

/** The same for whoever has a task in a document: they may know the agreement that it is, or stands on. */
export function traceRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/trace", async (c) => {
    const found = await admitted(c, deps, "/trace");
    if (found instanceof Response) return found;
    const { credentials, who } = found;
    const { basis } = who.loaded;
    if (!basis) return answerMessage(c, deps, "not-found", 404);
    const { lang } = c.var;
    const [{ documentId }, { report }] = [who.link, who.head];
    const frame = await frameOf(c, deps, credentials);
    return answerTrace(c, deps, { documentId, report, basis }, "reader", frame, {
      documentUrl: null,
      back: documentUrl(lang, credentials.linkId),
    });
  });
}

/** The same for whoever watches over all documents: they see all of it. */
export function overseenTraceRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/documents/:documentId/trace", async (c) => {
    const found = await overseerOf(c, deps);
    if (!found.ok) return answerOverseerRefusal(c, deps, found.refusal);
    const { documentId, head, loaded, credentials, by } = found.value;
    if (!loaded.basis) return answerMessage(c, deps, "not-found", 404);
    const { lang } = c.var;
    const overseen = (id: string) => overseenUrl(lang, credentials.linkId, id);
    const of = { documentId, report: head.report, basis: loaded.basis };
    const frame = await frameOf(c, deps, credentials, by);
    return answerTrace(c, deps, of, "overseer", frame, { documentUrl: overseen, back: overseen(documentId) });
  });
}

/** @param at `documentUrl`: where documents are read, if not where everybody does */
async function answerTrace(
  c: WebContext,
  deps: WebDeps,
  of: { documentId: string; report: Document; basis: Basis },
  by: Onlooker,
  frame: Frame,
  at: { documentUrl: ((document: string) => string) | null; back: string },
): Promise<Response> {
  const { lang } = c.var;
  const read = await readTrace(deps, of, lang, by);
  if (!read) return answerMessage(c, deps, by === "everybody" ? "not-published" : "not-found", 404);
  const { documents, published, mayLack, isCut, ...trace } = read;
  const page = tracePage({
    ...{ frame, trace, mayLack, isCut, isWhole: of.basis.kind === "plan", listed: by === "everybody" },
    documentUrl: (id) => {
      if (at.documentUrl) return documents.has(id) ? at.documentUrl(id) : null;
      return published.has(id) ? publicReportUrl(lang, id) : null;
    },
    planUrl: (plan) => {
      if (!published.has(plan)) return null;
      return at.documentUrl ? `${at.documentUrl(plan)}/trace` : publicTraceUrl(lang, plan);
    },
    back: { url: at.back, label: messages(lang, of.report.kind).trace.back },
  });
  return c.html(page);
}

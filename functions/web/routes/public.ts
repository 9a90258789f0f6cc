import type { Hono } from "hono";
import { documentId as documentIdShape } from "../../../events/common.ts";
import { agreementsUnderPlan } from "../../../shared/usecases/reading/agreements-of-plan.ts";
import { discloseReport } from "../../../shared/usecases/reading/disclose-report.ts";
import { everyGovernanceDocument } from "../../../shared/usecases/reading/governance-in-force.ts";
import { sinceApproved } from "../../../shared/usecases/reading/public-amendments.ts";
import { readPublished } from "../../../shared/usecases/reading/read-document.ts";
import { readPublicRegister } from "../../../shared/usecases/reading/read-public-register.ts";
import { mayEverybodyFollow } from "../../../shared/usecases/reading/read-trace.ts";
import { publicTitleOf } from "../../../shared/views/own-title.ts";
import { governanceRegisterPage } from "../../../shared/views/pages/governance-register.tsx";
import { publicRegisterPage } from "../../../shared/views/pages/public-register.tsx";
import { publicReportPage } from "../../../shared/views/pages/public-report.tsx";
import { publishedFile, publishedFileName } from "../../../shared/views/published-file.ts";
import { publicRegisterUrl, publicTraceUrl, publishedFileUrl } from "../../../shared/views/urls.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { cursorAsked, kindAsked } from "../listing.ts";
import { answerPrinted } from "../printing.ts";
import { withPublicSources } from "../sources.ts";
import { speakOf } from "../who.ts";

/** What everybody may see, without a link. */
export function publicRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/register", async (c) => {
    const [kind, after] = [kindAsked(c), cursorAsked(c)];
    const { lang } = c.var;
    if (kind === "governance") return answerGoverning(c, deps);
    const { documents, next } = await readPublicRegister(deps, kind, after);
    const listing = kind ? { kind } : {};
    const page = publicRegisterPage({
      frame: await frameOf(c, deps),
      documents,
      kind: kind ?? null,
      moreUrl: next && publicRegisterUrl(lang, { ...listing, after: next }),
      firstUrl: after && publicRegisterUrl(lang, listing),
    });
    return c.html(page);
  });

  app.get("/:lang{en|fr}/reports/:documentId", async (c) => {
    const read = await publicPage(c, deps);
    return read instanceof Response ? read : c.html(read.page);
  });

  app.get("/:lang{en|fr}/reports/:documentId/document.pdf", async (c) => {
    const read = await publicPage(c, deps);
    return read instanceof Response ? read : answerPrinted(c, deps, read.page, read.documentId);
  });

  app.get("/:lang{en|fr}/reports/:documentId/content.json", async (c) => {
    const { data: documentId } = documentIdShape.safeParse(c.req.param("documentId"));
    const report = documentId === undefined ? null : await discloseReport(deps, documentId);
    if (!report) return answerNotPublished(c, deps, documentId);
    if (report === "altered") return answerMessage(c, deps, "altered", 409);
    const { name, text } = publishedFile(report);
    c.header("Content-Type", "application/json; charset=utf-8");
    c.header("Content-Disposition", `attachment; filename="${name}"`);
    return c.body(text);
  });
}

/** The governance documents, those in force first, all on one page: an organisation has some dozens. */
async function answerGoverning(c: WebContext, deps: WebDeps) {
  const frame = await frameOf(c, deps);
  const documents = await everyGovernanceDocument(deps);
  return c.html(governanceRegisterPage({ frame, documents }));
}

/** What everybody could open once says that it is withheld; of anything else nobody learns whether it is there. */
export async function answerNotPublished(c: WebContext, deps: WebDeps, documentId: string | undefined) {
  const { head } = documentId === undefined ? { head: null } : await deps.store.load({ documentId });
  return head?.report.publicity?.wasPublic === true
    ? answerMessage(c, deps, "withheld", 410)
    : answerMessage(c, deps, "not-published", 404);
}

/** The page of a published document; or what is answered where there is none. */
async function publicPage(c: WebContext, deps: WebDeps) {
  const { data: documentId } = documentIdShape.safeParse(c.req.param("documentId"));
  const report = documentId === undefined ? null : await readPublished(deps, documentId, c.var.lang);
  if (documentId === undefined || !report) return answerNotPublished(c, deps, documentId);
  if (report === "altered") return answerMessage(c, deps, "altered", 409);
  speakOf(c, report.published.basis);
  const page = publicReportPage({
    frame: await withPublicSources(deps, await frameOf(c, deps), report.published),
    title: publicTitleOf(report.published),
    ...report,
    documentId,
    since: await sinceApproved(deps, documentId),
    traceUrl: (await mayEverybodyFollow(deps, report.published))
      ? publicTraceUrl(c.var.lang, documentId)
      : null,
    agreements: report.plan && (await agreementsUnderPlan(deps, documentId, report.plan)),
    file: { name: publishedFileName(documentId), url: publishedFileUrl(c.var.lang, documentId) },
  });
  return { page, documentId };
}

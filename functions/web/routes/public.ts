import type { Hono } from "hono";
import { documentId } from "../../../events/common.ts";
import { readPublished } from "../../../shared/usecases/read-document.ts";
import { homePage } from "../../../shared/views/pages/home.tsx";
import { publicReportPage } from "../../../shared/views/pages/public-report.tsx";
import { reportTitle } from "../../../shared/views/title.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";

/** What everybody may see, without a link. */
export function publicRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/", async (c) => c.html(homePage({ frame: await frameOf(c, deps) })));

  app.get("/:lang{en|fr}/reports/:documentId", async (c) => {
    const known = documentId.safeParse(c.req.param("documentId"));
    const report = known.success ? await readPublished(deps, known.data) : null;
    if (!report) return answerMessage(c, deps, "not-published", 404);
    if (report === "altered") return answerMessage(c, deps, "altered", 409);
    const page = publicReportPage({
      frame: await frameOf(c, deps),
      title: reportTitle(report.published.basis),
      ...report,
    });
    return c.html(page);
  });
}

import type { Hono } from "hono";
import { rowId } from "../../../events/common.ts";
import { type Paper, readPaper } from "../../../shared/usecases/meetings/read-paper.ts";
import { paperPage } from "../../../shared/views/pages/paper.tsx";
import { paperFilesBelow, taskUrl } from "../../../shared/views/urls.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { credentialsOf } from "../session-cookie.ts";
import { answerSessionEnded } from "../session-ended.ts";
import { withSources } from "../sources.ts";
import { speakOf } from "../who.ts";
import { leadToFile } from "./files.ts";

const path = "/:lang{en|fr}/tasks/:linkId{_meeting\\.[^/]+}/papers/:item" as const;

/** What stands on the agenda of a meeting, as it went to it, for whoever is called to it; and its files, for a minute each. */
export function papersRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(path, async (c) => {
    const found = await paperHere(c, deps, c.req.param("linkId"), c.req.param("item"));
    if (found instanceof Response) return found;
    const { credentials, paper } = found;
    const { basis, content, achievements, isOfBefore, recommended, by } = paper;
    const { lang } = c.var;
    const [frame, { timeZone: zone }] = await Promise.all([
      frameOf(c, deps, credentials, by),
      deps.directory.organisation(),
    ]);
    const page = paperPage({
      frame: await withSources(deps, frame, { basis, values: content.values }),
      ...{ basis, content, achievements, isOfBefore, recommended, zone },
      contentHash: paper.contentHash,
      filesBelow: paperFilesBelow(lang, credentials.linkId, c.req.param("item")),
      backUrl: taskUrl(lang, credentials.linkId),
    });
    return c.html(page);
  });

  app.get(`${path}/files/:sha256{[0-9a-f]{64}}`, async (c) => {
    const found = await paperHere(c, deps, c.req.param("linkId"), c.req.param("item"));
    if (found instanceof Response) return found;
    return leadToFile(c, deps, found.paper.documentId, c.req.param("sha256"), false);
  });
}

async function paperHere(c: WebContext, deps: WebDeps, linkId: string, item: string) {
  const credentials = credentialsOf(c, linkId);
  const read = credentials && rowId.safeParse(item).success ? await readPaper(deps, credentials, item) : null;
  if (!credentials || (read && !read.ok && read.refusal.code === "no-session"))
    return answerSessionEnded(c, deps);
  if (!read) return answerMessage(c, deps, "not-found", 404);
  if (!read.ok)
    return read.refusal.code === "altered"
      ? answerMessage(c, deps, "altered", 409)
      : answerMessage(c, deps, "not-found", 404);
  const paper: Paper = read.value;
  speakOf(c, paper.report);
  return { credentials, paper };
}

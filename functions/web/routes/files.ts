import type { Hono } from "hono";
import { mayOpenMinutes } from "../../../shared/domain/review/comments.ts";
import { readFileAt } from "../../../shared/usecases/attaching/read-file.ts";
import { readerOf } from "../../../shared/usecases/entering/identify.ts";
import { admitted } from "../admission.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { answerOverseerRefusal, overseerOf } from "../overseer.ts";

/** Files of a document, for whoever reads it: an address of their own each time, which is good for a minute. */
export function filesRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/files/:sha256{[0-9a-f]{64}}", async (c) => {
    const found = await admitted(c, deps, "/files/:sha256{[0-9a-f]{64}}");
    if (found instanceof Response) return found;
    const { who } = found;
    const opensMinutes = mayOpenMinutes(who.head.report, readerOf(who));
    return leadToFile(c, deps, who.link.documentId, c.req.param("sha256"), opensMinutes);
  });

  app.get("/:lang{en|fr}/tasks/:linkId/documents/:documentId/files/:sha256{[0-9a-f]{64}}", async (c) => {
    const who = await overseerOf(c, deps);
    if (!who.ok) return answerOverseerRefusal(c, deps, who.refusal);
    return leadToFile(c, deps, who.value.documentId, c.req.param("sha256"), true);
  });
}

/** Leads to a file of a document that whoever asks was found to read. */
export async function leadToFile(
  c: WebContext,
  deps: WebDeps,
  documentId: string,
  sha256: string,
  opensMinutes: boolean,
): Promise<Response> {
  const found = await readFileAt(deps, documentId, sha256, opensMinutes);
  if (found === "taken-away") return answerMessage(c, deps, "file-taken-away", 410);
  return found === null ? answerMessage(c, deps, "not-found", 404) : c.redirect(found.url, 303);
}

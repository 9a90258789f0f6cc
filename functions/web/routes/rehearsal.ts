import type { Hono } from "hono";
import type { Basis } from "../../../shared/domain/documents/basis.ts";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import { type RehearsalReader, rehearsePolicy } from "../../../shared/usecases/reading/rehearse-policy.ts";
import type { Frame } from "../../../shared/views/frame.ts";
import { rehearsalPage } from "../../../shared/views/pages/rehearsal.tsx";
import { documentUrl, overseenUrl } from "../../../shared/views/urls.ts";
import { admitted } from "../admission.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { answerOverseerRefusal, overseerOf } from "../overseer.ts";
import { answerRefusal } from "../refusals.ts";

/** Whoever watches over documents may know of each, by whichever link they came. */
const readerOf = (report: Document, person: string, roles: readonly string[]): RehearsalReader =>
  roles.includes(report.policy.overseer) ? "overseer" : { person };

type Shown = { documentId: string; report: Document; basis: Basis | null };

/** What a proposed approval policy, or how the board is to decide, would have changed: for whoever wrote it, or is asked about it. */
export function rehearsalRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/rehearsal", async (c) => {
    const found = await admitted(c, deps, "/rehearsal");
    if (found instanceof Response) return found;
    const { credentials, who } = found;
    const [{ documentId, person }, { report }] = [who.link, who.head];
    const frame = await frameOf(c, deps, credentials);
    const back = documentUrl(c.var.lang, credentials.linkId);
    const answered = await answerRehearsal(
      c,
      deps,
      { documentId, report, basis: who.loaded.basis },
      readerOf(report, person, who.loaded.authority?.roles ?? []),
      {
        ...{ frame, back },
      },
    );
    return answered === "altered" ? answerRefusal(c, deps, credentials, { code: answered }) : answered;
  });
}

/** The same for whoever watches over all documents: they may know of each. */
export function overseenRehearsalRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/documents/:documentId/rehearsal", async (c) => {
    const found = await overseerOf(c, deps);
    if (!found.ok) return answerOverseerRefusal(c, deps, found.refusal);
    const { documentId, head, loaded, credentials, by } = found.value;
    const frame = await frameOf(c, deps, credentials, by);
    const back = overseenUrl(c.var.lang, credentials.linkId, documentId);
    const shown = { documentId, report: head.report, basis: loaded.basis };
    const answered = await answerRehearsal(c, deps, shown, "overseer", { frame, back });
    return answered === "altered" ? answerRefusal(c, deps, credentials, { code: answered }) : answered;
  });
}

async function answerRehearsal(
  c: WebContext,
  deps: WebDeps,
  { documentId, report, basis }: Shown,
  reader: RehearsalReader,
  { frame, back }: { frame: Frame; back: string },
): Promise<Response | "altered"> {
  const { contentHash } = report;
  if (basis?.kind !== "governance" || contentHash === null) return answerMessage(c, deps, "not-found", 404);
  const content = await deps.archive.content(documentId, report, contentHash);
  if (content === "altered") return content;
  if (basis.bylaws) {
    // Rare, and with words of its own: loaded once somebody asks for it.
    const { rulesRehearsed } = await import("../rules-rehearsed.ts");
    return c.html(await rulesRehearsed(deps, basis, content.values, { reader, frame, back }));
  }
  const rehearsal = await rehearsePolicy(deps, basis, content.values, reader);
  return rehearsal
    ? c.html(rehearsalPage({ frame, rehearsal, back }))
    : answerMessage(c, deps, "not-found", 404);
}

import type { Hono } from "hono";
import type { BothLanguages } from "../../../shared/usecases/reading/read-languages.ts";
import { readBothLanguages } from "../../../shared/usecases/reading/read-languages.ts";
import { languagesListPage, languagesPartPage } from "../../../shared/views/pages/languages.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { documentUrl, languagesUrl } from "../../../shared/views/urls.ts";
import { admitted } from "../admission.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { answerRefusal } from "../refusals.ts";

/** A document in both languages, part by part, each text beside what it says in the other: whoever has a task in it reads it. */
export function languagesRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/languages", async (c) => {
    const found = await bothFor(c, deps, "/languages");
    if (found instanceof Response) return found;
    const { both, shown } = found;
    return c.html(languagesListPage({ ...shown, ...both }));
  });

  app.get("/:lang{en|fr}/tasks/:linkId/languages/:section", async (c) => {
    const found = await bothFor(c, deps, "/languages/:section");
    if (found instanceof Response) return found;
    const { both, shown } = found;
    const index = both.parts.findIndex(({ section }) => section.id === c.req.param("section"));
    const part = both.parts[index];
    if (!part) return answerMessage(c, deps, "not-found", 404);
    return c.html(languagesPartPage({ ...shown, ...both, part, next: both.parts[index + 1] ?? null }));
  });
}

/** The document in both languages with what each page of it shows; or the answer to whoever does not read it. */
async function bothFor(c: WebContext, deps: WebDeps, path: "/languages" | "/languages/:section") {
  const found = await admitted(c, deps, path);
  if (found instanceof Response) return found;
  const { credentials, who } = found;
  const { basis, authority } = who.loaded;
  const both: BothLanguages | "altered" | null =
    basis && (await readBothLanguages(deps, who.link.documentId, who.head.report, basis));
  if (both === "altered") return answerRefusal(c, deps, credentials, { code: both });
  if (!basis || !both) return answerMessage(c, deps, "not-found", 404);
  const { lang } = c.var;
  const shown = {
    frame: await frameOf(c, deps, credentials, authority),
    document: titleOf(basis),
    urlOf: (section?: string) => languagesUrl(lang, credentials.linkId, section),
    documentUrl: documentUrl(lang, credentials.linkId),
  };
  return { both, shown };
}

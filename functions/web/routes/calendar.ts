import type { Hono } from "hono";
import { messages } from "../../../shared/i18n/index.ts";
import { identifyOverseer } from "../../../shared/usecases/overseeing/act-as-overseer.ts";
import { readCalendar } from "../../../shared/usecases/overseeing/read-calendar.ts";
import { owedInWords, owedOfTitle } from "../../../shared/views/calendar.ts";
import { calendarPage } from "../../../shared/views/pages/calendar.tsx";
import { calendarFileUrl, overseenUrl, registerUrl } from "../../../shared/views/urls.ts";
import { admitted } from "../admission.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { frameOf } from "../frame.ts";
import { answerOverseerRefusal } from "../overseer.ts";

/** What is owed by which day, for whoever watches over documents: as a page, and as a file for their own calendar. */
export function calendarRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/calendar", async (c) => {
    const seen = await seenBy(c, deps, "/calendar");
    if ("answer" in seen) return seen.answer;
    const { lang } = c.var;
    const { linkId } = seen.credentials;
    const page = calendarPage({
      frame: await frameOf(c, deps, seen.credentials),
      ...seen.calendar,
      documentUrl: (document) => overseenUrl(lang, linkId, document),
      fileUrl: calendarFileUrl(lang, linkId),
      registerUrl: registerUrl(lang, linkId),
    });
    return c.html(page);
  });

  app.get("/:lang{en|fr}/tasks/:linkId/calendar.ics", async (c) => {
    const seen = await seenBy(c, deps, "/calendar.ics");
    if ("answer" in seen) return seen.answer;
    const { lang } = c.var;
    const { calendar: t } = messages(lang);
    const { shortName } = await deps.directory.organisation();
    const { calendarFile } = await import("../calendar-file.ts");
    const { origin, host } = new URL(deps.baseUrl);
    const file = calendarFile({
      ...{ host, madeAt: deps.clock.now(), name: t.file.of({ organisation: shortName[lang] }) },
      days: seen.calendar.owed.map((owed) => ({
        ...{ id: owed.id, on: owed.on },
        summary: `${owedInWords(lang, owed)} – ${owed.mayBeNamed ? owedOfTitle(lang, owed) : t.file.unnamed}`,
        url:
          owed.document === null
            ? null
            : `${origin}${overseenUrl(lang, seen.credentials.linkId, owed.document)}`,
      })),
    });
    c.header("Content-Type", "text/calendar; charset=utf-8");
    c.header("Content-Disposition", `attachment; filename="${t.file.name}"`);
    return c.body(file);
  });
}

async function seenBy(c: WebContext, deps: WebDeps, path: "/calendar" | "/calendar.ics") {
  const here = await admitted(c, deps, path);
  if (here instanceof Response) return { answer: here };
  const { credentials } = here;
  const who = await identifyOverseer(deps, credentials, {});
  if (!who.ok) return { answer: await answerOverseerRefusal(c, deps, who.refusal) };
  return { credentials, calendar: await readCalendar(deps, who.value) };
}

import type { Hono } from "hono";
import { epochSeconds } from "../../../shared/domain/time.ts";
import { messages } from "../../../shared/i18n/index.ts";
import { identifyOverseer } from "../../../shared/usecases/overseeing/act-as-overseer.ts";
import { readCalendar } from "../../../shared/usecases/overseeing/read-calendar.ts";
import { owedInWords, owedOfTitle } from "../../../shared/views/calendar.ts";
import { calendarPage } from "../../../shared/views/pages/calendar.tsx";
import { calendarFileUrl, officesUrl, overseenUrl, registerUrl } from "../../../shared/views/urls.ts";
import { admitted } from "../admission.ts";
import { answerCalendar } from "../answer-calendar.ts";
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
      officesUrl: seen.keeps ? officesUrl(lang, linkId) : null,
    });
    return c.html(page);
  });

  app.get("/:lang{en|fr}/tasks/:linkId/calendar.ics", async (c) => {
    const seen = await seenBy(c, deps, "/calendar.ics");
    if ("answer" in seen) return seen.answer;
    const { lang } = c.var;
    const { calendar: t } = messages(lang);
    const { shortName } = await deps.directory.organisation();
    const { origin, host } = new URL(deps.baseUrl);
    const stampedAt = deps.clock.now();
    return answerCalendar(c, deps, {
      ...{ name: t.file.of({ organisation: shortName[lang] }), fileName: t.file.name },
      entries: seen.calendar.owed.map((owed) => ({
        ...{ uid: `${owed.id}@${host}`, sequence: minutesTo(stampedAt), stampedAt, isCancelled: false },
        ...{ when: { day: owed.on }, lang, description: null, location: null },
        summary: `${owedInWords(lang, owed)} – ${owed.mayBeNamed ? owedOfTitle(lang, owed) : t.file.unnamed}`,
        url:
          owed.document === null
            ? null
            : `${origin}${overseenUrl(lang, seen.credentials.linkId, owed.document)}`,
      })),
    });
  });
}

/** A file that is made later counts more in every calendar: what is owed has no version of its own, for heads say it. */
const minutesTo = (instant: string): number => Math.floor(epochSeconds(instant) / 60);

async function seenBy(c: WebContext, deps: WebDeps, path: "/calendar" | "/calendar.ics") {
  const here = await admitted(c, deps, path);
  if (here instanceof Response) return { answer: here };
  const { credentials } = here;
  const who = await identifyOverseer(deps, credentials, {});
  if (!who.ok) return { answer: await answerOverseerRefusal(c, deps, who.refusal) };
  const { bylaws } = await deps.directory.organisation();
  const keeps = here.who.loaded.authority?.roles.includes(bylaws.record.keeper) ?? false;
  return { credentials, keeps, calendar: await readCalendar(deps, who.value) };
}

import type { CalendarEntry } from "../../shared/domain/calendars/entry.ts";
import type { WebContext, WebDeps } from "./context.ts";

/** Answers by a file for its reader’s own calendar. */
export async function answerCalendar(
  c: WebContext,
  { calendarFile }: Pick<WebDeps, "calendarFile">,
  { name, fileName, entries }: { name: string | null; fileName: string; entries: readonly CalendarEntry[] },
): Promise<Response> {
  c.header("Content-Type", "text/calendar; charset=utf-8");
  c.header("Content-Disposition", `attachment; filename="${fileName}"`);
  return c.body(await calendarFile(name, entries));
}

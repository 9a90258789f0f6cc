import { dayOf } from "../../shared/domain/organisation/business-days.ts";
import { calendarIn } from "../../shared/domain/organisation/office-time.ts";
import { officeOf } from "../../shared/usecases/engine/office-of.ts";
import type { WebDeps } from "./context.ts";

/** The day that it is where the organisation is at home (ISO 8601): by it a document holds, or holds no more. */
export async function todayHere({ clock, directory }: Pick<WebDeps, "clock" | "directory">): Promise<string> {
  const { timeZone } = await directory.organisation();
  return dayOf(clock.now(), timeZone);
}

/** The day that it is at the office by which time is counted of what somebody begins now (ISO 8601). */
export async function todayWhereWritten(
  deps: Pick<WebDeps, "clock" | "directory">,
  writer: string,
): Promise<string> {
  const organisation = await deps.directory.organisation();
  const office = await officeOf(deps, organisation, writer);
  return dayOf(deps.clock.now(), calendarIn(organisation, office ?? undefined).timeZone);
}

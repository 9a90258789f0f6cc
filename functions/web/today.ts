import { dayOf } from "../../shared/domain/organisation/business-days.ts";
import type { WebDeps } from "./context.ts";

/** The day that it is where the organisation is at home (ISO 8601): by it a document holds, or holds no more. */
export async function todayHere({ clock, directory }: Pick<WebDeps, "clock" | "directory">): Promise<string> {
  const { timeZone } = await directory.organisation();
  return dayOf(clock.now(), timeZone);
}

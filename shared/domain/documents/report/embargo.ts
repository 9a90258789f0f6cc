import type { DocumentEvent } from "../../../../events/facts.ts";
import { type Calendar, dayOf, daysLater } from "../../organisation/business-days.ts";
import { ok, refuse } from "../../result.ts";
import type { Named, Outcome } from "../../review/commands.ts";
import { momentOf } from "../../review/moments.ts";
import { isSuperseded } from "../../review/standing.ts";
import type { Review } from "../../review/state.ts";
import { offeredWhole } from "../../review/whole.ts";
import type { Embargo } from "../agreement/publication.ts";
import type { PublishReport } from "./commands.ts";

/**
 * The day from which on a report may be published (ISO 8601): the later of both, where an embargo says both.
 * @param finalAt when it was decided upon last, or accepted (instant, ISO 8601 UTC)
 */
export function publishedFrom(
  { days, until }: Embargo,
  finalAt: string,
  { timeZone }: Pick<Calendar, "timeZone">,
): string {
  const after = daysLater(dayOf(finalAt, timeZone), days ?? 0);
  return until !== null && until > after ? until : after;
}

/** It waits for that day; where words are missing still that must be there first, it waits for those before (null). */
export function embargoed(report: Review, command: PublishReport, until: string): Outcome | null {
  const { contentHash } = report;
  if ((command.awaits ?? []).some((lang) => report.translations[lang] === undefined)) return null;
  if (isSuperseded(report, command) || !contentHash) return refuse({ code: "superseded" });
  if (report.embargoedUntil === until) return ok([]);
  return ok([{ type: "publication-embargoed", facts: { contentHash, until } }, ...offered(report, command)]);
}

/** Its donors and its partner are told that it is final, long before that day: their people read it meanwhile. */
const offered = (report: Review, { whole }: PublishReport): DocumentEvent[] =>
  whole ? offeredWhole(report, whole) : [];

/** Once the day has come another attempt goes on: the one before ended when it began to wait. */
export function mindEmbargo(report: Review, { now, timeZone }: Named<"mind-dates">): DocumentEvent[] {
  const { embargoedUntil, round, attempt } = report;
  const isOver = isEmbargoed(report) && embargoedUntil != null && dayOf(now, timeZone) >= embargoedUntil;
  return isOver ? [{ type: "embargo-over", facts: { round, attempt: attempt + 1 } }] : [];
}

/** When the clock looks at it (instants, ISO 8601 UTC). */
export const momentsOfEmbargo = (report: Review, timeZone: string): string[] =>
  isEmbargoed(report) && report.embargoedUntil != null ? [momentOf(report.embargoedUntil, 0, timeZone)] : [];

/** Whether it is final, and waits for the day on which it may be published. */
export const isEmbargoed = ({ status, embargoedUntil }: Review): boolean =>
  (status === "approved" || status === "concluded") && (embargoedUntil ?? null) !== null;

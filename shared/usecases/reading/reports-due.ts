import { donorsDaysIn, type ReportsDue, reportsDueOn } from "../../domain/documents/agreement/reports-due.ts";
import { policyFor } from "../../domain/documents/policies.ts";
import type { Typed } from "../../domain/forms/content.ts";
import type { Section } from "../../domain/forms/definition.ts";
import { calendarIn } from "../../domain/organisation/office-time.ts";
import type { Directory, Records } from "../../ports/reading.ts";

/**
 * The reports that the rows of a part create, as they were typed; null where it has none with a date yet.
 * @param today the day on which it is typed (ISO 8601)
 * @param office of the document, where that counts by its own days
 */
export async function readReportsDue(
  deps: { records: Pick<Records, "policy">; directory: Pick<Directory, "organisation"> },
  section: Section,
  typed: Typed,
  today: string,
  office: string | undefined,
): Promise<ReportsDue | null> {
  const days = donorsDaysIn(section, typed);
  if (days.length === 0) return null;
  const [policy, organisation] = await Promise.all([
    deps.records.policy(policyFor.report),
    deps.directory.organisation(),
  ]);
  return reportsDueOn(days, policy, today, calendarIn(organisation, office));
}

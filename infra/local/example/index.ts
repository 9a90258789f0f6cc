import { Temporal } from "temporal-polyfill";
import type { OrganisationData } from "../../../shared/domain/organisation/load.ts";
import { agreement } from "./agreement.ts";
import { donors, organisation, people, policies } from "./organisation.ts";
import { plan } from "./plan.ts";

/** Weeks before the donor's date at which a report's form goes out. */
const weeksBeforeDue = 3;

/**
 * The example organisation, whose first report has just fallen due.
 * @param now instant, ISO 8601 UTC
 */
export function exampleOrganisation(now: string): OrganisationData {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(organisation.timeZone).toPlainDate();
  const periodEnd = today
    .with({ month: today.month > 6 ? 6 : 12, day: 30 })
    .subtract({ years: today.month > 6 ? 0 : 1 });
  const start = periodEnd.subtract({ months: 5 }).with({ day: 1 });
  const end = start.add({ months: 6 }).subtract({ days: 1 });
  return {
    organisation,
    people,
    donors,
    policies,
    plans: [plan],
    agreements: [agreement],
    obligations: [
      {
        id: `${agreement.id}-R1`,
        agreementId: agreement.id,
        kind: "semi-annual",
        period: { start: start.toString(), end: end.toString() },
        dueOn: today.add({ weeks: weeksBeforeDue }).toString(),
        reportId: `${agreement.id}-R1`,
        author: "awa.traore",
        opensAt: now,
      },
    ],
  };
}

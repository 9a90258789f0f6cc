import { Temporal } from "temporal-polyfill";
import type { OrganisationData } from "../../../shared/domain/organisation/load.ts";
import { agreement } from "./agreement.ts";
import { donors, organisation, people, policies } from "./organisation.ts";
import { plan } from "./plan.ts";

/** Weeks before the donor's date at which a report's form goes out. */
const weeksBeforeDue = 3;

/**
 * The example organisation, whose first report has just fallen due and whose next one falls due half a year later.
 * @param now instant, ISO 8601 UTC
 */
export function exampleOrganisation(now: string): OrganisationData {
  return {
    organisation,
    people,
    donors,
    policies,
    plans: [plan],
    agreements: [agreement],
    obligations: [0, 6].map((months, index) => obligation(now, months, index + 1)),
  };
}

type ExampleObligation = OrganisationData["obligations"][number];

/** The semi-annual report whose form goes out some months from now, on the half-year that is over by then. */
function obligation(now: string, months: number, number: number): ExampleObligation {
  const opens = Temporal.Instant.from(now).toZonedDateTimeISO(organisation.timeZone).add({ months });
  const day = opens.toPlainDate();
  const start = day.with({ month: day.month > 6 ? 7 : 1, day: 1 }).subtract({ months: 6 });
  const id = `${agreement.id}-R${number}`;
  return {
    id,
    agreementId: agreement.id,
    kind: "semi-annual",
    period: { start: start.toString(), end: start.add({ months: 6 }).subtract({ days: 1 }).toString() },
    dueOn: day.add({ weeks: weeksBeforeDue }).toString(),
    reportId: id,
    author: "P-001",
    opensAt: opens.toInstant().toString({ fractionalSecondDigits: 3 }),
  };
}

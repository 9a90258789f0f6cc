import { Temporal } from "temporal-polyfill";
import type { OrganisationData } from "../../../shared/domain/organisation/load.ts";
import { agreement } from "./agreement.ts";
import { donors, organisation, partners, people, policies } from "./organisation.ts";
import { plan } from "./plan.ts";

/** Weeks before the donor's date at which a report's form goes out. */
const weeksBeforeDue = 3;

/**
 * The example organisation, whose first report, a yearly one, has just fallen due, and whose next one falls due half a
 * year later.
 * @param now instant, ISO 8601 UTC
 */
export function exampleOrganisation(now: string): OrganisationData {
  return {
    organisation,
    people,
    donors,
    partners,
    policies,
    plans: [plan],
    agreements: [agreement],
    obligations: [obligation(now, 0, "annual", 1), obligation(now, 6, "semi-annual", 2)],
  };
}

type ExampleObligation = OrganisationData["obligations"][number];

/** Months that the report of each kind covers. */
const covers = { "semi-annual": 6, annual: 12 } as const;

/** The report whose form goes out some months from now, on the half-year or the year that is over by then. */
function obligation(
  now: string,
  months: number,
  kind: ExampleObligation["kind"],
  number: number,
): ExampleObligation {
  const opens = Temporal.Instant.from(now).toZonedDateTimeISO(organisation.timeZone).add({ months });
  const day = opens.toPlainDate();
  const end = day.with({ month: day.month > 6 ? 7 : 1, day: 1 });
  const start = end.subtract({ months: covers[kind] });
  const id = `${agreement.id}-R${number}`;
  return {
    id,
    agreementId: agreement.id,
    kind,
    period: { start: start.toString(), end: end.subtract({ days: 1 }).toString() },
    dueOn: day.add({ weeks: weeksBeforeDue }).toString(),
    reportId: id,
    author: "P-001",
    opensAt: opens.toInstant().toString({ fractionalSecondDigits: 3 }),
  };
}

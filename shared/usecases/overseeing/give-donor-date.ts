import { donorsOf } from "../../domain/documents/basis.ts";
import { givenDay } from "../../domain/documents/report/new-day.ts";
import type { Typed } from "../../domain/forms/content.ts";
import { lookAt } from "../../domain/forms/look-again.ts";
import { dayOf, daysLater } from "../../domain/organisation/business-days.ts";
import { calendarIn } from "../../domain/organisation/office-time.ts";
import type { Result } from "../../domain/result.ts";
import type { Directory } from "../../ports/reading.ts";
import type { Credentials } from "../entering/identify.ts";
import type { OverseerDeps, OverseerRefusal, ReasonedForm } from "./act-as-overseer.ts";
import { actAsOverseer } from "./act-as-overseer.ts";

/** Days on from today that a new day can be at most: two years. One further on is a slip, of which donors would be told. */
const furthest = 2 * 366;

/** Whether a day can be given to a donor: one that is over, or is today, is no promise. */
export function canBeGiven(day: string, now: string, timeZone: string): boolean {
  const today = dayOf(now, timeZone);
  return day > today && day <= daysLater(today, furthest);
}

/**
 * The overseer gives the donor a new day, with a reason that the donor reads.
 *
 * 1. The day must be still to come where the report’s office is, and within two years; and the reason without passages
 *    by which a child could be recognised, or looked at again; as a day is that does not hold if every stage takes its time.
 * 2. While the report is written, its author's day follows from the donor's.
 * 3. One transaction: entry with the reason's commitment, head, and a notice to each donor of the agreement.
 * @param form `replaces`: how often the day had been changed when the page was opened, where it says. `to`: a day, ISO 8601. `typed`: says
 *   what was looked at
 */
export const giveDonorDate = (
  deps: OverseerDeps & { directory: Pick<Directory, "organisation"> },
  credentials: Credentials,
  {
    replaces,
    to,
    reason,
    typed = {},
    ...form
  }: ReasonedForm & { replaces: number | null; to: string; typed?: Typed },
): Promise<Result<null, OverseerRefusal>> =>
  actAsOverseer(
    deps,
    credentials,
    { ...form, reason, act: "set-donor-date", about: { replaces, to } },
    async ({ by, head: { report }, loaded }, reasonCommitment) => {
      const organisation = await deps.directory.organisation();
      const now = deps.clock.now();
      const isLookedAt = lookAt("reason", reason, typed)?.isSaid ?? true;
      if (report.kind !== "report" || !loaded.basis) return { code: "not-yours" };
      if (!isLookedAt || !canBeGiven(to, now, calendarIn(organisation, report.office).timeZone))
        return { code: "invalid" };
      const { dueOn, look } = givenDay(report, to, now, organisation, typed);
      if (look && !look.isSaid) return { code: "invalid" };
      const recipients = donorsOf(loaded.basis);
      const given = { by, replaces, donorDueOn: to, dueOn, recipients, reasonCommitment };
      return { command: { name: "set-donor-date", ...given } };
    },
  );

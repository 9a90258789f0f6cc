import type { EventOf } from "../../../events/facts.ts";
import { trancheItem } from "../../domain/documents/agreement/tranches.ts";
import { hourOf } from "../../domain/organisation/business-days.ts";
import type { Change } from "../../ports/store.ts";

/** At this hour of their days, where the agreement’s office is, reports are opened, and tranches become due. */
const opensAtHour = 7;

type Promised = {
  reports: EventOf<"reports-scheduled">["facts"]["reports"];
  tranches: EventOf<"tranches-scheduled">["facts"]["tranches"];
};

/**
 * The items on the due index of what an agreement promises: each report on the day on which it opens, and each tranche with a day that
 * matters to somebody. What waits for a report becomes due by that, whichever day was named for it.
 * @param timeZone of its office
 */
export const onDueIndex = (
  { id: agreementId, author }: { id: string; author: string },
  { reports, tranches }: Promised,
  timeZone: string,
): Required<Pick<Change, "obligations" | "tranches">> => ({
  obligations: reports.map(({ opensOn, ...due }) => ({
    obligation: { ...due, agreementId, reportId: due.id, author },
    opensAt: hourOf(opensOn, opensAtHour, timeZone),
  })),
  tranches: tranches
    .filter(({ waitsFor }) => typeof waitsFor === "string")
    .map(({ id, on }) => ({
      id: trancheItem(agreementId, id),
      dueAt: hourOf(on, opensAtHour, timeZone),
    })),
});

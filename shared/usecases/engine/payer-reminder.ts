import type { payerOf } from "../../domain/documents/agreement/paying.ts";
import { trancheItem } from "../../domain/documents/agreement/tranches.ts";
import { businessDaysAfter, type Calendar, dayOf } from "../../domain/organisation/business-days.ts";
import { momentOf } from "../../domain/review/moments.ts";

/**
 * When the clock looks at a tranche that is due from now on: once whoever pays has had as many business days as the policy gives
 * them, in the morning of the last of them.
 * @param now instant, ISO 8601 UTC
 */
export const reminderOf = (
  agreement: string,
  row: string,
  { now, payer, calendar }: { now: string; payer: ReturnType<typeof payerOf>; calendar: Calendar },
): { id: string; dueAt: string } => ({
  id: trancheItem(agreement, row),
  dueAt: momentOf(
    businessDaysAfter(dayOf(now, calendar.timeZone), payer.remindAfterDays, calendar),
    0,
    calendar.timeZone,
  ),
});

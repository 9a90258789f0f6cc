import type { EventOf } from "../../../../events/facts.ts";
import type { Content } from "../../forms/content.ts";
import { rowsIn, saidIn } from "../../forms/rows.ts";
import { type Calendar, daysLater, isDay } from "../../organisation/business-days.ts";
import type { Policy } from "../../organisation/organisation.ts";
import { stagesBegin } from "../../review/dates.ts";

type ReportDue = EventOf<"reports-scheduled">["facts"]["reports"][number];

const list = { name: "reports" } as const;

/** Days that an author has before the day on which they submit, where that lies so near to the period's end. */
const daysToWrite = 14;

/** As reports know themselves: the last one gives all that an annual one does. */
const kinds: Readonly<Record<string, ReportDue["kind"]>> = {
  "semi-annual": "semi-annual",
  annual: "annual",
  final: "annual",
};

/**
 * The reports that are due of an agreement, in the order of its form. Each is opened on the day after its period; or in time for its
 * author to write it, where the donor's day less what all stages of its policy may take leaves less than two weeks for that.
 * @param policy by which reports are approved
 */
export const scheduledReports = (
  agreement: string,
  { values }: Pick<Content, "values">,
  policy: Pick<Policy, "stages">,
  calendar: Calendar,
): ReportDue[] =>
  rowsIn(list, values).flatMap((row): ReportDue[] => {
    const said = saidIn(list, row, values);
    const kind = kinds[said("kind")];
    const [start, end, dueOn] = [said("from"), said("to"), said("due")];
    if (!kind || ![start, end, dueOn].every(isDay)) return [];
    const after = daysLater(end, 1);
    const inTime = daysLater(stagesBegin(dueOn, policy, calendar), -daysToWrite);
    const opensOn = inTime < after ? inTime : after;
    return [{ id: `${agreement}-${row}`, kind, period: { start, end }, dueOn, opensOn }];
  });

import { daysLater } from "../../organisation/business-days.ts";
import type { PlanBasis } from "./basis.ts";
import type { PlanTail } from "./document.ts";
import { yearsOf } from "./years.ts";

export type YearlyReport = PlanTail["reports"][number];

/** Calendar days after the end of a year by whose end its report is due: our rule, as long as an agreement may ask for its own. */
const daysToReport = 90;

/** The reports that are due of a plan: one for each calendar year, as far as the plan is for it, as its targets are. */
export const yearlyReportsOf = (plan: string, basis: Pick<PlanBasis, "period">): YearlyReport[] =>
  yearsOf(basis).map((year) => {
    const [first, last] = [`${year}-01-01`, `${year}-12-31`];
    const start = basis.period.start > first ? basis.period.start : first;
    const end = basis.period.end < last ? basis.period.end : last;
    return { id: idOf(plan, year), period: { start, end }, dueOn: daysLater(end, daysToReport) };
  });

const idOf = (plan: string, year: number): string => `${plan}.${year}`;

/** The id of the document that is the report: a document's has no dot in it. */
export const reportOfYear = ({ id }: Pick<YearlyReport, "id">): string =>
  `${planOfReport(id)}-Y${id.slice(id.lastIndexOf(".") + 1)}`;

/** The plan whose report a duty is. */
export const planOfReport = (id: string): string => id.slice(0, id.lastIndexOf("."));

/** Whether a report is due of a plan: for what is left of the plan once another has taken its place. */
export const isDueOf = ({ superseded }: PlanTail, { period }: YearlyReport): boolean =>
  superseded === null || period.start < superseded.from;

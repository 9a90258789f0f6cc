import type { EventOf } from "../../../events/facts.ts";
import type { AgreementBasis } from "./agreement/basis.ts";
import type { YearlyReportBasis } from "./report/basis.ts";

/** A plan by the days that it is for, or an agreement by its type and the day on which it was begun. */
export type CalledByItself =
  | { period: { start: string; end: string } }
  | { agreement: Pick<AgreementBasis, "agreementType" | "begunOn"> };

/** The same, the organisation's own report by its year and its plan, or an amendment by its number, and by the document that it changes. */
export type Called =
  | CalledByItself
  | { yearly: Pick<YearlyReportBasis, "period" | "plan"> }
  | { amendment: { of: string; number: number; parent: CalledByItself } };

/** How a document that answered lessons is called, as what is recorded of that says it. */
export function calledIn(said: EventOf<"lessons-answered">["facts"] | Called): Called {
  if ("amendment" in said) return { amendment: said.amendment };
  if ("yearly" in said) return { yearly: said.yearly };
  return "agreement" in said ? { agreement: said.agreement } : { period: said.period };
}

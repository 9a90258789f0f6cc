import type { EventOf } from "../../../events/facts.ts";
import type { AgreementBasis } from "./agreement/basis.ts";

/** A plan by the days that it is for, or an agreement by its type and the day on which it was begun. */
export type Called =
  | { period: { start: string; end: string } }
  | { agreement: Pick<AgreementBasis, "agreementType" | "begunOn"> };

/** How a document that answered lessons is called, as what is recorded of that says it. */
export const calledIn = (said: EventOf<"lessons-answered">["facts"] | Called): Called =>
  "agreement" in said ? { agreement: said.agreement } : { period: said.period };

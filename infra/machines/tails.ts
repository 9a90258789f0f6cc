import type { Conducted } from "../../shared/domain/review/execution.ts";
import type { Tail } from "../constructs/document-machine.ts";
import { agreementTail } from "./agreement.ts";
import { amendmentTail } from "./amendment.ts";
import { governanceTail } from "./governance.ts";
import { planTail } from "./plan.ts";
import { reportTail } from "./report.ts";

/** What follows from an approval, for each kind of document. */
export const tails: Readonly<Record<Conducted["kind"], Tail>> = {
  report: reportTail,
  plan: planTail,
  agreement: agreementTail,
  amendment: amendmentTail,
  governance: governanceTail,
};

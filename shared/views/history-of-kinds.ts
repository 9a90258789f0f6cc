import type { DocumentKind } from "../../events/common.ts";
import { kindOfTail, type TailEvent } from "../../events/facts.ts";
import { sentenceOfAgreements } from "./history-of-agreements.ts";
import { sentenceOfAmendments } from "./history-of-amendments.ts";
import { sentenceOfGovernance } from "./history-of-governance.ts";
import { sentenceOfPlans } from "./history-of-plans.ts";
import { sentenceOfReports } from "./history-of-reports.ts";
import type { Told } from "./history-told.ts";

const sentences: { [K in DocumentKind]: (event: TailEvent<K>, told: Told) => string } = {
  report: sentenceOfReports,
  plan: sentenceOfPlans,
  agreement: sentenceOfAgreements,
  amendment: sentenceOfAmendments,
  governance: sentenceOfGovernance,
};

/** An event of one kind alone, in its words. */
export function sentenceOfTail(event: TailEvent, told: Told): string {
  const sentence = sentences[kindOfTail(event)] as (event: TailEvent, told: Told) => string;
  return sentence(event, told);
}

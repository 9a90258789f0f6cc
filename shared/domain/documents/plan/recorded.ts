import type { DocumentEvent, TailEvent } from "../../../../events/facts.ts";
import { allowedIn } from "../../review/lifecycle.ts";
import { withAmendment } from "../amended.ts";
import type { Recorded } from "../kind.ts";
import { lifeOfPlan } from "./commands.ts";
import type { PlanDocument, PlanTail } from "./document.ts";

export const beginPlan = (): PlanTail => ({ adopted: null, reports: [], superseded: null });

/** A plan after an event. */
const evolvePlan = (plan: PlanDocument, event: DocumentEvent): PlanDocument => ({
  ...plan,
  tail: evolveTail(plan.tail, event),
});

function evolveTail(tail: PlanTail, event: DocumentEvent): PlanTail {
  switch (event.type) {
    case "plan-adopted": {
      const { adoptedOn, resolution, supersedes } = event.facts;
      return { ...tail, adopted: { adoptedOn, resolution, supersedes } };
    }
    case "obligations-scheduled":
      return { ...tail, reports: event.facts.obligations };
    case "plan-superseded":
      return { ...tail, superseded: event.facts };
    case "plan-amended":
      return { ...tail, amendments: withAmendment(tail.amendments, event.facts) };
    default:
      return tail;
  }
}

/** Whether an event of a plan alone follows from what was recorded until then. */
function followsInPlan(plan: PlanDocument, event: TailEvent<"plan">): boolean {
  switch (event.type) {
    case "plan-adopted":
      return allowedIn(lifeOfPlan, "adopt", plan.status) && event.facts.contentHash === plan.contentHash;
    case "plan-amended":
      return allowedIn(lifeOfPlan, "amend-plan", plan.status);
    case "obligations-scheduled":
    case "plan-superseded":
      return true;
  }
}

/** What the record of a strategic plan comes to. */
export const planRecorded: Recorded<PlanDocument> = {
  begin: beginPlan,
  evolve: evolvePlan,
  follows: followsInPlan,
};

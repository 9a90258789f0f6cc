import type { DocumentEvent, EventOf, TailEvent } from "../../../../events/facts.ts";
import type { Effect } from "../../outbox/effect.ts";
import { ok, refuse } from "../../result.ts";
import type { Outcome, ReviewCommand } from "../../review/commands.ts";
import { allowedIn } from "../../review/lifecycle.ts";
import { isSuperseded } from "../../review/standing.ts";
import type { Review } from "../../review/state.ts";
import { type Amended, amendOnce, withAmendment } from "../amended.ts";
import type { Kind } from "../kind.ts";
import { type Adopt, lifeOfPlan, type PlanCommand, type Supersede } from "./commands.ts";

/** What a plan has that no other document does: its adoption, and what follows from that. */
export type PlanTail = {
  /** The day of the board's resolution (ISO 8601), and the number of the entry that names it; null before it is adopted. */
  adopted: Pick<EventOf<"plan-adopted">["facts"], "adoptedOn" | "resolution" | "supersedes"> | null;
  /** The yearly reports that are due of it. */
  reports: EventOf<"obligations-scheduled">["facts"]["obligations"];
  /** The plan that takes its place, and from which day on; null while none does. */
  superseded: EventOf<"plan-superseded">["facts"] | null;
  /** Its amendments that are in force, the first one first; none before there was any. */
  amendments?: readonly Amended[] | undefined;
};

/** A strategic plan as its events made it: nobody outside awaits it by a day. */
export type PlanDocument = Review & { kind: "plan"; tail: PlanTail };

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

/** What a command makes of a plan where that is not the same for every document; null for any other. */
function decidePlan(plan: PlanDocument, command: ReviewCommand | PlanCommand): Outcome | null {
  if (command.name === "adopt") return adopt(plan, command);
  if (command.name === "supersede") return supersede(plan, command);
  if (command.name === "amend-plan")
    return amendOnce(plan.tail.amendments, { type: "plan-amended", facts: command.facts });
  return null;
}

/** It is adopted once, and so are the duties that follow from it. */
function adopt(plan: PlanDocument, command: Adopt): Outcome {
  const { adoptedOn, resolution, supersedes, obligations } = command;
  if (isSuperseded(plan, command) || !plan.contentHash) return refuse({ code: "superseded" });
  if (plan.tail.adopted) return ok([]);
  const { contentHash } = plan;
  return ok([
    { type: "plan-adopted", facts: { contentHash, adoptedOn, resolution, supersedes } },
    { type: "obligations-scheduled", facts: { obligations } },
  ]);
}

/** Whichever plan takes its place first does: it has one successor. */
const supersede = ({ tail }: PlanDocument, { successor: by, from }: Supersede): Outcome =>
  ok(tail.superseded ? [] : [{ type: "plan-superseded", facts: { by, from } }]);

/**
 * What an event of a plan makes happen: the plan before it learns that its place is taken, and reports what became of their lessons,
 * in the plan or in an amendment of it.
 */
function effectsOfPlan(_: PlanDocument, event: DocumentEvent): Effect[] {
  if (event.type === "plan-amended") return [{ effect: "answer-lessons" }];
  if (event.type !== "plan-adopted") return [];
  const { supersedes } = event.facts;
  return [
    ...(supersedes ? [{ effect: "supersede", ...supersedes } as const] : []),
    { effect: "answer-lessons" },
  ];
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

/** What a strategic plan adds to the review that every document goes through. */
export const planKind: Kind<PlanDocument, PlanCommand> = {
  begin: beginPlan,
  evolve: evolvePlan,
  decide: decidePlan,
  follows: followsInPlan,
  effects: effectsOfPlan,
};

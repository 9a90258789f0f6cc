import type { DocumentEvent } from "../../../../events/facts.ts";
import type { Effect } from "../../outbox/effect.ts";
import { ok, refuse } from "../../result.ts";
import type { Outcome, ReviewCommand } from "../../review/commands.ts";
import { isSuperseded } from "../../review/standing.ts";
import { amendOnce } from "../amended.ts";
import type { Kind } from "../kind.ts";
import type { Adopt, PlanCommand, Supersede } from "./commands.ts";
import type { PlanDocument } from "./document.ts";

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

/** What a strategic plan adds to the review that every document goes through. */
export const planKind: Kind<PlanDocument, PlanCommand> = {
  decide: decidePlan,
  effects: effectsOfPlan,
};

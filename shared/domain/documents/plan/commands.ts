import type { EventOf } from "../../../../events/facts.ts";
import type { Conductor } from "../../review/acting.ts";
import type { Life } from "../../review/lifecycle.ts";

/** What is asked for of plans alone, and when. */
export const lifeOfPlan = {
  "amend-plan": { from: ["published"], by: "clock", to: [] },
  adopt: { from: ["published"], by: "conductor", to: [] },
  supersede: { from: ["approved", "published"], by: "clock", to: [] },
} as const satisfies Life;

export type PlanCommand =
  | Adopt
  | Supersede
  /** An amendment of this plan is in force: so it holds from now on. */
  | { name: "amend-plan"; facts: EventOf<"plan-amended">["facts"] };

/** A strategic plan is the organisation's: what follows from that for the years that it is for, and for the plan before it. */
export type Adopt = {
  name: "adopt";
  adoptedOn: string;
  resolution: number;
  supersedes: EventOf<"plan-adopted">["facts"]["supersedes"];
  obligations: EventOf<"obligations-scheduled">["facts"]["obligations"];
} & Conductor;

/** Another plan takes the place of this one, from that day on. */
export type Supersede = { name: "supersede"; successor: string; from: string };

import { makeApp } from "../../../functions/web/app.ts";
import type { WebDeps } from "../../../functions/web/context.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import { begunFrom } from "../../../shared/domain/forms/draft.ts";
import { pinPolicy } from "../../../shared/domain/organisation/organisation.ts";
import { carryOut } from "../../../shared/usecases/engine/carry-out.ts";
import { planBasis, planTyped } from "../../support/example-plan.ts";
import { documentId, known } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import type { Paged, Reachable } from "./place.ts";

/** A strategic plan that is being written, in memory, with the pages on it. */
export type OpenedPlan = Reachable & Pick<Paged, "memory" | "deps" | "calm"> & { story: Story };

/** Who writes it, and who translates by their role. */
export const [planner, translator] = ["P-001", "P-016"];

/** @param typed all that its author typed of it so far */
export async function openedPlan(typed: Typed = planTyped): Promise<OpenedPlan> {
  const story = new Story();
  const { world } = story;
  const { memory } = world;
  memory.looks.delete("obligation");
  const facts = {
    ...{ kind: "plan" as const, boundTo: [], pinnedHash: hashOf(planBasis), obligation: null },
    ...{ dueOn: "2026-12-14", donorDueOn: null, author: planner },
    policy: pinPolicy(known.policy, known.organisation.roster, planner),
  };
  const opened = await carryOut(world.deps, documentId, null, { name: "open", facts }, { basis: planBasis });
  if (!opened.ok) throw new Error(opened.refusal.code);
  memory.draft = begunFrom(planDefinition(planBasis), typed);
  await story.calm();
  const origin = "https://accord.example";
  const register = { list: () => Promise.resolve({ reports: [], unreadable: [], next: null }) };
  const deps: WebDeps = { ...world.deps, register, baseUrl: origin };
  return { story, world, memory, deps, app: makeApp(deps), origin, calm: () => story.calm() };
}

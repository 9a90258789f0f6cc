import { makeApp } from "../../../functions/web/app.ts";
import type { WebDeps } from "../../../functions/web/context.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import { begunFrom } from "../../../shared/domain/forms/draft.ts";
import { pinPolicy } from "../../../shared/domain/organisation/organisation.ts";
import { awaited } from "../../../shared/domain/review/standing.ts";
import { carryOut } from "../../../shared/usecases/engine/carry-out.ts";
import { planBasis, planTyped } from "../../support/example-plan.ts";
import { answering, arrive, kindly, unique } from "../histories/acts.ts";
import { documentId, known } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { arriveAs, type Paged, type Reachable } from "./place.ts";

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

/** Its author submits all that they wrote. */
export async function submits(place: OpenedPlan): Promise<void> {
  const author = await arriveAs(place, planner);
  await author.open(author.link("/check"));
  await author.send({}, "/submission");
  await place.calm();
}

/** Everybody who is asked agrees, until nobody is. */
export async function approved({ story, world, calm }: OpenedPlan): Promise<void> {
  for (let left = 40; left > 0; left -= 1) {
    const [first] = world.report ? awaited(world.report).filter(({ people }) => people.length > 0) : [];
    const page =
      first && (await arrive(story, first.people[0] ?? "", "newest", ["review", "sign"], first.lane.id));
    if (!page) return;
    await answering(story, page, kindly(page), false, unique(story)).send();
    await calm();
  }
}

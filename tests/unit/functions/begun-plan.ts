import { makeApp } from "../../../functions/web/app.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import { pinPolicy } from "../../../shared/domain/organisation/organisation.ts";
import { carryOut } from "../../../shared/usecases/engine/carry-out.ts";
import { planBasis } from "../../support/example-plan.ts";
import type { Visitor } from "../../support/visitor.ts";
import { documentId, known } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { documentsOf } from "../histories/work-ports.ts";
import type { Paged } from "./place.ts";

type PlanPlace = Pick<Paged, "origin" | "memory" | "world" | "deps" | "app" | "calm">;

/** Who writes the plan of these examples: nobody's reviewer. */
export const planAuthor = "P-002";

/** A strategic plan that its author began, in memory, with the pages on it. */
export async function planBegun(author = planAuthor, basis = planBasis): Promise<PlanPlace> {
  const story = new Story();
  const { world } = story;
  world.memory.looks.delete("obligation");
  const facts = {
    ...{ kind: "plan" as const, boundTo: [], pinnedHash: hashOf(basis), obligation: null },
    ...{ dueOn: "2027-03-01", donorDueOn: null, author },
    policy: pinPolicy(known.policy, known.organisation.roster, author),
  };
  const opened = await carryOut(world.deps, documentId, null, { name: "open", facts }, { basis });
  if (!opened.ok) throw new Error(`no plan was begun: ${opened.refusal.code}`);
  await story.calm();
  const origin = "https://accord.example";
  const deps = { ...world.deps, register: documentsOf(world.memory), baseUrl: origin };
  return {
    ...{ origin, memory: world.memory, world, deps },
    app: makeApp(deps),
    calm: () => story.calm(),
  };
}

/** The link by which somebody has come to where they are. */
export const linkOf = ({ page }: Visitor): string =>
  decodeURIComponent(new URL(page.url).pathname.split("/")[3] ?? "");

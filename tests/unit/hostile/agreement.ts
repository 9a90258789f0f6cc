import type { Typed } from "../../../shared/domain/forms/content.ts";
import type { Party } from "../../../shared/domain/review/state.ts";
import { later } from "../../../shared/domain/time.ts";
import { payTranche } from "../../../shared/usecases/deciding/pay.ts";
import { officer, payer, submitAgreement } from "../../support/agreement-submitted.ts";
import { arrive, secretary, unique } from "../histories/acts.ts";
import { known } from "../histories/example.ts";
import type { Memory } from "../histories/memory.ts";
import type { Story } from "../histories/story.ts";
import { decide, director } from "./parties.ts";

export const agreementId = "PA-2026-0a1b2c3d";

/** An agreement with the partner of the example, in force as it was typed. */
export async function agreementInForce(
  story: Story,
  typed: Typed = {},
  parties: readonly Party[] = [],
): Promise<void> {
  await submitAgreement(story.world.deps, agreementId, known.organisation.roster, typed, parties);
  await story.calm();
  await decide(story, director, "approve");
}

/** The same, with a part of it due since today, of which something was paid. */
export async function partlyPaid(story: Story): Promise<void> {
  const { world } = story;
  await agreementInForce(story, { "tranches.t1.date": "2026-11-24" });
  world.now = "2026-11-24T12:01:00.000Z";
  for (const _ of ["due", "told"]) {
    await world.tick();
    await story.calm();
    world.now = later(world.now, { minutes: 4 });
  }
  const page = await arrive(story, payer, "newest", ["read"]);
  if (!page) throw new Error("nobody is told what is due");
  const payment = { tranche: "t1", seen: 0, minorUnits: 100, on: "2026-11-24", reference: "4711" };
  await payTranche(world.deps, page, { command: unique(story), masked: "0", ...payment });
  await story.calm();
  apartFromOthers(world.memory);
  overseerWrites(world.memory);
}

/** Whoever watches over the agreement has a role, too, that begins amendments of it. */
export function overseerWrites({ authorities }: Memory): void {
  const overseer = authorities.get(secretary);
  const writer = authorities.get(officer);
  if (!overseer || !writer) throw new Error("nobody watches over it, or nobody wrote it");
  authorities.set(secretary, { ...overseer, roles: [...overseer.roles, ...writer.roles] });
}

/** What is written of another document, such as an amendment of it, is noted there and lies nowhere. */
export function apartFromOthers(memory: Memory): void {
  const commit = memory.commit.bind(memory);
  const value: Memory["commit"] = (change) => {
    if (change.documentId === agreementId) return commit(change);
    memory.commits.push({ entries: change.entries, rows: [] });
    return Promise.resolve({ committed: true });
  };
  // What a memory holds is copied as a whole; how it is written is none of that.
  Object.defineProperty(memory, "commit", { value });
}

/** What the forms of a payment, and of its end, hold on that agreement. */
export const paymentForm = {
  "/ending/terminated": { day: "2026-11-24" },
  "/tranches/t1": { day: "2026-11-24", amount: "60", reference: "4712", view: "pay", replaces: "1" },
};

import fc from "fast-check";
import { expect, it } from "vitest";
import { tellLived } from "../../support/lived.ts";
import { lives } from "./any-history.ts";
import { Story } from "./story.ts";

const runs = Number(process.env["ACCORD_HISTORIES"] ?? 120);
const seed = Number(process.env["ACCORD_SEED"] ?? Date.now() % 2 ** 31);

type Of<Made> = Made extends fc.Arbitrary<infer Value> ? Value : never;
type Life = Of<typeof lives>;

/**
 * Every other history of a seed is lived, so that two files have all of them between them, side by side. Where no seed is
 * given each file takes one of its own.
 */
export function liveHistories(half: "the even ones" | "the odd ones"): void {
  it(`I1 I2 I3 I8 I9 I10 I11 I12 I13 I14 I15 I16 I17 I19 I21 hold after each step of ${half}`, async () => {
    const ended = new Map<string, number>();
    let made = 0;
    let byException = 0;
    let hasFailed = false;
    await fc.assert(
      fc.asyncProperty(lives, async (life) => {
        const isOfHalf = made % 2 === (half === "the even ones" ? 0 : 1);
        made += 1;
        // What a failed one is told by in fewer steps is of its half.
        if (!isOfHalf && !hasFailed) return;
        try {
          const { status, byException: some } = await live(life);
          byException += some;
          ended.set(status, (ended.get(status) ?? 0) + 1);
        } catch (failure) {
          hasFailed = true;
          throw failure;
        }
      }),
      { numRuns: runs, seed, endOnFailure: false },
    );
    tellLived(
      `${half} of ${runs} histories of seed ${seed} ended ${[...ended].map((each) => each.join(" ")).join(", ")}; ${byException} ballots by an exception`,
    );
    if (runs >= 1200) expect(ended.size).toBeGreaterThan(5);
  }, 3_600_000);
}

/** @returns how far its report came, and how many ballots were cast by an exception */
async function live({ policy: { policy, agreement, bylaws }, beginning, history }: Life) {
  const story = new Story(policy, agreement, bylaws);
  await beginning.live(story);
  await fc.asyncModelRun(() => ({ model: {}, real: story }), history);
  await story.tell("nothing unforeseen happens any more", () => story.settle());
  expect(story.world.memory.alterations, "what is lawful is never taken for altered").toEqual([]);
  const { author, status, byException } = story.model;
  return { status: author === "" ? "not opened" : status, byException };
}

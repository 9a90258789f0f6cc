import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tellLived } from "../../support/lived.ts";
import { beginnings, histories, policies } from "./any-history.ts";
import { Story } from "./story.ts";

const runs = Number(process.env["ACCORD_HISTORIES"] ?? 300);
const seed = Number(process.env["ACCORD_SEED"] ?? Date.now() % 2 ** 31);

describe("random histories of people, clocks and faults", () => {
  it("I1 I2 I3 I8 I9 I10 I11 I12 I13 I14 I15 I16 I17 I19 I21 hold after each step", async () => {
    const ended = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(policies, beginnings, histories, async (policy, beginning, history) => {
        const story = new Story(policy);
        await beginning.live(story);
        await fc.asyncModelRun(() => ({ model: {}, real: story }), history);
        await story.tell("nothing unforeseen happens any more", () => story.settle());
        expect(story.world.memory.alterations, "what is lawful is never taken for altered").toEqual([]);
        const status = story.model.author === "" ? "not opened" : story.model.status;
        ended.set(status, (ended.get(status) ?? 0) + 1);
      }),
      { numRuns: runs, seed, endOnFailure: false },
    );
    tellLived(
      `${runs} histories of seed ${seed} ended ${[...ended].map((each) => each.join(" ")).join(", ")}`,
    );
    if (runs >= 600) expect(ended.size).toBeGreaterThan(5);
  }, 3_600_000);
});

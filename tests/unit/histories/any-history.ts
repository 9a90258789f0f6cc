import fc from "fast-check";
import { goodDay, nobodyInTime } from "./acts.ts";
import { machinery } from "./machinery.ts";
import { people } from "./people.ts";
import type { Story } from "./story.ts";

/**
 * How far a report has come, step by step as on a good day, before anything unforeseen happens; now and then whoever was
 * asked last lets their time run out.
 */
class Beginning {
  constructor(acts: number, isLate: boolean) {
    this.#acts = acts;
    this.#isLate = isLate;
  }
  readonly #acts: number;
  readonly #isLate: boolean;
  live = (story: Story) =>
    story.tell(this.toString(), async () => {
      await goodDay(story, this.#acts);
      if (this.#isLate) await nobodyInTime(story);
    });
  toString = () =>
    `a report on which ${this.#acts} have acted as on a good day${this.#isLate ? ", and then nobody in time" : ""}`;
}

export const beginnings = fc
  .tuple(fc.nat({ max: 9 }), fc.constantFrom(false, false, true))
  .map(([acts, isLate]) => new Beginning(acts, isLate));

/** Any history: mostly what moves a report on, with everything else in between. */
export const histories = fc.commands<object, Story, false>([...people, ...machinery], {
  maxCommands: 60,
  size: "max",
});

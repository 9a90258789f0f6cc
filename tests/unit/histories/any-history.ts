import fc from "fast-check";
import { goodDay } from "./acts.ts";
import { machinery } from "./machinery.ts";
import { people } from "./people.ts";
import type { Story } from "./story.ts";

/** How far a report has come, step by step as on a good day, before anything unforeseen happens. */
class Beginning {
  constructor(acts: number) {
    this.#acts = acts;
  }
  readonly #acts: number;
  live = (story: Story) => story.tell(this.toString(), () => goodDay(story, this.#acts));
  toString = () => `a report on which ${this.#acts} have acted as on a good day`;
}

export const beginnings = fc.nat({ max: 9 }).map((acts) => new Beginning(acts));

/** Any history: mostly what moves a report on, with everything else in between. */
export const histories = fc.commands<object, Story, false>([...people, ...machinery], {
  maxCommands: 60,
  size: "max",
});

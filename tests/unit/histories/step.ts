import fc from "fast-check";
import { isOutsider } from "../../../shared/domain/people/partners.ts";
import { known } from "./example.ts";
import type { Fault } from "./memory.ts";
import type { Story } from "./story.ts";

/** What can happen in a history. Each step tells the story in words what it came to. */
class Step implements fc.AsyncCommand<object, Story> {
  readonly #words: string;
  readonly #does: Does;

  constructor(words: string, does: Does) {
    this.#words = words;
    this.#does = does;
  }

  check = () => true;

  run = (_: object, story: Story): Promise<void> =>
    story.tell(this.#words, async (say) => {
      await this.#does(story, say);
      await story.check();
    });

  toString = () => this.#words;
}

type Does = (story: Story, say: (words: string) => void) => Promise<void> | void;
export const step = <T>(words: string, of: fc.Arbitrary<T>, does: (given: T) => Does) =>
  of.map((given) => new Step(words, does(given)));

export const nth = fc.nat({ max: 5 });
/** Somebody of the organisation: people of partners are given nothing to do in it. */
export const person = fc.constantFrom(...known.people.flatMap((one) => (isOutsider(one) ? [] : [one.id])));
export const fault = fc.constantFrom<(Fault | null)[]>(
  null,
  null,
  null,
  null,
  "away",
  "conflict",
  "slow",
  "reply-lost",
);
export const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % Math.max(from.length, 1)];
export const during = (fault: Fault | null) => (fault === null ? "" : ` (the table: ${fault})`);

export const often = <T>(times: number, one: T): T[] => Array.from({ length: times }, () => one);

import type { Lane } from "./route.ts";
import type { Review } from "./state.ts";

/** The tasks that reviewers handed to colleagues in the stage that is open. */

type Handed = Pick<Review, "handedOn" | "stage">;

/** How often a task was handed on in it, by whom and to whom, the last one last. */
export const handedIn = ({ handedOn = [], stage }: Handed, { id }: Pick<Lane, "id">) =>
  handedOn.filter((one) => one.stage === stage && one.lane === id);

/** To whom alone a person can hand a task on: to who handed it to them; null where nobody did, or it was given back to them. */
export function mustGiveBack(review: Handed, lane: Pick<Lane, "id">, person: string): string | null {
  const before = handedIn(review, lane);
  const last = before.at(-1);
  return last?.to === person && before.every(({ from }) => from !== person) ? last.from : null;
}

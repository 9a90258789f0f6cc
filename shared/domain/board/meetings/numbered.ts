import type { Meeting } from "./state.ts";
import { votedOn } from "./voting.ts";

/**
 * The item that has a number of the register by now: the line of a vote that was corrected gave its number back, and another item of the
 * same meeting may have it. Where none has, it is withdrawn, and the item that it was given to first is named.
 */
export const itemNumbered = (
  meeting: Pick<Meeting, "agenda" | "lines">,
  { item, number }: { item: string; number: number },
): string => meeting.agenda.find((one) => votedOn(meeting, one.item)?.facts.number === number)?.item ?? item;

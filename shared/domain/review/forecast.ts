import { isResolution } from "../organisation/lane-rule.ts";
import { type Away, awayIn } from "./away.ts";
import { currentStage, isVoteOpen, serviceLevelOf } from "./standing.ts";
import type { Review } from "./state.ts";

/**
 * What a written resolution comes to if nobody else acts, for whoever watches over it alone. It is made of whom was asked and whether
 * they opened that, and of no answer: the same before a ballot and after it, so that nobody reads from it how a vote stands.
 */
export type Forecast = {
  /** Who was asked, and how many. */
  asked: readonly string[];
  /** Who has not opened what asks them. */
  notOpened: readonly string[];
  /** Who can answer no more, or whom no mail reaches. */
  gone: readonly string[];
  unreached: readonly string[];
  /** Who said that they are away: of whoever has answered since as well, for that is nobody's to know. */
  away: readonly Away[];
  /** When silence sends it to a meeting (instant, ISO 8601 UTC). */
  deadline: string | null;
};

/** The same with the next meeting of the board that is convened, where the matter could go (instant, ISO 8601 UTC); null for none. */
export type Ahead = Forecast & { meeting: { id: string; startsAt: string } | null };

/**
 * @param opened who opened a link that asks them
 * @param departed who can answer no more
 * @param unreached whom a mail did not reach
 * @param now instant, ISO 8601 UTC; `timeZone` (IANA): in which the document’s days end
 * @returns null where no resolution is open
 */
export function forecastOf(
  review: Review,
  known: {
    opened: readonly string[];
    departed: readonly string[];
    unreached: readonly string[];
    now: string;
    timeZone: string;
  },
): Forecast | null {
  if (!isVoteOpen(review)) return null;
  const lane = (currentStage(review)?.lanes ?? []).find(isResolution);
  if (!lane) return null;
  const asked = lane.people;
  const of = (people: readonly string[]) => asked.filter((person) => people.includes(person));
  const deadline = serviceLevelOf(review, lane.id)?.deadline ?? null;
  return {
    asked,
    notOpened: asked.filter((person) => !known.opened.includes(person)),
    gone: of(known.departed),
    unreached: of(known.unreached),
    away: awayIn(review, lane, { ...known, deadline }).filter(
      ({ person }) => !known.departed.includes(person),
    ),
    deadline,
  };
}

import type { DecidedByMembers, GovernanceTail, HeldBack } from "./document.ts";

/**
 * How a governance document stands on a day. A by-law holds from its adoption until the next meeting of members, and lapses unless they
 * confirm it (Canada Not-for-profit Corporations Act, s. 152).
 */
export type Standing =
  | { is: "not-adopted" }
  | { is: "to-come"; from: string }
  /** Its day has come, and nobody could go through with what it says: what was in force before goes on. */
  | { is: "held-back"; on: string; because: HeldBack["because"] }
  | { is: "in-force"; since: string }
  /**
   * `on`: when they are expected to meet, null where that day was over as the board adopted it, so that it is another meeting that counts;
   * `isPast`: whether that day has come, and nobody recorded what they decided.
   */
  | { is: "until-members"; since: string; on: string; isPast: boolean }
  | { is: "until-members"; since: string; on: null }
  /** It holds only once they confirm it, since one of the same purpose ceased to have effect (s. 152(5)). */
  | { is: "once-confirmed"; on: string | null; isPast: boolean }
  | { is: "confirmed" | "amended" | "lapsed"; on: string; since: string }
  | { is: "replaced"; by: string; from: string };

/** @param today ISO 8601, where the organisation is at home */
export function standingOf(tail: GovernanceTail, today: string): Standing {
  const { adopted, replaced, members } = tail;
  if (adopted === null) return { is: "not-adopted" };
  if (members && isLapsed(members)) return { is: "lapsed", on: members.heldOn, since: adopted.effectOn };
  if (replaced && replaced.from <= today) return { is: "replaced", by: replaced.by, from: replaced.from };
  const begins = beginsOn(tail);
  // Where the day was corrected on which its members confirmed it, it held from no earlier one.
  const since =
    begins !== null && tail.inForceOn !== null && tail.inForceOn > begins ? tail.inForceOn : begins;
  if (since === null) {
    const on = meetingOf(tail);
    return { is: "once-confirmed", on, isPast: on !== null && on < today };
  }
  if (since > today) return { is: "to-come", from: since };
  if (tail.heldBack) return { is: "held-back", ...tail.heldBack };
  if (members)
    return { is: members.outcome === "amended" ? "amended" : "confirmed", on: members.heldOn, since };
  const membersOn = meetingOf(tail);
  if (membersOn === null)
    return adopted.membersOn === null ? { is: "in-force", since } : { is: "until-members", since, on: null };
  return { is: "until-members", since, on: membersOn, isPast: membersOn < today };
}

/** From which day on (ISO 8601) it holds, as far as that is known: what waits for its members does not before they confirm it. */
export function beginsOn({ adopted, members }: Pick<GovernanceTail, "adopted" | "members">): string | null {
  if (!adopted) return null;
  const { effectOn, onceConfirmed } = adopted;
  if (!onceConfirmed) return effectOn;
  if (!members || isLapsed(members)) return null;
  return members.heldOn > effectOn ? members.heldOn : effectOn;
}

/** When the members are expected to meet next after its adoption (ISO 8601); null where nobody has said, or of no by-law. */
export const meetingOf = ({ adopted, meetOn }: Pick<GovernanceTail, "adopted" | "meetOn">): string | null => {
  if (!adopted || meetOn !== undefined) return meetOn ?? null;
  const { adoptedOn, membersOn } = adopted;
  return membersOn !== null && membersOn >= adoptedOn ? membersOn : null;
};

/** The day of that meeting that whoever watches over it is told of, though it be over since before its adoption; null of no by-law. */
export const toldMeeting = ({ adopted, meetOn }: Pick<GovernanceTail, "adopted" | "meetOn">): string | null =>
  meetOn ?? adopted?.membersOn ?? null;

/** What the members reject, or the board does not put to them, ceases to have effect (s. 152(4)). */
export const isLapsed = ({ outcome }: Pick<DecidedByMembers, "outcome">): boolean =>
  outcome === "rejected" || outcome === "not-submitted";

/** Whether a by-law that was said to have lapsed holds by what is on record of its members now. */
export const holdsAgain = (
  before: Pick<DecidedByMembers, "outcome">,
  now: Pick<DecidedByMembers, "outcome">,
): boolean => isLapsed(before) && !isLapsed(now);

/** Whether it is adopted and not in force, and neither has lapsed: it waits for its day, for its members, or for what holds it back. */
export const awaitsItsDay = (tail: GovernanceTail): boolean =>
  tail.adopted !== null && tail.inForceOn === null && !hasLapsed(tail);

/** Whether a by-law has ceased to have effect by what its members decided. */
export const hasLapsed = ({ members }: Pick<GovernanceTail, "members">): boolean =>
  members !== null && isLapsed(members);

/** Whether it holds on a day. @param today ISO 8601 */
export const holdsOn = (tail: GovernanceTail, today: string): boolean =>
  !["not-adopted", "to-come", "once-confirmed", "held-back", "lapsed", "replaced"].includes(
    standingOf(tail, today).is,
  );

/** Whether it is adopted and is to hold: on a later day, once its members confirm it, or once nothing holds it back. @param today ISO 8601 */
export const isToCome = (tail: GovernanceTail, today: string): boolean =>
  ["to-come", "once-confirmed", "held-back"].includes(standingOf(tail, today).is);

/** Whether it can be rehearsed what it would have changed: an approval policy, or a by-law that says how the board decides. */
export const isRehearsed = (basis: { kind: string; approval?: unknown; bylaws?: unknown }): boolean =>
  basis.approval !== undefined || basis.bylaws !== undefined;

/** Whether it keeps the place of what it replaced: it stands, or another has taken its own place since. */
export const keepsPlace = (tail: GovernanceTail): boolean => !hasLapsed(tail) || tail.replaced !== null;

/** Whether its review is still owed: nothing has taken its place, and it has not lapsed. */
export const isToReview = ({ adopted, replaced, members }: GovernanceTail): boolean =>
  adopted !== null && replaced === null && !hasLapsed({ members });

/** Whether the members' decision on a by-law is still to be recorded: also where another has taken its place meanwhile. */
export const awaitsMembers = ({ adopted, members }: GovernanceTail): boolean =>
  adopted !== null && adopted.membersOn !== null && members === null;

/** Which days of it have come and were told, while nothing was done about them yet. */
export const overdueOf = (tail: GovernanceTail): ("review" | "members")[] => [
  ...(isToReview(tail) && (tail.told.review ?? -1) >= 0 ? ["review" as const] : []),
  ...(awaitsMembers(tail) && (tail.told.members ?? -1) >= 0 ? ["members" as const] : []),
];

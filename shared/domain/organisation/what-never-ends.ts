import type { Bilingual } from "../../../events/common.ts";
import type { Money } from "../../../events/iso-4217.ts";
import { directorsAloneBy } from "../board/cited.ts";
import type { BylawProfile, Share } from "../board/profile.ts";
import {
  asksOne,
  isAcceptance,
  isForNote,
  isOutside,
  isResolution,
  isSignature,
  needed,
  needsSeveral,
} from "./lane-rule.ts";
import type { Organisation, Policy } from "./organisation.ts";

type PolicyLane = Policy["stages"][number]["lanes"][number];

/** Where in a policy or in by-laws something stands that could never come to its end. */
type At = { path: readonly (string | number)[] };

/** Why what it stands for could never end, or could never do what it is there for. */
export type NeverEnds = At &
  (
    | { code: "no-stages" }
    | { code: "no-lanes" }
    /** Each of its lanes is for some contents alone: of another nobody would be asked. */
    | { code: "nobody-for-some" }
    /** Nobody decides on some content: in all of its lanes people take note, or sign, alone. */
    | { code: "only-taken-note-of" }
    /** What is signed, or accepted by a donor, is decided: nobody decides beside those who sign or accept, nor after them. */
    | { code: "signed-too-soon" }
    /** No document ever comes to a stage, or to a lane of one: what it is for is nothing that documents under the policy say. */
    | { code: "never-reached" }
    | { code: "never-asked" }
    | { code: "nobody-holds"; role: string }
    | { code: "only-the-author-holds"; role: string; author: string }
    | { code: "only-who-starts-holds"; role: string; person: string }
    | { code: "nobody-stands-in"; role: string }
    /** `all`: how many of those who hold the role can decide, whoever of them is the author of a document. */
    | { code: "too-few-hold"; role: string; needs: number; all: number }
    /** Of several answers an alternate's would be one more than the lane counts. */
    | { code: "nobody-acts-for-several" }
    /** Where no mail reaches who holds a role, nobody else would hear. */
    | { code: "no-deputy"; of: string; deputy: string }
    | { code: "only-the-overseer-confirms"; person: string }
    | { code: "nobody-acts-for-a-director" }
    /** Who resolves in writing is no body of the by-laws; and directors who would decide by so many answers, as no board does. */
    | { code: "not-a-body" | "polled"; role: string }
    /** A committee would have the last word on what was not delegated to it. */
    | { code: "not-delegated"; role: string }
    /** It would have the last word by so many answers to a mail, as no body does. */
    | { code: "committee-polled"; role: string }
    /** It would resolve on more than was delegated to it, or on whatever amount. */
    | { code: "beyond-delegation"; role: string; most: Money }
    | { code: "nobody-acts-for-a-donor" }
    | { code: "more-than-all"; needs: number; all: number }
    /** Whoever holds the role of its chair sits on no such body. */
    | { code: "chair-is-no-member"; role: string; chair: string }
    /**
     * Who sits on a committee by its role and is no director, and what it stands on that directors alone do. `isOutOfTerm`: they hold the
     * role of directors, and their term is over, or has yet to begin.
     */
    | {
        code: "not-directors";
        role: string;
        people: readonly string[];
        source: Bilingual;
        isOutOfTerm?: true;
      }
  );

/**
 * What of an approval policy could never end with the people that there are: a stage without lanes, a role that nobody
 * holds, or nobody but an author, who decides nothing of their own (I13), or nobody but the one person who could start a
 * document under it; an alternate who is whom they stand in for.
 * @param roster who holds which role, of those who are there
 * @param authors who writes documents under it that nobody starts
 */
export function whatNeverEnds(
  policy: Policy,
  roster: Organisation["roster"],
  authors: readonly string[],
): NeverEnds[] {
  const found: NeverEnds[] = [];
  const holders = (role: string) => roster[role] ?? [];
  const { overseer, accountable, payment, publication, startedBy = [] } = policy;
  const roles = [
    [["overseer"], overseer],
    [["accountable"], accountable],
    [["payment", "role"], payment?.role],
    [["publication", "role"], publication?.role],
    ...startedBy.map((role, at) => [["startedBy", at], role] as const),
  ] as const;
  for (const [path, role] of roles)
    if (role !== undefined && holders(role).length === 0) found.push({ path, code: "nobody-holds", role });
  const starters = [...new Set(startedBy.flatMap(holders))];
  if (policy.stages.length === 0) found.push({ path: ["stages"], code: "no-stages" });
  const all = policy.stages.flatMap(({ lanes }) => lanes);
  if (all.length > 0 && all.every(({ when }) => when !== undefined))
    found.push({ path: ["stages"], code: "nobody-for-some" });
  else if (
    all.length > 0 &&
    all
      .filter((lane) => !isForNote(lane) && !isSignature(lane) && !isAcceptance(lane))
      .every(({ when }) => when !== undefined)
  )
    found.push({ path: ["stages"], code: "only-taken-note-of" });
  for (const [at, { lanes }] of policy.stages.entries()) {
    if (lanes.length === 0) found.push({ path: ["stages", at, "lanes"], code: "no-lanes" });
    const since = policy.stages.slice(at).flatMap((each) => each.lanes);
    const comesAfter = (lane: PolicyLane) => isSignature(lane) || isAcceptance(lane);
    const isSignedBeside = lanes.some(isSignature) && !(lanes.every(isSignature) && since.every(comesAfter));
    if (isSignedBeside || (lanes.some(isAcceptance) && !since.every(isAcceptance)))
      found.push({ path: ["stages", at, "lanes"], code: "signed-too-soon" });
    for (const [index, lane] of lanes.entries()) {
      const path = ["stages", at, "lanes", index];
      found.push(
        ...isShortOfPeople(lane, path, holders(lane.role), authors, starters),
        ...hasNoStandIn(lane, path, holders),
      );
    }
  }
  return found;
}

/** Of a lane nobody's role, or fewer people's than it takes, whoever of them writes a document or is the only one to start it. */
function isShortOfPeople(
  lane: PolicyLane,
  path: At["path"],
  asked: readonly string[],
  authors: readonly string[],
  starters: readonly string[],
): NeverEnds[] {
  const { role, alternate } = lane;
  const atRole = [...path, "role"];
  // Who speaks for a party, or which donor accepts, is known once a content or its agreement names it.
  if (isOutside(lane)) return [];
  if (asked.length === 0) return [{ path: atRole, code: "nobody-holds", role }];
  if (isResolution(lane)) return [];
  const author = authors.find((one) => asked.includes(one));
  const [person, ...others] = starters;
  const isOfStarter = person !== undefined && others.length === 0 && asked.includes(person);
  const needs = needed(lane);
  const all = asked.length - (author !== undefined || isOfStarter ? 1 : 0);
  if (all === 0 && author !== undefined)
    return [{ path: atRole, code: "only-the-author-holds", role, author }];
  if (all === 0 && isOfStarter)
    return alternate === null ? [{ path: atRole, code: "only-who-starts-holds", role, person }] : [];
  return all < needs ? [{ path: [...path, "rule"], code: "too-few-hold", role, needs, all }] : [];
}

function hasNoStandIn(
  lane: PolicyLane,
  path: At["path"],
  holders: (role: string) => readonly string[],
): NeverEnds[] {
  const { role, alternate } = lane;
  const at = { path: [...path, "alternate"] };
  if (alternate === null) return [];
  if (isResolution(lane)) return [{ ...at, code: "nobody-acts-for-a-director" }];
  if (isAcceptance(lane)) return [{ ...at, code: "nobody-acts-for-a-donor" }];
  if (needsSeveral(lane)) return [{ ...at, code: "nobody-acts-for-several" }];
  const canStandIn = holders(alternate).some((one) => isBesides(one, lane, holders(role)));
  return canStandIn ? [] : [{ ...at, code: "nobody-stands-in", role: alternate }];
}

/** Whether somebody is asked by nothing else: neither as the first of those who hold the role, nor as one of all of them. */
const isBesides = (person: string, lane: PolicyLane, holders: readonly string[]): boolean =>
  asksOne(lane) ? holders.length > 1 || person !== holders[0] : !holders.includes(person);

/** Which roles nobody stands in for: nobody holds the deputy's, or nobody but who holds the very role. */
export function deputiesMissing(
  deputies: Organisation["deputies"],
  roster: Organisation["roster"],
): NeverEnds[] {
  return Object.entries(deputies).flatMap(([of, deputy]): NeverEnds[] => {
    const others = (roster[deputy] ?? []).filter((one) => !roster[of]?.includes(one));
    return others.length > 0 ? [] : [{ path: [of], code: "no-deputy", of, deputy }];
  });
}

/**
 * What of the by-laws could never be reached by a board: a quorum of more directors than there are, a majority of more
 * than all votes.
 * @param directors how many there are
 * @param roster who holds which role: of how many a committee is
 */
export function whatIsNeverReached(
  { quorum, majority, directors: { seats }, committees }: BylawProfile,
  directors: number,
  roster: Organisation["roster"] = {},
): NeverEnds[] {
  const found: NeverEnds[] = [];
  if (seats.atLeast > seats.atMost)
    found.push({
      path: ["directors", "seats", "atMost"],
      code: "more-than-all",
      ...{ needs: seats.atLeast, all: seats.atMost },
    });
  const quorums = [
    {
      ...{ path: ["quorum", "needs"], needs: quorum.needs },
      of: quorum.of === "directors-in-office" ? directors : quorum.of,
    },
    ...committees.flatMap(({ role, quorum: own }, at) =>
      own
        ? [
            {
              ...{ path: ["committees", at, "quorum", "needs"], needs: own.needs },
              of: roster[role]?.length ?? 0,
            },
          ]
        : [],
    ),
  ];
  for (const { path, needs, of } of quorums)
    if ("moreThan" in needs) found.push(...isMoreThanWhole([...path, "moreThan"], needs.moreThan));
    // Of a committee without members it is said that there are none.
    else if (needs.atLeast > of && of > 0)
      found.push({ path: [...path, "atLeast"], code: "more-than-all", needs: needs.atLeast, all: of });
  return [...found, ...isMoreThanWhole(["majority", "moreThan"], majority.moreThan)];
}

const isMoreThanWhole = (path: At["path"], { over, of }: Share): NeverEnds[] =>
  over >= of ? [{ path, code: "more-than-all", needs: over, all: of }] : [];

/**
 * Who sits on a committee and is no director: committees have directors only (CNCA s. 138(1)), so that what such a one resolved or
 * recommended would be no committee's.
 * @param roster who holds which role, whether or not the days of their term are these
 * @param held the same whatever those days are, so that whose term is over is told from who never was a director
 */
export const whoIsNoDirector = (
  profile: BylawProfile,
  roster: Organisation["roster"],
  held: Organisation["roster"] = roster,
): NeverEnds[] =>
  profile.committees.flatMap(({ role }, at): NeverEnds[] => {
    const { role: director } = profile.directors;
    const strangers = (roster[role] ?? []).filter((one) => !roster[director]?.includes(one));
    const found = { path: ["committees", at, "role"], code: "not-directors" as const, role };
    const source = directorsAloneBy(profile);
    const [ended, never] = [true, false].map((isHeld) =>
      strangers.filter((one) => (held[director]?.includes(one) ?? false) === isHeld),
    );
    return [
      ...(never?.length ? [{ ...found, people: never, source }] : []),
      ...(ended?.length ? [{ ...found, people: ended, source, isOutOfTerm: true as const }] : []),
    ];
  });

/**
 * For want of whom by-laws could never be kept to: nobody convenes meetings and keeps their record, nobody sits on a body, or
 * nobody who sits on it presides.
 * @param roster who holds which role, of those who are there
 */
export function whomBylawsLack(
  { record, directors, committees }: BylawProfile,
  roster: Organisation["roster"],
): NeverEnds[] {
  const holders = (role: string) => roster[role] ?? [];
  const bodies = [
    { path: ["directors"], ...directors },
    ...committees.map((committee, at) => ({ path: ["committees", at], ...committee })),
  ];
  const roles = [
    { path: ["record", "keeper"], role: record.keeper },
    ...bodies.flatMap(({ path, role, chair }) => [
      { path: [...path, "role"], role },
      { path: [...path, "chair"], role: chair },
    ]),
  ];
  return [
    ...roles.flatMap(({ path, role }): NeverEnds[] =>
      holders(role).length === 0 ? [{ path, code: "nobody-holds", role }] : [],
    ),
    ...bodies.flatMap(({ path, role, chair }): NeverEnds[] => {
      const presiding = holders(chair);
      const isMember = presiding.some((one) => holders(role).includes(one));
      return presiding.length === 0 || holders(role).length === 0 || isMember
        ? []
        : [{ path: [...path, "chair"], code: "chair-is-no-member", role, chair }];
    }),
  ];
}

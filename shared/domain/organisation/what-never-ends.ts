import type { BylawProfile } from "../board/profile.ts";
import type { Organisation, Policy } from "./organisation.ts";

/** Where in a policy or in by-laws something stands that could never come to its end. */
type At = { path: readonly (string | number)[] };

/** Why what it stands for could never end, or could never do what it is there for. */
export type NeverEnds = At &
  (
    | { code: "no-stages" }
    | { code: "no-lanes" }
    | { code: "nobody-holds"; role: string }
    | { code: "only-the-author-holds"; role: string; author: string }
    | { code: "only-who-starts-holds"; role: string; person: string }
    | { code: "nobody-stands-in"; role: string }
    /** Where no mail reaches who holds a role, nobody else would hear. */
    | { code: "no-deputy"; of: string; deputy: string }
    | { code: "only-the-overseer-confirms"; person: string }
    | { code: "nobody-acts-for-a-director" }
    | { code: "more-than-all"; needs: number; all: number }
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
  const { overseer, accountable, startedBy = [] } = policy;
  const needed = [
    [["overseer"], overseer],
    [["accountable"], accountable],
    ...startedBy.map((role, at) => [["startedBy", at], role] as const),
  ] as const;
  for (const [path, role] of needed)
    if (role !== undefined && holders(role).length === 0) found.push({ path, code: "nobody-holds", role });
  const starters = [...new Set(startedBy.flatMap(holders))];
  if (policy.stages.length === 0) found.push({ path: ["stages"], code: "no-stages" });
  for (const [at, { lanes }] of policy.stages.entries()) {
    if (lanes.length === 0) found.push({ path: ["stages", at, "lanes"], code: "no-lanes" });
    for (const [lane, { role, rule, alternate }] of lanes.entries()) {
      const path = ["stages", at, "lanes", lane];
      const asked = holders(role);
      if (asked.length === 0) found.push({ path: [...path, "role"], code: "nobody-holds", role });
      const author = rule === "one" && authors.find((one) => asked.length === 1 && asked[0] === one);
      if (author) found.push({ path: [...path, "role"], code: "only-the-author-holds", role, author });
      const [person] = starters;
      const isOfStarter =
        rule === "one" && asked.length === 1 && starters.length === 1 && asked[0] === person;
      if (isOfStarter && person !== undefined && alternate === null)
        found.push({ path: [...path, "role"], code: "only-who-starts-holds", role, person });
      if (alternate === null) continue;
      if (rule === "written-resolution")
        found.push({ path: [...path, "alternate"], code: "nobody-acts-for-a-director" });
      else if (!holders(alternate).some((one) => asked.length > 1 || one !== asked[0]))
        found.push({ path: [...path, "alternate"], code: "nobody-stands-in", role: alternate });
    }
  }
  return found;
}

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
 */
export function whatIsNeverReached({ quorum, majority }: BylawProfile, directors: number): NeverEnds[] {
  const found: NeverEnds[] = [];
  const { needs } = quorum;
  const of = quorum.of === "directors-in-office" ? directors : quorum.of;
  if ("atLeast" in needs && needs.atLeast > of)
    found.push({
      path: ["quorum", "needs", "atLeast"],
      code: "more-than-all",
      needs: needs.atLeast,
      all: of,
    });
  const shares = [
    { path: ["quorum", "needs", "moreThan"], share: "moreThan" in needs ? needs.moreThan : null },
    { path: ["majority", "moreThan"], share: majority.moreThan },
  ];
  for (const { path, share } of shares)
    if (share && share.over >= share.of)
      found.push({ path, code: "more-than-all", needs: share.over, all: share.of });
  return found;
}

import type { Bilingual, LaneRule } from "../../../events/common.ts";
import type { Entry } from "../../../events/entry.ts";
import type { EventOf } from "../../../events/facts.ts";
import { aroundOf, countVotes, rulesOfBody } from "../board/count.ts";
import { type Matter, powerOver } from "../board/delegated.ts";
import type { BylawProfile } from "../board/profile.ts";
import { isResolution } from "../organisation/lane-rule.ts";
import { later } from "../time.ts";
import type { Stage } from "./route.ts";
import { stagesOn } from "./route.ts";

/**
 * What other by-laws would have made of how the board decided on a document: its recorded ballots are read once more by them, and what
 * it decided at a meeting outside Accord is counted by them.
 */

export type ResolutionDifference =
  /** Ballots that the mailed link alone cast, where more would have been asked. */
  | { is: "proof"; asks: "code" | "passkey"; people: readonly string[] }
  /** Ballots that were asked for more than the link, where it alone would cast them. */
  | { is: "no-proof"; people: readonly string[] }
  /** Who was elected meanwhile and signed, and would not have been asked; or would have been asked and was not is not known. */
  | { is: "not-asked"; people: readonly string[] }
  /** Who took back a refusal or an abstention later than they could have: it would have gone to a meeting. */
  | { is: "too-late"; minutes: number; people: readonly string[] }
  /** Who was disqualified by a ground that there would not be: they would have stepped aside, and it gone to a meeting. */
  | { is: "no-ground"; ground: Bilingual; people: readonly string[] }
  /** A committee decided on it, beyond what would have been delegated to it. */
  | { is: "beyond"; committee: string; because: string; source: Bilingual }
  | { is: "no-quorum"; present: number; quorum: number }
  | { is: "lost" | "carried"; inFavour: number; needed: number; base: number; byCasting: boolean };

type Rules = { own: BylawProfile; proposed: BylawProfile };

/**
 * @param entries all of a document's, in their order: those of its last round count
 * @param matter what it is, as far as a delegation asks
 * @returns null where neither the board nor a committee of it was asked by this document
 */
export function rehearseResolution(
  entries: readonly Entry[],
  { own, proposed }: Rules,
  matter: Matter,
): ResolutionDifference[] | null {
  const from = entries.findLastIndex(({ event }) => event.type === "document-submitted");
  const opened = entries.find(({ event }) => event.type === "document-opened")?.event;
  const submitted = entries[from]?.event;
  if (opened?.type !== "document-opened" || submitted?.type !== "document-submitted") return null;
  const stages = stagesOn(submitted.facts.route, opened.facts.policy);
  const since = entries.slice(from);
  const outside = since.findLast(({ event }) => event.type === "meeting-decision-entered")?.event;
  const committees = committeesIn(stages, own, proposed);
  const resolutions = lanesIn(stages).filter(isResolution);
  const isBoards = resolutions.some(({ role }) => role === own.directors.role);
  if (resolutions.length === 0 && committees.length === 0) return null;
  return [
    ...(resolutions.length > 0 ? ballotsOf(since, proposed, matter) : []),
    ...(isBoards ? [] : delegationsOf(committees, { own, proposed }, matter)),
    ...(outside?.type === "meeting-decision-entered"
      ? countedAnew(outside, { own, proposed }, stages[outside.facts.stage]?.lanes.find(isResolution)?.role)
      : []),
  ];
}

const lanesIn = (stages: readonly Stage[]) => stages.flatMap(({ lanes }) => lanes);

/** The committees that decide on it as such: as any body of several by its policy, where the board is not asked after them. */
const committeesIn = (stages: readonly Stage[], own: BylawProfile, proposed: BylawProfile): string[] => {
  const known = [...own.committees, ...proposed.committees].map(({ role }) => role);
  const deciding = (rule: LaneRule): boolean => rule !== "note" && rule !== "veto";
  return [
    ...new Set(
      lanesIn(stages).flatMap(({ role, rule }) => (known.includes(role) && deciding(rule) ? [role] : [])),
    ),
  ];
};

function delegationsOf(
  committees: readonly string[],
  { own, proposed }: Rules,
  matter: Matter,
): ResolutionDifference[] {
  return committees.flatMap((committee): ResolutionDifference[] => {
    const power = powerOver(proposed, committee, matter);
    if (power.decides || !powerOver(own, committee, matter).decides) return [];
    return [{ is: "beyond", committee, because: power.because, source: power.source }];
  });
}

function ballotsOf(
  entries: readonly Entry[],
  proposed: BylawProfile,
  { kind }: Matter,
): ResolutionDifference[] {
  const { ballots, writtenResolution, takingBack, disqualification } = proposed;
  const asks = ballots && (ballots.for?.includes(kind) ?? true) ? ballots.asks : null;
  const cast = lastBallots(entries);
  const people = (of: readonly { by: string }[]): string[] => [...new Set(of.map(({ by }) => by))];
  const proved = cast.filter(({ provedBy }) => provedBy !== undefined);
  const unproved = cast.filter(({ provedBy }) => provedBy === undefined);
  const joined = entries.flatMap(({ event }) =>
    event.type === "director-joined" ? [event.facts.person] : [],
  );
  const late = takenBackAfter(entries, takingBack.minutes);
  const grounds = new Set(disqualification.grounds.map(({ id }) => id));
  const groundless = entries.flatMap(({ event }): ResolutionDifference[] => {
    if (event.type !== "recusal-recorded" || event.facts.how !== "disqualified") return [];
    const { ground, by } = event.facts;
    return ground && !grounds.has(ground.id) ? [{ is: "no-ground", ground: ground.label, people: [by] }] : [];
  });
  return [
    ...(asks !== null && unproved.length > 0
      ? [{ is: "proof", asks, people: people(unproved) } as const]
      : []),
    ...(asks === null && proved.length > 0 ? [{ is: "no-proof", people: people(proved) } as const] : []),
    ...(writtenResolution.joiners === "are-not-asked" && joined.length > 0
      ? [{ is: "not-asked", people: joined } as const]
      : []),
    ...(late.length > 0 ? [{ is: "too-late", minutes: takingBack.minutes, people: late } as const] : []),
    ...groundless,
  ];
}

/** The ballots that stand, of each director the last one. */
function lastBallots(entries: readonly Entry[]): EventOf<"ballot-cast">["facts"][] {
  const last = new Map<string, EventOf<"ballot-cast">["facts"]>();
  for (const { event } of entries) {
    if (event.type === "ballot-cast") last.set(`${event.facts.lane} ${event.facts.by}`, event.facts);
    if (event.type === "ballot-taken-back" || event.type === "recusal-recorded")
      last.delete(`${event.facts.lane} ${event.facts.by}`);
  }
  return [...last.values()];
}

/** Who took a ballot back later than so many minutes after it. */
function takenBackAfter(entries: readonly Entry[], minutes: number): string[] {
  const castAt = new Map<string, string>();
  return entries.flatMap(({ event, at }) => {
    if (event.type === "ballot-cast") castAt.set(event.facts.by, at);
    if (event.type !== "ballot-taken-back") return [];
    const cast = castAt.get(event.facts.by);
    return cast !== undefined && later(cast, { minutes }) <= at ? [event.facts.by] : [];
  });
}

/** What was decided at a meeting outside Accord, by the votes that were entered. */
function countedAnew(
  { facts }: EventOf<"meeting-decision-entered">,
  rules: Rules,
  body = rules.own.directors.role,
): ResolutionDifference[] {
  const [own, proposed] = [rulesOfBody(rules.own, body), rulesOfBody(rules.proposed, body)];
  const { present, out, votes, castingVote, count: was } = facts;
  const around = aroundOf(
    present.length,
    present.flatMap((person) => out[person] ?? []),
  );
  // Of how many the quorum was reckoned; where the by-laws fix that number, it is the nearest to how many were in office that is known.
  const inOffice = own.quorum.of === "directors-in-office" ? was.directors : own.directors.seats.atMost;
  const room = { inOffice, ...around };
  const count = countVotes(proposed, room, votes, castingVote);
  if (!count.hasQuorum) return [{ is: "no-quorum", present: count.present, quorum: count.quorum }];
  if (count.carried === was.carried) return [];
  const { needed, base } = count;
  const more = castingVote === "for" && proposed.castingVote.chair && count.isTied ? 1 : 0;
  const byCasting = castingVote !== null && !proposed.castingVote.chair;
  return [{ is: count.carried ? "carried" : "lost", inFavour: votes.for + more, needed, base, byCasting }];
}

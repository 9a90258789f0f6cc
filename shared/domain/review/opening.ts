import type { ReviewEvent } from "../../../events/facts.ts";
import { hashOf } from "../audit/hash.ts";
import { quorumOf, rulesOfBody } from "../board/count.ts";
import type { BylawProfile } from "../board/profile.ts";
import { asksOne, isAcceptance, isOfParties, isResolution } from "../organisation/lane-rule.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { ok, refuse } from "../result.ts";
import type { Named, Outcome } from "./commands.ts";
import { officersOf } from "./donors.ts";
import { evolve } from "./evolve.ts";
import { overIn } from "./grace.ts";
import { isDisqualified, joinersOf } from "./joining.ts";
import { hasFailed } from "./lane-ends.ts";
import { speakersFor } from "./parties.ts";
import { whyNotPut } from "./put-in-writing.ts";
import type { Lane } from "./route.ts";
import { closedLane, settled } from "./settling.ts";
import { currentStage, isRecusedLane, isSuperseded, nextStage, stagesOf, vacantLanes } from "./standing.ts";
import { asStanding, standingIn } from "./standing-answers.ts";
import type { Review } from "./state.ts";
import { hasWritten, isFreeFor } from "./writers.ts";

/** Who is asked when a stage opens. A policy names roles; people come and go while a document is being written. */

type Roster = Organisation["roster"];

/**
 * The conductor opens the next stage: everybody who is to answer is asked now, and the event says who. A role that nobody
 * holds leaves its lane vacant, which a person is told. Whose approval stands, for nothing changed that they answer for, is told
 * that it does.
 */
export function openStage(review: Review, command: Named<"open-stage">): Outcome {
  const { stage, roster, serviceLevel, round, bylaws } = command;
  const definition = stagesOf(review)[stage];
  const isNext = !review.stageOpen && stage === nextStage(review);
  if (isSuperseded(review, command) || !isNext || !definition || !review.contentHash)
    return refuse({ code: "superseded" });
  const assigned = Object.fromEntries(
    definition.lanes.map((lane) => [lane.id, peopleFor(review, lane, roster)]),
  );
  const isVoted = definition.lanes.some(isResolution);
  const facts = {
    ...{ round, stage, contentHash: review.contentHash, assigned, serviceLevel },
    ...(bylaws && isVoted && { resolution: rulesOf(bylaws, definition.lanes) }),
    ...(bylaws && isVoted && askedOf(review, bylaws)),
    ...(bylaws && seatsIn(definition.lanes, bylaws)),
  };
  const standing = asStanding(review, standingIn(review, stage, assigned));
  return ok(withoutUnfit(review, [{ type: "stage-opened", facts }, ...standing]));
}

/** What by-laws ask of a ballot on a document of this kind, beside its link. */
const askedOf = ({ kind }: Pick<Review, "kind">, { ballots }: BylawProfile) =>
  ballots && (ballots.for?.includes(kind) ?? true) ? { ballotAsks: ballots.asks } : {};

/** In which lanes a committee recommends: by its role, and not by a resolution, for which directors are asked by theirs. */
function seatsIn(lanes: readonly Lane[], { committees }: BylawProfile) {
  const seats = new Set(committees.map(({ role }) => role));
  const ofCommittees = lanes
    .filter((lane) => !isResolution(lane) && seats.has(lane.role))
    .map(({ id }) => id);
  return ofCommittees.length > 0 ? { ofCommittees } : {};
}

/** What by-laws say of a resolution in writing, as its stage is opened under them. */
const rulesOf = (bylaws: BylawProfile, lanes: readonly Lane[]) => ({
  profile: { id: bylaws.id, version: bylaws.version, hash: hashOf(bylaws) },
  graceMinutes: bylaws.takingBack.minutes,
  joiners: bylaws.writtenResolution.joiners,
  ...(bylaws.waiting && { waiting: { days: bylaws.waiting.days, chair: chairOf(bylaws, lanes) } }),
  ...fixedQuorums(bylaws, lanes),
});

/** Who chairs the body that resolves: of a committee whoever presides over it. Of several bodies the board. */
function chairOf({ directors, committees }: BylawProfile, lanes: readonly Lane[]): string {
  const [role = directors.role, ...others] = new Set(lanes.filter(isResolution).map((lane) => lane.role));
  const committee = others.length === 0 ? committees.find((one) => one.role === role) : undefined;
  return (committee ?? directors).chair;
}

/** The quorums that are a number whoever is in office: a share of those who are is never more than all of them. */
function fixedQuorums(bylaws: BylawProfile, lanes: readonly Lane[]) {
  const quorums = lanes.filter(isResolution).flatMap(({ id, role }): [string, number][] => {
    const { quorum } = rulesOfBody(bylaws, role);
    const isFixed = "atLeast" in quorum.needs || quorum.of !== "directors-in-office";
    return isFixed ? [[id, quorumOf({ quorum }, 0)]] : [];
  });
  return quorums.length > 0 ? { quorums: Object.fromEntries(quorums) } : {};
}

/**
 * Whoever holds the role of a vacant lane by now is asked, and its own time begins; and whoever was elected while a resolution is
 * open, in what is left of its time. One whose time is over by then is closed first: its end waits for nobody.
 */
export function fillLanes(review: Review, command: Named<"fill-lanes">): Outcome {
  const { round, stage, roster, serviceLevel, now } = command;
  if (round !== review.round || stage !== review.stage) return refuse({ code: "superseded" });
  const filled = vacantLanes(review).flatMap((lane): ReviewEvent[] => {
    if (isRecusedLane(review, lane)) return [];
    const people = peopleFor(review, lane, roster);
    // Of a lane that takes several whoever is asked already stays so.
    if (people.every((person) => lane.people.includes(person))) return [];
    return [{ type: "lane-filled", facts: { round, stage, lane: lane.id, people, serviceLevel } }];
  });
  const over = overIn(review, now);
  const joined = joinersOf(over.reduce<Review>(evolve, review), roster);
  const asked = [...filled, ...joined];
  return ok(asked.length === 0 ? [] : withoutUnfit(review, [...over, ...asked]));
}

/**
 * Who is asked in a lane when its stage opens, or would be if it opened now.
 *
 * A lane keeps whose it is while they hold its role and did not write the document (I13): the overseer may have given it to
 * them, and gives it away too. Else the next holder is asked whom nobody took off any part of the document; where a lane asks
 * everybody who holds its role, all of those are. A written resolution asks everybody who is entitled to vote at that moment
 * (CNCA s. 140): the Act leaves out nobody who was taken off; whoever is disqualified is not entitled (s. 141).
 */
export function peopleFor(
  review: Pick<Review, "author" | "authors" | "colleagues" | "takenOff" | "parties" | "acceptance">,
  lane: Lane,
  roster: Roster,
): string[] {
  if (isOfParties(lane))
    return speakersFor(review, lane, (role) =>
      (roster[role] ?? []).filter((person) =>
        lane.people.includes(person) ? !hasWritten(review, person) : isFreeFor(review, person),
      ),
    );
  const holders = isAcceptance(lane) ? officersOf(review, roster) : (roster[lane.role] ?? []);
  if (isResolution(lane)) return holders.filter((person) => !isDisqualified(review, lane, person));
  const isKept = (person: string) => lane.people.includes(person) && !hasWritten(review, person);
  if (!asksOne(lane)) return holders.filter((person) => isKept(person) || isFreeFor(review, person));
  const kept = holders.filter(isKept);
  return kept.length > 0 ? kept : holders.filter((person) => isFreeFor(review, person)).slice(0, 1);
}

/**
 * A resolution that a director would have to sign who wrote the document goes to a meeting at once: leaving them out is our
 * rule and not the Act's, which asks all who are entitled (CNCA s. 140). So does one of a body that has no quorum in office.
 */
function withoutUnfit(review: Review, events: ReviewEvent[]): ReviewEvent[] {
  const after = events.reduce<Review>(evolve, review);
  const closed = (currentStage(after)?.lanes ?? []).flatMap((lane) => {
    const because = hasFailed(after, lane.id) ? null : whyNotPut(after, lane);
    return because === null ? [] : [closedLane(after, lane.id, because)];
  });
  return settled(review, [...events, ...closed]);
}

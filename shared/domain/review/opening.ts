import type { DocumentEvent } from "../../../events/facts.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { ok, refuse } from "../result.ts";
import { closedLane, settled, silences } from "./answers.ts";
import type { Named, Outcome } from "./commands.ts";
import { evolve } from "./report.ts";
import type { Lane } from "./standing.ts";
import { currentStage, hasWritten, isFreeFor, isSuperseded, nextStage, vacantLanes } from "./standing.ts";
import type { Report } from "./state.ts";

/** Who is asked when a stage opens. A policy names roles; people come and go while a report is being written. */

type Roster = Organisation["roster"];

/**
 * The conductor opens the next stage: everybody who is to answer is asked now, and the event says who. A role that nobody
 * holds leaves its lane vacant, which a person is told.
 */
export function openStage(report: Report, command: Named<"open-stage">): Outcome {
  const { stage, roster, serviceLevel, round } = command;
  const definition = report.policy.stages[stage];
  const isNext = !report.stageOpen && stage === nextStage(report);
  if (isSuperseded(report, command) || !isNext || !definition || !report.contentHash)
    return refuse({ code: "superseded" });
  const assigned = Object.fromEntries(
    definition.lanes.map((lane) => [lane.id, peopleFor(report, lane, roster)]),
  );
  const facts = { round, stage, contentHash: report.contentHash, assigned, serviceLevel };
  return ok(withoutAuthors(report, [{ type: "stage-opened", facts }]));
}

/**
 * Whoever holds the role of a vacant lane by now is asked, and its own time begins for them. A resolution beside it whose
 * time is over by then is closed first: its end waits for nobody.
 */
export function fillLanes(report: Report, command: Named<"fill-lanes">): Outcome {
  const { round, stage, roster, serviceLevel, now } = command;
  if (round !== report.round || stage !== report.stage) return refuse({ code: "superseded" });
  const filled = vacantLanes(report).flatMap((lane): DocumentEvent[] => {
    const people = peopleFor(report, lane, roster);
    if (people.length === 0) return [];
    return [{ type: "lane-filled", facts: { round, stage, lane: lane.id, people, serviceLevel } }];
  });
  return ok(filled.length === 0 ? [] : withoutAuthors(report, [...silences(report, now), ...filled]));
}

/**
 * A lane keeps whose it is while they hold its role and did not write the report (I13): the overseer may have given it to
 * them, and gives it away too. Else the next holder is asked whom nobody took off any part of the report. A written
 * resolution asks everybody who is entitled to vote at that moment (CNCA s. 140): the Act leaves out nobody who was taken off.
 */
function peopleFor(report: Report, { role, rule, people }: Lane, roster: Roster): string[] {
  const holders = roster[role] ?? [];
  if (rule === "written-resolution") return [...holders];
  const kept = holders.filter((person) => people.includes(person) && !hasWritten(report, person));
  return kept.length > 0 ? kept : holders.filter((person) => isFreeFor(report, person)).slice(0, 1);
}

/**
 * A resolution that a director would have to sign who wrote the report goes to a meeting at once: leaving them out is our
 * rule and not the Act's, which asks all who are entitled (CNCA s. 140).
 */
function withoutAuthors(report: Report, events: DocumentEvent[]): DocumentEvent[] {
  const after = events.reduce<Report>(evolve, report);
  const closed = (currentStage(after)?.lanes ?? [])
    .filter((lane) => isBarred(after, lane) && !after.failed.some((failure) => failure.lane === lane.id))
    .map(({ id }) => closedLane(after, id, "author-entitled"));
  return settled(report, [...events, ...closed]);
}

/** Whether somebody is entitled to vote on a resolution who wrote what it is about. */
export const isBarred = (report: Report, { rule, people }: Lane): boolean =>
  rule === "written-resolution" && people.some((person) => hasWritten(report, person));

import { dayOf, daysLater } from "../../../shared/domain/organisation/business-days.ts";
import type { Model } from "./model.ts";
import { endOf, type Lane, type Reservation } from "./model-lane.ts";
import type { Page } from "./world.ts";

/** What people do beside their answers, as somebody with paper and pencil would note it: recusals, reservations, questions. */

export type RecusedAs = "recused" | "disqualified" | "stepped-aside";

/** The lane of the open stage that awaits something of whoever has a page, and takes it still. */
function openTo(model: Model, page: Page, now: string): Lane | null {
  const lane = model.lanes.find(({ id }) => id === page.link.lane);
  if (!model.open || !lane?.people.includes(page.person) || !model.holds(page, now)) return null;
  if (model.wrote(page.person) || lane.failed !== null || page.link.stage !== model.stage) return null;
  if (page.link.round !== model.handedIn || !model.holdsRole(page.person, lane)) return null;
  const isVote = lane.rule === "written-resolution";
  if (isVote && model.isVoteOver(lane, now)) return null;
  const ofLane = model.answers.filter((answer) => answer.lane === lane.id);
  const hasSaid = ofLane.some(({ by }) => by === page.person);
  return endOf(lane, ofLane) !== null && (isVote || !hasSaid) ? null : lane;
}

/** A reviewer recuses themselves; whoever is a director by the dates of their term is disqualified, or steps aside of their own will, as proved as a ballot of theirs. */
export function mayRecuse(model: Model, page: Page, as: RecusedAs, now: string): boolean {
  const lane = openTo(model, page, now);
  if (lane?.rule === "written-resolution")
    return as !== "recused" && model.isInTerm(page.person, lane.role) && model.provedIfAsked(page, now);
  return lane !== null && as === "recused";
}

/** Such a director declares what the by-laws except, and is asked as before: nothing that the model notes is otherwise. */
export function mayDeclare(model: Model, page: Page, now: string): boolean {
  const lane = openTo(model, page, now);
  return lane?.rule === "written-resolution" && model.isInTerm(page.person, lane.role);
}

/** Where a director says that they are away, by the link of theirs. */
const absenceAt = ({ person, link: { round, stage, lane } }: Page) => `${round}.${stage}.${lane}.${person}`;

/**
 * Such a director says until when they are away, before they answer: a day that is over is none, nor one more than a year ahead; and whoever
 * said so that they are back. The very same is not said twice.
 */
export function maySayAbsence(model: Model, page: Page, until: string | null, now: string): boolean {
  if (!mayDeclare(model, page, now)) return false;
  const said = model.absences.get(absenceAt(page));
  if (until === null) return said !== undefined;
  const today = dayOf(now, "America/Montreal");
  const hasAnswered = model.answers.some(({ lane, by }) => lane === page.link.lane && by === page.person);
  return !hasAnswered && until !== said && until >= today && until <= daysLater(today, 366);
}

export function sayAbsence(model: Model, page: Page, until: string | null): void {
  if (until === null) model.absences.delete(absenceAt(page));
  else model.absences.set(absenceAt(page), until);
}

/** They are out of the lane, with what they had said in it; a vote that lost its last voter, or somebody entitled, goes to a meeting. */
export function recuse(model: Model, { person, link }: Page, as: RecusedAs): void {
  const lane = model.lanes.find(({ id }) => id === link.lane);
  if (!lane) return;
  model.answers = model.answers.filter((answer) => answer.lane !== lane.id || answer.by !== person);
  const isOpen = (one: Reservation) => one.stage === model.stage && one.round === model.handedIn;
  model.reservations = model.reservations.filter(
    (one) => !(isOpen(one) && one.lane === lane.id && one.by === person),
  );
  if (as !== "stepped-aside") {
    lane.people = lane.people.filter((who) => who !== person);
    lane.takenOff = [...lane.takenOff, person];
    lane.recused = [...lane.recused, person];
  }
  if (lane.rule === "written-resolution" && as === "stepped-aside") lane.failed = "stepped-aside";
  else if (lane.rule === "written-resolution" && lane.people.length === 0) lane.failed = "nobody-entitled";
  lane.isWithoutClock = lane.people.length === 0;
}

/** Whoever has them closes them once their stage has ended, or the secretary does; whoever is out of the document does not. */
export function mayClose(model: Model, page: Page, one: Reservation, now: string): boolean {
  const isStanding = !(model.open && one.stage === model.stage && one.round === model.handedIn);
  const isKnown = model.reservations.includes(one) && isStanding;
  if (!isKnown || !model.holds(page, now) || ["withdrawn", "refused"].includes(model.status)) return false;
  return page.link.purpose === "oversee" || (one.by === page.person && !isOut(model, page.person));
}

/** Whether somebody was taken off, and has no other part in it, nor answers for it. */
function isOut(model: Model, person: string): boolean {
  const lanes = model.stages.flat();
  const wasTakenOff = model.offWriting.has(person) || lanes.some(({ takenOff }) => takenOff.includes(person));
  const hasPart = person === model.author || lanes.some(({ people }) => people.includes(person));
  return wasTakenOff && !hasPart && !(model.roles.get(person) ?? []).includes("executive-director");
}

/** Whoever can answer can ask: three of theirs at once in a lane, and thirty in all. */
export function mayAsk(model: Model, page: Page, now: string): boolean {
  const own = model.questions.filter(({ by, lane }) => by === page.person && lane === page.link.lane);
  const isNow = page.contentHash === model.version;
  return openTo(model, page, now) !== null && isNow && own.length < 3 && model.questions.length < 30;
}

/** Whoever writes it answers what is still asked. */
export const mayReply = (model: Model, page: Page, number: number, now: string): boolean =>
  model.holds(page, now) &&
  page.link.purpose !== "oversee" &&
  (page.person === model.author || model.writers.has(page.person)) &&
  model.questions.some((one) => one.number === number);

/** Whoever asked withdraws it, whether or not they can answer still; whoever is out of the document does nothing in it. */
export const mayUnask = (model: Model, page: Page, number: number, now: string): boolean =>
  model.holds(page, now) &&
  model.questions.some((one) => one.number === number && one.by === page.person) &&
  !isOut(model, page.person);

import type { Recipient } from "../../events/common.ts";
import { nameOfBody } from "../domain/board/bodies.ts";
import { calledAtMeeting } from "../domain/board/resolution-number.ts";
import type { Document } from "../domain/documents/kinds.ts";
import { isAcceptance, isOfParties, isResolution, needsSeveral } from "../domain/organisation/lane-rule.ts";
import { homesOf } from "../domain/organisation/office-time.ts";
import type { Organisation } from "../domain/organisation/organisation.ts";
import { decisions } from "../domain/review/choices.ts";
import { endByAnswers, endOfLane, recommendedIn } from "../domain/review/lane-ends.ts";
import { allows } from "../domain/review/lifecycle.ts";
import { peopleFor } from "../domain/review/opening.ts";
import { type Lane, metOf } from "../domain/review/route.ts";
import {
  decidesBesideOthers,
  isBesideOthers,
  nextStage,
  stagesAhead,
  stagesOf,
  whyVacant,
} from "../domain/review/standing.ts";
import { timeIn, timesIn } from "../domain/review/timing.ts";
import type { Lang } from "../i18n/index.ts";
import { days, deadlines, list, messages } from "../i18n/index.ts";
import { allOf, anyOf } from "./conditions.ts";
import type { Frame } from "./frame.ts";
import { votesIn } from "./history-of-meetings.ts";

/**
 * A step on a report's way, with who is awaited or did it. What a withdrawn report did not reach never comes; the stage
 * that it was in was interrupted.
 */
export type Step = {
  label: string;
  state: "done" | "now" | "next" | "interrupted" | "never";
  notes: string[];
};

/** In whose words, by whose clock, and for whom: who still decides is not told what others decided beside them. */
type Reader = Pick<Frame, "lang" | "committees" | "timeZone" | "now" | "calendar"> & {
  person?: string | undefined;
  /** Who holds which role now: whom the stages to come would ask. */
  roster: Organisation["roster"];
  /** Who is told of the publication by contract, and is not known to be. */
  unannounced?: readonly Recipient[];
  /** Whether nothing of it is published, by the agreement that it is on. */
  isKeptInside?: boolean;
};
type Names = Readonly<Record<string, string>>;

/**
 * The whole way of a report, as its pinned policy draws it: writing, the stages, publication, notice to the donors.
 * @param awaited names where somebody is awaited: those of people who can answer no more may be marked
 */
export function progressOf(report: Document, names: Names, reader: Reader, awaited: Names = names): Step[] {
  const { status } = report;
  const namesIn = (index: number) => (stateOf(report, index) === "now" ? awaited : names);
  return [
    writing(report, allows("submit", status) ? awaited : names, reader.lang),
    ...stagesAhead(report).flatMap(({ lanes }, index) =>
      lanes.length === 0 ? [] : [stageStep(report, index, namesIn(index), reader)],
    ),
    whatFollows(report, reader),
    tellingStep(report, names, reader),
  ];
}

/** It is published, comes in force, or is concluded where nothing of it is published. */
function whatFollows({ kind, status, embargoedUntil }: Document, { lang, isKeptInside }: Reader): Step {
  const { document, concluded, embargo } = messages(lang, kind);
  const { step, awaits } = document;
  const state = status === "approved" ? "now" : publication(status);
  const said = (label: string, note: string): Step => ({
    label,
    state,
    notes: state === "now" ? [note] : [],
  });
  if (isKeptInside) return said(concluded.step, concluded.awaits);
  if (embargoedUntil) return said(step.follow, embargo.awaits({ day: days(lang, embargoedUntil) }));
  return said(step.follow, awaits.following);
}

/** It is done once everybody who is told by contract is known to be: that a notice was asked for does not say that it left. */
function tellingStep(
  { status, announced, kind }: Document,
  names: Names,
  { lang, unannounced = [], isKeptInside }: Reader,
): Step {
  const { document, concluded } = messages(lang, kind);
  const { step, awaits } = document;
  const label = isKeptInside ? concluded.tell : step.tell;
  if (!allows("notify", status)) return { label, state: publication(status), notes: [] };
  if (!announced) return { label, state: "now", notes: [awaits.telling] };
  if (unannounced.length === 0) return { label, state: "done", notes: [] };
  const untold = unannounced.map(({ id }) => id);
  return { label, state: "now", notes: [awaits.untold({ names: namesOf(untold, names, lang) })] };
}

const after = (isPast: boolean): Step["state"] => (isPast ? "done" : "next");

function publication(status: Document["status"]): Step["state"] {
  if (status === "withdrawn" || status === "refused") return "never";
  return after(allows("notify", status));
}

function writing({ status, author, round, kind }: Document, names: Names, lang: Lang): Step {
  const { document, common } = messages(lang, kind);
  const name = names[author] ?? common.nameUnknown;
  const label = document.step.write;
  if (status === "draft") return { label, state: "now", notes: [document.awaits.write({ name })] };
  if (status === "taken-back") return { label, state: "now", notes: [document.awaits.takenBack({ name })] };
  if (status === "changes-requested")
    return { label, state: "now", notes: [document.awaits.rewrite({ name })] };
  if (status === "withdrawn" && round === 0)
    return { label, state: "never", notes: [document.awaits.assigned({ name })] };
  return { label, state: "done", notes: [document.awaits.written({ name })] };
}

function stageStep(report: Document, index: number, names: Names, reader: Reader): Step {
  const { awaits } = messages(reader.lang, report.kind).document;
  const stage = stagesAhead(report)[index];
  if (!stage) return { label: "", state: "next", notes: [] };
  const state = stateOf(report, index);
  const isOpen = report.stage === index && report.stageOpen;
  const atMeeting = report.decidedAtMeeting;
  if (atMeeting?.stage === index && !allows("submit", report.status)) {
    const told = {
      heldOn: days(reader.lang, atMeeting.heldOn),
      name: namesOf([atMeeting.attestedBy], names, reader.lang),
      resolution: calledAtMeeting(atMeeting),
    };
    return {
      label: stage.label[reader.lang],
      state,
      notes: [messages(reader.lang, report.kind).meeting.note(told)],
    };
  }
  const isToCome = !isOpen && (state === "next" || state === "now") && report.status !== "awaiting-meeting";
  // People are asked when a stage opens: whoever was planned when the report was opened may have left since.
  const asked = (lane: Lane) => (isToCome ? peopleFor(report, lane, reader.roster) : lane.people);
  const lanes = stage.lanes.map((lane) => ({ ...lane, people: asked(lane) }));
  const notes = lanes.flatMap((lane) => {
    const met = lane.when && metOf(lane.when, { tags: [], ...report.weighed });
    const { lang } = reader;
    const why = met
      ? [messages(lang, report.kind).conditions.asked({ reasons: allOf(met, lang, report.kind) })]
      : [];
    if (lane.when && allows("submit", report.status))
      return onlyWhen(lane, lane.when, names, reader, report.kind);
    if (isAcceptance(lane) && report.acceptance?.isDeemed)
      return messages(lang, report.kind).acceptance.byClause;
    if (lane.people.length === 0)
      return awaits[isOpen || isOfParties(lane) ? whyVacant(report, lane) : "vacant"]({
        lane: lane.label[reader.lang],
      });
    const said = isResolution(lane)
      ? noteOfResolution(report, lane, { state, isOpen }, names, reader)
      : notesOfLane(report, lane, { index, isOpen }, names, reader);
    return [said, why].flat();
  });
  const isOpening = state === "now" && !isOpen && report.status !== "awaiting-meeting";
  return { label: stage.label[reader.lang], state, notes: isOpening ? [awaits.opening, ...notes] : notes };
}

/** Whether a lane comes to be asked depends on what its author writes. */
function onlyWhen(
  { label, people }: Lane,
  when: NonNullable<Lane["when"]>,
  names: Names,
  { lang }: Reader,
  kind: Document["kind"],
): string {
  const { lanes, oversight } = messages(lang, kind);
  const name = people.length === 0 ? oversight.document.nobodyYet : namesOf(people, names, lang);
  return lanes.onlyWhen({ lane: label[lang], conditions: anyOf(when, lang, kind), name });
}

/** A note for those with the same time: whoever is late, and whoever stands in for them. */
function notesOfLane(
  report: Document,
  lane: Lane,
  { index, isOpen }: { index: number; isOpen: boolean },
  names: Names,
  reader: Reader,
): string[] {
  const { awaits } = messages(reader.lang, report.kind).document;
  const { id, people } = lane;
  const { person, lang } = reader;
  const timesOf = (those: readonly string[]) =>
    timesIn(report, lane, those, reader.calendar).map((each) => ({
      name: namesOf(each.people, names, lang),
      by: deadlines(lang, each.by, reader.timeZone, homesOf(reader.calendar)),
    }));
  const isUnseen = (who: string) =>
    isOpen &&
    person !== undefined &&
    who !== person &&
    isBesideOthers(report, person) &&
    (needsSeveral(lane) || !people.includes(person));
  const said = allows("submit", report.status) ? undefined : recommendedIn(report, index, id);
  // Each lane judges by itself: of a committee that has recommended its own members know while the stage is open.
  const isHidden = isOpen && isBesideOthers(report, person) && people.every((one) => one !== person);
  if (said && !isHidden)
    return [messages(lang, report.kind).meeting.recommended[said.outcome](toldOf(said, lane, lang))];
  const taken = (report.stage === index ? report.decisions : report.passed[index]) ?? [];
  // What was decided on a version that went back counts no more: the history has it.
  const given = allows("submit", report.status) ? [] : taken.filter(({ lane }) => lane === id);
  const seen = given.filter(({ by }) => !isUnseen(by));
  const notes = decisions.flatMap((decision) => {
    const those = seen.filter((each) => each.decision === decision).map(({ by }) => by);
    return those.length === 0 ? [] : [awaits.decided[decision]({ name: namesOf(those, names, lang) })];
  });
  const unseen = timesOf(people.filter(isUnseen)).map(
    decidesBesideOthers(report, person) ? awaits.beside : awaits.asked,
  );
  const isEnded = endByAnswers(lane, given) !== null;
  const late = isOpen && !isEnded ? people.filter((who) => !given.some(({ by }) => by === who)) : [];
  const awaited = timesOf(late.filter((who) => !isUnseen(who))).map(awaits.decision);
  if (notes.length + awaited.length + unseen.length > 0) return [...notes, ...awaited, ...unseen];
  return [awaits.assigned({ name: namesOf(people, names, lang) })];
}

/** What a committee recommended, and how its votes were counted. */
const toldOf = (
  { heldOn, votes }: NonNullable<ReturnType<typeof recommendedIn>>,
  { label }: Lane,
  lang: Lang,
) => ({ committee: label[lang], heldOn: days(lang, heldOn), votes: votesIn(lang, votes) });

/**
 * While a resolution is open its directors are named together: who has answered is nobody’s to see. That it did not pass
 * while others go on beside it the directors know, who were told, and nobody else before the stage has ended.
 */
function noteOfResolution(
  report: Document,
  lane: Lane,
  { state, isOpen }: { state: Step["state"]; isOpen: boolean },
  names: Names,
  reader: Reader,
): string {
  const { awaits } = messages(reader.lang, report.kind).document;
  const all = namesOf(lane.people, names, reader.lang);
  const committee = nameOfBody(reader, lane.role);
  const body = { committee: committee?.[reader.lang] ?? null };
  const hasFailed = report.failed.some((failure) => failure.lane === lane.id);
  if (isOpen && hasFailed && lane.people.some((one) => one === reader.person)) return awaits.notPassed(body);
  if (isOpen) return awaits.signatures({ ...body, names: all, by: deadlineOf(report, lane, reader) });
  if (state === "done") return awaits.signed({ names: all });
  if (state !== "now" || report.status !== "awaiting-meeting") return awaits.assigned({ name: all });
  if (report.contestedBy !== null) return awaits.contested(body);
  return report.meeting === null ? awaits.meeting(body) : awaits.toAttest(body);
}

const namesOf = (people: readonly string[], names: Names, lang: Lang): string =>
  list(
    lang,
    people.map((person) => names[person] ?? messages(lang).common.nameUnknown),
  );

/** By when directors answer, as the mails say it too. A day that has passed is said as well. */
const deadlineOf = (report: Document, { id }: Lane, { lang, timeZone, calendar }: Reader): string =>
  deadlines(lang, timeIn(report, id, calendar) ?? report.dueOn, timeZone, homesOf(calendar));

/** A stage is done once the review is past it; the one after a stage that closed is the one being opened. */
function stateOf(report: Document, index: number): Step["state"] {
  const { status, stage } = report;
  if (allows("submit", status)) return "next";
  if (status === "approved" || allows("notify", status)) return "done";
  if (status === "awaiting-meeting") {
    if (index === stage) return "now";
    return after(index < (stage ?? 0));
  }
  if (status === "refused") return index <= (stage ?? 0) ? "done" : "never";
  if (status === "withdrawn" && !isBehind(report, index)) return index === stage ? "interrupted" : "never";
  if (status === "withdrawn") return "done";
  const reached = nextStage(report);
  if (index < reached) return "done";
  return index === reached ? "now" : "next";
}

/** Whether a report that was withdrawn had a stage behind it: a withdrawal ends the stage that was open undecided. */
function isBehind(report: Document, index: number): boolean {
  const { stage } = report;
  if (stage === null || index !== stage) return index < (stage ?? 0);
  return (stagesOf(report)[index]?.lanes ?? []).every((lane) => endOfLane(lane, report) !== null);
}

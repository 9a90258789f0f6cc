import type { Recipient } from "../../../../events/common.ts";
import type { DocumentEvent, EventOf, TailEvent } from "../../../../events/facts.ts";
import type { Effect, EffectOf } from "../../outbox/effect.ts";
import { ok, refuse } from "../../result.ts";
import type { Named, Outcome, ReviewCommand } from "../../review/commands.ts";
import { isWritten, mindDates, reached, whyNotComing } from "../../review/dates.ts";
import { conduct } from "../../review/effects.ts";
import { allowedIn } from "../../review/lifecycle.ts";
import { lookAfterResuming, lookAfterStep } from "../../review/looks.ts";
import { toWriters } from "../../review/mails-asked.ts";
import { momentOf } from "../../review/moments.ts";
import { cannotOversee, commentRequired } from "../../review/overseer.ts";
import { isAboutPublicity, mindPublicity, momentsOfPublicity } from "../../review/publicity.ts";
import { isSuperseded } from "../../review/standing.ts";
import type { Review } from "../../review/state.ts";
import { reasonOfStatus } from "../../review/why-not.ts";
import { calledIn } from "../called.ts";
import type { Kind } from "../kind.ts";
import { awaitsDecision, decidePublicity, limitSince } from "../publicity.ts";
import { type AnswerLessons, lifeOfReport, type ReportCommand, type SetDonorDate } from "./commands.ts";
import type { ReportDocument } from "./document.ts";
import { embargoed, isEmbargoed, mindEmbargo, momentsOfEmbargo } from "./embargo.ts";
import { isAwaitedByDonor, isForDonor } from "./with-donor.ts";

/** Days after the donor's day on which the overseer and whoever is accountable are told that it has passed. */
const latenessTold = [1, 7, 14] as const;

/** What a command makes of a report where that is not the same for every document; null for any other. */
function decideReport(report: ReportDocument, command: ReviewCommand | ReportCommand): Outcome | null {
  if (command.name === "set-donor-date") return setDonorDate(report, command);
  if (command.name === "answer-lessons") return answerLessons(report, command);
  if (isAboutPublicity(command)) return decidePublicity(report, command);
  // A report that is concluded is published where that was decided since; and not where it was withheld meanwhile.
  if (command.name === "publish" && report.status === "concluded" && !report.publicity?.opening)
    return refuse({ code: "wrong-status", status: report.status });
  const said = command.name === "publish" && "limited" in command ? command.limited : undefined;
  const limited = limitSince(report) ?? said;
  if (command.name === "publish" && limited) return conclude(report, limited, command);
  if (command.name === "publish" && "embargoedUntil" in command && command.embargoedUntil !== undefined)
    return embargoed(report, command, command.embargoedUntil);
  if (command.name === "mind-dates")
    return ok([
      ...mindDates(report, command),
      ...mindDonorsDay(report, command),
      ...mindEmbargo(report, command),
      ...mindPublicity(report, command),
    ]);
  return null;
}

/** It is final, and nothing of it is published: a page alone would name whom not everybody may know of. */
function conclude(
  report: ReportDocument,
  publication: EventOf<"report-concluded">["facts"]["publication"],
  attempt: Named<"publish">,
): Outcome {
  const { contentHash } = report;
  if (isSuperseded(report, attempt) || !contentHash) return refuse({ code: "superseded" });
  return ok([{ type: "report-concluded", facts: { contentHash, publication } }]);
}

/** A document answers its lessons once, however often that is said. */
function answerLessons({ tail }: ReportDocument, { facts }: AnswerLessons): Outcome {
  const isTold = tail.lessonsAnswered?.some(({ by }) => by === facts.by) ?? false;
  return ok(isTold ? [] : [{ type: "lessons-answered", facts }]);
}

/** Gives the donor another day where none was given since the page was opened, with a reason that the donor reads. */
function setDonorDate(
  report: ReportDocument,
  { by, replaces, donorDueOn, dueOn, recipients, reasonCommitment }: SetDonorDate,
): Outcome {
  const was = report.tail.donorDueOn;
  const mistake = cannotOversee(report, by);
  if (mistake) return refuse(mistake);
  if (!allowedIn(lifeOfReport, "set-donor-date", report.status))
    return refuse({ code: reasonOfStatus(report.status) });
  if (was === null) return refuse({ code: "not-yours" });
  if (reasonCommitment === null) return refuse(commentRequired);
  if (donorDueOn === was) return refuse({ code: "same-date" });
  if (replaces !== report.tail.dateChanges) return refuse({ code: "superseded-date" });
  const told = { recipients: [...recipients], by: by.person, reasonCommitment };
  return ok([{ type: "donor-date-changed", facts: { was, donorDueOn, dueOn, ...told } }]);
}

function mindDonorsDay(report: ReportDocument, { now, timeZone }: Named<"mind-dates">): DocumentEvent[] {
  const { donorDueOn, donorMinded } = report.tail;
  if (donorDueOn === null || !isAwaitedByDonor(report)) return [];
  const days = reached(donorDueOn, latenessTold, donorMinded, now, timeZone);
  return days === null ? [] : [{ type: "lateness-told", facts: { of: "donor", dueOn: donorDueOn, days } }];
}

/** The moments at which the clock looks at the donor's day, and at that on which an embargo is over (instants, ISO 8601 UTC). */
const momentsOfReport = (report: ReportDocument, timeZone: string): string[] => {
  const { donorDueOn } = report.tail;
  const ofDonor = donorDueOn === null || !isAwaitedByDonor(report) ? null : donorDueOn;
  return [
    ...(ofDonor === null ? [] : latenessTold.map((offset) => momentOf(ofDonor, offset, timeZone))),
    ...momentsOfEmbargo(report, timeZone),
    ...momentsOfPublicity(report, timeZone),
  ];
};

/**
 * What an event makes happen for a report's donors: they are told of a new day; and whoever was told by when it comes hears
 * that it does not, for no other donor awaits word of it. And for its author, of whose lessons some were answered; and for the authors of those that the organisation's own report answers.
 */
function effectsOfReport(
  after: ReportDocument,
  event: DocumentEvent,
  before: ReportDocument | null,
): Effect[] {
  const notices = (
    template: "report-late" | "report-not-coming" | "report-accepted" | "report-concluded",
    recipients: readonly Recipient[],
  ): Effect[] => (recipients.length === 0 ? [] : [{ effect: "notices", template, recipients }]);
  if (event.type === "donor-date-changed")
    return [
      ...(before ? wordOfAuthorsDay(before, event) : []),
      ...notices("report-late", event.facts.recipients),
    ];
  if (event.type === "report-concluded")
    return [toAuthor(after, "concluded-inside", "read"), ...toWriters(after, "concluded-inside", "read")];
  if (event.type === "embargo-over") return [conduct(after)];
  if (event.type === "whole-offered" && isEmbargoed(after))
    return notices("report-concluded", freshlyWithoutReader(before, event.facts));
  // The organisation's own report, which no donor awaits, answers lessons of others.
  if (event.type === "document-published" && after.tail.donorDueOn === null)
    return [{ effect: "answer-lessons" }];
  if (event.type === "lessons-answered") return [wordOfLessons(after.author, event)];
  if (isAccepted(after, event))
    return [{ effect: "open-tranches" }, ...notices("report-accepted", partnerToTell(after, event))];
  const isOver = before !== null && whyNotComing(before) === null && whyNotComing(after) !== null;
  return isOver ? notices("report-not-coming", after.tail.promisedTo) : [];
}

/** The author's day moved with the donor's, while they write. */
const wordOfAuthorsDay = (before: ReportDocument, { facts }: EventOf<"donor-date-changed">): Effect[] =>
  facts.dueOn !== before.dueOn && isWritten(before) ? [toAuthor(before, "author-date", "report")] : [];

/** Of whom nobody is known, and was not before: nobody of theirs has a link to what waits for its day. */
function freshlyWithoutReader(
  before: ReportDocument | null,
  { nobodyFor = [] }: EventOf<"whole-offered">["facts"],
): Recipient[] {
  const known = before?.whole?.nobodyFor ?? [];
  return nobodyFor.filter((one) => !known.some(({ kind, id }) => kind === one.kind && id === one.id));
}

const toAuthor = (
  { author: person }: Review,
  template: "author-date" | "concluded-inside",
  purpose: "report" | "read",
): Effect => ({ effect: "mail", template, person, purpose, lane: null });

/**
 * Whether a report is accepted by an event, so that what waited for that of its agreement is due: by its donor, or the clause in its
 * place, where the agreement asks for that; else by its last decision.
 */
const isAccepted = (report: ReportDocument, { type }: DocumentEvent): boolean =>
  type === (isForDonor(report) ? "document-accepted" : "document-approved");

/** Who hears that the donor accepted what they report of too; of a report that no donor accepts, they hear once it is published. */
const partnerToTell = ({ acceptance }: Review, { type }: DocumentEvent): Recipient[] =>
  type === "document-accepted" && acceptance && acceptance.partner !== null
    ? [{ kind: "partner", id: acceptance.partner }]
    : [];

/** Its author hears which document answered lessons of it, by a link to where the answers stand. */
function wordOfLessons(person: string, { facts }: EventOf<"lessons-answered">): EffectOf<"mail"> {
  const called = calledIn(facts);
  return {
    ...{ effect: "mail", template: "lessons-answered", person, purpose: "read", lane: null },
    matter: { answeredIn: { by: facts.by, ...("period" in called ? called.period : called) } },
  };
}

function lookAfter(report: ReportDocument, event: TailEvent<"report">): number | null {
  if (event.type === "report-concluded") return lookAfterStep(report);
  return event.type === "embargo-over" ? lookAfterResuming(report) : null;
}

/** What a results report adds to the review that every document goes through. */
export const reportKind: Kind<ReportDocument, ReportCommand> = {
  decide: decideReport,
  effects: effectsOfReport,
  movesDates: ["donor-date-changed", "publication-embargoed"],
  lookAfter,
  moments: momentsOfReport,
  awaitsRoles: awaitsDecision,
};

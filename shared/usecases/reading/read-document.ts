import type { Recipient } from "../../../events/common.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { adoptedAs, calledAtMeeting } from "../../domain/board/resolution-number.ts";
import { type Basis, donorsOf } from "../../domain/documents/basis.ts";
import { achievementsOf } from "../../domain/documents/forms.ts";
import type { GovernanceTail } from "../../domain/documents/governance/document.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { asKnownNow } from "../../domain/documents/known-now.ts";
import { withPeopleAsked } from "../../domain/documents/people-asked.ts";
import type { PlanTail } from "../../domain/documents/plan/document.ts";
import type { Published } from "../../domain/documents/published.ts";
import { publishedOf } from "../../domain/documents/published.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Achievement } from "../../domain/framework/achievement.ts";
import { isResolution } from "../../domain/organisation/lane-rule.ts";
import type { Lang, Organisation } from "../../domain/organisation/organisation.ts";
import type { Reader } from "../../domain/review/comments.ts";
import { mayReadWords } from "../../domain/review/comments.ts";
import { peopleFor } from "../../domain/review/opening.ts";
import {
  type AskedQuestion,
  peopleOfQuestion,
  questionsAsked,
  questionsOverseen,
} from "../../domain/review/questions-asked.ts";
import { lacksAnswers, shownHistory } from "../../domain/review/shown.ts";
import type { ShownWhole } from "../../domain/review/shown-masked.ts";
import { withPlacesShown } from "../../domain/review/shown-masked.ts";
import { type Signed, signatureRecord } from "../../domain/review/signature-record.ts";
import { isVoteOpen } from "../../domain/review/standing.ts";
import type { Archive, Directory, HistoryLine } from "../../ports/reading.ts";
import type { DecisionStore, Head } from "../../ports/store.ts";
import { namesOf } from "../engine/names.ts";
import { suppliedOnceApproved } from "../engine/supplied-words.ts";
import { verifiedReport } from "../engine/verified.ts";

/** A document with all that its page shows. */
export type DocumentView = {
  report: Document;
  basis: Basis;
  /** Null before the first submission, and when what is kept is not what was submitted. */
  content: Content | null;
  achievements: Achievement[] | null;
  history: readonly ShownWhole<HistoryLine>[];
  /** What was asked in this round, with what was answered: as its reader may know. */
  questions: readonly AskedQuestion[];
  /** The lines by which its reader declared interests that they vote with: theirs to read while the vote is open, too. */
  ownDeclared: readonly HistoryLine[];
  /** Whether it lacks how others voted, or who had not, once the vote has ended: that is for the directors to know. */
  lacksBallots: boolean;
  /** Whether what is kept of the content, or of the history, is not what was recorded: it is not shown. */
  altered: { content: boolean; history: boolean };
  /** Names of people and donors by id. */
  names: Record<string, string>;
  /** Who holds which role now: of a stage to come they are asked when it opens. */
  roster: Organisation["roster"];
  /** Committees of the board, as who resolves is called. */
  committees: Organisation["bylaws"]["committees"];
  /** Who signed it, once every party has. */
  signatures: readonly Signed[];
};

/**
 * Reads a document for those who may see it: content under review, history with comments, who is who.
 * @param reader who reads: whoever can still decide is not shown what others decided beside them; none for an overseer
 * @param overseer who watches over it, where they are to see what was asked in the stage that is open
 */
export async function readDocument(
  deps: { archive: Archive; directory: Directory },
  documentId: string,
  head: Head,
  basis: Basis,
  reader?: Reader,
  overseer?: Reader,
): Promise<DocumentView> {
  const { report } = head;
  const [found, recorded, { roster, bylaws }] = await Promise.all([
    report.contentHash ? deps.archive.content(documentId, report, report.contentHash) : null,
    deps.archive.history(documentId, head, basis),
    deps.directory.organisation(),
  ]);
  const lanes = report.policy.stages.flatMap((stage) => stage.lanes);
  const people = [
    report.author,
    ...lanes.flatMap((lane) => [...lane.people, ...peopleFor(report, lane, roster)]),
  ];
  const altered = { content: found === "altered", history: recorded === "altered" };
  const content = found === "altered" ? null : found;
  const whole = recorded === "altered" ? [] : withPeopleAsked(recorded);
  const shown = shownHistory(report, whole, reader);
  const history = withPlacesShown(report, withOwnWords(report, shown, reader), reader);
  const overseen = overseer ? questionsOverseen(report, whole, overseer) : [];
  const questions = reader ? questionsAsked(report, whole, reader) : overseen;
  const ownDeclared = whole.filter(
    ({ entry: { event } }) => event.type === "interest-declared" && event.facts.by === reader?.person,
  );
  const signatures = signatureRecord(report, whole);
  const names = await namesOf(
    deps.directory,
    [
      ...people,
      ...peopleIn(history),
      ...signatures.map(({ by }) => by),
      ...questions.flatMap(peopleOfQuestion),
    ],
    [...donorsOf(basis), ...recipientsIn(history)],
  );
  return {
    report,
    basis: asKnownNow(basis, report),
    content,
    achievements: content && achievementsOf(basis, content),
    history,
    questions,
    ownDeclared,
    lacksBallots: !isVoteOpen(report) && lacksAnswers(report, whole, shown),
    altered,
    names,
    ...{ roster, committees: bylaws.committees },
    signatures,
  };
}

/** The same without the words that are not for this reader. */
const withOwnWords = (
  report: Document,
  history: readonly HistoryLine[],
  reader: Reader | undefined,
): readonly HistoryLine[] =>
  history.map((line) => (mayReadWords(report, line.entry.event, reader) ? line : { ...line, comment: null }));

/** Everybody who acted, or was named, in a history: some of them are assigned to nothing any more. */
const peopleIn = (history: readonly HistoryLine[]): string[] =>
  history.flatMap(
    ({
      entry: {
        event: { facts },
      },
    }) => [
      ...("by" in facts && facts.by !== null ? [facts.by] : []),
      ...("confirmedBy" in facts && facts.confirmedBy !== null ? [facts.confirmedBy] : []),
      ...("refusedBy" in facts && facts.refusedBy !== null ? [facts.refusedBy] : []),
      ...("to" in facts && facts.to !== null ? [facts.to] : []),
      ...("from" in facts ? facts.from : []),
      ...("people" in facts ? facts.people : []),
      ...("assigned" in facts ? Object.values(facts.assigned).flat() : []),
      ...("present" in facts ? facts.present : []),
      ...("person" in facts && facts.person !== null ? [facts.person] : []),
      ...("of" in facts && typeof facts.of === "string" ? [facts.of] : []),
      ...("author" in facts ? [facts.author] : []),
      ...("chair" in facts ? [facts.chair] : []),
      ...("asked" in facts && facts.asked !== null ? [facts.asked] : []),
    ],
  );

/** Everybody who was written to, or waits to be. */
const recipientsIn = (history: readonly HistoryLine[]): Recipient[] =>
  history.flatMap(
    ({
      entry: {
        event: { facts },
      },
    }) => [
      ...("recipients" in facts ? facts.recipients : []),
      ...("held" in facts ? facts.held.map(({ recipient }) => recipient) : []),
      ...("nobodyFor" in facts ? (facts.nobodyFor ?? []) : []),
      ...("recipient" in facts && facts.recipient ? [facts.recipient] : []),
    ],
  );

/** What everybody may see of a report: only what its publication put there. */
type PublishedReport = {
  published: Published;
  contentHash: string;
  /** Of what was supplied in a language beside the content, and confirmed: its own hash. */
  translations: Document["translations"];
  /** The languages of those that were supplied once it was approved. */
  late: readonly Lang[];
  approvedAt: string;
  publishedAt: string;
  /** The day of the meeting at which the board approved it, ISO 8601; null where it did so in writing. */
  meetingOn: string | null;
  /** Whose meeting that was, by the role of its body. */
  meetingOf?: string | undefined;
  /** The number of the resolution by which it did, at a meeting that Accord holds the record of. */
  resolution?: string | null | undefined;
  /** How the resolution is called by which a plan or a governance document was adopted; null of any other. */
  adoptedAs: string | null;
  /** What came of a plan since its adoption; null for what is no plan. */
  plan: PlanTail | null;
  /** What came of a governance document since its adoption; null for what is none. */
  governance: GovernanceTail | null;
};

/**
 * Reads a published report; null for one that is unknown or not published. What is not what was approved is shown to
 * nobody.
 */
export async function readPublished(
  deps: { store: Pick<DecisionStore, "load">; archive: Archive },
  documentId: string,
  reader?: Lang,
): Promise<PublishedReport | Altered | null> {
  const { head, basis } = await deps.store.load({ documentId, basis: true });
  if (!basis || head?.report.status !== "published" || !head.report.contentHash) return null;
  const { contentHash } = head.report;
  const verified = await verifiedReport(deps, documentId, head, basis);
  if (verified === null || verified === "altered") return verified;
  const { history, content, supplied } = verified;
  const instantOf = (type: string) => history.findLast(({ stored }) => stored.type === type)?.stored.at;
  const [approvedAt, publishedAt] = [instantOf("document-approved"), instantOf("document-published")];
  if (!approvedAt || !publishedAt) return null;
  const late = suppliedOnceApproved(head.report, history);
  const { decidedAtMeeting: decided } = head.report;
  const { report } = head;
  const adopted = report.kind === "plan" || report.kind === "governance" ? report.tail.adopted : null;
  const approvedAtMeeting = decided?.outcome === "approved" ? decided : null;
  return {
    published: publishedOf(asKnownNow(basis, head.report), content, supplied, {
      ...(reader && { reader }),
      late,
    }),
    late,
    contentHash,
    translations: head.report.translations,
    approvedAt,
    publishedAt,
    meetingOn: approvedAtMeeting?.heldOn ?? null,
    meetingOf: report.policy.stages[approvedAtMeeting?.stage ?? -1]?.lanes.find(isResolution)?.role,
    resolution: approvedAtMeeting ? calledAtMeeting(approvedAtMeeting) : undefined,
    adoptedAs: adopted && adoptedAs(head.report, adopted.adoptedOn),
    plan: head.report.kind === "plan" ? head.report.tail : null,
    governance: head.report.kind === "governance" ? head.report.tail : null,
  };
}

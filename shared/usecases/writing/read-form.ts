import type { Altered } from "../../domain/audit/commitments.ts";
import { agreementBegins } from "../../domain/documents/agreement/beginning.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import { governanceBegins } from "../../domain/documents/governance/beginning.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { planBegins } from "../../domain/documents/plan/beginning.ts";
import { speakingParties, withOwnWords } from "../../domain/documents/report/own-words.ts";
import type { Content, Typed } from "../../domain/forms/content.ts";
import { typedFrom as typedOf } from "../../domain/forms/content.ts";
import type { Definition } from "../../domain/forms/definition.ts";
import type { Draft, LastSaved } from "../../domain/forms/draft.ts";
import { lastSavedOf, typedIn } from "../../domain/forms/draft.ts";
import { sectionsOf } from "../../domain/forms/rows.ts";
import { isResolution } from "../../domain/organisation/lane-rule.ts";
import type { Decision } from "../../domain/review/choices.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Files } from "../../ports/files.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import { formWithFiles } from "../attaching/laid-out.ts";
import type { Identified } from "../entering/identify.ts";
import { readerOf, todayOf } from "../entering/identify.ts";
import { type Asked, askedOfAuthor } from "../meetings/asked-of-author.ts";
import type { DocumentView } from "../reading/read-document.ts";
import { readDocument } from "../reading/read-document.ts";

/** A comment that came back with a report: of the whole, or at a field; who made it, in which stage and lane. */
export type ReturnedComment = {
  field: string | null;
  by: string;
  stage: number;
  lane: string;
  /** What they decided with it; null for the board's reasons, which are its decision's. */
  decided: Decision | null;
  /** Null where what is kept of it is not what was recorded, so that it cannot be shown. */
  text: string | null;
};

/** The form as its author left it, with what it asks and what reviewers said. */
export type FormView = {
  definition: Definition;
  typed: Typed;
  /** The day that it is where the author is (ISO 8601). */
  today: string;
  comments: ReturnedComment[];
  /** Who saved each part last, by the part, and when (instant, ISO 8601 UTC); those are named of whom it is known. */
  saved: Readonly<Record<string, LastSaved>>;
  /** Names of those who saved something. */
  writers: Readonly<Record<string, string>>;
  /** Name of who submits it, where whoever is here writes with them; null where they do themselves. */
  submitter: string | null;
  /** Whether the history is not what was recorded, so that nobody knows what was said. */
  isHistoryAltered: boolean;
};

/**
 * The form as its author left it: the draft, else what was submitted last, else the period of the obligation.
 * @returns "altered" where it would be what was submitted last, and what is kept of that is something else
 */
export async function readForm(
  deps: Asked & { archive: Archive; directory: Directory; clock: Clock; files: Pick<Files, "of"> },
  who: Identified,
  basis: Basis,
): Promise<FormView | Altered> {
  const definition = await formWithFiles(deps, who.link.documentId, basis);
  const { head, link, loaded } = who;
  const typed = await typedOnRecord(deps, who, basis);
  if (typed === "altered") return typed;
  const today = todayOf(who, deps.clock.now());
  const saved = lastSavedIn(loaded.draft, definition, typed);
  const writers = await deps.directory.names([
    ...new Set([head.report.author, ...Object.values(saved).map(({ by }) => by)]),
  ]);
  const submitter = link.person === head.report.author ? null : (writers[head.report.author] ?? "");
  const form = { definition, typed, today, saved, writers, submitter };
  const { status } = head.report;
  const isBack = status === "changes-requested" || status === "taken-back";
  // What was taken back nobody had decided on: what was said of the version before is what it answers.
  const round = head.report.round - (status === "taken-back" ? 1 : 0);
  if (!isBack) return { ...form, comments: [], isHistoryAltered: false };
  const { history, names, altered } = await readDocument(deps, link.documentId, head, basis, readerOf(who));
  const comments = history.flatMap(({ entry: { event }, comment }): ReturnedComment[] => {
    if (comment === null || event.type !== "decision-recorded" || event.facts.round !== round) return [];
    const { by, stage, lane, decision } = event.facts;
    const from = { by: names[by] ?? "", stage, lane, decided: decision };
    if (comment === "altered") return [{ ...from, field: null, text: null }];
    return [
      ...(comment.text === null ? [] : [{ ...from, field: null, text: comment.text }]),
      ...Object.entries(comment.fields).map(([field, text]) => ({ ...from, field, text })),
    ];
  });
  const [reasons, advice] = await Promise.all([
    boardsReasons(deps, head.report, history, names),
    committeesReasons(deps, head.report, names),
  ]);
  return {
    ...form,
    comments: [...comments, ...reasons, ...advice],
    isHistoryAltered: altered.history,
  };
}

/** The form as it stands, with what its parties said in their own words: one more reading, that of the record, where any is asked. */
async function typedOnRecord(
  deps: { archive: Pick<Archive, "content" | "history"> },
  who: Identified,
  basis: Basis,
): Promise<Typed | Altered> {
  const typed = await typedSoFar(deps, who, basis);
  if (typed === "altered" || speakingParties(basis).length === 0) return typed;
  const history = await deps.archive.history(who.link.documentId, who.head, basis);
  return history === "altered" ? history : withOwnWords(basis, typed, history);
}

/** Who saved each part and each row last that has a page of its own. */
const lastSavedIn = (draft: Draft | null, definition: Definition, typed: Typed): FormView["saved"] =>
  Object.fromEntries(
    sectionsOf(definition, typed).flatMap(({ id }) => {
      const last = lastSavedOf(draft, id);
      return last ? [[id, last]] : [];
    }),
  );

/**
 * Why a meeting of the board sent the report back, as whoever chaired it attested: where Accord holds the meeting's record, what was
 * entered with the vote for whoever wrote the document.
 */
async function boardsReasons(
  deps: Asked,
  { decidedAtMeeting, policy }: Document,
  history: DocumentView["history"],
  names: DocumentView["names"],
): Promise<ReturnedComment[]> {
  if (decidedAtMeeting?.outcome !== "returned") return [];
  const { stage, attestedBy, resolved } = decidedAtMeeting;
  const lane = policy.stages[stage]?.lanes.find(isResolution)?.id ?? "";
  const from = { field: null, by: names[attestedBy] ?? "", stage, lane, decided: null };
  const entered = history.findLast(({ entry }) => entry.event.type === "meeting-decision-entered");
  const said = resolved ? await askedOfAuthor(deps, resolved) : (entered?.comment ?? null);
  if (said === "altered") return [{ ...from, text: null }];
  return said === null || said.text === null ? [] : [{ ...from, text: said.text }];
}

/** Why committees did not recommend it at their meetings, for whoever wrote it: what was entered with each vote. */
async function committeesReasons(
  deps: Asked,
  { recommended = [] }: Document,
  names: DocumentView["names"],
): Promise<ReturnedComment[]> {
  const against = recommended.filter(({ outcome }) => outcome !== "approved");
  const said = await Promise.all(
    against.map(async ({ by, stage, lane, ...at }): Promise<ReturnedComment[]> => {
      const asked = await askedOfAuthor(deps, at);
      if (asked === null) return [];
      const from = { field: null, by: names[by] ?? "", stage, lane, decided: null };
      return [{ ...from, text: asked === "altered" ? null : asked.text }];
    }),
  );
  return said.flat();
}

/** All that stands in the form. A draft that was begun is whole, so that nothing else need be read. */
export async function typedSoFar(
  deps: { archive: Pick<Archive, "content"> },
  { head: { report }, link, loaded: { draft } }: Identified,
  basis: Basis,
): Promise<Typed | Altered> {
  const { contentHash } = report;
  const submitted =
    draft === null && contentHash !== null
      ? await deps.archive.content(link.documentId, report, contentHash)
      : null;
  return typedFrom(basis, draft, submitted);
}

/**
 * The same from what was read. A draft that was begun needs no version before it; where none was, a version that is not what
 * was submitted is no form to begin with, and an empty one in its place would be saved over all that its author wrote.
 */
export function typedFrom(
  basis: Basis,
  draft: Draft | null,
  submitted: Content | Altered | null,
): Typed | Altered {
  const before = submitted === "altered" ? null : submitted;
  if (draft === null && before !== submitted) return "altered";
  return typedIn(definitionOf(basis), draft, before, startingFrom(basis));
}

/**
 * What stands in a form before anything is typed: the period of a report or a plan, whom and what an agreement cannot be without, and
 * what an amendment would change.
 */
function startingFrom(basis: Basis): Typed {
  if (basis.kind === "agreement") return agreementBegins(basis);
  if (basis.kind === "amendment") {
    const { lang, original: values } = basis;
    return typedOf(definitionOf(basis), { schema: "", lang, values });
  }
  if (basis.kind === "governance") return governanceBegins(basis);
  if (basis.kind === "plan") return planBegins(basis);
  return "period" in basis ? { periodStart: basis.period.start, periodEnd: basis.period.end } : {};
}

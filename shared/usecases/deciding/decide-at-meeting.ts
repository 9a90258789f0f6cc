import { tidyComment } from "../../domain/audit/comment.ts";
import { commitTo } from "../../domain/audit/commitments.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import { type MeetingDecision, placeField } from "../../domain/board/meeting.ts";
import { minutesName, minutesNow } from "../../domain/board/minutes-file.ts";
import type { Term } from "../../domain/board/terms.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { isResolution } from "../../domain/organisation/lane-rule.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import { isDisputed } from "../../domain/people/address-standing.ts";
import { refuseAddressFor } from "../../domain/people/hold.ts";
import { foldPerson } from "../../domain/people/person.ts";
import { timesInRole } from "../../domain/people/times-in-role.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Refusal } from "../../domain/review/commands.ts";
import { bodyAsked, currentStage } from "../../domain/review/standing.ts";
import type { AsideShown } from "../../ports/asides.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Files } from "../../ports/files.ts";
import type { People } from "../../ports/people.ts";
import type { Alteration, Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore, Head } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { asideOfAnswer, goneWith } from "../engine/lay-aside.ts";
import type { Credentials } from "../entering/identify.ts";
import { identify } from "../entering/identify.ts";
import type { OverseerRefusal } from "../overseeing/act-as-overseer.ts";
import { actAsOverseer } from "../overseeing/act-as-overseer.ts";
import { verifiedEntries } from "../people/verified-person.ts";

type Deps = {
  store: DecisionStore;
  archive: Pick<Archive, "history">;
  directory: Pick<Directory, "organisation">;
  people: Pick<People, "load" | "entries">;
  files: Pick<Files, "of">;
  tellAltered: (found: Alteration) => void;
  clock: Clock;
  ids: Ids;
};

/** What the overseer enters of a meeting: the decision in figures and people, its place and the board's reasons in words. */
export type MeetingForm = {
  documentId: string;
  command: string;
  asideGone?: AsideShown;
  contentHash: string;
  decision: MeetingDecision;
  /** The hash of the entry that their page showed, and whose place this one takes. */
  replaces: string | null;
  /** The file that their page showed as its minutes, by `minutesShown`. */
  minutes: string;
  /** What was masked of the document when their page was opened. */
  masked: string;
  place: string;
  reasons: string;
};

/**
 * Who may have been at the meeting that decides on a report, by what rules, and since when it can have met: whoever holds
 * the role of the resolution that did not pass, and whoever was asked to sign it, each as long as they were a director. Who
 * holds it no more gets no link, nobody decides by an address that is disputed, and whoever enters the decision is not the one
 * who attests to it.
 * @returns a refusal where the history, or the record of somebody who may have been there, is not what was recorded: then
 *   nobody knows since when, or who
 */
export async function readMeetingContext(
  deps: Pick<Deps, "archive" | "directory" | "people" | "clock" | "tellAltered">,
  documentId: string,
  head: Head,
  enteredBy: string,
) {
  const [organisation, history] = await Promise.all([
    deps.directory.organisation(),
    deps.archive.history(documentId, head),
  ]);
  if (history === "altered") return refuse({ code: history });
  const { timeZone, bylaws: profile } = organisation;
  const closed = history.findLast(({ stored }) => stored.type === "stage-closed")?.stored.at ?? "";
  const referredOn = closed && dayOf(closed, timeZone);
  const board = await readBoard(deps, head.report, organisation);
  if (!board.ok) return board;
  const terms = board.value.flatMap((one) =>
    one.terms.filter(({ until }) => until === null || until >= referredOn),
  );
  const directors = [...new Set(terms.map(({ person }) => person))];
  const mayAttest = new Set(board.value.flatMap((one) => (one.mayAttest ? [one.person] : [])));
  return ok({
    profile,
    body: bodyAsked(head.report),
    terms,
    directors,
    cannotAttest: directors.filter((one) => one === enteredBy || !mayAttest.has(one)),
    referredOn,
    today: dayOf(deps.clock.now(), timeZone),
  });
}

/** What is known of a meeting and its board. */
export type MeetingContextNow = Extract<
  Awaited<ReturnType<typeof readMeetingContext>>,
  { ok: true }
>["value"];

/**
 * Everybody who holds the role of a resolution, or was asked to sign it: when they were a director, and whether they can attest. Of a
 * committee, when they held its role and were a director (CNCA s. 138(1)).
 */
async function readBoard(
  deps: Pick<Deps, "people" | "tellAltered">,
  report: Document,
  { roster, timeZone, bylaws: { directors, committees } }: Organisation,
) {
  const lanes = currentStage(report)?.lanes.filter(isResolution) ?? [];
  const roles = lanes.map(({ role }) => role);
  const beside = committees.some(({ role }) => roles.includes(role)) ? directors.role : null;
  const sits = (person: string) => beside === null || (roster[beside] ?? []).includes(person);
  const now = roles.flatMap((role) => roster[role] ?? []).filter(sits);
  const everybody = new Set([...now, ...lanes.flatMap((lane) => lane.people)]);
  const chains = await Promise.all(
    [...everybody].map(async (person) => ({ person, entries: await verifiedEntries(deps, person) })),
  );
  const whole = chains.flatMap(({ person, entries }) => (entries === "altered" ? [] : [{ person, entries }]));
  const verified = new Set(whole.map(({ person }) => person));
  const altered = [...everybody].filter((person) => !verified.has(person));
  if (altered.length > 0) return refuse({ code: "person-altered", people: altered } as const);
  const known = whole.map(({ person, entries }) => {
    const record = foldPerson(entries).person;
    const times = timesInRole(entries, roles, beside);
    const terms = times.map(({ from, until }): Term => {
      const ended = until && dayOf(until, timeZone);
      return { person, from: dayOf(from, timeZone), until: ended };
    });
    return {
      person,
      // Of before there were streams of people: nobody leaves without one.
      terms: entries.length === 0 && sits(person) ? [{ person, from: null, until: null }] : terms,
      mayAttest: now.includes(person) && !(record && isDisputed(record)),
    };
  });
  return ok(known);
}

/**
 * The overseer enters what the board decided at a meeting outside Accord.
 *
 * 1. The files of the document are read; then in one read session, link, head, authority, command. A repeated command is answered as
 *    the first time.
 * 2. By-laws, directors and the day on which the matter went to a meeting are read; what does not add up is refused, and so is a file
 *    of its minutes that was not found clean, or is another than their page showed.
 * 3. Place, reasons and the name of that file become a salted commitment in the entry; their words stay private.
 * 4. One transaction: entry, head, and the link and mail to whoever chaired the meeting.
 */
export async function enterMeetingDecision(
  deps: Deps,
  credentials: Credentials,
  {
    documentId,
    command,
    asideGone,
    contentHash,
    decision,
    replaces,
    minutes: seen,
    masked,
    place,
    reasons,
  }: MeetingForm,
): Promise<Result<null, OverseerRefusal>> {
  const files = await deps.files.of(documentId);
  return actAsOverseer(
    deps,
    credentials,
    {
      documentId,
      command,
      ...(asideGone && { asideGone }),
      act: "enter-meeting-decision",
      about: { contentHash, decision, replaces, minutes: seen, masked },
      comment: { text: reasons, fields: { [placeField]: place } },
      beside: ({ head }) => {
        const attached = minutesNow(head.report, files, seen);
        return attached ? { [minutesName]: attached.name } : {};
      },
    },
    async ({ by, head }, commentCommitment) => {
      const attached = minutesNow(head.report, files, seen);
      if (attached && "problem" in attached)
        return { code: "does-not-add-up", problems: [{ at: "minutes", code: attached.problem }] };
      const context = await readMeetingContext(deps, documentId, head, by.person);
      if (!context.ok) return context.refusal;
      const about = { contentHash, decision, replaces, masked, commentCommitment };
      const minutes = attached?.minutes ?? null;
      const entered = { by, ...about, minutes, context: context.value };
      return { command: { name: "enter-meeting-decision", ...entered } };
    },
  );
}

/** What whoever chaired a meeting confirmed, on the decision that their page showed. */
export type AttestationForm = {
  command: string;
  decisionHash: string;
  answer: "attest" | "contest";
  reason: string;
  /** What was masked of the document when their page was opened. */
  masked?: string;
  /** The digest of what waited of the form, where their page showed that. */
  aside?: string;
};

/**
 * Whoever chaired the meeting attests to the decision, or says that it is another. Two calls to AWS.
 *
 * 1. One read: session, link, head, authority, command. A repeated command is answered as the first time.
 * 2. One transaction: entries, head, outbox rows, on condition that head and authority still stand (I13). A report that
 *    goes on has another execution, which is looked at like any other (I17).
 */
export async function answerAttestation(
  deps: Pick<Deps, "store" | "clock" | "ids">,
  credentials: Credentials,
  form: AttestationForm,
): Promise<Result<null, Refusal | { code: "no-session" }>> {
  const command = hashOf({ name: "attest-meeting", person: credentials.person, ...form });
  const who = await identify(deps, credentials, { command });
  if (!who) return refuse({ code: "no-session" });
  const { head, loaded, link, standing } = who;
  if (loaded.commandDone) return ok(null);
  if (link.purpose !== "attest") return refuse({ code: "not-yours" });
  if (standing !== "good") return refuse({ code: standing });
  if (!loaded.authority) return refuse({ code: "no-longer-authorised" });
  const isNotReached = refuseAddressFor(loaded.authority, link.createdAt, deps.clock.now());
  if (isNotReached) return refuse(isNotReached);
  const { answer, decisionHash, masked } = form;
  const words = answer === "contest" ? tidyComment({ text: form.reason, fields: {} }) : null;
  const comment = words && commitTo(words, deps.ids.secret);
  const shown = { by: loaded.authority, decisionHash };
  const outcome = await carryOut(
    deps,
    link.documentId,
    head,
    answer === "attest"
      ? { name: "attest-meeting-decision", ...shown }
      : {
          name: "contest-meeting-decision",
          ...shown,
          commentCommitment: comment?.hash ?? null,
          ...(masked !== undefined && { masked }),
        },
    {
      command,
      authority: loaded.authority,
      ...goneWith(asideOfAnswer(link), form.aside),
      ...(comment && { comment }),
    },
  );
  return outcome.ok ? ok(null) : outcome;
}

import type { Document } from "../../domain/documents/kinds.ts";
import { linkIdOf } from "../../domain/links/grant.ts";
import { linkValidityDays } from "../../domain/links/link.ts";
import type { EffectOf } from "../../domain/outbox/effect.ts";
import { later } from "../../domain/time.ts";
import type { Access } from "../../ports/access.ts";
import type { Clock, DueIndex, Ids } from "../../ports/clockwork.ts";
import type { Callback, Conductor, TaskTokens } from "../../ports/conductor.ts";
import type { Correlation } from "../../ports/correlation.ts";
import type { Desks } from "../../ports/desks.ts";
import type { FileRemover } from "../../ports/files.ts";
import type { ImportedPlans } from "../../ports/imported.ts";
import type { MailQueue } from "../../ports/mail.ts";
import type { Meetings } from "../../ports/meetings.ts";
import type { BookBinder } from "../../ports/minute-books.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { DocumentRegister, Messages } from "../../ports/oversight.ts";
import type { Addresses, People } from "../../ports/people.ts";
import type { BylawsInForce, PoliciesInForce } from "../../ports/policies.ts";
import type { Alteration, Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore, OutboxRow } from "../../ports/store.ts";
import { mindAttestation } from "../clock/mind-attestation.ts";
import { mindTranslation } from "../clock/mind-translation.ts";
import { answerLessons } from "../conducting/answer-lessons.ts";
import { enterResolution } from "../conducting/enter-resolution.ts";
import { followPublication } from "../conducting/follow-publication.ts";
import { givePlace } from "../conducting/give-place.ts";
import { openTranches } from "../conducting/open-tranches.ts";
import { resolveAtMeeting } from "../conducting/resolve-at-meeting.ts";
import { supersedePlan } from "../conducting/supersede-plan.ts";
import { deskHolder } from "../desk/desk-letter.ts";
import { askAnew, writeToSecond } from "../people/ask-anew.ts";
import { askAtNewAddress, askOnReturn, tellDeparted, welcome } from "../people/documents-of-somebody.ts";
import { applyAddress, settleAddress } from "../people/settle-address.ts";
import { expandMails, expandNotices, expandTell, expandTellDeputy } from "./expand-outbox.ts";
import { writeTo } from "./write-to.ts";

export type RelayDeps = {
  store: DecisionStore;
  clock: Clock;
  ids: Ids;
  correlation: Correlation;
  outbox: Outbox;
  directory: Pick<Directory, "organisation" | "person" | "donor" | "partner">;
  documents: DocumentRegister & Messages;
  conductor: Conductor;
  callback: Callback;
  tokens: TaskTokens;
  mailQueue: MailQueue;
  fileRemover: FileRemover;
  bookBinder: BookBinder;
  dueIndex: DueIndex;
  access: Pick<Access, "link">;
  people: People;
  meetings: Pick<Meetings, "load" | "entries">;
  addresses: Addresses;
  imported: ImportedPlans;
  policies: PoliciesInForce;
  bylaws: BylawsInForce;
  /** What few rows need, and none of a review: it is loaded with the first that does. */
  openArchive: () => Promise<Pick<Archive, "content" | "pinned" | "history">>;
  desks: Pick<Desks, "holding">;
  tellAltered: (found: Alteration) => void;
};

/**
 * Carries one outbox row to where it must take effect. Safe to repeat, in any order (I16).
 *
 * 1. A row that ended is left alone, and so is one whose time has not come: the ticker takes it up then. What is done for
 *    another is logged, and goes on, under the id of its cause.
 * 2. `conduct` starts the execution of a round and attempt; a second start of the same is none.
 * 3. `resume` tells the execution how its stage closed. When nothing waits any more, the record still stands: the
 *    look at the execution is brought forward, and another attempt will go on from there.
 * 4. What is for several people becomes a row for each, with an id of its own, so that doing it twice adds none.
 * 5. `resend` becomes a copy of the row that reached nobody, with a link of its own: one of before a change of address
 *    acts no more.
 * 6. `settle-address` and `apply-address` have a change of address take effect, before anything is sent to it.
 * 7. A second person who cannot answer is not written to: `ask-anew` asks another, `mind-translation` looks after
 *    whoever is to read one, and `mind-attestation` after whoever is to attest to a meeting's decision.
 * 8. What changes about somebody is brought to the documents that are open: whoever comes to watch over them gets their
 *    page, of who has left those hear who can give a task to somebody else, and whoever is back, or has a new address, gets
 *    what awaits them.
 * 9. `supersede` has a plan say which one takes its place, `give-place` a governance document which one holds in its own,
 *    `put-policy` puts an adopted approval policy in force, `put-bylaws` how the board decides by an adopted by-law, and
 *    `answer-lessons` reports by which plan their lessons were answered;
 *    `open-tranches` has an agreement say what is to be paid of it once a report was approved;
 *    `follow-publication` has the reports on an agreement obey what everybody may know of it by now; `resolve-at-meeting` has what
 *    was voted at a meeting take effect on its document, and `enter-resolution` what a body resolved in writing stand in its register.
 * 10. What takes files away is handed to the one function that may, and a minute book to the one that makes it: they end the row.
 * 11. What is a message is queued; the row ends when it was sent. Whoever asked for a desk and has none gets none. What asks
 *    somebody to write who has left is told to whoever oversees too.
 * @returns what was done for it
 */
export async function relayOutboxRow(
  deps: RelayDeps,
  id: string,
): Promise<OutboxRow["effect"]["effect"] | "ended" | "later"> {
  const row = await deps.outbox.pending(id);
  if (!row) return "ended";
  if (row.notBefore !== undefined && deps.clock.now() < row.notBefore) return "later";
  deps.correlation.follow(row.correlationId);
  await relay(deps, row);
  return row.effect.effect;
}

function relay(deps: RelayDeps, row: OutboxRow): Promise<void> {
  const { effect } = row;
  switch (effect.effect) {
    case "conduct":
      return conduct(deps, row, effect);
    case "resume":
      return resume(deps, row, effect);
    case "mails":
      return expandMails(deps, row, effect);
    case "supersede":
      return supersedePlan(deps, row, effect);
    case "give-place":
      return givePlace(deps, row, effect);
    case "put-policy":
      return putAdopted(deps, row);
    case "put-bylaws":
      return putRules(deps, row);
    case "answer-lessons":
      return answerLessons(deps, row);
    case "open-tranches":
      return openTranches(deps, row);
    case "follow-publication":
      return followPublication(deps, row);
    case "tell":
      return expandTell(deps, row, effect);
    case "tell-deputy":
      return expandTellDeputy(deps, row, effect);
    case "notices":
      return expandNotices(deps, row, effect);
    case "resend":
      return resend(deps, row, effect);
    case "settle-address":
      return settleAddress(deps, row, effect);
    case "apply-address":
      return applyAddress(deps, row, effect);
    case "ask-anew":
      return askAnew(deps, row, effect);
    case "mind-translation":
      return mindTranslation(deps, row, effect);
    case "mind-attestation":
      return mindAttestation(deps, row, effect);
    case "welcome":
      return welcome(deps, row, effect);
    case "tell-departed":
      return tellDeparted(deps, row, effect);
    case "ask-on-return":
      return askOnReturn(deps, row, effect);
    case "ask-at-new-address":
      return askAtNewAddress(deps, row, effect);
    case "resolve-at-meeting":
      return resolveAtMeeting(deps, row, effect);
    case "enter-resolution":
      return enterResolution(deps, row, effect);
    case "address-mail":
      return writeToSecond(deps, row, effect);
    case "mail":
      return writeTo(deps, row, effect);
    case "desk":
      return letIn(deps, row, effect);
    case "delete-files":
    case "sweep-file":
      return deps.fileRemover.ask(row.id);
    case "bind-minute-book":
      return deps.bookBinder.ask(row.id);
    case "notice":
    case "address-note":
    case "meeting-mail":
    case "credential-mail":
    case "interest-mail":
    case "calendar-mail":
      return deps.mailQueue.enqueue(row.id);
  }
}

/** An adopted policy comes in force a few times a year: what reads one is loaded then. */
async function putAdopted(deps: RelayDeps, row: OutboxRow): Promise<void> {
  const [{ putPolicy }, archive] = await Promise.all([
    import("../conducting/put-policy.ts"),
    deps.openArchive(),
  ]);
  return putPolicy({ ...deps, archive }, row);
}

async function putRules(deps: RelayDeps, row: OutboxRow): Promise<void> {
  const [{ putBylaws }, archive] = await Promise.all([
    import("../conducting/put-bylaws.ts"),
    deps.openArchive(),
  ]);
  return putBylaws({ ...deps, archive }, row);
}

/** Who asked for a desk and has none gets no mail, and nobody else hears of it. */
async function letIn(deps: RelayDeps, row: OutboxRow, { mailbox }: EffectOf<"desk">): Promise<void> {
  if (await deskHolder(deps, mailbox, deps.clock.now())) return deps.mailQueue.enqueue(row.id);
  await deps.outbox.finish(row.id, "moot");
}

async function conduct(
  deps: RelayDeps,
  row: OutboxRow,
  { round, attempt }: EffectOf<"conduct">,
): Promise<void> {
  const { head } = await deps.store.load({ documentId: row.documentId });
  if (!head || head.report.round !== round || head.report.attempt !== attempt)
    return deps.outbox.finish(row.id, "moot");
  await startExecution(deps, row.documentId, head.report);
  await deps.outbox.finish(row.id, "done");
}

/** Starts the execution of a document's round and attempt, in the machine of its kind; one that was started before is left alone. */
export const startExecution = (
  { conductor }: Pick<RelayDeps, "conductor">,
  documentId: string,
  { kind, round, attempt, policy }: Document,
): Promise<void> =>
  conductor.start(
    { kind, documentId, round, attempt },
    policy.stages.map(({ id, label }) => ({ id, label: label.en })),
  );

async function resume(
  deps: RelayDeps,
  row: OutboxRow,
  { round, stage, result }: EffectOf<"resume">,
): Promise<void> {
  const token = await deps.tokens.taskToken(row.documentId);
  if (!token || token.round !== round || token.stage !== stage) return deps.outbox.finish(row.id, "moot");
  if ((await deps.callback.resume(token.token, result)) === "resumed")
    return deps.outbox.finish(row.id, "done");
  await deps.dueIndex.bringForward(row.documentId, deps.clock.now());
  await deps.outbox.finish(row.id, "moot");
}

async function resend(deps: RelayDeps, row: OutboxRow, { message }: EffectOf<"resend">): Promise<void> {
  const missed = await deps.outbox.row(linkIdOf(row.documentId, message));
  if (!missed) return deps.outbox.finish(row.id, "moot");
  const [id, createdAt] = [`${row.id}.again`, deps.clock.now()];
  const old = missed.linkId === null ? null : await deps.access.link(missed.linkId);
  const link = old && {
    ...old.link,
    id,
    createdAt,
    validUntil: later(createdAt, { days: linkValidityDays(old.link.purpose) }),
  };
  await deps.outbox.add({ ...missed, id, createdAt, linkId: link?.id ?? null }, link);
  await deps.outbox.finish(row.id, "done");
}

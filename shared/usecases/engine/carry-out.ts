import type { DocumentEvent } from "../../../events/facts.ts";
import type { Comment } from "../../domain/audit/comment.ts";
import type { Named } from "../../domain/audit/commitments.ts";
import { seal } from "../../domain/audit/seal.ts";
import { interestsIn } from "../../domain/board/listed-interest.ts";
import type { Command } from "../../domain/documents/commands.ts";
import { evolve } from "../../domain/documents/evolve.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { decide, effectsOf } from "../../domain/documents/kinds.ts";
import { changesDates, conductorLookAfter } from "../../domain/documents/looks.ts";
import { grantLink, linkIdOf, nameOfCommand } from "../../domain/links/grant.ts";
import type { Link } from "../../domain/links/link.ts";
import type { Effect, EffectOf } from "../../domain/outbox/effect.ts";
import { refuseChangeOfAddress } from "../../domain/people/hold.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import { nextLook } from "../../domain/review/answers.ts";
import type { Refusal } from "../../domain/review/commands.ts";
import { datesAfter } from "../../domain/review/dates.ts";
import { wordOfEndings } from "../../domain/review/endings.ts";
import { changesServiceLook } from "../../domain/review/looks.ts";
import { daysToAnswer } from "../../domain/review/reminders.ts";
import { later } from "../../domain/time.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Change, DecisionStore, Head, OutboxRow } from "../../ports/store.ts";

/** Beyond this many lost races something other than other people is at work. */
const maximumTries = 30;

/** After how many days a row is due; null for one that is at once. */
function dueAfterDays(effect: Effect): number | null {
  if (effect.effect === "tell") return effect.afterDays ?? null;
  const waitsForAnswer =
    effect.effect === "mind-attestation" || (effect.effect === "mind-translation" && !effect.isDueAtOnce);
  return waitsForAnswer ? daysToAnswer : null;
}

/** What a change carries besides the events, their outbox rows and links. */
type Extras = Omit<
  Change,
  | "documentId"
  | "from"
  | "head"
  | "entries"
  | "outbox"
  | "links"
  | "comment"
  | "serviceLookAt"
  | "lookAt"
  | "datesLookAt"
  | "interests"
> & {
  /** Stored beside the first new entry, which bears its hash. */
  comment?: Named<Comment>;
  /** The link by which it is answered: it opens the receipt of that, too, so that its mail brings no other. */
  answeredBy?: Link;
};

/**
 * Carries a command out on a report: the one way that a report changes.
 *
 * 1. The command is decided on the head, purely: events, or a refusal; with a refusal what the clock should have
 *    recorded by now, which is committed in its place.
 * 2. The events are folded, sealed into entries, and what they ask for becomes outbox rows and links.
 * 3. All of it is committed in one transaction, on condition that the head is still the same.
 * 4. When somebody else was first, it is decided again on the head that they left; when that race is lost as well, on
 *    one that is read after a random while, since many race. It stays of the moment when it came.
 * 5. Whatever changes about somebody changes their authority's record. It is read anew, once, and decided again with what
 *    they may do now: a corrected spelling stops nobody, who left is refused for that, and so is whose address is another
 *    by now, for their link went to the one before.
 * 6. A command that was carried out before is answered as it was then.
 */
export async function carryOut(
  deps: { store: DecisionStore; clock: Clock; ids: Ids },
  documentId: string,
  head: Head | null,
  given: Command,
  givenExtras: Extras = {},
): Promise<Result<Head | null, Refusal>> {
  let current = head;
  let command = given;
  let extras = givenExtras;
  let isReadAnew = false;
  // However often it is decided again, a command is of one moment, in what is decided as in the entries.
  const now = "now" in given ? given.now : deps.clock.now();
  for (let tries = 1; tries <= maximumTries; tries += 1) {
    const decision = decide(current?.report ?? null, command);
    const decided = decision.ok ? decision.value : (decision.overdue ?? []);
    const answered = decision.ok ? ok(current) : refuse(decision.refusal);
    if (decided.length === 0) return answered;
    const events = withDates(current?.report ?? null, decided, now);
    // What a refusal leaves behind is the clock's, and nothing of the command's goes with it.
    const carried = decision.ok ? extras : {};
    const name = carried.command === undefined ? deps.ids.unique() : nameOfCommand(carried.command);
    const change = changeOf(documentId, current, events, { now, name }, carried);
    const outcome = await deps.store.commit(change);
    if (outcome.committed) return decision.ok ? ok(change.head) : answered;
    switch (outcome.because) {
      case "command-done":
        return ok(current);
      case "authority-changed": {
        const fresh = isReadAnew ? null : await readAnew(deps, documentId, extras);
        if (!fresh?.authority) return refuse({ code: "no-longer-authorised" });
        const { authority, other } = fresh;
        const isNotTheirs = extras.authority && refuseChangeOfAddress(extras.authority, authority, now);
        if (isNotTheirs) return refuse(isNotTheirs);
        isReadAnew = true;
        current = fresh.head;
        extras = { ...extras, authority, ...(extras.other && other && { other }) };
        command = decidedBy(command, extras);
        break;
      }
      case "draft-changed":
        return refuse({ code: "draft-changed" });
      case "guard-changed":
        return refuse({ code: "claimed-meanwhile" });
      case "mailbox-taken":
        return refuse({ code: "somebody-elses-address" });
      case "conflict":
        current =
          (tries === 1 ? outcome.head : null) ??
          (await deps.store.load({ documentId, lostRaces: tries })).head;
    }
  }
  throw new Error(`${documentId}: lost ${maximumTries} races for ${command.name}`);
}

/** The head, with whose authority a command stands on: who acts, and who is to take a task over. */
const readAnew = (deps: { store: DecisionStore }, documentId: string, { authority, other }: Extras) =>
  deps.store.load({
    documentId,
    ...(authority && { person: authority.person }),
    ...(other && { other: other.person }),
  });

/** The same command, by people as the directory knows them now. */
function decidedBy(command: Command, { authority, other }: Extras): Command {
  // What comes of an address was decided elsewhere, by somebody who is only named here.
  if (command.name === "conclude-address") return command;
  return {
    ...command,
    ...("by" in command && authority && { by: authority }),
    ...("to" in command && other && { to: other }),
  };
}

/** The events, and what follows from them for the days of the report, which only a clock can say. */
function withDates(before: Document | null, events: readonly DocumentEvent[], now: string): DocumentEvent[] {
  const after = events.reduce<Document | null>(evolve, before);
  return after ? [...events, ...datesAfter(before, after, now)] : [];
}

/**
 * What is committed of a decision.
 * @param name begins the names of the rows and links of this change. They stand in mails and addresses: no name counts
 *   entries, or it would say how many have answered while a vote is open. Of a command it is the command's own: its first row
 *   is then its mark, too, by which it is known to be done.
 */
function changeOf(
  documentId: string,
  before: Head | null,
  events: readonly DocumentEvent[],
  { now, name }: { now: string; name: string },
  { comment, answeredBy, ...rest }: Extras,
): Change {
  const from = before?.chain ?? { number: 0, hash: null };
  const sealed = seal(documentId, from, events, now);
  const outbox: OutboxRow[] = [];
  const links: Link[] = [];
  let report: Document | null = before?.report ?? null;
  const asked: Effect[] = [];
  let looksAnew = false;
  let lookAfter: number | null = null;
  let datesChange = false;
  for (const event of events) {
    const after = evolve(report, event);
    asked.push(...effectsOf(report, after, event));
    looksAnew ||= changesServiceLook(report, after, event);
    report = after;
    lookAfter = conductorLookAfter(after, event) ?? lookAfter;
    datesChange ||= changesDates(after, event);
  }
  if (!report) throw new Error(`${documentId}: a change without events`);
  const interests = interestsIn(documentId, sealed.entries);
  const endings = wordOfEndings(before?.report ?? null, report, events, asked);
  const serviceLookAt = looksAnew ? nextLook(report, now) : null;
  for (const [k, effect] of onceEach([...asked, ...endings]).entries()) {
    const id = linkIdOf(documentId, `${name}.${k}`);
    const isReceipt = effect.effect === "mail" && isReceiptOf(effect, answeredBy);
    const link =
      effect.effect === "mail" && !isReceipt
        ? grantLink(id, documentId, effect.person, effect, report, now)
        : null;
    if (link) links.push(link);
    const days = dueAfterDays(effect);
    outbox.push({
      id,
      documentId,
      effect,
      linkId: (isReceipt ? answeredBy : link)?.id ?? null,
      createdAt: now,
      ...(days !== null && { notBefore: later(now, { days }) }),
    });
  }
  return {
    ...rest,
    documentId,
    from,
    head: { report, chain: sealed.end },
    entries: sealed.entries,
    outbox,
    links,
    ...(comment && { comment: { ...comment, entry: entryOf(comment, sealed.entries) } }),
    ...(serviceLookAt !== null && { serviceLookAt }),
    ...(interests.length > 0 && { interests }),
    ...(datesChange && { datesLookAt: later(now, { days: 1 }) }),
    ...(lookAfter !== null && { lookAt: later(now, { minutes: lookAfter }) }),
  };
}

/** The number of the entry that bears the hash of words: the first, unless something is recorded before it, as who joined the board. */
const entryOf = ({ hash }: { hash: string }, entries: Change["entries"]): number =>
  (
    entries.find(({ facts }) => [facts["commentCommitment"], facts["reasonCommitment"]].includes(hash)) ??
    entries[0]
  )?.number ?? 0;

/** Whether a mail is the receipt of what was answered by a link, for whom it was given. */
const isReceiptOf = ({ template, person, purpose }: EffectOf<"mail">, link: Link | undefined): boolean =>
  template === "answer-recorded" && person === link?.person && purpose === link.purpose;

/** What several events of one moment ask for alike happens once: two lanes that are late are one word to the overseer. */
const onceEach = (asked: readonly Effect[]): Effect[] => [
  ...new Map(asked.map((effect) => [JSON.stringify(effect), effect] as const)).values(),
];

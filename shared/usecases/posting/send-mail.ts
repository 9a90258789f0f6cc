import type { Altered } from "../../domain/audit/commitments.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import type { EffectOf } from "../../domain/outbox/effect.ts";
import type { LinkTemplate } from "../../domain/outbox/mails.ts";
import { later } from "../../domain/time.ts";
import type { Access } from "../../ports/access.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Correlation } from "../../ports/correlation.ts";
import type { Desks } from "../../ports/desks.ts";
import type { LinkSigner, Mailer, Message } from "../../ports/mail.ts";
import type { Meetings } from "../../ports/meetings.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { Messages } from "../../ports/oversight.ts";
import type { People } from "../../ports/people.ts";
import type { Alteration, Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore, Head, OutboxRow } from "../../ports/store.ts";
import type { Subscriptions } from "../../ports/subscriptions.ts";
import { type CalendarLetter, calendarLetterFor } from "../calendars/calendar-letter.ts";
import { type DeskLetter, deskLetterFor } from "../desk/desk-letter.ts";
import { calledInMail } from "../engine/called.ts";
import { type MeetingLetter, meetingLetterFor } from "../meetings/meeting-letter.ts";
import { type AddressLetter, addressLetterFor } from "../people/address-letter.ts";
import { type InterestLetter, interestLetterFor } from "../people/interest-letter.ts";
import { type CredentialLetter, credentialLetterFor } from "../stepping-up/credential-letter.ts";
import { type AcceptedNotice, acceptedNoticeFor } from "./accepted-notice.ts";
import { type ConcludedNotice, concludedNoticeFor } from "./concluded-notice.ts";
import { type InForceNotice, inForceNoticeFor } from "./in-force-notice.ts";
import { type LateNotice, lateNoticeFor } from "./late-notice.ts";
import { type NotComing, notComingFor } from "./not-coming-notice.ts";
import { type Notice, noticeFor } from "./notice-letter.ts";
import { type PaymentNotice, paymentNoticeFor } from "./payment-notice.ts";
import type { About, TaskLetter } from "./task-letter.ts";
import { taskLetterFor } from "./task-letter.ts";

/** A mail to a person, with a link of their own, or a notice of what is public. */
export type Letter = About &
  (
    | Notice
    | AcceptedNotice
    | ConcludedNotice
    | InForceNotice
    | LateNotice
    | NotComing
    | PaymentNotice
    | TaskLetter
  );

/** Whatever is mailed. */
export type AnyLetter =
  | Letter
  | AddressLetter
  | CalendarLetter
  | CredentialLetter
  | DeskLetter
  | InterestLetter
  | MeetingLetter;

type Deps = {
  store: DecisionStore;
  outbox: Outbox;
  access: Access;
  directory: Directory;
  archive: Archive;
  subscriptions: Subscriptions;
  signer: LinkSigner;
  mailer: Mailer;
  clock: Clock;
  correlation: Correlation;
  compose: (letter: AnyLetter) => Message;
  people: People;
  meetings: Pick<Meetings, "load" | "entries" | "words">;
  desks: Pick<Desks, "holding" | "give">;
  messages: Messages;
  tellAltered: (found: Alteration) => void;
};

/** As long as a sender may hold a row: longer than the function runs. */
const claimFor = { minutes: 2 };

/**
 * Sends the mail of one outbox row.
 *
 * 1. The row is claimed, so that a duplicate delivery finds it taken or ended (I16).
 * 2. The document, the link and the subscription are looked at again: what is no longer asked of anybody is moot, a
 *    reminder to somebody who answered meanwhile among it. An address that does not work gets nothing until it is corrected.
 * 3. The link's token is derived, and its digest stored, before the mail leaves.
 * 4. The mail is composed and handed to the provider; the row ends as done.
 * 5. On a fault the row is given back, and the fault thrown, so that the queue tries again.
 */
export async function sendMail(deps: Deps, id: string): Promise<Outcome | "not-pending"> {
  const now = deps.clock.now();
  const row = await deps.outbox.pending(id);
  if (row) deps.correlation.follow(row.correlationId);
  if (!row || !(await deps.outbox.claim(id, now, later(now, claimFor)))) return "not-pending";
  const outcome = await send(deps, row, now);
  if (outcome === "waiting" || outcome === "altered") await deps.outbox.release(id);
  else await deps.outbox.finish(id, outcome === "sent" ? "done" : outcome);
  return outcome;
}

/**
 * "waiting" while words are missing, "altered" while what it would tell is not what was approved: the ticker takes it up
 * again, and in the end says that it did not leave (I15).
 */
type Held = "waiting" | Altered;

/**
 * "moot" when it is asked of nobody any more, "inactive" when whoever it is for has left, "address" when nothing may be sent
 * to the address.
 */
type Outcome = "sent" | "moot" | "inactive" | "address" | Held;

/** Once the provider has accepted the mail, the row is never given back: only its claim can run out. */
async function send(deps: Deps, row: OutboxRow, now: string): Promise<Outcome> {
  try {
    const letter = await letterFor(deps, row, now);
    if (!letter) return "moot";
    if (typeof letter === "string") return letter;
    if (letter.contact.suppressed !== null) return "address";
    await deps.mailer.send(deps.compose(letter), row.id);
    return "sent";
  } catch (fault) {
    await deps.outbox.release(row.id);
    throw fault;
  }
}

/** What the row's mail says, or null when it must not leave any more. */
async function letterFor(
  deps: Deps,
  row: OutboxRow,
  now: string,
): Promise<AnyLetter | Held | "inactive" | null> {
  const { documentId, effect } = row;
  if (effect.effect === "desk") return deskLetterFor(deps, row, effect, now);
  if (effect.effect === "calendar-mail") return calendarLetterFor(deps, effect, now);
  if (effect.effect === "address-mail" || effect.effect === "address-note")
    return addressLetterFor(deps, row, effect, now);
  if (effect.effect === "credential-mail") return credentialLetterFor(deps, row, effect);
  if (effect.effect === "interest-mail") return interestLetterFor(deps, row, effect);
  if (effect.effect === "meeting-mail") return meetingLetterFor(deps, row, effect, now);
  if (effect.effect !== "mail" && effect.effect !== "notice") return null;
  const [{ head, basis }, organisation] = await Promise.all([
    deps.store.load({ documentId, basis: true }),
    deps.directory.organisation(),
  ]);
  if (!head || !basis)
    return (await deps.archive.history(documentId, head, basis)) === "altered" ? "altered" : null;
  if (deps.archive.pinned(documentId, head, basis) === "altered") return "altered";
  const about = { documentId, report: head.report, basis, organisation };
  if (
    effect.effect === "mail" &&
    endings.has(effect.template) &&
    (await deps.archive.history(documentId, head)) === "altered"
  )
    return "altered";
  if (effect.effect === "mail") {
    const letter = await taskLetterFor(deps, about, head, effect, row.linkId, now);
    if (letter === null || typeof letter === "string") return letter;
    return { ...letter, basis: await calledInMail(deps, about) };
  }
  const notice = await noticeOf(deps, { documentId, head, basis }, effect, row);
  return notice === null || typeof notice === "string" ? notice : { ...about, ...notice };
}

type Read = { documentId: string; head: Head; basis: Basis };

function noticeOf(deps: Deps, read: Read, effect: EffectOf<"notice">, row: OutboxRow) {
  const { template, recipient } = effect;
  switch (template) {
    case "report-published":
    case "plan-adopted":
    case "governance-adopted":
      return noticeFor(deps, read, { template, recipient });
    case "agreement-in-force":
    case "amendment-in-force":
    case "agreement-ended":
      return inForceNoticeFor(deps, read, { template, recipient });
    case "tranche-paid":
    case "payment-undone":
      return paymentNoticeFor(deps, read, { ...effect, template });
    case "report-accepted":
      return acceptedNoticeFor(deps, read, recipient);
    case "report-concluded":
      return concludedNoticeFor(deps, read, recipient);
    case "report-late":
      return lateNoticeFor(deps, read, recipient, row);
    case "report-not-coming":
      return notComingFor(deps, read, recipient);
  }
}

/** What says how a stage or a report ended, which the entries must say as well: it goes to many, and is not taken back. */
const endings: ReadonlySet<LinkTemplate> = new Set([
  "changes-requested",
  "review-returned",
  "resolution-passed",
  "resolution-ended",
  "oversee-meeting",
  "meeting-awaited",
  "meeting-decided",
  "meeting-returned",
  "report-approved",
  "with-donor",
  "accepted-by-donor",
  "deemed-accepted",
  "document-refused",
]);

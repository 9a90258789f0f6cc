import type { Recipient } from "../../../events/common.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Field } from "../../domain/forms/definition.ts";
import type { Supplied } from "../../domain/forms/languages.ts";
import { missingWords } from "../../domain/forms/languages.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { isResolution } from "../../domain/organisation/lane-rule.ts";
import { calendarIn } from "../../domain/organisation/office-time.ts";
import type { Lang } from "../../domain/organisation/organisation.ts";
import type { MailTemplate } from "../../domain/outbox/mails.ts";
import { departedFrom, readersDeparted, whoIsAsked } from "../../domain/review/departed.ts";
import { allows } from "../../domain/review/lifecycle.ts";
import { cannotOversee } from "../../domain/review/overseer.ts";
import type { Task } from "../../domain/review/oversight.ts";
import { canRemind, canTake, tasksOf } from "../../domain/review/oversight.ts";
import { nextReminder } from "../../domain/review/reminders.ts";
import { withoutOthers } from "../../domain/review/shown.ts";
import { withPlacesShown } from "../../domain/review/shown-masked.ts";
import { currentStage, decidesBesideOthers, isVoteOpen, readersAsked } from "../../domain/review/standing.ts";
import type { Timing } from "../../domain/review/timing.ts";
import { timingOf } from "../../domain/review/timing.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type {
  DocumentRegister,
  Listing,
  MessageRecord,
  Messages,
  RegisterCursor,
} from "../../ports/oversight.ts";
import type { People } from "../../ports/people.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import { messagesOnceAnnounced, notKnownToBeTold, withoutAnyNotice } from "../conducting/tell-untold.ts";
import { type CallDeps, calledByTitle } from "../engine/called.ts";
import { namesOf } from "../engine/names.ts";
import { suppliedWords } from "../engine/supplied-words.ts";
import { disputedIn } from "../engine/who-departed.ts";
import { namesOfWhoeverCan } from "../engine/whoever-can.ts";
import { untoldDonors } from "../posting/late-notice.ts";
import type { DocumentView } from "../reading/read-document.ts";
import { readDocument } from "../reading/read-document.ts";
import type { Overseer } from "./act-as-overseer.ts";
import { wasMissed } from "./correct-address.ts";

/** How many documents a page of the register shows. */
const pageSize = 20;

/** A page of the register, of what its reader watches over: with how each stands against its time, and who is awaited. */
export async function readRegister(
  deps: {
    register: DocumentRegister;
    messages: Messages;
    directory: Directory;
    people: Pick<People, "load">;
    clock: Clock;
  } & CallDeps,
  { by }: Pick<Overseer, "by">,
  listing: Listing,
  after: RegisterCursor | null,
) {
  const [page, organisation] = await Promise.all([
    deps.register.list({ ...listing, after, limit: pageSize }),
    deps.directory.organisation(),
  ]);
  const now = deps.clock.now();
  const listed = page.reports.filter(({ report }) => cannotOversee(report, by) === null);
  const [disputed, titled, ...messages] = await Promise.all([
    disputedIn(
      deps.people,
      listed.map(({ report }) => report),
    ),
    Promise.all(listed.map((one) => calledByTitle(deps, one))),
    ...listed.map(({ documentId, report }) => messagesOnceAnnounced(deps.messages, documentId, report)),
  ]);
  const reports = listed.map((one, index) => ({
    ...one,
    basis: titled[index] ?? one.basis,
    unnoticed: withoutAnyNotice(one.report, one.basis, messages[index] ?? []),
    timing: timingOf(one.report, now, organisation),
    departed: departedFrom(one.report, organisation, now, disputed),
    cannotRead: readersDeparted(one.report, organisation),
    disputed,
  }));
  const people = reports.flatMap(({ report }) => whoCanBeAwaited(report));
  return { reports, unreadable: page.unreadable, next: page.next, names: await deps.directory.names(people) };
}

/** Everybody whom a report can await: to write it, to answer, to attest to a meeting's decision, to read a translation. */
const whoCanBeAwaited = (report: Document): string[] => [
  ...whoIsAsked(report),
  ...Object.values(report.proposedTranslations).map(({ asked }) => asked),
];

/** A message as its overseer sees it: of what would tell how a vote stands no more than whom mail does not reach. */
type ToldMessage = Omit<MessageRecord, "id" | "template" | "askedAt"> &
  ({ template: MailTemplate; askedAt: string } | { template: null; askedAt: null });

/** A document as its overseer sees it: also who was told what, and what is missing in which language. */
export type OversightView = DocumentView & {
  messages: ToldMessage[];
  /** Donors whom nobody but its reader tells that it is not coming. */
  untold: readonly Recipient[];
  /** Who is told of its publication by contract, and is not known to be. */
  unannounced: readonly Recipient[];
  /** Those of them to whom no notice is under way. */
  unnoticed: readonly Recipient[];
  /** Names of messages that cannot be read. */
  unreadable: string[];
  missing: { lang: Lang; fields: Field[]; state: TranslationState }[];
  /** What is still to be done, the tasks of directors among them. */
  tasks: Task[];
  /** Its reader's id, where they decide in the open stage too, beside others: they are not shown what those decided. */
  decider: string | null;
  /** Whether those who are late can be reminded today. */
  canRemind: boolean;
  /** The day after today on which Accord reminds them by itself (ISO 8601); null where it does not. */
  nextReminder: string | null;
  timing: Timing;
  /** Those who are asked for something and can answer no more; and whoever's address is disputed, as that of some of them. */
  departed: readonly string[];
  disputed: readonly string[];
  /** Those who are asked to read a translation, and can read it no more. */
  cannotRead: readonly string[];
  /** Also what was supplied in another language may not be what was recorded. */
  altered: DocumentView["altered"] & { translations: boolean };
};

/** Whether words in a language that the author left open are missing, wait to be read by a second person, or hold. */
type TranslationState = "missing" | "waiting" | "confirmed";

const stateOf = (report: Document, lang: Lang): TranslationState => {
  if (readersAsked(report).some((waiting) => waiting.lang === lang)) return "waiting";
  return report.translations[lang] === undefined ? "missing" : "confirmed";
};

/**
 * What the overseer's page shows of a document. All of it is read side by side; of a vote that is open it says no more
 * than who was asked.
 * @returns null where the document has no basis on file
 */
export async function readOversight(
  deps: {
    archive: Archive;
    directory: Directory;
    people: Pick<People, "load">;
    messages: Messages;
    clock: Clock;
  },
  { documentId, head, loaded, by }: Overseer,
): Promise<OversightView | null> {
  const { basis } = loaded;
  if (!basis) return null;
  const [view, { readable, unreadable }, organisation, disputed, supplied] = await Promise.all([
    readDocument(deps, documentId, head, basis, undefined, by),
    deps.messages.ofDocument(documentId),
    deps.directory.organisation(),
    disputedIn(deps.people, [head.report]),
    head.report.contentHash ? suppliedWords(deps.archive, documentId, head.report) : ({} as Supplied),
  ]);
  const definition = definitionOf(basis);
  const { content } = view;
  const missing = (["en", "fr"] as const).flatMap((lang) => {
    const fields = content && supplied !== "altered" ? missingWords(definition, content, lang) : [];
    return fields.length === 0 ? [] : [{ lang, fields, state: stateOf(head.report, lang) }];
  });
  const messages = toldOf(head.report, readable);
  const unannounced = notKnownToBeTold(head.report, basis, readable);
  const told = messages.map(({ recipient }) => recipient);
  const names = await namesOf(deps.directory, [], [...told, ...unannounced]);
  const now = deps.clock.now();
  const { timeZone } = calendarIn(organisation, head.report.office);
  const today = dayOf(now, timeZone);
  const departed = departedFrom(head.report, organisation, now, disputed);
  const entered = view.history.findLast(({ stored }) => stored.type === "meeting-decision-entered");
  const enteredAt = entered?.stored.at ?? null;
  return {
    ...view,
    history: withPlacesShown(head.report, withoutOthers(head.report, view.history, by.person), undefined),
    decider: decidesBesideOthers(head.report, by.person) ? by.person : null,
    names: { ...names, ...view.names },
    altered: { ...view.altered, translations: supplied === "altered" },
    messages,
    unreadable,
    unannounced,
    unnoticed: withoutAnyNotice(head.report, basis, readable),
    untold: untoldDonors(head.report, readable),
    missing: allows("supply-translation", head.report.status) ? missing : [],
    tasks: tasksOf(head.report),
    canRemind: canRemind(head.report, today, departed),
    nextReminder: nextReminder(head.report, today, timeZone, departed, enteredAt),
    timing: timingOf(head.report, now, organisation),
    departed,
    disputed,
    cannotRead: readersDeparted(head.report, organisation),
  };
}

/**
 * What is told of messages. Of a vote that is open its first request to each director is listed, which went to all of them
 * alike; not one that goes out again, which asks nothing of whoever has signed. Where another was missed, it is said once of
 * each whom mail does not reach, so that their address can be corrected; never which mail it was, nor when.
 */
function toldOf(report: Document, messages: readonly MessageRecord[]): ToldMessage[] {
  const ofVote = messages.filter((message) => isOfOpenVote(report, message));
  const requests = ofVote.filter(({ template }) => template === "resolution-to-sign");
  const asked = new Map(requests.toReversed().map((request) => [request.recipient.id, request]));
  const first = new Set([...asked.values()].filter(({ state }) => state !== "moot"));
  const unseen = new Set(ofVote.filter((message) => !first.has(message)));
  const told = messages.filter((message) => !unseen.has(message));
  const known = new Set(told.filter(wasMissed).map(({ recipient }) => recipient.id));
  const missed = new Map(
    [...unseen]
      .filter(wasMissed)
      .map((message) => [message.recipient.id, message] as const)
      .filter(([id]) => !known.has(id)),
  );
  const without = [...missed.values()].map((message) => ({
    ...{ recipient: message.recipient, state: message.state, trouble: message.trouble, sentAgain: false },
    ...{ template: null, askedAt: null, toldAt: null },
  }));
  return [...told, ...without];
}

/**
 * Whether a message went to a director while a vote is open, and may show how it stands: whoever has answered it gets a
 * receipt, and those alone are reminded, or asked again, who have not; or to an author, whom a director asked something, or who hears that it is answered. Before its stage has ended nobody is shown more than
 * who was asked, whoever oversees it neither.
 */
function isOfOpenVote(report: Document, { recipient, askedAt, template }: MessageRecord): boolean {
  const isAsked = (currentStage(report)?.lanes ?? []).some(
    (lane) => isResolution(lane) && lane.people.includes(recipient.id),
  );
  const mayTell = isAsked || template === "question-asked" || template === "question-answered-for-you";
  return isVoteOpen(report) && mayTell && askedAt >= (report.serviceLevel?.from ?? "");
}

/** Who could take a task over, by id and name, in the order of the roster. */
export const candidatesFor = (
  deps: { directory: Directory; clock: Clock },
  report: Document,
  task: Task,
): Promise<{ id: string; name: string }[]> =>
  namesOfWhoeverCan(deps, (one, now) => canTake(report, task, one, now));

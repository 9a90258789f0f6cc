import type { DocumentEvent } from "../../../events/facts.ts";
import { wordOfAddress } from "../outbox/corrections.ts";
import type { Matter } from "../outbox/effect.ts";
import type { LinkTemplate } from "../outbox/mails.ts";
import { isCommented, lateCommenters } from "./comment-days.ts";
import { isWritten } from "./dates.ts";
import { allows } from "./lifecycle.ts";
import { offersOf, partyReaders } from "./offering.ts";
import { isAwaitedFor, wordsAskedOf } from "./own-words.ts";
import { isLastAttestation } from "./reminders.ts";
import { askedToRead, awaitsWords, isEnded, vacantLanes } from "./standing.ts";
import type { Review } from "./state.ts";

/** What is known when a mail is about to leave, besides the document. */
export type Circumstances = {
  person: string;
  matter: Matter | null;
  /** Where the organisation is at home, ISO 8601. */
  today: string;
  /** Whether the time of a lane is over that still awaits somebody. */
  isLate: boolean;
  /** Whether the day of its donors is over, and they still await it. */
  isLateForDonor: boolean;
  isWriterGone: boolean;
  /** Whether nobody is known who speaks for one of its outside parties. */
  isPartyUnknown: boolean;
  /** Those who are awaited and can answer no more. */
  departed: readonly string[];
  /** Whether mails miss somebody of whom this one tells, or a role is held by nobody of which it does. */
  isSomebodyMissed: boolean;
  /** The whole history, for a mail that `asksHistory`; else none is needed. */
  events: readonly DocumentEvent[];
};

type Rule = (review: Review, known: Circumstances) => boolean;

const awaitsMeeting = ({ status, meeting, contestedBy }: Review): boolean =>
  status === "awaiting-meeting" && meeting === null && contestedBy === null;

/**
 * What waits for whoever oversees, and for nobody who is reminded: as long as it does they hear of it again, and of a matter for a
 * meeting whoever chairs does.
 */
const toldAgain: Readonly<
  Partial<Record<LinkTemplate, (review: Review, known: Pick<Circumstances, "matter">) => boolean>>
> = {
  "oversee-meeting": awaitsMeeting,
  "meeting-awaited": awaitsMeeting,
  "oversee-contested": ({ status, contestedBy }) => status === "awaiting-meeting" && contestedBy !== null,
  "oversee-unattested": ({ meeting }) => meeting !== null && isLastAttestation(meeting),
  "oversee-departed": ({ meeting }, { matter }) =>
    meeting !== null && matter !== null && "departed" in matter && matter.departed === meeting.chair,
};

/**
 * Whether what a mail told whoever oversees may still wait for them, so that it is looked at again. Whether somebody can
 * answer by then is known when the mail leaves (`isStillSo`).
 */
export const isToldAgain = (review: Review, template: LinkTemplate, matter: Matter | null): boolean =>
  toldAgain[template]?.(review, { matter }) ?? false;

/** After how many days it is told again: what waits for a meeting as the by-laws of its resolution say, where they do. */
export const daysToTellAgain = ({ resolution }: Review, template: LinkTemplate): number =>
  (template === "oversee-meeting" || template === "meeting-awaited"
    ? resolution?.waiting?.days
    : undefined) ?? 7;

/** By whichever mail says how something stands, whether it is so now. What only tells of what happened is not here. */
const rules: Readonly<Partial<Record<LinkTemplate, Rule>>> = {
  ...toldAgain,
  "author-date": isWritten,
  "draft-masked": isWritten,
  "author-reminder": isWritten,
  "writing-returned": isWritten,
  "draft-discarded": ({ keptUntil }) => keptUntil !== null,
  "writing-discarded": ({ keptUntil }) => keptUntil !== null,
  "draft-taken-up": isWritten,
  "comment-asked": isWritten,
  "comment-reminder": (review, { person, today }) =>
    isCommented(review, today) && lateCommenters(review).includes(person),
  "draft-offered": (review, { person }) => isWritten(review) && partyReaders(review).includes(person),
  "offer-over": (review, { person }) => !partyReaders(review).includes(person),
  "proposals-settled": ({ commenting }, { person }) => commenting.open.every(({ by }) => by !== person),
  "oversee-offer": (review) => isWritten(review) && offersOf(review).some((offer) => offer.person === null),
  "words-asked": isAwaitedOf,
  "words-reminder": isAwaitedOf,
  "words-unanswered": (review) =>
    isWritten(review) && (review.ownWords ?? []).some(({ isSilent, given }) => isSilent && given === 0),
  "oversee-words-unasked": (review) =>
    isWritten(review) && (review.ownWords ?? []).some(({ person }) => person === null),
  "comments-over": (review, { today }) => isWritten(review) && !isCommented(review, today),
  "writing-taken-up": isWritten,
  "writing-late": (review, { today }) => isWritten(review) && today >= review.dueOn,
  "donor-date-passed": (_, { isLateForDonor }) => isLateForDonor,
  "task-given-away": (review, known) => !isTheirsAgain(review, known),
  "review-taken-back": ({ status }) => status === "taken-back",
  "answer-stands": ({ status }) =>
    ["in-review", "approved", "in-force", "concluded", "published"].includes(status),
  "with-donor": ({ status }) => status === "with-donor",
  "review-returned": ({ status }) => status === "changes-requested",
  "resolution-ended": ({ status, stageOpen, failed }, { matter }) =>
    matter && "next" in matter && matter.next === "open"
      ? stageOpen && failed.length > 0
      : status === "awaiting-meeting",
  "oversee-opened": (review) => !isEnded(review),
  "oversee-unwritten": (review, { isWriterGone }) => isWritten(review) && isWriterGone,
  "oversee-departed": (_, { departed, matter }) =>
    matter !== null && "departed" in matter && departed.includes(matter.departed),
  "oversee-vacant": (review) => vacantLanes(review).length > 0,
  "oversee-signatories": (review, { isPartyUnknown }) => isPartyUnknown && !isEnded(review),
  // Of a chair who cannot answer the word is another.
  "oversee-unattested": (review, known) =>
    isToldAgain(review, "oversee-unattested", null) && !known.departed.includes(review.meeting?.chair ?? ""),
  "oversee-overdue": (_, { isLate }) => isLate,
  "long-overdue": (_, { isLate }) => isLate,
  "oversee-undelivered": ({ undelivered }, { isSomebodyMissed }) =>
    undelivered.length > 0 && isSomebodyMissed,
  // To a deputy, of what the overseer would have been told.
  "oversee-unreachable": (review, known) => {
    const { isSomebodyMissed, matter } = known;
    if (!matter || !("missed" in matter)) return isSomebodyMissed;
    return isSomebodyMissed && isStillSo(review, matter.missed, { ...known, matter: matter.of ?? null });
  },
  "oversee-translation": awaitsWords,
  "oversee-publication-review": ({ publicity }) =>
    publicity?.proposed === undefined && (publicity?.review?.told ?? null) !== null,
  "publication-to-decide": ({ publicity }) => publicity?.proposed !== undefined,
  "oversee-translation-awaited": ({ status, publicationAwaits }) =>
    (status === "approved" || status === "concluded") && publicationAwaits.length > 0,
  "translation-emptied": ({ status }) => allows("release", status),
  "translation-awaited": ({ status, publicationAwaits }) =>
    (status === "approved" || status === "concluded") && publicationAwaits.length > 0,
  "oversee-translation-refused": ({ status }, { events }) =>
    allows("supply-translation", status) && lastOfTranslations(events).includes("translation-refused"),
  "oversee-translation-unread": ({ status }, { events }) =>
    allows("answer-translation", status) && lastOfTranslations(events).includes("translation-unread"),
  "oversee-address-changed": (_, known) => isLastOfAddress(known, "oversee-address-changed"),
  "oversee-address-kept": (_, known) => isLastOfAddress(known, "oversee-address-kept"),
  "oversee-address-disputed": (_, known) => isLastOfAddress(known, "oversee-address-disputed"),
  "oversee-address-released": (_, known) => isLastOfAddress(known, "oversee-address-released"),
};

/**
 * Whether what a mail says of how something stands is so when it leaves: it may have waited for hours, while the document
 * went on. What happened stays true; and whether a task is still asked of somebody says their link.
 */
export const isStillSo = (review: Review, template: LinkTemplate, known: Circumstances): boolean =>
  rules[template]?.(review, known) ?? true;

/**
 * Whether only the history says if a mail is still so, or why it is sent: of addresses, of how a translation was read, and of
 * what was entered of a meeting before, the head knows nothing; nor of who was asked about an earlier version.
 */
export const asksHistory = (template: LinkTemplate, { round }: Pick<Review, "round">): boolean =>
  (template === "review-requested" && round > 1) ||
  template === "meeting-to-attest" ||
  template === "translation-to-confirm" ||
  template.startsWith("oversee-address-") ||
  template.startsWith("oversee-translation-");

/** A task that was given away came back before the word of it left. */
function isTheirsAgain(review: Review, { person, matter }: Circumstances): boolean {
  if (matter && "given" in matter) {
    const { stage, lane } = matter.given;
    const lanes = review.policy.stages[stage]?.lanes ?? [];
    return lanes.some(({ id, people }) => id === lane && people.includes(person));
  }
  const writes = isWritten(review) && review.author === person;
  return writes || review.meeting?.chair === person || askedToRead(review, person).length > 0;
}

/** What came last of the translations of this version, by language. */
function lastOfTranslations(events: readonly DocumentEvent[]): DocumentEvent["type"][] {
  const ofVersion = events.slice(events.findLastIndex(({ type }) => type === "document-submitted") + 1);
  return [
    ...new Map(
      ofVersion.flatMap((event) =>
        event.type.startsWith("translation-") && "lang" in event.facts
          ? [[event.facts.lang, event.type] as const]
          : [],
      ),
    ).values(),
  ];
}

/** Whether nothing came since of the address that a mail is about, or of anybody's where it names none. */
function isLastOfAddress({ matter, events }: Circumstances, template: LinkTemplate): boolean {
  const last = new Map(
    events.flatMap((event) => {
      const word = wordOfAddress(event);
      return word && "recipient" in event.facts ? [[event.facts.recipient?.id, word] as const] : [];
    }),
  );
  return matter && "address" in matter
    ? last.get(matter.address.recipient.id) === template
    : [...last.values()].includes(template);
}

/** Whether somebody is still to give their party's own words. */
function isAwaitedOf(review: Review, { person }: Pick<Circumstances, "person">): boolean {
  const asked = wordsAskedOf(review, person);
  return asked !== undefined && isAwaitedFor(asked) && isWritten(review);
}

import { meetingOfStream } from "../board/meetings/stream.ts";
import type { AddressPurpose, MeetingPurpose, Purpose } from "../outbox/mails.ts";
import type { AddressStanding } from "../people/address-standing.ts";
import { isOfBefore } from "../people/hold.ts";
import { isOutsider } from "../people/partners.ts";
import { personOfStream } from "../people/stream.ts";
import { isDirector } from "../review/by-roles.ts";
import { isHelping } from "../review/colleagues.ts";
import { allows } from "../review/lifecycle.ts";
import { isOfferedTo, partyReaders } from "../review/offering.ts";
import { whyNoWords, wordsAskedOf } from "../review/own-words.ts";
import { purposeIn } from "../review/purpose-in-lane.ts";
import { areQuestionsFor } from "../review/questions.ts";
import { askedToRead, currentStage, isAwaited, mayAnswer, openLanesOf } from "../review/standing.ts";
import type { Review } from "../review/state.ts";
import type { Reason } from "../review/why-not.ts";
import { isOverdue, reasonOfStatus, whyNoAnswer, whyNoAttestation, whyNoWriting } from "../review/why-not.ts";
import { hasPart, wasTakenOff, writesNow } from "../review/writers.ts";

/** A link as it was given to a person: what it is for, and until when. Its token is derived, never stored. */
export type Link = {
  id: string;
  documentId: string;
  person: string;
  purpose: Purpose;
  /**
   * The round, and for an answer the stage and the lane, that it was given for: it dies when the document moves past
   * them.
   */
  round: number;
  stage: number | null;
  lane: string | null;
  createdAt: string;
  validUntil: string;
  revoked: boolean;
};

/** A link about a change of somebody's address. It names their stream in place of a document, and the change as its round. */
export type AddressLink = Omit<Link, "purpose"> & { purpose: AddressPurpose };

/** A link to a meeting. It names the meeting's stream in place of a document. */
export type MeetingLink = Omit<Link, "purpose"> & { purpose: MeetingPurpose };

/** A link of whichever stream. */
export type AnyLink = Link | AddressLink | MeetingLink;

/** Whether a link is about an address, and no document's. */
export const isAddressLink = (link: AnyLink): link is AddressLink => personOfStream(link.documentId) !== null;

/** Whether a link is to a meeting, and no document's. */
export const isMeetingLink = (link: AnyLink): link is MeetingLink =>
  meetingOfStream(link.documentId) !== null;

/** Whether a link is a document's, and neither about an address nor to a meeting. */
export const isOfDocument = (link: AnyLink): link is Link => !isAddressLink(link) && !isMeetingLink(link);

/**
 * A mail brings its reader nobody's link but their own. Whose it is says the link as it was given, and whom the mail is for, the
 * outbox row: where the two differ, somebody edited one of them.
 * @throws then: a fault, that is looked into, and nothing is sent
 */
export function mustBeOf({ id, person }: Pick<Link, "id" | "person">, reader: string): void {
  if (person !== reader) throw new Error(`${id} is a link of ${person}, and its mail goes to ${reader}`);
}

/** Why a link no longer acts, or that it does. */
export type Standing = "good" | "revoked" | "expired" | Reason;

/** Why nothing of a document is shown, nor done, by a link, whatever it was given for. */
export type Barred = "inactive" | "no-role" | "address-changed" | "taken-off";

/** Whether its person is out, whatever link they hold: a fresh one would open as little. */
export const isOut = (standing: Standing | Barred): standing is Exclude<Barred, "address-changed"> =>
  standing === "inactive" || standing === "no-role" || standing === "taken-off";

/** What links of people outside are for. */
const ofOutsiders: readonly Purpose[] = [
  "comment",
  "read",
  "consent",
  "sign-as-party",
  "accept",
  "own-words",
];

/**
 * Why a link opens nothing of its document any more; null when it does. Its person is no longer active, or holds no role any
 * more; their address was changed since, so that whoever holds the link may be anybody; they are of another organisation, and it is for more
 * than comments, or what they say or answer as a party or for a donor; or the overseer took them off: out is out, by whatever link (a conflict of interest is the reason of many),
 * unless they hold another part in it now, or answer for it.
 */
export function barredFrom(
  link: Link,
  report: Review,
  holder: (AddressStanding & { active: boolean; roles: readonly string[] }) | null,
): Barred | null {
  if (holder?.active !== true) return "inactive";
  if (isOfBefore(holder, link.createdAt)) return "address-changed";
  if (isOutsider(holder) && !ofOutsiders.includes(link.purpose)) return "no-role";
  // Pages by which documents are watched over ask for that very role, and say so.
  if (link.purpose === "oversee") return null;
  const { accountable } = report.policy;
  const isAccountable = accountable !== undefined && holder.roles.includes(accountable);
  const hasPartNow = hasPart(report, link.person) || report.meeting?.chair === link.person;
  if (!isAccountable && !hasPartNow && wasTakenOff(report, link.person)) return "taken-off";
  return holder.roles.length === 0 ? "no-role" : null;
}

/**
 * Days after which a link expires. An author's lives as long as their task, however late that is done, and so does a translator's:
 * it dies by comparison with the document, and ten years are longer than any.
 */
export const linkValidityDays = (purpose: AnyLink["purpose"]): number =>
  purpose === "report" || purpose === "translate" ? 3_650 : 120;

/**
 * How a link stands. Links die by comparison with the document, never by a write (I11). Whoever answered may come
 * back while their stage is open, to change their answer; nobody answers who lost the role by which they were asked, whichever
 * else they hold.
 * @param roles those that its person holds now
 * @param now instant, ISO 8601 UTC
 */
export function standingOf(link: Link, report: Review, roles: readonly string[], now: string): Standing {
  const standing = byComparison(link, report, now);
  return standing === "good" && !isEntitled(report, link, roles) ? "no-longer-authorised" : standing;
}

/** Whether somebody holds the role that a task of a document asks for, now and not only when they were asked. */
function isEntitled(report: Review, { purpose, lane: id }: Doing, roles: readonly string[]): boolean {
  if (purpose === "attest") return isDirector(report, { roles });
  const lane = currentStage(report)?.lanes.find((each) => each.id === id);
  return lane === undefined || mayAnswer(report, lane, roles);
}

function byComparison(link: Link, report: Review, now: string): Standing {
  if (link.revoked) return "revoked";
  if (now >= link.validUntil) return "expired";
  switch (link.purpose) {
    case "read":
    case "oversee":
      return "good";
    case "report":
      return whyNoWriting(report, link.round, link.person) ?? "good";
    case "confirm-translation":
      if (allows("submit", report.status) && report.author === link.person) return "newer-link";
      if (!allows("answer-translation", report.status)) return reasonOfStatus(report.status);
      if (askedToRead(report, link.person).length > 0) return "good";
      if (wasTakenOff(report, link.person)) return "reassigned";
      return isMaskedFor(report, link.person) ? "translation-masked" : "answered";
    case "translate":
      if (isTranslating(report, link.person)) return "good";
      return allows("invite", report.status) ? "reassigned" : reasonOfStatus(report.status);
    // Whoever was offered the draft sees what became of what they proposed, by this link, once the offer is taken back.
    case "comment":
      if (isCommenter(report, link.person)) return "good";
      if (allows("invite", report.status) && isOfferedTo(report, link.person)) return "good";
      return allows("invite", report.status) ? "reassigned" : reasonOfStatus(report.status);
    // Once it is submitted they see what they said, by this link.
    case "own-words":
      if (!wordsAskedOf(report, link.person)) return "reassigned";
      return allows("invite", report.status) ? "good" : reasonOfStatus(report.status);
    case "clarify":
      if (areQuestionsFor(report, link.person)) return "good";
      if (!allows("answer-question", report.status)) return reasonOfStatus(report.status);
      return writesNow(report, link.person) ? "no-question" : "reassigned";
    case "attest":
      return whyNoAttestation(report, link.round, link.person) ?? "good";
    case "review":
    case "note":
    case "sign":
    case "consent":
    case "sign-as-party":
    case "accept":
      return whyNoAnswer(report, link, link.person, now) ?? "good";
  }
}

/** Whether what somebody was asked to read waits still, and can be compared no more, for words were masked. */
const isMaskedFor = ({ proposedTranslations: { en, fr } }: Review, person: string): boolean =>
  [en, fr].some((waiting) => waiting?.asked === person);

/** Somebody, with the roles that they hold now. */
type Holder = { person: string; roles: readonly string[] };

/** What somebody can do with a document now, and in which lane: what a fresh link to it is for. */
export type Doing = Pick<Link, "purpose" | "lane">;

/**
 * What a person can do with a document now, if only read it. Of several lanes it is the one that their old link was for
 * while that is open, else one in which they have not answered yet. A translation waits for as long as it takes.
 * @param now instant, ISO 8601 UTC
 */
export function doingOf(report: Review, { person, roles }: Holder, old: string | null, now: string): Doing {
  if (whyNoWriting(report, report.round, person) === null) return { purpose: "report", lane: null };
  const attesting = { purpose: "attest", lane: null } as const;
  if (report.meeting?.chair === person && isEntitled(report, attesting, roles)) return attesting;
  const lanes = openLanesOf(report, person).filter(
    (lane) => !isOverdue(report, lane, now) && mayAnswer(report, lane, roles),
  );
  const hasAnswered = (lane: string) =>
    report.decisions.some((taken) => taken.lane === lane && taken.by === person);
  const lane = lanes.find(({ id }) => id === old) ?? lanes.find(({ id }) => !hasAnswered(id)) ?? lanes[0];
  if (!lane) return { purpose: besidesLanes(report, person), lane: null };
  return { purpose: purposeIn(lane), lane: lane.id };
}

function besidesLanes(
  report: Review,
  person: string,
): "confirm-translation" | "clarify" | "translate" | "comment" | "own-words" | "read" {
  if (isAskedForWords(report, person)) return "own-words";
  if (askedToRead(report, person).length > 0) return "confirm-translation";
  if (areQuestionsFor(report, person)) return "clarify";
  if (isTranslating(report, person)) return "translate";
  return isCommenter(report, person) ? "comment" : "read";
}

/** Whether somebody was invited to comment on a document that is still on its way: they see what becomes of theirs. */
const isCommenter = (report: Review, person: string): boolean =>
  allows("invite", report.status) &&
  (isHelping(report, "commenter", person) || partyReaders(report).includes(person));

/** Whether somebody is asked for a party’s own words, of a document that its author has, and has given none. */
const isAskedForWords = (report: Review, person: string): boolean =>
  wordsAskedOf(report, person)?.given === 0 && whyNoWords(report, person) === null;

/** Whether somebody translates a document that is still on its way. */
const isTranslating = (report: Review, person: string): boolean =>
  allows("invite", report.status) && isHelping(report, "translator", person);

/**
 * All that a document awaits of a person now, each by a link of its own.
 * @param now instant, ISO 8601 UTC
 */
export const awaitedFrom = (report: Review, person: string, now: string): Doing[] => [
  ...(whyNoWriting(report, report.round, person) === null
    ? [{ purpose: "report", lane: null } as const]
    : []),
  ...(report.meeting?.chair === person ? [{ purpose: "attest", lane: null } as const] : []),
  ...openLanesOf(report, person).flatMap((lane): Doing[] =>
    isOverdue(report, lane, now) || !isAwaited(report, person, lane.id)
      ? []
      : [{ purpose: purposeIn(lane), lane: lane.id }],
  ),
  ...(askedToRead(report, person).length > 0
    ? [{ purpose: "confirm-translation", lane: null } as const]
    : []),
  ...(areQuestionsFor(report, person) ? [{ purpose: "clarify", lane: null } as const] : []),
  ...(isTranslating(report, person) ? [{ purpose: "translate", lane: null } as const] : []),
  ...(isCommenter(report, person) ? [{ purpose: "comment", lane: null } as const] : []),
  ...(isAskedForWords(report, person) ? [{ purpose: "own-words", lane: null } as const] : []),
];

/**
 * Whether a document awaits something of a person now, by whichever link.
 * @param now instant, ISO 8601 UTC
 */
export function isAskedNow(report: Review, holder: Holder, now: string): boolean {
  const { purpose, lane } = doingOf(report, holder, null, now);
  return purpose !== "read" && (lane === null || isAwaited(report, holder.person, lane));
}

import type { DocumentEvent } from "../../../../events/facts.ts";
import { monthsLater } from "../../organisation/business-days.ts";
import type { Effect } from "../../outbox/effect.ts";
import { ok, refuse } from "../../result.ts";
import type { Outcome, Refusal } from "../../review/commands.ts";
import { cannotOversee, commentRequired } from "../../review/overseer.ts";
import type { CorrectMembers, MoveMembersMeeting, RecordMembers } from "./commands.ts";
import type { GovernanceDocument } from "./document.ts";
import { monthsToMeet } from "./of-members.ts";
import { beginsOn, holdsAgain, isLapsed, toldMeeting } from "./standing.ts";

/** What the members of the organisation made of a by-law, and when they do: recorded by whoever watches over it. */

type OfMembers = RecordMembers | CorrectMembers | MoveMembersMeeting;

/** Why nothing is recorded of the members of a document, whatever it is. */
function whyNothing(document: GovernanceDocument, { by }: OfMembers): Refusal | null {
  const { adopted } = document.tail;
  const mistake = cannotOversee(document, by);
  if (mistake) return mistake;
  if (adopted === null) return { code: "wrong-status", status: document.status };
  return adopted.membersOn === null ? { code: "no-by-law" } : null;
}

/** The members decide on a by-law once, at a meeting that was held since it was adopted. */
export function recordMembers(document: GovernanceDocument, command: RecordMembers): Outcome {
  const { by, outcome, heldOn, reasonCommitment } = command;
  const problem = whyNothing(document, command);
  if (problem) return refuse(problem);
  if (document.tail.members) return refuse({ code: "members-decided" });
  if (reasonCommitment === null) return refuse(commentRequired);
  if (!canHaveMet(document, command)) return refuse({ code: "no-day-of-members" });
  const facts = { outcome, heldOn, by: by.person, reasonCommitment };
  return ok([{ type: "by-law-decided-by-members", facts }, ...begunBy(document, command)]);
}

/**
 * What was recorded of that is corrected by a later entry, which counts from then on. A by-law that was said to have lapsed holds again by
 * it only where nothing else has taken the place of what came back.
 */
export function correctMembers(document: GovernanceDocument, command: CorrectMembers): Outcome {
  const { by, outcome, heldOn, replaces, placeTakenBy, reasonCommitment } = command;
  const { members } = document.tail;
  const problem = whyNothing(document, command);
  if (problem) return refuse(problem);
  if (!members) return refuse({ code: "members-undecided" });
  if (reasonCommitment === null) return refuse(commentRequired);
  if (members.outcome !== replaces.outcome || members.heldOn !== replaces.heldOn)
    return refuse({ code: "corrected-meanwhile" });
  if (members.outcome === outcome && members.heldOn === heldOn) return refuse({ code: "nothing-corrected" });
  if (!canHaveMet(document, command)) return refuse({ code: "no-day-of-members" });
  if (holdsAgain(members, { outcome }) && placeTakenBy !== null)
    return refuse({ code: "place-taken", by: placeTakenBy });
  const facts = { outcome, heldOn, by: by.person, reasonCommitment };
  return ok([{ type: "by-law-decision-corrected", facts }, ...begunBy(document, command)]);
}

/**
 * What is to hold by what they decided, and does not yet, is in force where its day has come. The clock sees to it on a later one, and of
 * rules of the board, of which it asks first whether they can be kept to.
 */
function begunBy(
  { tail: { adopted, inForceOn }, contentHash }: GovernanceDocument,
  { outcome, heldOn, today }: RecordMembers | CorrectMembers,
): DocumentEvent[] {
  if (!adopted || adopted.profile !== undefined || inForceOn !== null || contentHash === null) return [];
  const begins = beginsOn({ adopted, members: { outcome, heldOn } });
  if (isLapsed({ outcome }) || begins === null || begins > today) return [];
  return [{ type: "governance-in-force", facts: { contentHash, inForceOn: begins } }];
}

const canHaveMet = (
  { tail: { adopted } }: GovernanceDocument,
  { heldOn, today }: { heldOn: string; today: string },
): boolean => adopted !== null && heldOn <= today && heldOn >= adopted.adoptedOn;

/**
 * Their meeting is expected on another day: put off, or brought forward. Until then it holds as before; nobody records by this that they
 * met. Not beyond the time within which members have met in any case.
 */
export function moveMembersMeeting(document: GovernanceDocument, command: MoveMembersMeeting): Outcome {
  const { by, meetOn, reasonCommitment } = command;
  const problem = whyNothing(document, command);
  if (problem) return refuse(problem);
  if (document.tail.members) return refuse({ code: "members-decided" });
  if (reasonCommitment === null) return refuse(commentRequired);
  if (!canMeetOn(document, command)) return refuse({ code: "no-day-to-meet" });
  return ok([{ type: "members-meeting-moved", facts: { meetOn, by: by.person, reasonCommitment } }]);
}

/** Whether a day (ISO 8601) can be the other one on which they are expected. */
export const canMeetOn = (
  { tail }: Pick<GovernanceDocument, "tail">,
  { meetOn, today }: { meetOn: string; today: string },
): boolean => meetOn >= today && meetOn <= lastToMeet(today) && meetOn !== toldMeeting(tail);

/** The last day (ISO 8601) on which members can be expected, as of a day. */
export const lastToMeet = (today: string): string => monthsLater(today, monthsToMeet);

/** Whoever wrote a by-law, and whoever watches over it, read of its members. */
export function toldOfMembers(
  { author, policy: { overseer } }: Pick<GovernanceDocument, "author" | "policy">,
  template: "members-meeting-moved" | "by-law-decided",
): Effect[] {
  return [
    {
      ...{ effect: "mails", template, people: [author], purpose: "read" },
      ...{ round: 0, stage: 0, lane: null, unless: overseer },
    },
    { effect: "tell", template, role: overseer, purpose: "oversee" },
  ];
}

/** The places that a by-law takes and gives back, and the rules that it puts in force, as what is on record of its members changes. */
export function placesAfter(
  { members, inForceOn, replaced }: GovernanceDocument["tail"],
  event: Extract<DocumentEvent, { type: "by-law-decided-by-members" | "by-law-decision-corrected" }>,
): { holds: boolean; from: string } | null {
  const { facts } = event;
  const lapsed = members !== null && isLapsed(members);
  // What was revised meanwhile has given its own place to the revision, which stands.
  if (lapsed === isLapsed(facts) || replaced !== null) return null;
  if (isLapsed(facts)) return { holds: true, from: facts.heldOn };
  return inForceOn === null ? null : { holds: false, from: inForceOn };
}

import { daysLater } from "../../organisation/business-days.ts";
import { ok, refuse } from "../../result.ts";
import type { BylawProfile } from "../profile.ts";
import type { MeetingOutcome, MeetingRefusal, NamedCommand } from "./commands.ts";
import { unanswered } from "./contests.ts";
import { isKeeper } from "./convening.ts";
import { asAt } from "./moment.ts";
import { roomAfter } from "./room.ts";
import type { Signs } from "./signs.ts";
import { whyNotWhole } from "./sitting.ts";
import { type Meeting, placeOf } from "./state.ts";
import { hasRoomToDissent, hasVotedFor, votedOn } from "./voting.ts";

/** What comes after a meeting: whoever chaired attests to what was decided, its members to its minutes. */

/** Who chaired when the meeting ended, or is in the chair now. */
export const chairOf = (meeting: Meeting, profile: BylawProfile): string => roomAfter(meeting, profile).chair;

/** Who attests and signs as chair, or signs as whoever kept the record: they themselves, or whoever is named in their place. */
export const signatoryOf = (meeting: Meeting, profile: BylawProfile, as: Signs): string =>
  meeting.inPlace?.[as]?.person ?? (as === "chair" ? chairOf(meeting, profile) : meeting.keeper);

/**
 * Whoever chaired attests to the record that their page showed: from then on it is what the body decided, and its documents go
 * on. Never whoever kept the record; and not while a vote that was corrected was not entered again, or
 * one was counted in another room than the record has.
 */
export function attest(
  meeting: Meeting,
  command: NamedCommand<"attest-decisions"> | NamedCommand<"contest-decisions">,
  profile: BylawProfile,
): MeetingOutcome {
  const { by, recordHash, shownHash } = command;
  if (meeting.status !== "ended") return refuse({ code: "not-open" });
  if (!by.active) return refuse({ code: "no-longer-authorised" });
  const isChair = by.person === signatoryOf(meeting, profile, "chair");
  if (!isChair || by.person === signatoryOf(meeting, profile, "secretary"))
    return refuse({ code: "not-yours" });
  if (meeting.attested) return refuse({ code: "already-answered" });
  if (shownHash !== recordHash) return refuse({ code: "superseded" });
  const problem = command.name === "attest-decisions" ? whyNotWhole(meeting, profile) : null;
  if (problem) return refuse(problem);
  if (command.name === "attest-decisions")
    return ok([{ type: "decisions-attested", facts: { recordHash, by: by.person } }]);
  const { reasonCommitment } = command;
  if (reasonCommitment === null) return refuse({ code: "comment-required" });
  if (meeting.contested === recordHash) return refuse({ code: "already-answered" });
  return ok([{ type: "decisions-contested", facts: { recordHash, reasonCommitment, by: by.person } }]);
}

/** The minutes are drafted from the record that was attested to. Drafted anew, they are confirmed and signed anew. */
export function draftMinutes(meeting: Meeting, command: NamedCommand<"draft-minutes">): MeetingOutcome {
  if (!isKeeper(command)) return refuse({ code: "not-yours" });
  if (!meeting.attested) return refuse({ code: "not-attested" });
  const { minutesHash, by } = command;
  if (meeting.minutes?.hash === minutesHash) return ok([]);
  return ok([{ type: "minutes-drafted", facts: { minutesHash, by: by.person } }]);
}

/** A member who was there confirms the minutes, or says what is wrong in them. */
export function answerMinutes(meeting: Meeting, command: NamedCommand<"answer-minutes">): MeetingOutcome {
  const { by, shownHash, confirms, reasonCommitment } = command;
  const { minutes } = meeting;
  const problem = whyNoAnswer(meeting, command);
  if (problem || !minutes) return refuse(problem ?? { code: "superseded" });
  if (confirms && minutes.confirmed.includes(by.person)) return ok([]);
  if (confirms)
    return ok([{ type: "minutes-confirmed", facts: { person: by.person, minutesHash: shownHash } }]);
  if (reasonCommitment === null) return refuse({ code: "comment-required" });
  const facts = { person: by.person, minutesHash: shownHash, reasonCommitment };
  return ok([{ type: "minutes-contested", facts }]);
}

function whyNoAnswer(
  meeting: Meeting,
  { by, shownHash }: Pick<NamedCommand<"answer-minutes">, "by" | "shownHash">,
): MeetingRefusal | null {
  if (!by.active) return { code: "no-longer-authorised" };
  if (!meeting.members.includes(by.person)) return { code: "not-a-member", person: by.person };
  if (!wasThere(meeting, by.person)) return { code: "was-absent", person: by.person };
  return meeting.minutes?.hash === shownHash ? null : { code: "superseded" };
}

/** Whether somebody was a member of it as it sat, be it an earlier time than the last one. */
export const satAsMember = ({ lines }: Pick<Meeting, "lines">, person: string): boolean =>
  lines.some(({ event }) => event.type === "meeting-opened" && event.facts.members.includes(person));

/** Whether somebody attended any of it. */
export const wasThere = ({ lines }: Pick<Meeting, "lines">, person: string): boolean =>
  lines.some(({ event }) => event.type === "member-arrived" && event.facts.person === person);

/**
 * A director who was not there when something was resolved dissents within the days of the profile from when they became aware of
 * it; never one who was there, who has it recorded at the meeting (CNCA s. 147(1) and (3)).
 */
export function dissentAbsent(meeting: Meeting, command: NamedCommand<"dissent-absent">): MeetingOutcome {
  const { by, item, awareOn, today, profile, reasonCommitment } = command;
  if (!by.active) return refuse({ code: "no-longer-authorised" });
  const { person } = by;
  const vote = votedOn(meeting, item);
  if (!vote) return refuse({ code: "unknown-item", item });
  if (!wasMemberFor(meeting, item, person)) return refuse({ code: "not-a-member", person });
  if (!vote.facts.count.carried) return refuse({ code: "not-resolved", item });
  if (!mayDissentFrom(meeting, vote.facts, person)) return refuse({ code: "was-there", person });
  if (hasVotedFor(vote.facts, person)) return refuse({ code: "voted-for", person });
  if (meeting.dissents.some((one) => one.item === item && one.person === person)) return ok([]);
  const isThere = vote.facts.present.includes(person);
  if (isThere && !hasRoomToDissent(meeting, vote.facts, person))
    return refuse({ code: "too-many-dissents", item });
  const last = daysLater(awareOn, profile.dissent.days);
  if (awareOn > today || today > last) return refuse({ code: "too-late", limit: profile.dissent.days });
  return ok([{ type: "absent-member-dissented", facts: { item, person, awareOn, reasonCommitment } }]);
}

/**
 * Whether somebody was a member as an item was voted on: of the sitting at which it was, for whoever left since is bound by it still, and
 * nobody is who joined for a later one.
 */
export function wasMemberFor(meeting: Meeting, item: string, person: string): boolean {
  const line = meeting.lines.findLast(
    ({ event }) => event.type === "motion-voted" && event.facts.item === item,
  );
  return line !== undefined && asAt(meeting, placeOf(line)).members.includes(person);
}

/** Who was not in the room for a vote, or was, and had their dissent from it recorded until it was entered again. */
export const mayDissentFrom = (
  { fallen = [] }: Pick<Meeting, "fallen">,
  { item, present }: { item: string; present: readonly string[] },
  person: string,
): boolean => !present.includes(person) || fallen.some((one) => one.item === item && one.person === person);

/**
 * Whoever chaired and whoever kept the record sign the minutes, each for themselves, and never one for both; and nobody over the head of
 * somebody who was there and contests them, before that was answered on record or the minutes were drafted anew.
 */
export function signMinutes(
  meeting: Meeting,
  { by, keeps, shownHash }: NamedCommand<"sign-minutes">,
  chair: string,
): MeetingOutcome {
  const { minutes } = meeting;
  if (!by.active) return refuse({ code: "no-longer-authorised" });
  if (!minutes || minutes.hash !== shownHash) return refuse({ code: "superseded" });
  const { person } = by;
  const as = person === chair ? "chair" : ("secretary" as const);
  if (as === "secretary" && !isKeeper({ by, keeps })) return refuse({ code: "not-yours" });
  if (minutes.signed[as] !== null) return ok([]);
  const [first] = unanswered(minutes);
  if (first !== undefined) return refuse({ code: "minutes-contested", person: first });
  return ok([{ type: "minutes-signed", facts: { person, as, minutesHash: shownHash } }]);
}

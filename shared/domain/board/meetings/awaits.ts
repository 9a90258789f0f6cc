import type { BylawProfile } from "../profile.ts";
import { asksWhoComes } from "./coming.ts";
import { unanswered } from "./contests.ts";
import { isNoticeInTime } from "./convening.ts";
import { signatoryOf, wasThere } from "./minutes.ts";
import { whyNotWhole } from "./sitting.ts";
import type { Meeting } from "./state.ts";

/** What a meeting asks of somebody, on their own page of it. */
export type AwaitedAtMeeting =
  | "waive"
  | "say"
  | "attend"
  | "attest"
  | "draft"
  | "confirm"
  | "answer"
  | "sign";

/**
 * What a meeting awaits of one of its members, or whoever keeps its record; null for nothing. One thing at a time: the first that it
 * cannot go on without.
 */
export function awaitsOf(meeting: Meeting, profile: BylawProfile, person: string): AwaitedAtMeeting | null {
  const { status, members } = meeting;
  const isMember = members.includes(person);
  if (status === "cancelled") return null;
  if (status !== "ended") {
    if (!isMember) return null;
    const isShort = status === "convened" && !isNoticeInTime(meeting, profile.notice.days);
    if (isShort && profile.notice.canBeWaived && !meeting.waived.includes(person)) return "waive";
    return asksWhoComes(meeting) && meeting.coming?.[person] === undefined ? "say" : "attend";
  }
  return awaitsAfter(meeting, profile, {
    person,
    isMember,
    isKeeper: person === signatoryOf(meeting, profile, "secretary"),
  });
}

function awaitsAfter(
  meeting: Meeting,
  profile: BylawProfile,
  { person, isMember, isKeeper }: { person: string; isMember: boolean; isKeeper: boolean },
): AwaitedAtMeeting | null {
  const { attested, contested, minutes } = meeting;
  const isChair = signatoryOf(meeting, profile, "chair") === person;
  if (!attested) {
    const isToAttest = isChair && contested === null && whyNotWhole(meeting, profile) === null;
    return isToAttest ? "attest" : null;
  }
  if (!minutes) return isKeeper ? "draft" : null;
  const { signed, confirmed, contested: against } = minutes;
  const isContested = unanswered(minutes).length > 0;
  if (isChair) return signed.chair === null && !isContested ? "sign" : null;
  if (isKeeper && isContested) return "answer";
  if (isKeeper) return signed.secretary === null ? "sign" : null;
  const hasAnswered = confirmed.includes(person) || against.includes(person);
  return isMember && wasThere(meeting, person) && !hasAnswered ? "confirm" : null;
}

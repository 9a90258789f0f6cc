import type { BylawProfile } from "../profile.ts";
import type { MeetingRefusal } from "./commands.ts";
import { decideMeeting } from "./decide.ts";
import { commandOfEntry, type Entry } from "./entries.ts";
import { evolveMeeting, type Item, type Meeting } from "./state.ts";
import { votedOn } from "./voting.ts";

/** What stands on the consent agenda still, and was not voted on. */
export const consentItems = (meeting: Meeting): Item[] =>
  meeting.agenda.filter(
    ({ item, nature, consent }) => consent && nature === "decide" && !votedOn(meeting, item),
  );

/** Why the first item of the consent agenda would not be voted on as it is put, as the meeting stands; null where it would be. */
export function whyNoConsent(
  meeting: Meeting,
  vote: Extract<Entry, { act: "vote" }>,
  keeping: Parameters<typeof commandOfEntry>[1],
  profile: BylawProfile,
): MeetingRefusal | null {
  const [first] = consentItems(meeting);
  if (!first) return { code: "unknown-item" };
  const { item } = first;
  const call = decideMeeting(meeting, commandOfEntry({ act: "call", item }, keeping, meeting, null), profile);
  if (!call.ok) return call.refusal;
  const [event] = call.value;
  const after = event ? evolveMeeting(meeting, event, Number.MAX_SAFE_INTEGER) : meeting;
  const given = { ...vote, facts: { ...vote.facts, item } };
  const outcome = decideMeeting(after, commandOfEntry(given, keeping, after, null), profile);
  return outcome.ok ? null : outcome.refusal;
}

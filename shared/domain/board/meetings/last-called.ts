import { type StoredEntry, upcastMeeting } from "../../../../events/entry.ts";
import { evolveMeeting, type Meeting } from "./state.ts";

/** For when (instant, ISO 8601 UTC) somebody was called to a meeting the last time, who is called no more: as their calendar has it. */
export function lastCalledFor(entries: readonly StoredEntry[], person: string): string | null {
  let [meeting, called]: [Meeting | null, string | null] = [null, null];
  for (const entry of entries) {
    meeting = evolveMeeting(meeting, upcastMeeting(entry).event, entry.number);
    if (meeting.members.includes(person)) called = meeting.startsAt;
  }
  return called;
}

import type { MeetingEventOf } from "../../../../events/meetings.ts";

/** What was drafted as minutes, and who said what of it. */
export type Minutes = {
  hash: string;
  confirmed: readonly string[];
  contested: readonly string[];
  /** Of those who contest them, who was answered. Absent where nobody was. */
  answered?: readonly string[];
  signed: { chair: string | null; secretary: string | null };
};

/** Who answers the minutes anew is counted by their last answer; who contests them again awaits an answer again. */
export function answered(
  minutes: Minutes | null,
  { type, facts }: MeetingEventOf<"minutes-confirmed" | "minutes-contested">,
): Minutes | null {
  if (!minutes) return null;
  const without = (people: readonly string[]) => people.filter((one) => one !== facts.person);
  const { answered: before = [], ...others } = minutes;
  const [confirmed, contested] = [without(minutes.confirmed), without(minutes.contested)];
  const answered = without(before);
  const rest = { ...others, ...(answered.length > 0 && { answered }) };
  return type === "minutes-confirmed"
    ? { ...rest, confirmed: [...confirmed, facts.person], contested }
    : { ...rest, confirmed, contested: [...contested, facts.person] };
}

import type { MeetingEventOf } from "../../../../events/meetings.ts";

/** As what somebody signs the minutes; whoever does as chair attests to the record as well. */
export type Signs = MeetingEventOf<"minutes-signed">["facts"]["as"];

/** Who signs in whose place, and when that one left (ISO 8601). */
export type InPlace = Pick<MeetingEventOf<"signatory-replaced">["facts"], "person" | "of" | "leftOn">;

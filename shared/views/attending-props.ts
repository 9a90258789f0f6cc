import type { CorrectedSince } from "../domain/board/certificate.ts";
import type { Meeting } from "../domain/board/meetings/state.ts";
import type { Frame } from "./frame.ts";
import type { ElectronicAsk } from "./parts/electronic-ask.tsx";
import type { ActError } from "./parts/errors.tsx";
import type { Seen } from "./parts/minutes.tsx";
import type { Recommended } from "./parts/recommendation.tsx";

/** What a meeting’s page shows to one of its members, or whoever keeps its record. */
export type AttendingProps = {
  frame: Frame;
  seen: Seen & {
    by: { person: string; roles: readonly string[] };
    meeting: Meeting;
    /** Of the record, and of the minutes as they would be drafted now. */
    recordHash: string;
    minutesNow: string | null;
    /** What committees recommended, by the document that it is about. */
    recommended: ReadonlyMap<string, readonly Recommended[]>;
    /** What was corrected of its record since. */
    corrections: readonly CorrectedSince[];
  };
  /** Where the organisation is at home (IANA name). */
  zone: string;
  /** Where the reader says whether documents reach them by electronic means. */
  electronic?: ElectronicAsk;
  errors: readonly ActError[];
  typed: Readonly<Record<string, string>>;
  /** By which a form says what its page showed of what was not recorded. */
  aside: string;
  command: string;
  csrf: string;
  actionUrl: string;
  /** The meeting for its reader’s own calendar. */
  fileUrl: string;
  /** Where the document of an item is read, as it went to the meeting. */
  paperUrl: (item: string) => string;
};

import type { Recipient } from "../../../../events/common.ts";
import type { Review } from "../../review/state.ts";
import type { Called } from "../called.ts";

/** What a report has that no other document does: the donors who await it, and their day. */
export type ReportTail = {
  /** The day by whose end it must be with the donor, ISO 8601; null where no donor awaits it, which is the organisation's own. */
  donorDueOn: string | null;
  /** How often it became another one. The same day may come back, so that it does not say which page was the last. */
  dateChanges: number;
  /** For how many days after that the clock told last that it has passed; null while it has not. */
  donorMinded: number | null;
  /** Donors to whom word of a new day went, who are told if it does not come. */
  promisedTo: readonly Recipient[];
  /** The documents that answered lessons of it, each with what it is called by; none before there was any. */
  lessonsAnswered?: readonly (Called & { by: string })[] | undefined;
};

/** A results report as its events made it. */
export type ReportDocument = Review & { kind: "report"; tail: ReportTail };

import type { Recipient } from "../../../../events/common.ts";
import type { EventOf } from "../../../../events/facts.ts";
import type { Authority, Written } from "../../review/acting.ts";
import type { Named } from "../../review/commands.ts";
import { type Life, untilPublished } from "../../review/lifecycle.ts";
import type { WholeFor } from "../../review/whole.ts";

/** What is asked for of reports alone, and when. */
export const lifeOfReport = {
  "set-donor-date": { from: untilPublished, by: "overseer", to: [] },
  "answer-lessons": { from: ["published"], by: "clock", to: [] },
} as const satisfies Life;

export type ReportCommand = SetDonorDate | AnswerLessons | PublishReport;

export type SetDonorDate = {
  name: "set-donor-date";
  by: Authority;
  /** How often the donor's day had been changed when the page was opened: none takes the place of one that nobody saw. */
  replaces: number | null;
  /** The donor's new day, and the author's from then on, ISO 8601. */
  donorDueOn: string;
  dueOn: string;
  /** The donors, who are told. */
  recipients: readonly Recipient[];
  reasonCommitment: string | null;
} & Written;

/** A document that was adopted, or is in force, answers lessons of this one, by their rows. */
export type AnswerLessons = { name: "answer-lessons"; facts: EventOf<"lessons-answered">["facts"] };

/** It is published, as any document is, but for what its agreement says. */
export type PublishReport = Named<"publish"> & {
  /** How much everybody may know of what it reports on, where that is not all of it. */
  limited?: EventOf<"report-concluded">["facts"]["publication"] | undefined;
  /** The day from which on it is published (ISO 8601), where that is not now. */
  embargoedUntil?: string | undefined;
  /** Who may read all of it until then. */
  whole?: WholeFor | undefined;
};

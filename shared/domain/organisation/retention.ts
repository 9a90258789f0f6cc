import type { Bilingual } from "../../../events/common.ts";
import { fiscalYearOf } from "./fiscal-year.ts";

/** How long an organisation keeps what is attached. */
export type Retention = {
  /** Days after which a file goes that nobody submitted, and nobody can submit any more. */
  unsubmittedDays: number;
  /** What was submitted in support of an agreement that was approved; null where nothing says how long that is kept. */
  supportingDocuments: RetentionClass | null;
  /**
   * Minutes, resolutions and votes: for how many years after the fiscal year in which they were made, or for as long as the organisation
   * exists (null years); null where nothing says how long. CNCA s. 21: a corporation keeps minutes and resolutions, those of its directors
   * and their committees among them.
   */
  minutesAndVotes: { years: number | null; source: Bilingual } | null;
};

/** For how many years after the end of a fiscal year something is kept, and what says so. */
type RetentionClass = { years: number; source: Bilingual };

/** Of an organisation whose file says nothing of it. */
export const retentionAtFirst: Retention = {
  unsubmittedDays: 90,
  supportingDocuments: null,
  minutesAndVotes: null,
};

/**
 * The day (ISO 8601) until which something of a class is kept that belongs to what ended on a day: on that day it may go.
 * In Canada: Income Tax Act, s. 230(4)(b), six years from the end of the last taxation year to which records relate.
 */
export function keptUntil({ years }: RetentionClass, endedOn: string, fiscalYearStart: string): string {
  const began = fiscalYearOf(endedOn, fiscalYearStart);
  return `${String(Number(began.slice(0, 4)) + 1 + years).padStart(4, "0")}${began.slice(4)}`;
}

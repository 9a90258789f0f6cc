import { daysLater, hourOf } from "../../organisation/business-days.ts";
import type { Document } from "../kinds.ts";
import { keepsPlace } from "./standing.ts";

/** Calendar days before its day of review on which the revision of a document is opened, at this hour where the organisation is at home. */
const opened = { daysBefore: 90, atHour: 9 } as const;

/**
 * When the revision of a document is opened.
 * @param reviewOn ISO 8601
 * @returns instant, ISO 8601 UTC
 */
export const revisionOpensAt = (reviewOn: string, timeZone: string): string =>
  hourOf(daysLater(reviewOn, -opened.daysBefore), opened.atHour, timeZone);

/** Whether a revision came to nothing, or has lapsed and gave its place back, so that another is to be opened. */
export const cameToNothing = (revision: Document): boolean =>
  ["withdrawn", "refused"].includes(revision.status) ||
  (revision.kind === "governance" && !keepsPlace(revision.tail));

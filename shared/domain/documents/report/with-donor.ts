import { isAcceptance } from "../../organisation/lane-rule.ts";
import { whyNotComing } from "../../review/dates.ts";
import { allows } from "../../review/lifecycle.ts";
import { stagesOf } from "../../review/standing.ts";
import type { Review } from "../../review/state.ts";
import type { ReportDocument } from "./document.ts";

/** Whether a report is with its donor. */

/** Whether a report is accepted, by its donor or by a clause of its agreement. */
export const isAcceptedNow = (report: Review): boolean =>
  (report.status === "approved" || allows("notify", report.status)) && isForDonor(report);

/** Whether a report goes to its donor for acceptance. */
export const isForDonor = (report: Review): boolean =>
  report.acceptance !== undefined && stagesOf(report).some(({ lanes }) => lanes.some(isAcceptance));

/** Whether a report is still on its way to a donor: it is not published yet, or they wait for words in their language. */
export const isAwaitedByDonor = (report: Review): boolean =>
  whyNotComing(report) === null &&
  !isPutToDonor(report) &&
  // A concluded one was with them when it was: what becomes of it since is no other promise.
  report.publicity?.opening !== true &&
  (!report.announced || report.held.some(({ recipient }) => recipient.kind === "donor"));

/** Whether all was decided of a report that has to be, so that its figures stand: what follows is that it is published, or kept. */
export const isFinal = ({ status }: Pick<Review, "status">): boolean =>
  status === "approved" || status === "published" || status === "concluded";

/** Whether a report lies before the donor whose acceptance it needs, or was accepted and what follows is not done yet. */
export const isPutToDonor = (report: Review): boolean =>
  (report.status === "with-donor" && report.stageOpen) ||
  (!allows("notify", report.status) && isAcceptedNow(report));

/** Whether the donor's day is over on a day (ISO 8601), and the report not with them. */
export const isLateForDonor = (report: ReportDocument, today: string): boolean =>
  isAwaitedByDonor(report) && today > (report.tail.donorDueOn ?? today);

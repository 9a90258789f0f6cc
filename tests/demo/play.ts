import type { Local } from "../support/local.ts";
import { agreementIsSigned } from "./agreement.ts";
import { targetIsMoved } from "./amending.ts";
import { promiseIsTraced, reportOpens, trancheIsPaid } from "./in-force.ts";
import { boardDecidedAtMeeting, oneDirectorRefuses } from "./meeting.ts";
import { everybodyReads, noticesAreTold } from "./notices.ts";
import { planIsAdopted } from "./plan.ts";
import { PlayedReport } from "./played-report.ts";
import { boardSigns, executiveDirectorApproves } from "./resolving.ts";
import { bothDecideAgain, changeIsMended, changeIsRequested } from "./reviewing.ts";
import { secretaryReadsWhoWasTold, secretarySeesWhoIsAwaited } from "./secretary.ts";
import type { Telling } from "./telling.ts";
import { officerBegins, officerComesBack, officerSubmits } from "./writing.ts";

/**
 * One report's whole way, from an emailed link to the last notice; a strategic plan's, from the door to its adoption; the
 * next report's by way of a meeting; and a partnership agreement's, to what follows once it is in force: through HTTP, the mailbox and the time control alone.
 * Throws with what is not as it must be.
 */
export async function play(local: Local, telling: Telling): Promise<void> {
  const report = await PlayedReport.lastDue(local, telling);

  telling.chapter("The programme officer writes her report");
  const invitation = await officerBegins(report);
  const officer = await officerComesBack(report, invitation);
  const first = await officerSubmits(report, officer);

  telling.chapter("Two reviewers, side by side");
  await changeIsRequested(report);
  const second = await changeIsMended(report, first);
  await bothDecideAgain(report, second);

  telling.chapter("The executive director, then the board");
  await executiveDirectorApproves(report);
  await boardSigns(report, () => secretarySeesWhoIsAwaited(report));

  telling.chapter("The donors and the partner are told");
  await noticesAreTold(report, second);
  await everybodyReads(report, second);

  telling.chapter("The secretary sees who was told, and what was done");
  await secretaryReadsWhoWasTold(report);

  telling.chapter("A strategic plan, from the door of the home page to its adoption");
  await planIsAdopted(local, telling);

  telling.chapter("A resolution that does not pass, and the way on from the meeting");
  await boardDecidedAtMeeting(await oneDirectorRefuses(report));

  telling.chapter("A partnership agreement, from its first line to the signatures of its three parties");
  const agreement = await agreementIsSigned(local, telling);

  telling.chapter("The agreement in force: from promise to result, an amendment, a tranche, a report");
  await promiseIsTraced(agreement);
  await targetIsMoved(agreement);
  await trancheIsPaid(agreement);
  await reportOpens(agreement);
}

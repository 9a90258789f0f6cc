import type { Local } from "../support/local.ts";
import { donorAccepts } from "./accepting.ts";
import { agreementIsSigned } from "./agreement.ts";
import { targetIsMoved } from "./amending.ts";
import { approvalPolicyIsChanged } from "./approval-policy.ts";
import { certificateIsRead } from "./certificate.ts";
import { trancheIsPaid } from "./in-force.ts";
import { boardDecidedAtMeeting, oneDirectorRefuses } from "./meeting.ts";
import { decisionsAreAttested, minutesAreSigned } from "./minutes.ts";
import { everybodyReads, noticesAreTold } from "./notices.ts";
import { planComesToTheBoard, planIsPublished } from "./plan.ts";
import { PlayedReport } from "./played-report.ts";
import { boardSigns, executiveDirectorApproves } from "./resolving.ts";
import { bothDecideAgain, changeIsMended, changeIsRequested } from "./reviewing.ts";
import { safeguardingIsRevised } from "./safeguarding.ts";
import { secretaryReadsWhoWasTold, secretarySeesWhoIsAwaited } from "./secretary.ts";
import { boardMeets } from "./sitting.ts";
import { partnerSpeaks } from "./speaking.ts";
import { directorStepsAside } from "./stepping-aside.ts";
import type { Telling } from "./telling.ts";
import { promiseIsTraced } from "./tracing.ts";
import { officerBegins, officerComesBack, officerSubmits } from "./writing.ts";

/**
 * One report's whole way, from an emailed link to the last notice; a strategic plan's, from the door by way of a meeting of the board
 * to its adoption and the certificate of it; the next report's by way of a meeting outside Accord; and a partnership agreement's, to the report that its donor accepts: through HTTP, the
 * mailbox and the time control alone.
 * Throws with what is not as it must be.
 * @param record puts what the example decided before on record, and tells how much
 */
export async function play(local: Local, telling: Telling, record: () => Promise<string>): Promise<void> {
  const report = await PlayedReport.lastDue(local, telling);

  telling.chapter("The programme officer writes her report");
  const invitation = await officerBegins(report);
  await partnerSpeaks(report);
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

  telling.chapter("A strategic plan, from the door of the home page to the board");
  const plan = await planComesToTheBoard(local, telling);

  telling.chapter("A director steps aside: the plan goes to a meeting of the board, held in Accord");
  await directorStepsAside(plan);
  const meeting = await boardMeets(plan);
  await decisionsAreAttested(meeting);
  await planIsPublished(plan);

  telling.chapter("The minutes of the meeting, and the certificate of its resolution");
  await minutesAreSigned(meeting);
  await certificateIsRead(plan);

  telling.chapter(
    "A safeguarding policy: adopted with one-time codes, and revised without a director who is disqualified",
  );
  const apps = await safeguardingIsRevised(local, telling);

  telling.chapter("An approval policy, changed after its rehearsal");
  await approvalPolicyIsChanged(local, telling, { apps, record });

  telling.chapter("A resolution that does not pass, and the way on from the meeting");
  await boardDecidedAtMeeting(await oneDirectorRefuses(report));

  telling.chapter("A partnership agreement, from its first line to the signatures of its three parties");
  const agreement = await agreementIsSigned(local, telling);

  telling.chapter("The agreement in force: an amendment that moves a target, and a tranche that is paid");
  await targetIsMoved(agreement);
  await trancheIsPaid(agreement);

  telling.chapter("Its report: the donor returns it once and then accepts it, and the next tranche opens");
  await donorAccepts(agreement);
  await promiseIsTraced(agreement);
}

import type { EventOf } from "../../../../events/facts.ts";
import { ok, refuse } from "../../result.ts";
import type { Outcome } from "../../review/commands.ts";
import { cannotOversee, commentRequired } from "../../review/overseer.ts";
import type { EndAgreement } from "./commands.ts";
import type { AgreementDocument, AgreementTail } from "./document.ts";
import { standingOfTranche, type Tranche } from "./tranches.ts";

/** How an agreement ends: before its time, or because all of it was done. */
export type HowEnded = EventOf<"agreement-ended">["facts"]["how"];

type ReportDue = AgreementTail["reports"][number];

/** Whether a report is still owed of an agreement: of one that ended for what was done before that day (ISO 8601). */
export const isOwed = ({ ended }: Pick<AgreementTail, "ended">, { period }: ReportDue): boolean =>
  ended === undefined || period.start < ended.on;

/** What hangs on an agreement that would end on a day, and what becomes of it. */
export type Hanging = {
  /** Reports that are still to be opened and do open, since their period began before; and those that do not any more. */
  reports: { stay: readonly ReportDue[]; fall: readonly ReportDue[] };
  /** Tranches that are due and stay so until they are paid; and those that wait, and are never due any more. */
  tranches: { due: readonly Tranche[]; fall: readonly Tranche[] };
};

/** @param on, today ISO 8601 */
export function hangingOn({ reports, tranches }: AgreementTail, on: string, today: string): Hanging {
  const coming = reports.filter(({ opensOn }) => opensOn > today);
  const ended = { how: "terminated", on } as const;
  const standing = (is: string) => (tranches?.all ?? []).filter((one) => standingOfTranche(one) === is);
  return {
    reports: {
      stay: coming.filter((report) => isOwed({ ended }, report)),
      fall: coming.filter((report) => !isOwed({ ended }, report)),
    },
    tranches: { due: standing("due"), fall: standing("waiting") },
  };
}

/** Whether nothing is left to be reported or paid. */
export const isSettled = ({ reports, tranches }: Hanging): boolean =>
  [reports.stay, reports.fall, tranches.due, tranches.fall].every((each) => each.length === 0);

/** Whether an agreement was in force on a day that has come. @param today ISO 8601 */
export const isDayOfIt = ({ inForce }: Pick<AgreementTail, "inForce">, on: string, today: string): boolean =>
  inForce !== null && inForce.inForceOn <= on && on <= today;

/**
 * Whoever watches over it records that an agreement ended: once, on a day when it was in force. It is closed when nothing is owed of
 * it any more; terminated it is whatever hangs on it.
 */
export function endAgreement(agreement: AgreementDocument, command: EndAgreement): Outcome {
  const { by, how, on, today, reasonCommitment, underWay } = command;
  const { tail } = agreement;
  const mistake = cannotOversee(agreement, by);
  if (mistake) return refuse(mistake);
  if (tail.inForce === null) return refuse({ code: "wrong-status", status: agreement.status });
  if (tail.ended) return refuse({ code: "agreement-over" });
  if (underWay) return refuse({ code: "amendment-under-way", by: underWay });
  if (reasonCommitment === null) return refuse(commentRequired);
  if (!isDayOfIt(tail, on, today)) return refuse({ code: "no-day-of-it" });
  if (how === "closed" && !isSettled(hangingOn(tail, on, today))) return refuse({ code: "still-owed" });
  return ok([{ type: "agreement-ended", facts: { how, on, by: by.person, reasonCommitment } }]);
}

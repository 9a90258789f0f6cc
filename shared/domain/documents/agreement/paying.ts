import type { PinnedPolicy } from "../../../../events/common.ts";
import type { DocumentEvent } from "../../../../events/facts.ts";
import { refuseAddressFor } from "../../people/hold.ts";
import { ok, refuse } from "../../result.ts";
import type { Authority } from "../../review/acting.ts";
import type { Outcome, Refusal } from "../../review/commands.ts";
import { allowedIn } from "../../review/lifecycle.ts";
import { reasonOfStatus } from "../../review/why-not.ts";
import { lifeOfAgreement } from "./commands.ts";
import type { AgreementDocument } from "./document.ts";
import { isDayOfIt } from "./ending.ts";
import type { PaymentCommand, PaymentCommandOf } from "./payment-commands.ts";
import {
  leftOf,
  mostPayments,
  namedIn,
  standingOfTranche,
  type Tranche,
  type Tranches,
  trancheOf,
  waitsForReport,
} from "./tranches.ts";

/** Who pays what is due of an agreement, and after how many business days they are reminded: else whoever oversees it. */
export const payerOf = ({ payment, overseer }: Pick<PinnedPolicy, "payment" | "overseer">) =>
  payment ?? { role: overseer, remindAfterDays: 5 };

/** Whether somebody pays what is due of it. */
export const mayPay = ({ policy }: Pick<AgreementDocument, "policy">, roles: readonly string[]): boolean =>
  roles.includes(payerOf(policy).role);

/** Whether something is due that somebody is to pay. */
export const isToPay = (
  agreement: Pick<AgreementDocument, "policy" | "tail">,
  roles: readonly string[],
): boolean =>
  mayPay(agreement, roles) &&
  (agreement.tail.tranches?.all.some((tranche) => standingOfTranche(tranche) === "due") ?? false);

/**
 * Whether somebody records that a milestone is reached: whose agreement it is, or whoever answers for it. Whoever pays says no
 * such thing of what they pay.
 */
export const mayRecordMilestone = (
  { author, policy }: Pick<AgreementDocument, "author" | "policy">,
  { person, roles }: Pick<Authority, "person" | "roles">,
): boolean =>
  !roles.includes(payerOf(policy).role) &&
  (person === author || (policy.accountable !== undefined && roles.includes(policy.accountable)));

/** What a command about tranches makes of an agreement. */
export function decidePayment(agreement: AgreementDocument, command: PaymentCommand): Outcome {
  const { tranches } = agreement.tail;
  if (!tranches) return refuse({ code: "wrong-status", status: agreement.status });
  switch (command.name) {
    case "open-tranches":
      // Of one that ended nothing becomes due any more.
      return ok(agreement.tail.ended ? [] : openTranches(tranches, command));
    case "remind-payer":
      return ok(remindPayer(tranches, command));
    case "reach-milestone":
      return reachMilestone(agreement, tranches, command);
    case "pay-tranche":
      return payTranche(agreement, tranches, command);
    case "undo-payment":
      return undoPayment(agreement, tranches, command);
  }
}

/** Whether a tranche waits for a day that has come: an amendment may have given it another since it was looked at. */
const isWaitingUntil = ({ waitsFor, dueOn, on: day }: Tranche, on: string): boolean =>
  waitsFor === "date" && dueOn === null && day <= on;

/** What is due already is left as it is. */
const openTranches = ({ all }: Tranches, { of, on }: PaymentCommandOf<"open-tranches">): DocumentEvent[] =>
  all.flatMap((tranche): DocumentEvent[] => {
    const isMeant =
      "report" in of
        ? waitsForReport(tranche, of.report)
        : tranche.id === of.tranche && isWaitingUntil(tranche, on);
    const because = "report" in of ? "report" : "date";
    const why = { on, because, by: null, commentCommitment: null } as const;
    return isMeant ? [{ type: "tranche-due", facts: { ...namedIn({ all }, tranche.id), ...why } }] : [];
  });

function remindPayer(
  tranches: Tranches,
  { tranche: row, on }: PaymentCommandOf<"remind-payer">,
): DocumentEvent[] {
  const tranche = trancheOf(tranches, row);
  const isAwaited = tranche && standingOfTranche(tranche) === "due" && !tranche.isReminded;
  return isAwaited ? [{ type: "payer-reminded", facts: { ...namedIn(tranches, row), on } }] : [];
}

/** Why somebody does nothing about a tranche at all; null where they may. */
function whyNot(
  agreement: AgreementDocument,
  { name, by, linkedAt, now }: { name: PaymentCommand["name"]; by: Authority; linkedAt: string; now: string },
  may: boolean,
): Refusal | null {
  if (!allowedIn(lifeOfAgreement, name, agreement.status)) return { code: reasonOfStatus(agreement.status) };
  if (!by.active) return { code: "no-longer-authorised" };
  if (!may) return { code: "not-yours" };
  return refuseAddressFor(by, linkedAt, now);
}

function reachMilestone(
  agreement: AgreementDocument,
  tranches: Tranches,
  command: PaymentCommandOf<"reach-milestone">,
): Outcome {
  const { by, tranche: row, on, commentCommitment } = command;
  const mistake = whyNot(agreement, command, mayRecordMilestone(agreement, by));
  if (mistake) return refuse(mistake);
  if (agreement.tail.ended) return refuse({ code: "agreement-over" });
  const tranche = trancheOf(tranches, row);
  if (tranche?.waitsFor !== "milestone" || tranche.dueOn !== null)
    return refuse({ code: "milestone-reached" });
  if (commentCommitment === null) return refuse({ code: "comment-required" });
  const why = { on, because: "milestone", by: by.person, commentCommitment } as const;
  return ok([{ type: "tranche-due", facts: { ...namedIn(tranches, row), ...why } }]);
}

/**
 * What is due is paid, whole or in part, on a day on which the agreement was in force, by whoever saw what was paid of it before: of two who record a payment at one moment the
 * first has it, and the other looks again.
 */
function payTranche(
  agreement: AgreementDocument,
  tranches: Tranches,
  command: PaymentCommandOf<"pay-tranche">,
): Outcome {
  const { by, tranche: row, seen, minorUnits, on, today, commentCommitment } = command;
  const mistake = whyNot(agreement, command, mayPay(agreement, by.roles));
  if (mistake) return refuse(mistake);
  const tranche = trancheOf(tranches, row);
  if (!tranche || tranche.dueOn === null) return refuse({ code: "nothing-due" });
  if (!isDayOfIt(agreement.tail, on, today)) return refuse({ code: "no-day-of-it" });
  if (tranche.changes !== seen || !canBePaid(tranche, minorUnits)) return refuse({ code: "paid-meanwhile" });
  if (commentCommitment === null) return refuse({ code: "comment-required" });
  const payment = tranches.recorded + 1;
  const paid = { payment, minorUnits, on, by: by.person, commentCommitment };
  const facts = { ...namedIn(tranches, row), ...paid };
  return ok([{ type: "tranche-paid", facts }]);
}

/** The least and the most that a payment of a tranche comes to: the last that it has room for is all that is left. */
export const paymentBetween = (tranche: Tranche): { min: number; max: number } => {
  const left = leftOf(tranche);
  return { min: tranche.payments.length + 1 >= mostPayments ? left : 1, max: left };
};

function canBePaid(tranche: Tranche, minorUnits: number): boolean {
  const { min, max } = paymentBetween(tranche);
  return max > 0 && minorUnits >= min && minorUnits <= max;
}

function undoPayment(
  agreement: AgreementDocument,
  tranches: Tranches,
  command: PaymentCommandOf<"undo-payment">,
): Outcome {
  const { by, payment, reasonCommitment } = command;
  const mistake = whyNot(agreement, command, mayPay(agreement, by.roles));
  if (mistake) return refuse(mistake);
  const tranche = tranches.all.find(({ payments }) => payments.some(({ number }) => number === payment));
  if (!tranche) return refuse({ code: "payment-undone" });
  if (reasonCommitment === null) return refuse({ code: "comment-required" });
  const facts = { ...namedIn(tranches, tranche.id), payment, by: by.person, reasonCommitment };
  return ok([{ type: "payment-undone", facts }]);
}

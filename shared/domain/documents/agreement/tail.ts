import { ok, refuse } from "../../result.ts";
import type { Outcome, ReviewCommand } from "../../review/commands.ts";
import { mindDates } from "../../review/dates.ts";
import { lookAfterStep } from "../../review/looks.ts";
import { isAboutPublicity, mindPublicity, momentsOfPublicity } from "../../review/publicity.ts";
import { isSuperseded } from "../../review/standing.ts";
import { amendOnce } from "../amended.ts";
import type { Kind } from "../kind.ts";
import { awaitsDecision, decidePublicity } from "../publicity.ts";
import type { AgreementCommand, PutInForce } from "./commands.ts";
import type { AgreementDocument } from "./document.ts";
import { effectsOfAgreement } from "./effects.ts";
import { endAgreement } from "./ending.ts";
import { decidePayment, isToPay } from "./paying.ts";

/** What a command makes of an agreement where that is not the same for every document; null for any other. */
export function decideAgreement(
  agreement: AgreementDocument,
  command: ReviewCommand | AgreementCommand,
): Outcome | null {
  if (isAboutPublicity(command)) return decidePublicity(agreement, command);
  switch (command.name) {
    case "put-in-force":
      return putInForce(agreement, command);
    case "end-agreement":
      return endAgreement(agreement, command);
    case "amend":
      return amendOnce(agreement.tail.amendments, { type: "agreement-amended", facts: command.facts });
    case "mind-dates":
      return ok([...mindDates(agreement, command), ...mindPublicity(agreement, command)]);
    case "publish":
      return isKeptInside(agreement) ? ok([]) : null;
    case "open-tranches":
    case "reach-milestone":
    case "remind-payer":
    case "pay-tranche":
    case "undo-payment":
      return decidePayment(agreement, command);
    default:
      return null;
  }
}

/** Whether not everybody may know all of it, so that nothing of it is published. */
const isKeptInside = ({ tail }: AgreementDocument): boolean => tail.inForce?.publication !== "full";

/** It comes in force once. */
function putInForce(agreement: AgreementDocument, command: PutInForce): Outcome {
  const { inForceOn, publication, told, reports, tranches, reviewOn } = command;
  if (isSuperseded(agreement, command) || !agreement.contentHash) return refuse({ code: "superseded" });
  if (agreement.tail.inForce) return ok([]);
  const { contentHash } = agreement;
  const facts = { contentHash, inForceOn, publication, told: [...told] };
  return ok([
    { type: "agreement-in-force", facts },
    ...(reviewOn ? [{ type: "publication-review-set", facts: { on: reviewOn } } as const] : []),
    ...(reports.length === 0 ? [] : [{ type: "reports-scheduled", facts: { reports } } as const]),
    ...(tranches ? [{ type: "tranches-scheduled", facts: tranches } as const] : []),
  ]);
}

/** What a partnership agreement adds to the review that every document goes through. */
export const agreementKind: Kind<AgreementDocument, AgreementCommand> = {
  decide: decideAgreement,
  effects: effectsOfAgreement,
  lookAfter: (agreement, { type }) => (type === "agreement-in-force" ? lookAfterStep(agreement) : null),
  moments: momentsOfPublicity,
  awaitsRoles: (agreement, roles) => isToPay(agreement, roles) || awaitsDecision(agreement, roles),
};

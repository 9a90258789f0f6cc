import type { DocumentEvent } from "../../../../events/facts.ts";
import { ok, refuse } from "../../result.ts";
import type { Command, Named, Outcome } from "../../review/commands.ts";
import { isSuperseded } from "../../review/standing.ts";
import type { AgreementDocument, AgreementTail } from "./document.ts";
import { decidePayment } from "./paying.ts";
import { evolveTranches } from "./tranches.ts";

export const beginAgreement = (): AgreementTail => ({ inForce: null, reports: [], tranches: null });

/** What became of an agreement after an event. */
export function evolveAgreement(tail: AgreementTail, event: DocumentEvent): AgreementTail {
  if (event.type === "reports-scheduled") return { ...tail, reports: event.facts.reports };
  if (event.type !== "agreement-in-force") return { ...tail, tranches: evolveTranches(tail.tranches, event) };
  const { inForceOn, publication, told } = event.facts;
  return { ...tail, inForce: { inForceOn, publication, told } };
}

/** What a command makes of an agreement where that is not the same for every document; null for any other. */
export function decideAgreement(agreement: AgreementDocument, command: Command): Outcome | null {
  switch (command.name) {
    case "put-in-force":
      return putInForce(agreement, command);
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
function putInForce(agreement: AgreementDocument, command: Named<"put-in-force">): Outcome {
  const { inForceOn, publication, told, reports, tranches } = command;
  if (isSuperseded(agreement, command) || !agreement.contentHash) return refuse({ code: "superseded" });
  if (agreement.tail.inForce) return ok([]);
  const { contentHash } = agreement;
  const facts = { contentHash, inForceOn, publication, told: [...told] };
  return ok([
    { type: "agreement-in-force", facts },
    ...(reports.length === 0 ? [] : [{ type: "reports-scheduled", facts: { reports } } as const]),
    ...(tranches ? [{ type: "tranches-scheduled", facts: tranches } as const] : []),
  ]);
}

import type { DocumentEvent, EventOf, TailEvent } from "../../../../events/facts.ts";
import { ok, refuse } from "../../result.ts";
import type { Outcome, ReviewCommand } from "../../review/commands.ts";
import { mindDates } from "../../review/dates.ts";
import { allowedIn } from "../../review/lifecycle.ts";
import { lookAfterStep } from "../../review/looks.ts";
import { isAboutPublicity, mindPublicity, momentsOfPublicity } from "../../review/publicity.ts";
import { isSuperseded } from "../../review/standing.ts";
import { amendOnce, withAmendment } from "../amended.ts";
import type { Kind } from "../kind.ts";
import { awaitsDecision, decidePublicity } from "../publicity.ts";
import { type AgreementCommand, lifeOfAgreement, type PutInForce } from "./commands.ts";
import type { AgreementDocument, AgreementTail } from "./document.ts";
import { effectsOfAgreement } from "./effects.ts";
import { endAgreement } from "./ending.ts";
import { decidePayment, isToPay } from "./paying.ts";
import type { Publication } from "./publication.ts";
import { evolveTranches, rescheduled } from "./tranches.ts";

export const beginAgreement = (): AgreementTail => ({ inForce: null, reports: [], tranches: null });

/** An agreement after an event. */
const evolveAgreement = (agreement: AgreementDocument, event: DocumentEvent): AgreementDocument => ({
  ...agreement,
  ...(event.type === "agreement-in-force" && { status: "in-force" }),
  tail: evolveTail(agreement.tail, event),
});

function evolveTail(tail: AgreementTail, event: DocumentEvent): AgreementTail {
  if (event.type === "agreement-amended") return amended(tail, event.facts);
  if (event.type === "agreement-ended") {
    const { how, on } = event.facts;
    return { ...tail, ended: { how, on } };
  }
  if (event.type === "publication-decided") return known(tail, event.facts.publication);
  if (event.type === "publication-withheld") return known(tail, "withheld");
  if (event.type === "reports-scheduled") return { ...tail, reports: event.facts.reports };
  if (event.type !== "agreement-in-force") return { ...tail, tranches: evolveTranches(tail.tranches, event) };
  const { inForceOn, publication, told } = event.facts;
  return { ...tail, inForce: { inForceOn, publication, told } };
}

/** Everybody may know so much of it from then on. */
const known = ({ inForce, ...tail }: AgreementTail, publication: Publication): AgreementTail => ({
  ...tail,
  inForce: inForce && { ...inForce, publication },
});

/** It holds as the amendment has it: what was paid, or became due, stays what it is. */
function amended(tail: AgreementTail, facts: EventOf<"agreement-amended">["facts"]): AgreementTail {
  return {
    ...tail,
    reports: facts.reports,
    tranches: rescheduled(tail.tranches, facts.tranches),
    amendments: withAmendment(tail.amendments, facts),
  };
}

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

/** Whether an event of an agreement alone follows from what was recorded until then. */
function followsInAgreement(
  { status, contentHash }: AgreementDocument,
  event: TailEvent<"agreement">,
): boolean {
  switch (event.type) {
    case "agreement-in-force":
      return allowedIn(lifeOfAgreement, "put-in-force", status) && event.facts.contentHash === contentHash;
    case "agreement-ended":
      return allowedIn(lifeOfAgreement, "end-agreement", status);
    case "agreement-amended":
      return allowedIn(lifeOfAgreement, "amend", status);
    default:
      return true;
  }
}

/** What a partnership agreement adds to the review that every document goes through. */
export const agreementKind: Kind<AgreementDocument, AgreementCommand> = {
  begin: beginAgreement,
  evolve: evolveAgreement,
  decide: decideAgreement,
  follows: followsInAgreement,
  effects: effectsOfAgreement,
  lookAfter: (agreement, { type }) => (type === "agreement-in-force" ? lookAfterStep(agreement) : null),
  moments: momentsOfPublicity,
  awaitsRoles: (agreement, roles) => isToPay(agreement, roles) || awaitsDecision(agreement, roles),
};

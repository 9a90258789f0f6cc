import type { DocumentEvent, EventOf, TailEvent } from "../../../../events/facts.ts";
import { allowedIn } from "../../review/lifecycle.ts";
import { withAmendment } from "../amended.ts";
import type { Recorded } from "../kind.ts";
import { lifeOfAgreement } from "./commands.ts";
import type { AgreementDocument, AgreementTail } from "./document.ts";
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

/** What the record of a partnership agreement comes to. */
export const agreementRecorded: Recorded<AgreementDocument> = {
  begin: beginAgreement,
  evolve: evolveAgreement,
  follows: followsInAgreement,
};

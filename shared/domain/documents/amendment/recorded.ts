import type { DocumentEvent } from "../../../../events/facts.ts";
import { allowedIn } from "../../review/lifecycle.ts";
import type { Recorded } from "../kind.ts";
import { lifeOfAmendment } from "./commands.ts";
import type { AmendmentDocument, AmendmentTail } from "./document.ts";

const beginAmendment = (): AmendmentTail => ({ inForce: null });

/** An amendment after an event. */
function evolveAmendment(amendment: AmendmentDocument, event: DocumentEvent): AmendmentDocument {
  if (event.type !== "amendment-in-force") return amendment;
  const { inForceOn, changes, told } = event.facts;
  return { ...amendment, status: "in-force", tail: { inForce: { inForceOn, changes, told } } };
}

/** What the record of an amendment comes to. */
export const amendmentRecorded: Recorded<AmendmentDocument> = {
  begin: beginAmendment,
  evolve: evolveAmendment,
  follows: ({ status, contentHash }, { facts }) =>
    allowedIn(lifeOfAmendment, "put-amendment-in-force", status) && facts.contentHash === contentHash,
};

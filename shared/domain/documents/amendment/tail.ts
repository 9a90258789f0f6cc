import type { DocumentEvent } from "../../../../events/facts.ts";
import { ok, refuse } from "../../result.ts";
import type { Outcome, ReviewCommand } from "../../review/commands.ts";
import { allowedIn } from "../../review/lifecycle.ts";
import { lookAfterStep } from "../../review/looks.ts";
import { isSuperseded } from "../../review/standing.ts";
import type { Kind } from "../kind.ts";
import { type AmendmentCommand, lifeOfAmendment } from "./commands.ts";
import type { AmendmentDocument, AmendmentTail } from "./document.ts";

const beginAmendment = (): AmendmentTail => ({ inForce: null });

/** An amendment after an event. */
function evolveAmendment(amendment: AmendmentDocument, event: DocumentEvent): AmendmentDocument {
  if (event.type !== "amendment-in-force") return amendment;
  const { inForceOn, changes, told } = event.facts;
  return { ...amendment, status: "in-force", tail: { inForce: { inForceOn, changes, told } } };
}

/** What a command makes of an amendment where that is not the same for every document; null for any other. It comes in force once. */
function decideAmendment(
  amendment: AmendmentDocument,
  command: ReviewCommand | AmendmentCommand,
): Outcome | null {
  if (command.name !== "put-amendment-in-force") return null;
  const { inForceOn, changes, told } = command;
  if (isSuperseded(amendment, command) || !amendment.contentHash) return refuse({ code: "superseded" });
  if (amendment.tail.inForce) return ok([]);
  const facts = { contentHash: amendment.contentHash, inForceOn, changes: [...changes], told: [...told] };
  return ok([{ type: "amendment-in-force", facts }]);
}

/** What an amendment adds to the review that every document goes through. */
export const amendmentKind: Kind<AmendmentDocument, AmendmentCommand> = {
  begin: beginAmendment,
  evolve: evolveAmendment,
  decide: decideAmendment,
  follows: ({ status, contentHash }, { facts }) =>
    allowedIn(lifeOfAmendment, "put-amendment-in-force", status) && facts.contentHash === contentHash,
  lookAfter: lookAfterStep,
};

import type { DocumentEvent } from "../../../../events/facts.ts";
import { ok, refuse } from "../../result.ts";
import type { Command, Outcome } from "../../review/commands.ts";
import { isSuperseded } from "../../review/standing.ts";
import type { AmendmentDocument, AmendmentTail } from "./document.ts";

export const beginAmendment = (): AmendmentTail => ({ inForce: null });

/** What became of an amendment after an event. */
export function evolveAmendment(tail: AmendmentTail, event: DocumentEvent): AmendmentTail {
  if (event.type !== "amendment-in-force") return tail;
  const { inForceOn, changes, told } = event.facts;
  return { inForce: { inForceOn, changes, told } };
}

/** What a command makes of an amendment where that is not the same for every document; null for any other. It comes in force once. */
export function decideAmendment(amendment: AmendmentDocument, command: Command): Outcome | null {
  if (command.name !== "put-amendment-in-force") return null;
  const { inForceOn, changes, told } = command;
  if (isSuperseded(amendment, command) || !amendment.contentHash) return refuse({ code: "superseded" });
  if (amendment.tail.inForce) return ok([]);
  const facts = { contentHash: amendment.contentHash, inForceOn, changes: [...changes], told: [...told] };
  return ok([{ type: "amendment-in-force", facts }]);
}

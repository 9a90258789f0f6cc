import { ok, refuse } from "../../result.ts";
import type { Outcome, ReviewCommand } from "../../review/commands.ts";
import { lookAfterStep } from "../../review/looks.ts";
import { isSuperseded } from "../../review/standing.ts";
import type { Kind } from "../kind.ts";
import type { AmendmentCommand } from "./commands.ts";
import type { AmendmentDocument } from "./document.ts";

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
  decide: decideAmendment,
  lookAfter: lookAfterStep,
};

import type { DocumentEvent, EventOf } from "../../../../events/facts.ts";
import { ok, refuse } from "../../result.ts";
import type { Command, Named, Outcome } from "../../review/commands.ts";
import { isSuperseded } from "../../review/standing.ts";
import type { Review } from "../../review/state.ts";

/** What an agreement has that no other document does: that it is in force, and what it has become due by that. */
export type AgreementTail = {
  /** Since when (day, ISO 8601), how much of it everybody may know, and who is told of it; null before it is. */
  inForce: Pick<EventOf<"agreement-in-force">["facts"], "inForceOn" | "publication" | "told"> | null;
  /** The reports that are due of it. */
  reports: EventOf<"reports-scheduled">["facts"]["reports"];
};

/** A partnership agreement as its events made it. */
export type AgreementDocument = Review & { kind: "agreement"; tail: AgreementTail };

export const beginAgreement = (): AgreementTail => ({ inForce: null, reports: [] });

/** What became of an agreement after an event. */
export function evolveAgreement(tail: AgreementTail, event: DocumentEvent): AgreementTail {
  if (event.type === "reports-scheduled") return { ...tail, reports: event.facts.reports };
  if (event.type !== "agreement-in-force") return tail;
  const { inForceOn, publication, told } = event.facts;
  return { ...tail, inForce: { inForceOn, publication, told } };
}

/** What a command makes of an agreement where that is not the same for every document; null for any other. */
export function decideAgreement(agreement: AgreementDocument, command: Command): Outcome | null {
  if (command.name === "put-in-force") return putInForce(agreement, command);
  if (command.name === "publish" && isKeptInside(agreement)) return ok([]);
  return null;
}

/** Whether not everybody may know all of it, so that nothing of it is published. */
const isKeptInside = ({ tail }: AgreementDocument): boolean => tail.inForce?.publication !== "full";

/** It comes in force once. */
function putInForce(agreement: AgreementDocument, command: Named<"put-in-force">): Outcome {
  const { inForceOn, publication, told, reports } = command;
  if (isSuperseded(agreement, command) || !agreement.contentHash) return refuse({ code: "superseded" });
  if (agreement.tail.inForce) return ok([]);
  const { contentHash } = agreement;
  const facts = { contentHash, inForceOn, publication, told: [...told] };
  return ok([
    { type: "agreement-in-force", facts },
    ...(reports.length === 0 ? [] : [{ type: "reports-scheduled", facts: { reports } } as const]),
  ]);
}

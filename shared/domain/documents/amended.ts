import type { EventOf } from "../../../events/facts.ts";
import { ok, refuse } from "../result.ts";
import type { Outcome } from "../review/commands.ts";

/** What an event says of the amendment by which its document holds from then on. */
type ByAmendment = EventOf<"agreement-amended"> | EventOf<"plan-amended">;

/** An amendment that is in force, by its document and the content that was approved. */
export type Amended = Pick<ByAmendment["facts"], "by" | "contentHash" | "inForceOn">;

type Before = readonly Amended[] | undefined;

/** An amendment changes its document once, and in its turn. */
export function amendOnce(before: Before, event: ByAmendment): Outcome {
  const amendments = before ?? [];
  if (amendments.some(({ by }) => by === event.facts.by)) return ok([]);
  if (event.facts.number !== amendments.length + 1) return refuse({ code: "superseded" });
  return ok([event]);
}

/** The amendments of a document with one more. */
export const withAmendment = (
  before: Before,
  { by, contentHash, inForceOn }: ByAmendment["facts"],
): Amended[] => [...(before ?? []), { by, contentHash, inForceOn }];

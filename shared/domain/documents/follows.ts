import type { Entry } from "../../../events/entry.ts";
import { isOfReview, isOfTail } from "../../../events/facts.ts";
import { follows } from "../review/follows.ts";
import { evolve } from "./evolve.ts";
import type { Document } from "./kinds.ts";
import { recordedAs } from "./recorded.ts";

/**
 * The document that entries made, in their order; or the number of the first that does not follow from those before it. Looked at is what
 * people did and what their reviews came to, and what its kind says of its own events.
 */
export function foldFounded(
  entries: readonly Entry[],
): { document: Document | null; unfounded: null } | { document: null; unfounded: number } {
  let document: Document | null = null;
  for (const entry of entries) {
    if (document && !doesFollow(document, entry)) return { document: null, unfounded: entry.number };
    document = evolve(document, entry.event);
  }
  return { document, unfounded: null };
}

/** The number of the first entry that does not follow from those before it; null when each does. */
export const firstUnfounded = (entries: readonly Entry[]): number | null => foldFounded(entries).unfounded;

function doesFollow(document: Document, { event, at }: Entry): boolean {
  if (isOfReview(event)) return follows(document, event, at);
  return isOfTail(document.kind, event) && recordedAs(document).follows(document, event);
}

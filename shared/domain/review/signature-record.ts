import type { Entry } from "../../../events/entry.ts";
import type { Comment } from "../audit/comment.ts";
import type { Altered } from "../audit/commitments.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import type { Review } from "./state.ts";

/**
 * A signature as every reader of the signed document may know it: whose, for which party, when (instant, ISO 8601 UTC), and to which
 * words. By which link and session it came is evidence that stays with whoever keeps it.
 */
export type Signed = {
  party: string;
  by: string;
  at: string;
  said: Partial<Pick<Evidence, "name" | "role" | "words" | "shown">> | Altered;
};

/** The signatures by which a document is signed, in the order in which they came; none before the last of them. */
export function signatureRecord(
  { round }: Pick<Review, "round">,
  history: readonly { entry: Entry; comment: Comment | Altered | null }[],
): Signed[] {
  const isSigned = history.some(
    ({ entry: { event } }) => event.type === "document-signed" && event.facts.round === round,
  );
  if (!isSigned) return [];
  return history.flatMap(({ entry: { event, at }, comment }) =>
    event.type === "signature-recorded" && event.facts.round === round && event.facts.signature === "sign"
      ? [{ party: event.facts.party, by: event.facts.by, at, said: saidIn(comment) }]
      : [],
  );
}

function saidIn(comment: Comment | Altered | null): Signed["said"] {
  if (comment === null || comment === "altered") return comment ?? {};
  const { name, role, words, shown } = evidenceOf(comment);
  return {
    ...(name !== undefined && { name }),
    ...(role !== undefined && { role }),
    ...(words !== undefined && { words }),
    ...(shown !== undefined && { shown }),
  };
}

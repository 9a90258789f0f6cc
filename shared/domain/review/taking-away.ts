import { ok, refuse } from "../result.ts";
import type { Named, Outcome } from "./commands.ts";
import { cannotOversee, commentRequired } from "./overseer.ts";
import type { Review } from "./state.ts";

/** What whoever oversees takes away for good: words, and the bytes of files. What entries bear of them stays. */

/**
 * Words that should never have been written down are masked wherever they stand, with a reason. A draft is of its round:
 * once it was submitted, its words stand in a version, where they are looked for anew.
 */
export function maskPassage(review: Review, command: Named<"mask-passage">): Outcome {
  const { by, round, places, reasonCommitment } = command;
  const mistake = cannotOversee(review, by);
  if (mistake) return refuse(mistake);
  if (reasonCommitment === null) return refuse(commentRequired);
  if (round !== review.round && places.some((place) => place.in === "draft"))
    return refuse({ code: "draft-changed" });
  return ok([{ type: "passage-masked", facts: { places: [...places], by: by.person, reasonCommitment } }]);
}

/**
 * The bytes of a file go for good, with a reason, unless something requires that they are kept. What was submitted goes on naming it,
 * and nobody has it from there.
 */
export function takeFileAway(review: Review, command: Named<"take-file-away">): Outcome {
  const { by, files, retained, reasonCommitment } = command;
  const mistake = cannotOversee(review, by);
  if (mistake) return refuse(mistake);
  if (files.some((file) => review.takenAway?.includes(file))) return refuse({ code: "file-taken-away" });
  if (retained) return refuse(retained);
  if (reasonCommitment === null) return refuse(commentRequired);
  return ok([{ type: "file-taken-away", facts: { files: [...files], by: by.person, reasonCommitment } }]);
}

import type { BylawProfile } from "./profile.ts";

/** The by-law by which the rules of a board are as they are: the last one that did not lapse; none where they came with a file. */
export const changedLast = ({
  adoptedBy = [],
  lapsed = [],
}: Pick<BylawProfile, "adoptedBy" | "lapsed">): string | undefined =>
  adoptedBy.findLast((one) => !lapsed.includes(one));

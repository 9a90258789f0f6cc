import { hashOf } from "../domain/audit/hash.ts";
import type { Alteration, Archive } from "../ports/reading.ts";

/**
 * What a document is bound to, verified: apart from the archive, for the page of a link and its button show nothing else of it.
 * @param tell told where it is not what was pinned
 */
export const verifiedBasis =
  (tell: (found: Alteration) => void): Archive["pinned"] =>
  (documentId, { report: { pinnedHash } }, basis) => {
    if (hashOf(basis) === pinnedHash) return basis;
    tell({ documentId, what: "basis", which: pinnedHash });
    return "altered";
  };

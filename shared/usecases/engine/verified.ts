import type { Altered } from "../../domain/audit/commitments.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Supplied } from "../../domain/forms/languages.ts";
import type { Archive, HistoryLine } from "../../ports/reading.ts";
import type { Head } from "../../ports/store.ts";
import { suppliedWords } from "./supplied-words.ts";

/** How long after something was found altered the clock looks at it again. */
export const whenAltered = { hours: 1 };

/** What follows from an approval is made of. */
type Verified = { history: readonly HistoryLine[]; content: Content; supplied: Supplied };

/**
 * Reads all that a publication, or word of it, would be made of: the chain of entries, the pinned basis, the content and
 * what was supplied beside it.
 * @param head null where none was found
 * @returns "altered" when any of it is not what was recorded: then nothing follows. Null before the first submission.
 */
export async function verifiedReport(
  { archive }: { archive: Archive },
  documentId: string,
  head: Head | null,
  basis: Basis | null,
): Promise<Verified | Altered | null> {
  const { report } = head ?? {};
  const contentHash = report?.contentHash ?? null;
  const [history, content, supplied] = await Promise.all([
    archive.history(documentId, head, basis),
    report && contentHash !== null ? archive.content(documentId, report, contentHash) : null,
    report && contentHash !== null ? suppliedWords(archive, documentId, report) : null,
  ]);
  if (history === "altered" || content === "altered" || supplied === "altered") return "altered";
  return content && supplied && { history, content, supplied };
}

import type { Typed } from "../domain/documents/report/content.ts";
import type { DraftSection } from "../domain/documents/report/draft.ts";
import type { Status } from "../domain/workflow/lifecycle.ts";

/**
 * A section as its author's page sends it: `seen` is the revision that the page showed, 0 for none; `status` is how the
 * report stood when it was read.
 */
export type SectionToKeep = { section: string; typed: Typed; seen: number; status: Status };

/** What authors typed and have not submitted: one mutable private item a document. */
export interface Drafts {
  /**
   * Keeps a section, beside what other tabs keep of the others. Sections that the draft does not have yet are kept
   * from `others` at revision 0, so that a draft that was begun is whole and no other page becomes stale by it.
   * @returns the section as somebody else kept it meanwhile, when the page showed an older revision; "closed" when the
   *   report does not stand as it did, since it was submitted or withdrawn meanwhile: then nothing is kept
   */
  keepSection(
    documentId: string,
    kept: SectionToKeep,
    others: Readonly<Record<string, Typed>>,
  ): Promise<{ kept: true } | { kept: false; saved: DraftSection | "closed" }>;
}

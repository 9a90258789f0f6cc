import type { Typed } from "../domain/documents/report/content.ts";
import type { DraftSection } from "../domain/documents/report/draft.ts";

/** A section as its author's page sends it: `seen` is the revision that the page showed, 0 for none. */
export type SectionToKeep = { section: string; typed: Typed; seen: number };

/** What authors typed and have not submitted: one mutable private item a document. */
export interface Drafts {
  /**
   * Keeps a section, beside what other tabs keep of the others. Sections that the draft does not have yet are kept
   * from `others` at revision 0, so that a draft that was begun is whole and no other page becomes stale by it.
   * @returns the section as somebody else kept it meanwhile, when the page showed an older revision
   */
  keepSection(
    documentId: string,
    kept: SectionToKeep,
    others: Readonly<Record<string, Typed>>,
  ): Promise<{ kept: true } | { kept: false; saved: DraftSection }>;
}

import type { Typed } from "../domain/documents/report/content.ts";
import type { DraftSection } from "../domain/documents/report/draft.ts";
import type { Status } from "../domain/workflow/lifecycle.ts";
import type { AsideKey } from "./asides.ts";

/**
 * A section as it is to be kept in place of the revision that was read, 0 for none; `status` is how the report stood then,
 * `asideGone` what was laid aside of the section and goes with it.
 */
export type SectionToKeep = {
  section: string;
  kept: DraftSection;
  replaces: number;
  status: Status;
  asideGone?: AsideKey;
};

/** What authors typed and have not submitted: one mutable private item a document. */
export interface Drafts {
  /**
   * Keeps a section, beside what other tabs keep of the others. Sections that the draft does not have yet are kept
   * from `others` at revision 0, so that a draft that was begun is whole and no other page becomes stale by it.
   * @returns the section as another page kept it meanwhile, when it is not the revision any more; "closed" when the
   *   report does not stand as it did, since it was submitted or withdrawn meanwhile: then nothing is kept
   */
  keepSection(
    documentId: string,
    kept: SectionToKeep,
    others: Readonly<Record<string, Typed>>,
  ): Promise<{ kept: true } | { kept: false; saved: DraftSection | "closed" }>;
}

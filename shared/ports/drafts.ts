import type { Typed } from "../domain/forms/content.ts";
import type { DraftSection } from "../domain/forms/draft.ts";
import type { AsideShown } from "./asides.ts";

/**
 * A section as it is to be kept in place of the revision that was read, 0 for none; `number` is that of the document's newest
 * entry then, `asideGone` what was laid aside of the section and goes with it; `begins` says that there was no draft then.
 */
export type SectionToKeep = {
  /** Of which draft it is a section: of the document's own where nothing is said, or of its translation. */
  of?: "translation";
  section: string;
  kept: DraftSection;
  replaces: number;
  number: number;
  begins?: boolean;
  asideGone?: AsideShown;
};

/** Rows to be kept together, each as its own section: all of them, or none. */
export type RowsToKeep = Pick<SectionToKeep, "number" | "begins" | "asideGone"> & {
  /** By their sections; `replaces`: the revision that was read, null where the draft did not have the row yet. */
  rows: Readonly<Record<string, { kept: DraftSection; replaces: number | null }>>;
};

/** What authors typed and have not submitted, and what translators wrote beside it: a mutable private item of each a document. */
export interface Drafts {
  /**
   * Keeps a section, beside what other tabs keep of the others. Sections that the draft does not have yet are kept
   * from `others` at revision 0, so that a draft that was begun is whole and no other page becomes stale by it.
   * @returns the section as another page kept it meanwhile, when it is not the revision any more; "moved-on" when
   *   something else came on record of the document meanwhile, such as its submission, or a masking: then nothing is kept
   */
  keepSection(
    documentId: string,
    kept: SectionToKeep,
    others: Readonly<Record<string, Typed>>,
  ): Promise<{ kept: true } | { kept: false; saved: DraftSection | "moved-on" }>;
  /** Keeps rows together, in one call. @returns "changed" when one of them is not the revision any more; "moved-on" as above */
  keepRows(
    documentId: string,
    kept: RowsToKeep,
    others: Readonly<Record<string, Typed>>,
  ): Promise<"kept" | "changed" | "moved-on">;
}

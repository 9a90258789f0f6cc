import type { Typed } from "../domain/forms/content.ts";
import type { DraftSection } from "../domain/forms/draft.ts";
import type { AsideShown } from "./asides.ts";
import type { DraftApart } from "./store.ts";

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
  apart?: SavedApart;
};

/**
 * Of a draft whose sections are kept each for itself: the draft that it is, null where it begins with this; and by how many bytes
 * it grows, what is begun beside the section among them.
 */
export type SavedApart = { draft: Pick<DraftApart, "begun"> | null; grows: number };

/** Rows to be kept together, each as its own section: all of them, or none. */
export type RowsToKeep = Pick<SectionToKeep, "number" | "begins" | "asideGone" | "apart"> & {
  /** By their sections; `replaces`: the revision that was read, null where the draft did not have the row yet. */
  rows: Readonly<Record<string, { kept: DraftSection; replaces: number | null }>>;
};

/**
 * What authors typed and have not submitted, and what translators wrote beside it: a mutable private item of each a document; of a
 * form whose rows have pages of their own, an item for each section.
 */
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
  /** Keeps rows together, in one call, up to ninety of those that are kept each for itself. @returns "changed" when one of them is not the revision any more; "moved-on" as above */
  keepRows(
    documentId: string,
    kept: RowsToKeep,
    others: Readonly<Record<string, Typed>>,
  ): Promise<"kept" | "changed" | "moved-on">;
}

/** What is left of drafts that are over: sections that were kept each for itself. */
export interface DraftsOver {
  /**
   * Takes away sections of drafts that were begun before an entry, but for those of the draft that is there.
   * @returns until when the one that is there is kept (instant, ISO 8601 UTC); null where that is not known, or there is none
   */
  takeAway(documentId: string, over: { begunBefore: number; now: string }): Promise<string | null>;
}

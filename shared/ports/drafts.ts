import type { Typed } from "../domain/documents/report/content.ts";

/** What authors typed and have not submitted: one mutable private item a document. */
export interface Drafts {
  keep(documentId: string, typed: Typed): Promise<void>;
}

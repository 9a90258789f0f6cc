import type { Document } from "../../domain/documents/kinds.ts";
import { asKnownNow } from "../../domain/documents/known-now.ts";
import type { PublicBasis } from "../../domain/documents/public-basis.ts";
import { publicBasis } from "../../domain/documents/public-basis.ts";
import type { DocumentRegister, Listing, RegisterCursor } from "../../ports/oversight.ts";
import type { Archive } from "../../ports/reading.ts";

/** A published document as a list names it: by what it is bound to, and of a plan by what became of it. */
export type ListedPublicly = { documentId: string; basis: PublicBasis; report: Document };

/** How many documents a page of the public register shows. */
const pageSize = 20;

/**
 * A page of what is published, the last changed first. What is not bound to what was pinned is not named: nobody knows what it
 * is.
 */
export async function readPublicRegister(
  { register, archive }: { register: DocumentRegister; archive: Pick<Archive, "pinned"> },
  kind: Listing["kind"],
  after: RegisterCursor | null,
): Promise<{ documents: ListedPublicly[]; next: RegisterCursor | null }> {
  const listing = { published: true, ...(kind && { kind }) };
  const { reports, next } = await register.list({ ...listing, after, limit: pageSize });
  const documents = reports.flatMap(({ documentId, report, ...listed }) => {
    const basis = archive.pinned(documentId, { report }, listed.basis);
    // The index may lag behind the head, which alone says what is published.
    return basis === "altered" || report.status !== "published"
      ? []
      : [{ documentId, report, basis: publicBasis(asKnownNow(basis, report)) }];
  });
  return { documents, next };
}

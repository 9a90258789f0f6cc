import type { Basis } from "../../domain/documents/basis.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { isTitlePublic, ownTitled, titledAfter } from "../../domain/documents/own-title.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";

export type CallDeps = { store: Pick<DecisionStore, "load">; archive: Pick<Archive, "content"> };

/** A document as it is read, and what it is bound to, which was verified. */
type Read = { documentId: string; report: Pick<Document, ReadOf>; basis: Basis };
type ReadOf = "contentHash" | "masked" | "takenAway" | "publicity";

/**
 * What a document is bound to, called by the title that its agreement gave itself in what was submitted last: verified as it is read,
 * and gone where it was masked. It stays called by its type and its first day where nothing was submitted, or that is not what was.
 * For those who may read the document; two more calls at most, of which those for many documents at once go out together.
 */
export async function calledByTitle(deps: CallDeps, read: Read): Promise<Basis> {
  const titled = await titledContent(deps, read);
  return titled ? ownTitled(read.basis, read.documentId, titled.content.values) : read.basis;
}

/** The same as it may stand in a mail, which lies in boxes for years: by its title only where everybody may know that once it is published. */
export async function calledInMail(deps: CallDeps, read: Read): Promise<Basis> {
  const titled = await titledContent(deps, read);
  return titled && isTitlePublic(titled.report, titled.content)
    ? ownTitled(read.basis, read.documentId, titled.content.values)
    : read.basis;
}

async function titledContent(
  { store, archive }: CallDeps,
  { documentId, report, basis }: Read,
): Promise<{ report: Pick<Document, ReadOf>; content: Content } | null> {
  const id = titledAfter(basis, documentId);
  if (id === null) return null;
  const of = id === documentId ? report : (await store.load({ documentId: id })).head?.report;
  if (!of?.contentHash) return null;
  const content = await archive.content(id, of, of.contentHash);
  return content === "altered" ? null : { report: of, content };
}

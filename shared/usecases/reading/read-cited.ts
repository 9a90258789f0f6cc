import type { Basis } from "../../domain/documents/basis.ts";
import type { Cited } from "../../domain/documents/cited.ts";
import { citedOf } from "../../domain/documents/cited.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import { asKnownNow } from "../../domain/documents/known-now.ts";
import { publishedOf } from "../../domain/documents/published.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Section } from "../../domain/forms/definition.ts";
import { fieldsOf } from "../../domain/forms/rows.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";

/**
 * What the fields of a section cite of other documents, as it stands there today: what was masked since is not shown, nor anything
 * of a document that is not what was approved.
 */
export async function readCited(
  deps: { store: DecisionStore; archive: Pick<Archive, "content" | "pinned"> },
  { fields }: Pick<Section, "fields">,
): Promise<Cited[]> {
  const cited = fields.flatMap(({ cites = [] }) => cites);
  const documents = [...new Set(cited.map(({ document }) => document))];
  const read = new Map(
    await Promise.all(
      documents.map(async (document) => [document, await publishedNow(deps, document)] as const),
    ),
  );
  return cited.map((of) => citedOf(of, read.get(of.document) ?? null));
}

/** The same of all of a document. */
export const readCitedIn = (
  deps: Parameters<typeof readCited>[0],
  basis: Basis,
  { values }: Pick<Content, "values">,
): Promise<Cited[]> => readCited(deps, { fields: fieldsOf(definitionOf(basis), values) });

type Deps = { store: DecisionStore; archive: Pick<Archive, "content" | "pinned"> };

/** What is public of a document that is published, as it is kept now; null where that is not what was approved. */
export const publishedNow = (deps: Deps, documentId: string) => publicOf(deps, documentId, "published");

/** The same of an amendment in force, which is not published by itself. */
export const inForceNow = (deps: Deps, documentId: string) => publicOf(deps, documentId, "in-force");

async function publicOf({ store, archive }: Deps, documentId: string, status: "published" | "in-force") {
  const { head, basis } = await store.load({ documentId, basis: true });
  if (!head || !basis || head.report.status !== status || head.report.contentHash === null) return null;
  if (archive.pinned(documentId, head, basis) === "altered") return null;
  const content = await archive.content(documentId, head.report, head.report.contentHash);
  return content === "altered" ? null : publishedOf(asKnownNow(basis, head.report), content, {});
}

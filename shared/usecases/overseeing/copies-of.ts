import type { Document } from "../../domain/documents/kinds.ts";
import type { DocumentRegister } from "../../ports/oversight.ts";

/** Documents, of those under way and of those that ended, at most so many of the newest of a kind. */
const pageSize = 40;
const mostPages = 3;

/** Documents by their ids; `hasMore` where there are others that were not looked at. */
type Copies = { ids: readonly string[]; hasMore: boolean };

/** The documents that were begun with the words of this one, each of its kind: what is masked in it stands there still. */
export async function copiesOf(
  { register }: { register: DocumentRegister },
  documentId: string,
  kind: Document["kind"],
): Promise<Copies> {
  const found = await Promise.all(
    [false, true].map((ended) => copiesAmong(register, { ended, kind }, documentId)),
  );
  return { ids: found.flatMap(({ ids }) => ids), hasMore: found.some(({ hasMore }) => hasMore) };
}

async function copiesAmong(
  register: DocumentRegister,
  listing: { ended: boolean; kind: Document["kind"] },
  documentId: string,
): Promise<Copies> {
  const ids: string[] = [];
  let after: Parameters<DocumentRegister["list"]>[0]["after"] = null;
  for (let page = 1; page <= mostPages; page += 1) {
    const { reports, next } = await register.list({ ...listing, after, limit: pageSize });
    ids.push(...reports.flatMap((each) => (each.report.copiedFrom === documentId ? [each.documentId] : [])));
    if (next === null) return { ids, hasMore: false };
    after = next;
  }
  return { ids, hasMore: true };
}

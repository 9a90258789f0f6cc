import type { DocumentRegister } from "../../ports/oversight.ts";

/** Documents, of those under way and of those that ended, at most so many of the newest. */
const pageSize = 40;
const mostPages = 3;

/** The documents that were begun with the words of this one: what is masked in it stands there still. */
export async function copiesOf(
  { register }: { register: DocumentRegister },
  documentId: string,
): Promise<string[]> {
  const found = await Promise.all([false, true].map((ended) => copiesAmong(register, ended, documentId)));
  return found.flat();
}

async function copiesAmong(register: DocumentRegister, ended: boolean, documentId: string) {
  const found: string[] = [];
  let after: Parameters<DocumentRegister["list"]>[0]["after"] = null;
  for (let page = 1; page <= mostPages; page += 1) {
    const { reports, next } = await register.list({ ended, after, limit: pageSize });
    found.push(
      ...reports.flatMap((each) => (each.report.copiedFrom === documentId ? [each.documentId] : [])),
    );
    if (next === null) break;
    after = next;
  }
  return found;
}

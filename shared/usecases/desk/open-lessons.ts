import { lessonsAnswered, lessonsIn, openLessons } from "../../domain/documents/lessons.ts";
import type { CitedRow } from "../../domain/forms/definition.ts";
import type { DocumentRegister, RegisteredReport } from "../../ports/oversight.ts";
import type { Archive } from "../../ports/reading.ts";

/** Published documents, at most so many of the newest: what older ones taught, plans since have answered. */
const pageSize = 40;
const mostPages = 3;

/**
 * The lessons of published reports that no published plan has answered. Of a content that is not what was approved nothing is
 * learned.
 */
export async function readOpenLessons(deps: {
  register: DocumentRegister;
  archive: Pick<Archive, "content">;
}): Promise<CitedRow[]> {
  const published = await publishedDocuments(deps);
  const told = await Promise.all(
    published.map(async ({ documentId, report, basis }) => {
      if (basis.kind !== "report" || report.contentHash === null) return [];
      const { contentHash } = report;
      const content = await deps.archive.content(documentId, report, contentHash);
      if (content === "altered") return [];
      return lessonsIn(basis, content).map((row) => ({ document: documentId, contentHash, row }));
    }),
  );
  return openLessons(
    told,
    published.flatMap(({ basis }) => lessonsAnswered(basis)),
  );
}

async function publishedDocuments({ register }: { register: DocumentRegister }): Promise<RegisteredReport[]> {
  const found: RegisteredReport[] = [];
  let after: Parameters<DocumentRegister["list"]>[0]["after"] = null;
  for (let page = 1; page <= mostPages; page += 1) {
    const { reports, next } = await register.list({ published: true, after, limit: pageSize });
    found.push(...reports.filter(({ report }) => report.status === "published"));
    if (next === null) break;
    after = next;
  }
  return found;
}

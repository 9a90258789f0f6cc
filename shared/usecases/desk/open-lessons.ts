import { agreementOf } from "../../domain/documents/basis.ts";
import { lessonsAnswered, lessonsIn, openLessons } from "../../domain/documents/lessons.ts";
import type { CitedRow } from "../../domain/forms/definition.ts";
import { type About, aboutOf, isShared } from "../../domain/framework/about.ts";
import type { DocumentRegister, RegisteredReport } from "../../ports/oversight.ts";
import type { Archive, Records } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { agreementInForce } from "../engine/approved-agreement.ts";

/** Published documents, at most so many of the newest: what older ones taught, plans since have answered. */
const pageSize = 40;
const mostPages = 3;

type Deps = {
  register: DocumentRegister;
  records: Pick<Records, "agreement">;
  store: Pick<DecisionStore, "load">;
  archive: Archive;
};

/**
 * The lessons of published reports that no published plan has answered; or, of those that share something with a document, all. Of a
 * content that is not what was approved nothing is learned.
 * @param sharing what the document is about; null for all lessons that are open
 */
export async function readOpenLessons(deps: Deps, sharing: About | null): Promise<CitedRow[]> {
  if (sharing && sharing.countries.length + sharing.rights.length === 0) return [];
  const documents = await publishedDocuments(deps);
  const published = sharing ? await aboutTheSame(deps, documents, sharing) : documents;
  const told = await Promise.all(
    published.map(async ({ documentId, report, basis }) => {
      if (basis.kind !== "report" || report.contentHash === null) return [];
      const { contentHash } = report;
      const content = await deps.archive.content(documentId, report, contentHash);
      if (content === "altered") return [];
      return lessonsIn(basis, content).map((row) => ({ document: documentId, contentHash, row }));
    }),
  );
  return openLessons(told, sharing ? [] : published.flatMap(({ basis }) => lessonsAnswered(basis)));
}

/** Reports on agreements that are about the same. What cannot be read of one is about nothing. */
async function aboutTheSame(
  deps: Deps,
  documents: readonly RegisteredReport[],
  sharing: About,
): Promise<RegisteredReport[]> {
  const named = new Set(documents.flatMap(({ basis }) => agreementOf(basis) ?? []));
  const shared = new Set<string>();
  for (const id of named) {
    const found = (await deps.records.agreement(id)) ?? (await agreementInForce(deps, id));
    if (found && found !== "altered" && isShared(aboutOf(found.agreement), sharing)) shared.add(id);
  }
  return documents.filter(({ basis }) => shared.has(agreementOf(basis) ?? ""));
}

async function publishedDocuments({ register }: Pick<Deps, "register">): Promise<RegisteredReport[]> {
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

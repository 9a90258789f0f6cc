import { agreementOf } from "../../domain/documents/basis.ts";
import { lessonsAnswered, lessonsCited, lessonsIn, openLessons } from "../../domain/documents/lessons.ts";
import { yearlyIn } from "../../domain/documents/report/basis.ts";
import type { CitedRow } from "../../domain/forms/definition.ts";
import { type About, aboutOf, isShared } from "../../domain/framework/about.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
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

/** What is left out for a document that was answered for before: what that answered, and what was published before a day. */
export type Since = {
  /** ISO 8601, in the organisation's time zone. */
  day: string;
  timeZone: string;
  answered: readonly CitedRow[];
  /** The plan that is amended, whose own yearly reports teach it too; null of an agreement, which closes no lesson. */
  plan: string | null;
};

/**
 * The lessons of published reports that no published plan has answered; or, of those that share something with a document, all. Of a
 * content that is not what was approved nothing is learned.
 * @param sharing what the document is about; null for all lessons that are open
 * @param since of a document that is amended
 */
export async function readOpenLessons(
  deps: Deps,
  sharing: About | null,
  since: Since | null = null,
): Promise<CitedRow[]> {
  const plan = since?.plan ?? null;
  if (sharing && plan === null && sharing.countries.length + sharing.rights.length === 0) return [];
  const documents = await publishedDocuments(deps);
  const shared = sharing ? await aboutTheSame(deps, documents, sharing, plan) : documents;
  const published = since ? await publishedSince(deps, shared, since) : shared;
  const told = await Promise.all(
    published.map(async ({ documentId, report, basis }) => {
      if (basis.kind !== "report" || report.contentHash === null) return [];
      const { contentHash } = report;
      const content = await deps.archive.content(documentId, report, contentHash);
      if (content === "altered") return [];
      return lessonsIn(basis, content).map((row) => ({ document: documentId, contentHash, row }));
    }),
  );
  const byPlans = sharing && plan === null ? [] : await answeredByPlans(deps, documents);
  return openLessons(told, [...byPlans, ...(since?.answered ?? [])]);
}

/** What published plans have answered, and amendments of them. */
async function answeredByPlans({ store }: Deps, documents: readonly RegisteredReport[]): Promise<CitedRow[]> {
  const amendments = documents.flatMap(({ report }) =>
    report.kind === "plan" ? (report.tail.amendments ?? []) : [],
  );
  const loaded = await Promise.all(amendments.map(({ by }) => store.load({ documentId: by, basis: true })));
  return [
    ...documents.flatMap(({ basis }) => lessonsAnswered(basis)),
    ...loaded.flatMap(({ basis }) => (basis ? lessonsCited(basis) : [])),
  ];
}

/**
 * Those that were published on a day or later, as their histories say it. What was touched last before that day is not asked; what is
 * altered teaches nothing.
 */
async function publishedSince(
  { archive, store }: Deps,
  documents: readonly RegisteredReport[],
  { day, timeZone }: Since,
): Promise<RegisteredReport[]> {
  const touched = documents.filter(
    ({ basis, changedAt }) => basis.kind === "report" && dayOf(changedAt, timeZone) >= day,
  );
  const since = await Promise.all(
    touched.map(async ({ documentId }) => {
      const { head } = await store.load({ documentId });
      const history = await archive.history(documentId, head);
      const published =
        history === "altered" ? null : history.find(({ entry }) => entry.event.type === "document-published");
      return published ? dayOf(published.entry.at, timeZone) >= day : false;
    }),
  );
  return touched.filter((_, at) => since[at]);
}

/** Reports on agreements that are about the same, and those on a plan itself. What cannot be read of an agreement is about nothing. */
async function aboutTheSame(
  deps: Deps,
  documents: readonly RegisteredReport[],
  sharing: About,
  plan: string | null,
): Promise<RegisteredReport[]> {
  const named = new Set(documents.flatMap(({ basis }) => agreementOf(basis) ?? []));
  const shared = new Set<string>();
  for (const id of named) {
    const found = (await deps.records.agreement(id)) ?? (await agreementInForce(deps, id));
    if (found && found !== "altered" && isShared(aboutOf(found.agreement), sharing)) shared.add(id);
  }
  return documents.filter(
    ({ basis }) =>
      shared.has(agreementOf(basis) ?? "") || (plan !== null && yearlyIn(basis)?.plan.id === plan),
  );
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

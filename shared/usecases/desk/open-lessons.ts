import { agreementOf, type Basis } from "../../domain/documents/basis.ts";
import { asKnownNow } from "../../domain/documents/known-now.ts";
import {
  type Asked,
  lessonAbout,
  lessonsAnswered,
  lessonsCited,
  lessonsIn,
  openLessons,
} from "../../domain/documents/lessons.ts";
import { yearlyIn } from "../../domain/documents/report/basis.ts";
import type { CitedRow } from "../../domain/forms/definition.ts";
import { type About, aboutOf } from "../../domain/framework/about.ts";
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
  /** ISO 8601, in the organisation's time zone; null where it does not matter when something was published. */
  day: string | null;
  timeZone: string;
  answered: readonly CitedRow[];
  /** The plan that is amended, or reported on, whose own yearly reports teach it too; null of an agreement, which closes no lesson. */
  plan: string | null;
};

/**
 * The lessons of published reports that a document is to answer, the most relevant first: those that share a right, a country or a tag
 * with it; of a plan all that no published plan has answered. Of a content that is not what was approved nothing is learned.
 * @param since of a document that is amended, or reported on
 */
export async function readOpenLessons(
  deps: Deps,
  asked: Asked,
  since: Since | null = null,
): Promise<CitedRow[]> {
  const plan = since?.plan ?? null;
  if (!asked.all && plan === null && isNothing(asked.about)) return [];
  const documents = await publishedDocuments(deps);
  const published = since ? await publishedSince(deps, documents, since) : documents;
  const usual = await usuallyAbout(deps, isNothing(asked.about) ? [] : published);
  const told = await Promise.all(
    published.map(async ({ documentId, report, basis }) => {
      if (basis.kind !== "report" || report.contentHash === null) return [];
      const { contentHash } = report;
      const content = await deps.archive.content(documentId, report, contentHash);
      if (content === "altered") return [];
      const isItsOwn = plan !== null && yearlyIn(basis)?.plan.id === plan;
      return lessonsIn(asKnownNow(basis, report), content).map((row) => ({
        lesson: { document: documentId, contentHash, row },
        about: lessonAbout(basis, content, row, usual(basis)),
        isItsOwn,
      }));
    }),
  );
  const byPlans = asked.all || plan !== null ? await answeredByPlans(deps, documents) : [];
  return openLessons(told, [...byPlans, ...(since?.answered ?? [])], asked);
}

const isNothing = ({ countries, rights, tags = [] }: About): boolean =>
  countries.length + rights.length + tags.length === 0;

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
  if (day === null) return [...documents];
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

/**
 * What reports are about where their lessons do not say otherwise: as it was pinned with them; of those of before then, what their
 * agreements are about now. What cannot be read of an agreement is about nothing.
 */
async function usuallyAbout(
  deps: Deps,
  documents: readonly RegisteredReport[],
): Promise<(basis: Basis) => About> {
  const named = new Set(documents.flatMap(({ basis }) => (pinned(basis) ? [] : (agreementOf(basis) ?? []))));
  const agreements = new Map<string, About>();
  for (const id of named) {
    const found = (await deps.records.agreement(id)) ?? (await agreementInForce(deps, id));
    if (found && found !== "altered") agreements.set(id, aboutOf(found.agreement));
  }
  return (basis) =>
    pinned(basis) ?? agreements.get(agreementOf(basis) ?? "") ?? { countries: [], rights: [] };
}

const pinned = (basis: Basis): About | undefined => (basis.kind === "report" ? basis.about : undefined);

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

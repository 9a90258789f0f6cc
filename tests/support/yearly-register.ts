import type { Document } from "../../shared/domain/documents/kinds.ts";
import type { AgreementReportBasis } from "../../shared/domain/documents/report/basis.ts";
import type { Content } from "../../shared/domain/forms/content.ts";
import type { RegisteredReport } from "../../shared/ports/oversight.ts";
import type { Archive } from "../../shared/ports/reading.ts";
import type { Loaded } from "../../shared/ports/store.ts";
import { example } from "../unit/load/changed.ts";
import { History, open, basis as reportBasis } from "./example-report.ts";
import { yearly } from "./yearly-report.ts";

const name = `${yearly.plan.id}/i1`;
const [takenOver] = example.agreements;
if (!takenOver) throw new Error("the example has no agreement");

/** A report of an agreement on the year that counts children for the plan's first indicator. */
export function reportOf(
  documentId: string,
  girls: number,
  more: Partial<AgreementReportBasis> & { status?: Document["status"] } = {},
): RegisteredReport & { content: Content } {
  const { report } = new History().after(open);
  if (!report) throw new Error("no document");
  const { status = "published", ...bound } = more;
  const [first] = yearly.indicators;
  if (!first) throw new Error("no indicator");
  const basis: AgreementReportBasis = {
    ...{ ...reportBasis, agreementId: `of-${documentId}`, period: yearly.period, ...bound },
    indicators: [{ ...first, id: "c1", planIndicator: name }],
  };
  const values = { "c1.measured": "yes", "c1.girls": girls, "c1.boys": 0, "c1.unknown": 0 };
  return {
    ...{ documentId, basis, changedAt: "2028-01-20T12:00:00.000Z" },
    report: { ...report, status, contentHash: "c".repeat(64) },
    content: { schema: "results-report/3", lang: "en", values },
  };
}

const under = (id: string) => ({
  ...{ ...takenOver, id, start: "2027-01-01", end: "2027-12-31" },
  resultsFramework: takenOver.resultsFramework.map((result) => ({
    ...result,
    indicators: result.indicators.map((one) => ({ ...one, planIndicator: name })),
  })),
});

/** What is proposed where the register has these reports, and the plan those agreements under it. */
export function among(reports: readonly ReturnType<typeof reportOf>[], agreements: readonly string[] = []) {
  const archive = {
    pinned: (_: string, __: unknown, basis: unknown) => basis,
    content: (id: string) =>
      Promise.resolve(reports.find(({ documentId }) => documentId === id)?.content ?? "altered"),
  } as unknown as Archive;
  return {
    archive,
    store: { load: () => Promise.resolve({ head: null } as Loaded) },
    records: {
      agreementsUnder: () => Promise.resolve({ agreements: agreements.map(under), written: [], more: false }),
    },
    register: { list: () => Promise.resolve({ reports: [...reports], unreadable: [], next: null }) },
  };
}

import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import type { PlanTail } from "../../../shared/domain/documents/plan/document.ts";
import { yearlyReportsOf } from "../../../shared/domain/documents/plan/yearly-reports.ts";
import { publishedOf } from "../../../shared/domain/documents/published.ts";
import { readContent, type Typed } from "../../../shared/domain/forms/content.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { publicRegisterPage } from "../../../shared/views/pages/public-register.tsx";
import { publicReportPage } from "../../../shared/views/pages/public-report.tsx";
import { refusalPage } from "../../../shared/views/pages/refusal.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { planBasis } from "../../support/example-plan.ts";
import { frameFor, reportWith, sample } from "./sample.ts";

const before = { id: "SP-2025-2029", period: { start: "2025-01-01", end: "2029-12-31" } };
export const adoptedBasis = { ...planBasis, supersedes: before };

/** A plan that is adopted, and takes the place of one before it. */
export const adoptedTail: PlanTail = {
  adopted: {
    ...{ adoptedOn: "2026-12-11", resolution: 27 },
    supersedes: { plan: before.id, from: "2027-01-01" },
  },
  reports: yearlyReportsOf("SP-2027-2030", planBasis),
  superseded: null,
};

export const under = [
  {
    ...{ id: "PA-2027-001", start: "2027-04-01", end: "2030-03-31", serves: ["SP-2027-2030/i1"] },
    title: {
      en: "Child-friendly justice in Bamako and Ségou",
      fr: "Une justice adaptée aux enfants à Bamako et à Ségou",
    },
  },
];
const nowhere = { moreUrl: null, firstUrl: null };

/** What is public of a plan as it was typed. */
export function publishedPlan(typed: Typed) {
  const read = readContent(planDefinition(adoptedBasis), typed, "2026-11-23");
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return publishedOf(adoptedBasis, read.content, {});
}

/** An adopted plan as everybody reads it, and one whose place another takes; and whose days a plan cannot have. */
export function adoptedPages(lang: Lang, typed: Typed): Record<string, string> {
  const s = sample();
  const { reader: _, ...visitor } = frameFor(lang, s, "/reports/SP-2027-2030");
  const frame = { ...visitor, about: "plan" as const };
  const page = (tail: PlanTail) =>
    publicReportPage({
      frame,
      title: titleOf(adoptedBasis),
      published: publishedPlan(typed),
      contentHash: s.hash,
      translations: { fr: s.hash },
      approvedAt: "2026-12-11T23:02:00.000Z",
      publishedAt: "2026-12-11T23:04:10.000Z",
      meetingOn: null,
      documentId: "SP-2027-2030",
      adoptedAs: "2026-12",
      plan: tail,
      agreements: { own: under, more: true, before: [] },
      file: { name: "SP-2027-2030.json", url: "/SP-2027-2030.json" },
    });
  const refused = (refusal: Parameters<typeof refusalPage>[0]["refusal"]) =>
    refusalPage({ frame: { ...frameFor(lang, s), about: "plan" }, refusal, documentUrl: "/tasks/L1" });
  const superseded = { by: "SP-2029-2032-1a2b3c4d", from: "2029-01-01" };
  const list = (documents: Parameters<typeof publicRegisterPage>[0]["documents"], kind: "plan" | null) =>
    String(publicRegisterPage({ frame: { ...frame, path: "/register" }, documents, kind, ...nowhere }));
  const plan = (tail: PlanTail, documentId: string) => ({
    ...{ documentId, basis: adoptedBasis },
    report: { ...reportWith({ status: "published" }), kind: "plan" as const, tail },
  });
  return {
    "public-register": list(
      [
        plan(adoptedTail, "SP-2027-2030"),
        { documentId: "PA-2025-014-R1", basis: s.basis, report: reportWith({ status: "published" }) },
        plan({ ...adoptedTail, superseded }, "SP-2027-2029"),
      ],
      null,
    ),
    "public-register-empty": list([], "plan"),
    public: String(page(adoptedTail)),
    "public-superseded": String(page({ ...adoptedTail, superseded })),
    "refused-period-taken": String(
      refused({ code: "period-taken", taken: { by: before.id, ...before.period } }),
    ),
    "refused-claimed-meanwhile": String(refused({ code: "claimed-meanwhile" })),
  };
}

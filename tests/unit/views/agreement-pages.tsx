import type { AgreementBasis } from "../../../shared/domain/documents/agreement/basis.ts";
import { agreementDefinition } from "../../../shared/domain/documents/agreement/definition.ts";
import type { AgreementTail } from "../../../shared/domain/documents/agreement/tail.ts";
import { publishedOf } from "../../../shared/domain/documents/published.ts";
import { readValues, type Typed } from "../../../shared/domain/forms/content.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { documentPage } from "../../../shared/views/pages/document.tsx";
import { publicReportPage } from "../../../shared/views/pages/public-report.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { planIndicators } from "../../support/agreement-parts.ts";
import { frameFor, reportWith, roster, sample } from "./sample.ts";

const agreementBasis: AgreementBasis = {
  ...{ kind: "agreement", lang: "en", agreementType: "intermediary", begunOn: "2026-11-23" },
  ...{ planIndicators, known: [], currency: "CAD", fiscalYearStart: "04-01", countries: ["CA", "ML"] },
};

const tail: AgreementTail = {
  inForce: { inForceOn: "2026-12-11", publication: "full", told: [] },
  reports: [
    {
      ...{ id: "PA-2026-1a2b3c4d-r1", kind: "semi-annual", dueOn: "2027-09-30", opensOn: "2027-07-01" },
      period: { start: "2027-01-01", end: "2027-06-30" },
    },
    {
      ...{ id: "PA-2026-1a2b3c4d-r2", kind: "annual", dueOn: "2028-03-30", opensOn: "2028-01-01" },
      period: { start: "2027-07-01", end: "2027-12-31" },
    },
  ],
};

/** An agreement in force, as those see it who work with it, and as everybody reads it. */
export function agreementPages(lang: Lang, typed: Typed): Record<string, string> {
  const s = sample();
  const { values } = readValues(agreementDefinition(agreementBasis), typed, "2026-11-23");
  const content = { schema: "partnership-agreement/1", lang: "en" as const, values };
  const { reader: _, ...visitor } = frameFor(lang, s, "/reports/PA-2026-1a2b3c4d");
  const report = { ...reportWith({ status: "published" }), kind: "agreement" as const, tail };
  return {
    "agreement-in-force": String(
      documentPage({
        ...{ roster, frame: { ...frameFor(lang, s), about: "agreement" as const } },
        ...{ title: titleOf(agreementBasis), report, basis: agreementBasis, content, achievements: [] },
        ...{ names: s.names, reader: "awa", acts: [], questions: [], lacksBallots: false },
        ...{ answerUrl: (number: number) => `/questions/${number}`, unannounced: [], agreements: null },
        ...{ reservationUrl: (words: string) => `/reservations/${words}`, history: [], contentHash: s.hash },
        ...{ altered: { content: false, history: false }, languagesUrl: "/languages", publicUrl: null },
      }),
    ),
    "agreement-public": String(
      publicReportPage({
        ...{ frame: { ...visitor, about: "agreement" as const }, title: titleOf(agreementBasis) },
        ...{ published: publishedOf(agreementBasis, content, {}), contentHash: s.hash, translations: {} },
        ...{ approvedAt: "2026-12-11T23:02:00.000Z", publishedAt: "2026-12-11T23:04:10.000Z" },
        ...{ meetingOn: null, documentId: "PA-2026-1a2b3c4d", plan: null, agreements: null },
        file: { name: "PA-2026-1a2b3c4d.json", url: "/PA-2026-1a2b3c4d.json" },
      }),
    ),
  };
}

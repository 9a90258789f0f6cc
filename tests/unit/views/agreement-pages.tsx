import type { AgreementBasis } from "../../../shared/domain/documents/agreement/basis.ts";
import { agreementDefinition } from "../../../shared/domain/documents/agreement/definition.ts";
import type { AgreementTail } from "../../../shared/domain/documents/agreement/document.ts";
import { publishedOf } from "../../../shared/domain/documents/published.ts";
import { readValues, type Typed } from "../../../shared/domain/forms/content.ts";
import { type Lang, messages } from "../../../shared/i18n/index.ts";
import { ownTitleOf } from "../../../shared/views/own-title.ts";
import { documentPage } from "../../../shared/views/pages/document.tsx";
import {
  payTranchePage,
  reachMilestonePage,
  undoPaymentPage,
} from "../../../shared/views/pages/pay-tranche.tsx";
import { publicReportPage } from "../../../shared/views/pages/public-report.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { planIndicators } from "../../support/agreement-parts.ts";
import { amendmentPages } from "./amendment-pages.tsx";
import { frameFor, reportWith, roster, sample } from "./sample.ts";
import { entryOf } from "./sample-entries.ts";

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
  tranches: {
    ...{ currency: "CAD", recorded: 2 },
    all: [
      {
        ...{ id: "t1", minorUnits: 16_000_000, on: "2027-04-15", waitsFor: "date", dueOn: "2027-04-15" },
        ...{ isReminded: false, changes: 3, payments: [{ number: 2, minorUnits: 6_000_000 }] },
      },
      {
        ...{ id: "t2", minorUnits: 10_000_000, on: "2028-10-15", waitsFor: "milestone", dueOn: null },
        ...{ isReminded: false, changes: 0, payments: [] },
      },
      {
        ...{ id: "t3", minorUnits: 5_000_000, on: "2028-10-15", dueOn: null },
        waitsFor: { report: "PA-2026-1a2b3c4d-r1" },
        ...{ isReminded: false, changes: 0, payments: [] },
      },
    ],
  },
};

/** A payment that stands, and one that was taken back. */
const history = [
  {
    ...{
      entry: entryOf("tranche-paid", { tranche: "t1", number: 1, payment: 1, minorUnits: 6_000_000 }, 40),
    },
    ...{ comment: { text: "Virement 4711", fields: {} }, technicalUrl: "/entries/40" },
  },
  {
    entry: entryOf("payment-undone", { tranche: "t1", number: 1, payment: 1 }, 41),
    ...{ comment: { text: "Another agreement’s.", fields: {} }, technicalUrl: "/entries/41" },
  },
  {
    ...{
      entry: entryOf("tranche-paid", { tranche: "t1", number: 1, payment: 2, minorUnits: 6_000_000 }, 42),
    },
    ...{ comment: { text: "Virement 4712", fields: {} }, technicalUrl: "/entries/42" },
  },
];

const trancheActs = {
  payUrl: (row: string) => `/tranches/${row}`,
  undoUrl: (payment: number) => `/payments/${payment}`,
  reachUrl: (row: string) => `/tranches/${row}`,
};

/** An agreement in force, as those see it who work with it, and as everybody reads it. */
export function agreementPages(lang: Lang, typed: Typed): Record<string, string> {
  const s = sample();
  const { values } = readValues(agreementDefinition(agreementBasis), typed, "2026-11-23");
  const content = { schema: "partnership-agreement/1", lang: "en" as const, values };
  const { reader: _, ...visitor } = frameFor(lang, s, "/reports/PA-2026-1a2b3c4d");
  const report = { ...reportWith({ status: "published" }), kind: "agreement" as const, tail };
  const act = {
    frame: { ...frameFor(lang, s), about: "agreement" as const },
    ...{ document: titleOf(agreementBasis), errors: [], command: "c4", csrf: "csrf-token", aside: "" },
    ...{ actionUrl: "/act", backUrl: "/document", masked: "0" },
  };
  return {
    ...amendmentPages(lang, { basis: agreementBasis, tail, values, act }),
    "agreement-in-force": String(
      documentPage({
        ...{ roster, frame: { ...frameFor(lang, s), about: "agreement" as const } },
        ...{
          title: ownTitleOf(agreementBasis, values),
          report,
          basis: agreementBasis,
          content,
          achievements: [],
        },
        ...{ names: s.names, reader: "awa", acts: [], questions: [], lacksBallots: false },
        ...{ answerUrl: (number: number) => `/questions/${number}`, unannounced: [], agreements: null },
        ...{
          reservationUrl: (words: string) => `/reservations/${words}`,
          history,
          trancheActs,
          contentHash: s.hash,
        },
        ...{ altered: { content: false, history: false }, languagesUrl: "/languages", publicUrl: null },
      }),
    ),
    ...Object.fromEntries(
      Object.entries({
        "tranche-pay": payTranchePage({
          ...{ ...act, number: "1", left: "CAD 100,000.00", changes: 3 },
          typed: { day: "9 February 2028", amount: "160,000", reference: "Virement 4712" },
          errors: [{ at: "amount", text: messages(lang).tranches.pay.tooMuch({ left: "CAD 100,000.00" }) }],
        }),
        "payment-undo": undoPaymentPage({ ...act, number: "2", payment: "Virement 4712", typed: {} }),
        "milestone-reach": reachMilestonePage({ ...act, number: "2", row: "t2", content, typed: {} }),
      }).map(([name, page]) => [name, String(page)]),
    ),
    "agreement-public": String(
      publicReportPage({
        ...{ frame: { ...visitor, about: "agreement" as const }, title: ownTitleOf(agreementBasis, values) },
        ...{ published: publishedOf(agreementBasis, content, {}), contentHash: s.hash, translations: {} },
        ...{ approvedAt: "2026-12-11T23:02:00.000Z", publishedAt: "2026-12-11T23:04:10.000Z" },
        ...{ meetingOn: null, documentId: "PA-2026-1a2b3c4d", plan: null, agreements: null },
        file: { name: "PA-2026-1a2b3c4d.json", url: "/PA-2026-1a2b3c4d.json" },
      }),
    ),
  };
}

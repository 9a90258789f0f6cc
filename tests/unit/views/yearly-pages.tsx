import type { Bilingual } from "../../../events/common.ts";
import { achievementsOf, definitionOf } from "../../../shared/domain/documents/forms.ts";
import { publishedOf } from "../../../shared/domain/documents/published.ts";
import type { Proposal } from "../../../shared/domain/documents/report/proposal.ts";
import type { Sources } from "../../../shared/domain/documents/report/sources.ts";
import { readContent, type Typed } from "../../../shared/domain/forms/content.ts";
import { standingOfSections } from "../../../shared/domain/forms/draft.ts";
import { sectionsOf } from "../../../shared/domain/forms/rows.ts";
import { aggregated, type Contribution } from "../../../shared/domain/framework/aggregate.ts";
import type { Indicator } from "../../../shared/domain/framework/framework.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { documentPage } from "../../../shared/views/pages/document.tsx";
import { publicReportPage } from "../../../shared/views/pages/public-report.tsx";
import { sectionPage } from "../../../shared/views/pages/section.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { yearly, yearlyReport } from "../../support/yearly-report.ts";
import { askedIn } from "./plan-pages.tsx";
import { frameFor, reportWith, roster, type Sample } from "./sample.ts";

const period = { start: "2027-01-01", end: "2027-12-31" };
const [bySex, share, words] = yearly.indicators as readonly [Indicator, Indicator, Indicator];

const counted = (
  report: string,
  figures: readonly [number, number, number],
  more: Partial<Contribution> = {},
) => {
  const [girls, boys, unknown] = figures;
  const indicator: Indicator = { ...bySex, unit: { en: "children", fr: "enfants" } };
  return {
    ...{ report, agreement: `A-${report}`, period, isOpen: true, isPublic: true, indicator },
    achievement: { indicator, kind: "count-by-sex", girls, boys, unknown, total: girls + boys + unknown },
    ...more,
  } as Contribution;
};

const told = (report: string, text: string): Contribution => ({
  ...{ report, agreement: `A-${report}`, period, isOpen: true, isPublic: true, indicator: words },
  achievement: { indicator: words, kind: "qualitative", words: text },
});

/** The parts of the organisation's own report: what is proposed, corrected, missing, told in words; and as everybody reads it. */
export function yearlyPages(lang: Lang, s: Sample, mark: string): Record<string, string> {
  const title: Bilingual = s.both(`Justice in Ségou${mark}`, `La justice à Ségou${mark}`);
  const about = { kind: "report", reportKind: "annual", agreementTitle: title, period } as const;
  const reports = new Map(["R1", "R2", "R3"].map((id) => [id, { about, isPublished: id !== "R2" }] as const));
  const missing: Proposal["missing"] = [
    { agreement: { id: "PA-9", title }, why: "under-way", period },
    { agreement: { id: "PA-8", title }, why: "to-open", period },
    { agreement: null, why: "none", period: null },
  ];
  const common = { reports, missing, contributors: 5, isCut: true, origin: "", isTelling: true };
  const otherUnit = { ...bySex, unit: s.both("sessions", "séances"), baselineYear: 2020 } as Indicator;
  const full: Proposal = {
    ...common,
    ...aggregated(bySex, "period", [
      counted("R1", [60, 50, 10]),
      counted("R2", [30, 14, 0], { indicator: otherUnit }),
      counted("R3", [0, 0, 0], {
        achievement: { indicator: bySex, kind: "not-measured", reason: `War.${mark}` },
      }),
      counted("R4", [8, 4, 0], { isOpen: false }),
    ]),
  };
  const inWords: Proposal = {
    ...{ ...common, isCut: false, missing: [] },
    ...aggregated(words, "period", [
      told("R1", `They spoke.${mark}`),
      { ...told("R4", "No."), isOpen: false },
    ]),
  };
  const nobody: Proposal = { ...common, ...aggregated(share, "end", []), contributors: 0, missing: [] };
  const definition = definitionOf(yearly);
  const filled: Typed = { "i1.measured": "yes", "i1.girls": "98", "i1.boys": "68", "i1.unknown": "10" };
  const page = (id: string, proposal: Proposal, isFilled: boolean, typed: Typed) => {
    const all = { ...yearlyReport, ...typed };
    const section = sectionsOf(definition, all).find((each) => each.id === id);
    if (!section) throw new Error(id);
    const errors = isFilled
      ? []
      : standingOfSections(definition, all, "2028-02-01", (each) => each.id === id).flatMap(
          (one) => one.errors,
        );
    return sectionPage({
      ...askedIn(lang, definition, all),
      ...{ frame: frameFor(lang, s), basis: yearly, section, cited: [], errors },
      proposed: section.indicator ? { proposal, isFilled, isStale: !isFilled && id === "i1" } : null,
    });
  };
  const origin = "R1:60+50+10 R2~:3+0+0 *2:38+18+0 !PA-9 !*1";
  const corrected = {
    ...{ ...yearlyReport, ...filled, "i1.girls": "90", "i1.origin": origin },
    "i1.correction": `Eight girls were counted twice.${mark}`,
    "i1.explanation": `Judges came more often.${mark}`,
    "i2.explanation": `As planned.${mark}`,
  };
  const read = readContent(definition, corrected, "2028-02-01");
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const published = publishedOf(yearly, read.content, {}, { reader: lang });
  const telling = readContent(definition, { ...corrected, "i1.origin": `${origin} ~` }, "2028-02-01");
  if (!telling.ok) throw new Error(JSON.stringify(telling.errors));
  const sources: Sources = { reports, agreements: new Map([["PA-9", { title, isPublished: true }]]) };
  const since = [
    ...[{ indicator: bySex, before: [98, 68, 10], now: [140, 70, 10], others: 1 }],
    ...[{ indicator: share, before: null, now: [31, 50], others: 0 }],
  ].map((one) => ({ ...one, reports: [{ id: "R3", about, isPublished: true }] }));
  const inside = {
    ...{ roster, frame: { ...frameFor(lang, s), sources: { ...sources, since } }, title: titleOf(yearly) },
    ...{ basis: yearly, content: read.content, achievements: achievementsOf(yearly, read.content) },
    ...{ names: s.names, reader: "awa", acts: [], questions: [], answerUrl: () => "/q", lacksBallots: false },
    ...{ reservationUrl: () => "/r", unannounced: [], agreements: null, history: [], contentHash: s.hash },
    ...{ altered: { content: false, history: false }, languagesUrl: "/languages", publicUrl: null },
  };
  const { reader: _, ...visitor } = { ...frameFor(lang, s), sources };
  const publicly = (shown: typeof published) =>
    String(
      publicReportPage({
        ...{ frame: visitor, title: titleOf(yearly), published: shown, documentId: "SP-2027-2030-Y2027" },
        ...{ contentHash: s.hash, translations: {}, meetingOn: null, plan: null, agreements: null },
        ...{ approvedAt: "2028-03-23T23:02:00.000Z", publishedAt: "2028-03-23T23:04:10.000Z" },
        file: { name: "report.json", url: "/report.json" },
      }),
    );
  return {
    "yearly-proposed": String(page("i1", full, true, filled)),
    "yearly-corrected": String(page("i1", full, false, { ...filled, "i1.girls": "90", "i1.origin": origin })),
    "yearly-nobody": String(page("i2", nobody, false, {})),
    "yearly-words": String(page("i3", inWords, false, {})),
    "yearly-budget": String(page("finance", nobody, true, { "finance.year.actual": "900000" })),
    "yearly-inside": String(documentPage({ ...inside, report: reportWith({ status: "in-review" }) })),
    "yearly-decided": String(documentPage({ ...inside, report: reportWith({ status: "approved" }) })),
    "yearly-public": publicly(published),
    "yearly-public-told": publicly(publishedOf(yearly, telling.content, {}, { reader: lang })),
  };
}

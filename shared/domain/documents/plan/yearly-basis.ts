import type { Bilingual } from "../../../../events/common.ts";
import { isMasked } from "../../audit/masks.ts";
import { countryCalled } from "../../forms/kept-lists.ts";
import { pinnedAbout } from "../../framework/about.ts";
import type { Timing } from "../../framework/aggregate.ts";
import type { Indicator } from "../../framework/framework.ts";
import { usualThresholds } from "../../framework/usual-thresholds.ts";
import type { Lang } from "../../organisation/organisation.ts";
import { type PublicRow, publicRows } from "../public-rows.ts";
import type { Published } from "../published.ts";
import type { YearlyReportBasis } from "../report/basis.ts";
import type { YearlyReport } from "./yearly-reports.ts";
import { budgetOf } from "./years.ts";

/** What a plan's indicator counts its wording says; it has no unit of its own. */
const units = {
  count: { en: "in all", fr: "en tout" },
  percentage: { en: "of what is counted", fr: "de ce qui est compté" },
  qualitative: { en: "in words", fr: "en mots" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * What the organisation's own report on a year of a plan is bound to: each of its indicators with its target for that year, as the
 * plan is published.
 * @param published the plan in each language, of which its words stand in one at least
 */
export function yearlyBasis(
  plan: string,
  published: Readonly<Record<Lang, Published>>,
  { period, dueOn }: YearlyReport,
  lang: Lang,
): YearlyReportBasis | null {
  const { basis } = published[lang];
  if (basis.kind !== "plan") return null;
  const other = new Map(publicRows(published.fr, "indicators").map((row) => [row.id, row]));
  const rows = publicRows(published.en, "indicators");
  const year = period.start.slice(0, 4);
  return {
    ...{ kind: "report", reportKind: "annual", lang, period, dueOn },
    plan: { id: plan, period: basis.period },
    indicators: rows.map((row) => indicatorIn(row, other.get(row.id) ?? row, year)),
    targetsAre: Object.fromEntries(
      rows.flatMap((row) => {
        const said = row.answers.get("targetsAre")?.value;
        return typeof said === "string" ? [[row.id, said as Timing]] : [];
      }),
    ),
    ...budgetIn(published[lang], year),
    varianceThresholds: usualThresholds,
    ...aboutOfPlan(published[lang]),
  };
}

/** What a plan has for a year, as it says it: one line, in the currency that it is asked in. */
function budgetIn({ before, after }: Published, year: string): Pick<YearlyReportBasis, "budgetLines"> {
  const answers = [...before, ...after].flatMap((each) => each.answers);
  const said = answers.find(({ field }) => field.name === budgetOf(year));
  if (said?.field.kind !== "money" || said.field.currency === null || typeof said.value !== "number")
    return {};
  const label = { en: `Budget for ${year}`, fr: `Budget de ${year}` };
  return { budgetLines: [{ id: "year", label, currency: said.field.currency, budget: said.value }] };
}

/** What the plan is about, as it is published: its countries are those of its context that are known by their names. */
function aboutOfPlan(published: Published): Pick<YearlyReportBasis, "about"> {
  const answers = [...published.before, ...published.after].flatMap((section) => section.answers);
  const chosen = (name: string) => {
    const value = answers.find(({ field }) => field.name === name)?.value;
    return value === undefined || isMasked(value) ? [] : String(value).split(" ");
  };
  const named = publicRows(published, "context").map((row) =>
    String(row.answers.get("country")?.value ?? ""),
  );
  const about = pinnedAbout({
    countries: named.flatMap((name) => countryCalled(name) ?? []),
    rights: chosen("scope.rights"),
    tags: chosen("scope.tags"),
  });
  return about ? { about } : {};
}

function indicatorIn(en: PublicRow, fr: PublicRow, year: string): Indicator {
  const said = (field: string) => String(en.answers.get(field)?.value ?? "");
  const both = (field: string): Bilingual => ({
    en: said(field),
    fr: String(fr.answers.get(field)?.value ?? ""),
  });
  const figure = (field: string) => Number(en.answers.get(field)?.value ?? 0);
  const common = {
    ...{ id: en.id, title: both("wording"), baselineYear: figure("baselineYear") },
    direction: said("direction") as Indicator["direction"],
    ...{ planIndicator: null, frequency: "annual" as const },
  };
  if (said("told") === "words")
    return {
      ...{ ...common, unit: units.qualitative, measure: "qualitative" },
      ...{ baseline: both("baselineWords"), target: both(`aim${year}`) },
    };
  const numbers = { baseline: figure("baseline"), target: figure(`target${year}`) };
  // Whether its numerator is part of its denominator no plan says, so that it is not held to 100 %.
  if (said("measure") === "percentage")
    return {
      ...{ ...common, ...numbers, unit: units.percentage },
      ...{ measure: "percentage", proportion: false, groups: [] },
    };
  const isBySex = said("disaggregation").split(" ").includes("sex");
  return {
    ...{ ...common, ...numbers, unit: units.count, unitOne: units.count },
    measure: isBySex ? "count-by-sex" : "count",
  };
}

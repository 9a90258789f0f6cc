import type { Bilingual } from "../../../../events/common.ts";
import type { Money } from "../../../../events/iso-4217.ts";
import type { Content } from "../../forms/content.ts";
import { rowsIn, saidIn } from "../../forms/rows.ts";
import type { ExpectedResult, Indicator } from "../../framework/framework.ts";
import { usualThresholds } from "../../framework/usual-thresholds.ts";
import type { Values } from "../../typed/values.ts";
import { tagsIn } from "../tags-in.ts";
import { acceptanceIn } from "./accepting.ts";
import { type Agreement, planIndicatorsOf } from "./agreement.ts";
import type { AgreementBasis } from "./basis.ts";
import { knownParties, partyRows } from "./known-parties.ts";
import { embargoIn } from "./publication.ts";

type Said = (field: string) => string;

/**
 * An agreement as those know it who report on it, from its approved content. What is worded once stands in both languages as it was
 * worded; what was masked stays masked.
 */
export function agreementRecord(
  id: string,
  basis: AgreementBasis,
  { values }: Pick<Content, "values">,
): Agreement {
  const said: Said = (field) => String(values[field] ?? "");
  const parties = knownParties(basis, { values });
  const amount = amountIn(values);
  const tags = tagsIn(values);
  return {
    id,
    title: { en: said("title.en"), fr: said("title.fr") },
    purpose: { en: said("purpose.en"), fr: said("purpose.fr") },
    partner: partnerIn(basis, values),
    donors: parties.filter(({ kind }) => kind === "donor").map((party) => party.id),
    ...acceptanceIn(basis, values),
    ...embargoIn({ values }),
    start: said("terms.start") || basis.begunOn,
    end: said("terms.end") || said("terms.start") || basis.begunOn,
    countries: countriesIn(basis, values),
    ...(tags.length > 0 && { tags }),
    amount,
    localAmount: amount,
    budgetLines: [],
    varianceThresholds: usualThresholds,
    resultsFramework: resultsIn(values),
  };
}

/** The same with the target of each indicator as it was signed first, where an amendment moved it. */
export function besideSigned(inForce: Agreement, signed: Agreement): Agreement {
  const before = new Map(
    signed.resultsFramework.flatMap(({ indicators }) => indicators.map((one) => [one.id, one.target])),
  );
  const beside = (indicator: Indicator): Indicator => {
    const target = before.get(indicator.id);
    return target === undefined || isSame(target, indicator.target)
      ? indicator
      : { ...indicator, targetAsSigned: target };
  };
  return {
    ...inForce,
    resultsFramework: inForce.resultsFramework.map((result) => ({
      ...result,
      indicators: result.indicators.map(beside),
    })),
  };
}

const isSame = (one: Indicator["target"], other: Indicator["target"]): boolean =>
  typeof one === "number" || typeof other === "number"
    ? one === other
    : one.en === other.en && one.fr === other.fr;

/**
 * Where it is carried out: where its author said so when they began it, and where the parties are with whom it is; of one between others,
 * where all of them are.
 */
function countriesIn({ about }: AgreementBasis, values: Values): string[] {
  const rows = partyRows(values);
  const its = rows.filter((party) => party("role") === "partner" || party("role") === "member");
  const countries = (its.length > 0 ? its : rows).flatMap((party) => party("country") || []);
  return [...new Set([...(about?.countries ?? []), ...countries])];
}

/** The plans to whose indicators an agreement's own contribute. */
export const plansUnder = (
  { planIndicators }: Pick<AgreementBasis, "planIndicators">,
  agreement: Agreement,
): string[] => {
  const named = planIndicatorsOf(agreement);
  return [...new Set(planIndicators.filter(({ name }) => named.includes(name)).map(({ plan }) => plan))];
};

/** Whom it is carried out with: the partner whom the organisation writes to, else a party that it knows by name alone. */
function partnerIn(basis: AgreementBasis, values: Values): Agreement["partner"] {
  const known = knownParties(basis, { values }).find(({ kind }) => kind === "partner");
  const rows = partyRows(values);
  const own = rows.find((party) => known !== undefined && party("known") === `partner.${known.id}`);
  const other = own ?? rows.find((party) => party("role") === "partner") ?? rows.at(-1);
  return {
    id: known?.id ?? null,
    name: known?.name ?? other?.("name") ?? "",
    country: other?.("country") ?? "",
  };
}

/** Null where no money passes. */
function amountIn(values: Values): Money | null {
  const [minorUnits, currency] = [values["terms.amount"], values["terms.currency"]];
  return typeof minorUnits === "number" && typeof currency === "string"
    ? { currency: currency as Money["currency"], minorUnits }
    : null;
}

const listed = (name: string, values: Values): { id: string; said: Said }[] =>
  rowsIn({ name }, values).map((id) => ({
    id,
    said: saidIn({ name }, id, values),
  }));

const both = (words: string): Bilingual => ({ en: words, fr: words });

/** Several chosen answers, one after the other. */
const chosen = (answer: string): string[] => answer.split(" ").filter((one) => one !== "");

function resultsIn(values: Values): ExpectedResult[] {
  const indicators = listed("indicators", values);
  const groups = new Map(listed("groups", values).map(({ id, said }) => [id, said("label")]));
  return listed("results", values).map(({ id, said }) => ({
    id,
    level: said("level") as ExpectedResult["level"],
    statement: both(said("statement")),
    rights: chosen(said("rights")),
    indicators: indicators
      .filter((indicator) => indicator.said("result") === id)
      .map((indicator) => indicatorIn(indicator, values, groups)),
  }));
}

function indicatorIn(
  { id, said }: { id: string; said: Said },
  values: Values,
  groups: ReadonlyMap<string, string>,
): Indicator {
  const figure = (field: string) => Number(values[`indicators.${id}.${field}`] ?? 0);
  const common = {
    ...{ id, title: both(said("wording")), unit: both(said("unit")) },
    ...(said("unitOne") !== "" && { unitOne: both(said("unitOne")) }),
    ...(said("counts") === "things" && { ofThings: true }),
    baselineYear: figure("baselineYear"),
    direction: said("direction") as Indicator["direction"],
    planIndicator: said("planIndicator") || null,
    frequency: said("frequency") as Indicator["frequency"],
  };
  if (said("told") === "words")
    return {
      ...common,
      ...{ measure: "qualitative", baseline: both(said("baselineWords")), target: both(said("aim")) },
    };
  const numbers = { baseline: figure("baseline"), target: figure("target") };
  if (said("measure") !== "percentage")
    return {
      ...{ ...common, ...numbers },
      measure: said("measure") === "count-by-sex" ? "count-by-sex" : "count",
    };
  return {
    ...{ ...common, ...numbers, measure: "percentage", proportion: said("proportion") === "yes" },
    groups: chosen(said("groups")).map((group) => ({ id: group, label: both(groups.get(group) ?? "") })),
  };
}

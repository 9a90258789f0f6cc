import type { Bilingual } from "../../../events/common.ts";
import { isMasked } from "../audit/masks.ts";
import { chosenIn } from "../forms/field.ts";
import { rowsIn, saidIn } from "../forms/rows.ts";
import type { Achievement } from "../framework/achievement.ts";
import type { ExpectedResult, VarianceThresholds } from "../framework/framework.ts";
import { planRowName } from "../framework/plan-indicator.ts";
import { stakeholderGroups } from "../framework/stakeholders.ts";
import type { Lang } from "../organisation/organisation.ts";
import type { Values } from "../typed/values.ts";
import type { Agreement } from "./agreement/agreement.ts";
import type { Document } from "./kinds.ts";
import type { Plan } from "./plan/plan.ts";
import type { Titled } from "./public-basis.ts";
import { publicRows } from "./public-rows.ts";
import type { Published } from "./published.ts";

/** The way of a promise: from an agreement's indicator to the result of a plan that it serves, and to what was reported on it. */

/** A result, with the rights that it serves, by their codes, and for whom something changes by it. */
export type TracedResult = {
  level: ExpectedResult["level"];
  statement: string;
  rights: readonly string[];
  groups: readonly Bilingual[];
};

/** An indicator of an agreement, with the result that it is of there. */
export type Promised = {
  agreement: { id: string; title: Bilingual };
  result: TracedResult;
  id: string;
  wording: string;
  /** The indicator of a plan that it contributes to, by its name; null where it does to none. */
  serves: string | null;
  /** Why it contributes to none; null where nobody said so. */
  because: string | null;
};

/** What a report gives of an indicator. */
export type Reported = {
  document: string;
  about: Extract<Titled, { kind: "report" }>;
  achievement: Achievement;
  thresholds: VarianceThresholds | null;
};

/** What a promise came to so far, the earliest first. */
export type Followed = Promised & { reported: readonly Reported[] };

/** A plan's results in its order, each with its indicators and the promises that contribute to them. */
export type TracedPlan = {
  id: string;
  about: { basis: Titled } | { title: Bilingual };
  results: readonly (TracedResult & {
    indicators: readonly { name: string; wording: string; promises: readonly Followed[] }[];
  })[];
};

/** `loose`: the promises that serve no indicator of these plans. */
export type Trace = { plans: readonly TracedPlan[]; loose: readonly Followed[] };

/** A plan as its results and indicators stand, before anybody looks who contributes. */
export type PlanRows = Omit<TracedPlan, "results"> & {
  results: readonly (TracedResult & { indicators: readonly { name: string; wording: string }[] })[];
};

/** Whether there is a trace of a document: of a plan once it is adopted, of an agreement once it is in force, of every report. */
export const hasTrace = (document: Document): boolean => {
  switch (document.kind) {
    case "plan":
      return document.tail.adopted !== null;
    case "agreement":
      return document.tail.inForce !== null;
    case "report":
      return true;
    // What it changes is traced from its agreement.
    case "amendment":
    case "governance":
      return false;
  }
};

/**
 * Follows promises to the plans that they serve.
 * @param reported what was reported of an agreement's indicator
 * @param whole whether a plan is shown with what nobody contributes to; else with what these promises serve alone
 */
export function traced(
  plans: readonly PlanRows[],
  promises: readonly Promised[],
  reported: (agreement: string, indicator: string) => readonly Reported[],
  whole: boolean,
): Trace {
  const followed = promises.map(
    (promise): Followed => ({
      ...promise,
      reported: reported(promise.agreement.id, promise.id),
    }),
  );
  const served = (name: string) => followed.filter(({ serves }) => serves === name);
  const shown = plans.map((plan) => ({
    ...plan,
    results: plan.results
      .map((result) => ({
        ...result,
        indicators: result.indicators
          .map((indicator) => ({ ...indicator, promises: served(indicator.name) }))
          .filter(({ promises: own }) => whole || own.length > 0),
      }))
      .filter(({ indicators }) => whole || indicators.length > 0),
  }));
  const names = new Set(
    plans.flatMap(({ results }) => results.flatMap(({ indicators }) => indicators.map(({ name }) => name))),
  );
  return {
    plans: shown.filter(({ results }) => results.length > 0),
    loose: followed.filter(({ serves }) => serves === null || !names.has(serves)),
  };
}

/** What an agreement promises that was written in Accord, from its approved content: in the words in which it was written. */
export function promisesIn(agreement: Promised["agreement"], values: Values): Promised[] {
  return rowsIn({ name: "indicators" }, values).map((id) => {
    const said = saidIn({ name: "indicators" }, id, values);
    return {
      agreement,
      ...{ id, wording: said("wording") },
      result: resultOf(saidIn({ name: "results" }, said("result"), values)),
      serves: said("planIndicator") || null,
      because: said("servesNone") || null,
    };
  });
}

/** The same of one that was taken over: for whom something changes, and why something serves nothing, it does not say. */
export const promisesOf = (
  { id, title, resultsFramework }: Pick<Agreement, "id" | "title" | "resultsFramework">,
  lang: Lang,
): Promised[] =>
  resultsFramework.flatMap(({ level, statement, rights, indicators }) =>
    indicators.map((indicator) => ({
      agreement: { id, title },
      result: { level, statement: statement[lang], rights, groups: [] },
      ...{ id: indicator.id, wording: indicator.title[lang] },
      ...{ serves: indicator.planIndicator, because: null },
    })),
  );

/** A plan that was adopted in Accord, as it is published. */
export function rowsOfPublished(plan: string, published: Published): PlanRows {
  const indicators = publicRows(published, "indicators");
  const results = publicRows(published, "results").map(({ id, answers }) => ({
    ...resultOf((field) => String(answers.get(field)?.value ?? "")),
    indicators: indicators
      .filter((indicator) => indicator.answers.get("result")?.value === id)
      .map((indicator) => ({
        name: planRowName({ plan, row: indicator.id }),
        wording: String(indicator.answers.get("wording")?.value ?? ""),
      })),
  }));
  return { id: plan, about: { basis: published.basis }, results };
}

/** A plan that was taken over. */
export const rowsOfTakenOver = ({ id, title, results }: Plan, lang: Lang): PlanRows => ({
  ...{ id, about: { title } },
  results: results.map(({ level, statement, rights, indicators }) => ({
    ...{ level, statement: statement[lang], rights, groups: [] },
    indicators: indicators.map((each) => ({ name: each.id, wording: each.title[lang] })),
  })),
});

/** A result by what its row says. */
const resultOf = (said: (field: string) => string): TracedResult => ({
  level: said("level") as TracedResult["level"],
  statement: said("statement"),
  rights: isMasked(said("rights"))
    ? []
    : said("rights")
        .split(" ")
        .filter((right) => right !== ""),
  groups: chosenIn({ options: groupOptions }, said("groups")).map(({ label }) => label),
});

const groupOptions = Object.entries(stakeholderGroups).map(([value, label]) => ({ value, label }));

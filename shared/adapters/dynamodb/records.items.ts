import * as z from "zod/mini";
import { agreementTypes, bilingual, day, documentId, id, whole } from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import type { Agreement } from "../../domain/documents/agreement/agreement.ts";
import type { Plan } from "../../domain/documents/plan/plan.ts";
import type { Obligation } from "../../domain/documents/report/basis.ts";
import type { LibraryClause } from "../../domain/framework/clauses.ts";
import type { Indicator } from "../../domain/framework/framework.ts";
import { planIndicatorShape } from "../../domain/framework/plan-indicator.ts";
import { usualThresholds } from "../../domain/framework/usual-thresholds.ts";
import { currency } from "./currency.items.ts";

/** What the approved records, and what is pinned from them, must look like when they are read. */

export const indicator = lazy((): z.ZodMiniType<Indicator> => {
  const common = {
    id,
    title: bilingual,
    unit: bilingual,
    unitOne: z.optional(bilingual),
    ofThings: z.optional(z.boolean()),
    baselineYear: z.int(),
    direction: z.enum(["increase", "decrease", "maintain"]),
    planIndicator: z.nullable(z.string().check(z.regex(planIndicatorShape))),
    frequency: z.enum(["semi-annual", "annual"]),
    targetAsSigned: z.optional(z.union([z.number(), bilingual])),
  };
  const numeric = { baseline: z.number(), target: z.number() };
  return z.discriminatedUnion("measure", [
    z.object({
      ...common,
      ...numeric,
      measure: z.literal("percentage"),
      proportion: z.boolean(),
      groups: z._default(z.array(z.object({ id, label: bilingual })), []),
    }),
    z.object({ ...common, ...numeric, measure: z.literal("count-by-sex") }),
    z.object({ ...common, ...numeric, measure: z.literal("count") }),
    z.object({ ...common, measure: z.literal("qualitative"), baseline: bilingual, target: bilingual }),
  ]);
});

export const period = () => z.object({ start: day, end: day });
export const reportKind = () => z.enum(["semi-annual", "annual"]);

export const budgetLine = () => ({ id, label: bilingual, currency: currency() });

const threshold = () => z.number().check(z.nonnegative());
export const thresholds = () =>
  z._default(
    z.object({
      relativePercent: threshold(),
      points: threshold(),
      zeroTarget: threshold(),
      budgetPercent: threshold(),
    }),
    usualThresholds,
  );

/** The donor who accepts what is reported, and after how many days a clause does so in its place. */
export const acceptance = () => z.object({ donor: id, deemedAfterDays: z.nullable(whole) });

/** What a document is about. Without tags where it was pinned before they were asked, or none was chosen. */
export const about = () =>
  z.object({ countries: z.array(z.string()), rights: z.array(id), tags: z.optional(z.array(id)) });

export const clauseShape = () => ({
  ...{ id, version: z.number(), title: bilingual, text: bilingual },
  requiredFor: z.array(z.enum(agreementTypes)),
});

/** A clause of the organisation's library. */
export const clauseItem = lazy(() =>
  z.object({
    clause: z.object({ ...clauseShape(), offered: z.boolean() }) satisfies z.ZodMiniType<LibraryClause>,
  }),
);

export const obligationItem = lazy(() =>
  z.object({
    obligation: z.object({
      id,
      agreementId: documentId,
      kind: reportKind(),
      period: period(),
      dueOn: day,
      reportId: documentId,
      author: id,
    }) satisfies z.ZodMiniType<Obligation>,
  }),
);

const money = () => z.object({ currency: currency(), minorUnits: whole });

/** A plan of before Accord. */
export const planItem = lazy(() =>
  z.object({
    plan: z.object({
      ...{ id: documentId, title: bilingual, start: day, end: day },
      results: z.array(
        z.object({
          id,
          level: z.enum(["ultimate", "intermediate", "immediate", "output"]),
          statement: bilingual,
          rights: z.array(id),
          indicators: z.array(z.object({ id, title: bilingual })),
        }),
      ),
    }) satisfies z.ZodMiniType<Plan>,
  }),
);

export const agreementItem = lazy(() =>
  z.object({
    agreement: z.object({
      id: documentId,
      title: bilingual,
      purpose: bilingual,
      partner: z.object({ id: z.nullable(id), name: z.string(), country: z.string() }),
      donors: z.array(id),
      acceptance: z.optional(acceptance()),
      start: day,
      end: day,
      countries: z.array(z.string()),
      tags: z.optional(z.array(id)),
      amount: z.nullable(money()),
      localAmount: z.nullable(money()),
      budgetLines: z._default(
        z.array(
          z.object({
            ...budgetLine(),
            budget: z.object({ "semi-annual": whole, annual: whole }),
          }),
        ),
        [],
      ),
      varianceThresholds: thresholds(),
      resultsFramework: z.array(
        z.object({
          id,
          level: z.enum(["ultimate", "intermediate", "immediate", "output"]),
          statement: bilingual,
          rights: z.array(id).check(z.minLength(1)),
          indicators: z.array(indicator()),
        }),
      ),
    }) satisfies z.ZodMiniType<Agreement>,
  }),
);

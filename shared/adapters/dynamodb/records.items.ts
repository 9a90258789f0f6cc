import * as z from "zod/mini";
import {
  agreementTypes,
  bilingual,
  day,
  documentId,
  governanceType,
  id,
  language,
  ordinal,
  rowId,
  weighed,
  whole,
} from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import type { Agreement } from "../../domain/documents/agreement/agreement.ts";
import type { AgreementBasis } from "../../domain/documents/agreement/basis.ts";
import { sensitive } from "../../domain/documents/agreement/publication.ts";
import type { OfAgreement, OfPlan } from "../../domain/documents/amendment/basis.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import type { GovernanceBasis } from "../../domain/documents/governance/basis.ts";
import type { PlanBasis } from "../../domain/documents/plan/basis.ts";
import type { Plan } from "../../domain/documents/plan/plan.ts";
import type {
  AgreementReportBasis,
  Obligation,
  YearlyReportBasis,
} from "../../domain/documents/report/basis.ts";
import type { LibraryClause } from "../../domain/framework/clauses.ts";
import type { Indicator } from "../../domain/framework/framework.ts";
import { planIndicatorShape } from "../../domain/framework/plan-indicator.ts";
import { usualThresholds } from "../../domain/framework/usual-thresholds.ts";
import { bylawProfile } from "./bylaws.items.ts";
import { currency } from "./currency.items.ts";
import { policy } from "./policy.items.ts";

/** What the approved records, and what is pinned from them, must look like when they are read. */

const indicator = lazy((): z.ZodMiniType<Indicator> => {
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

const period = () => z.object({ start: day, end: day });
const reportKind = () => z.enum(["semi-annual", "annual"]);

const budgetLine = () => ({ id, label: bilingual, currency: currency() });

const threshold = () => z.number().check(z.nonnegative());
const thresholds = () =>
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
const acceptance = () => z.object({ donor: id, deemedAfterDays: z.nullable(whole) });

/** What a document is about. Without tags where it was pinned before they were asked, or none was chosen. */
const about = () =>
  z.object({ countries: z.array(z.string()), rights: z.array(id), tags: z.optional(z.array(id)) });

const reportBasis = lazy(
  (): z.ZodMiniType<AgreementReportBasis> =>
    z.object({
      kind: z.literal("report"),
      agreementId: id,
      agreementTitle: bilingual,
      partner: z.string(),
      partnerId: z._default(z.nullable(id), null),
      donors: z.array(id),
      acceptance: z.optional(acceptance()),
      publication: z.optional(z.enum(["redacted", "withheld"])),
      ownWords: z.optional(
        z.array(z.object({ ...{ party: id, name: z.string() }, isNamed: z.optional(z.literal(false)) })),
      ),
      leavesOut: z.optional(z.array(z.enum(sensitive))),
      embargo: z.optional(z.object({ days: z.nullable(whole), until: z.nullable(day) })),
      reportKind: reportKind(),
      lang: z._default(language, "fr"),
      bothLanguages: z.optional(z.literal(true)),
      period: period(),
      dueOn: day,
      indicators: z.array(indicator()),
      budgetLines: z._default(z.array(z.object({ ...budgetLine(), budget: whole })), []),
      varianceThresholds: thresholds(),
      about: z.optional(about()),
    }),
);

const yearlyReportBasis = lazy(
  (): z.ZodMiniType<YearlyReportBasis> =>
    z.object({
      kind: z.literal("report"),
      plan: z.object({ id: documentId, period: period() }),
      reportKind: z.literal("annual"),
      lang: language,
      bothLanguages: z.optional(z.literal(true)),
      period: period(),
      dueOn: day,
      indicators: z.array(indicator()),
      targetsAre: z.record(id, z.enum(["period", "cumulative", "end"])),
      budgetLines: z.optional(z.array(z.object({ ...budgetLine(), budget: whole }))),
      varianceThresholds: thresholds(),
      about: z.optional(about()),
      lessons: z.optional(z.array(citedRow())),
    }),
);

const citedRow = () =>
  z.object({
    ...{ document: documentId, contentHash: z.string(), row: id },
    shares: z.optional(z.object({ countries: z.array(z.string()), rights: z.array(id), tags: z.array(id) })),
  });

const planBasis = lazy(
  (): z.ZodMiniType<PlanBasis> =>
    z.object({
      kind: z.literal("plan"),
      lang: language,
      bothLanguages: z.optional(z.literal(true)),
      period: period(),
      supersedes: z.nullable(z.object({ id: documentId, period: period() })),
      about: z.optional(about()),
      lessons: z.optional(z.array(citedRow())),
    }),
);

const clauseShape = () => ({
  ...{ id, version: z.number(), title: bilingual, text: bilingual },
  requiredFor: z.array(z.enum(agreementTypes)),
});

/** A clause of the organisation's library. */
export const clauseItem = lazy(() =>
  z.object({
    clause: z.object({ ...clauseShape(), offered: z.boolean() }) satisfies z.ZodMiniType<LibraryClause>,
  }),
);

const agreementBasis = lazy(
  (): z.ZodMiniType<AgreementBasis> =>
    z.object({
      kind: z.literal("agreement"),
      lang: language,
      bothLanguages: z.optional(z.literal(true)),
      agreementType: z.enum(agreementTypes),
      begunOn: day,
      currency: currency(),
      fiscalYearStart: z.string(),
      countries: z.array(z.string()),
      planIndicators: z.array(
        z.object({
          ...{ plan: documentId, name: z.string().check(z.regex(planIndicatorShape)), wording: z.string() },
        }),
      ),
      known: z.array(z.object({ kind: z.enum(["donor", "partner"]), id, name: z.string() })),
      about: z.optional(about()),
      lessons: z.optional(z.array(citedRow())),
      organisation: z.optional(z.string()),
      clauses: z.optional(z.array(z.object(clauseShape()))),
    }),
);

const answers = () => z.record(z.string(), z.union([z.string(), z.number()]));

const ofAny = <B extends z.ZodMiniType>(basis: B) => ({
  kind: z.literal("amendment"),
  lang: language,
  begunOn: day,
  number: ordinal,
  of: z.object({ id: documentId, contentHash: z.string(), basis }),
  original: answers(),
  before: z.optional(z.object({ changed: answers(), added: z.array(z.string()) })),
  lessons: z.optional(z.array(citedRow())),
});

const amendmentOfPlan = lazy(
  (): z.ZodMiniType<OfPlan> =>
    z.object({
      ...ofAny(planBasis()),
      parent: z.literal("plan"),
      beside: z.object({
        rights: z.array(id),
        countries: z.array(z.object({ row: rowId, name: z.string() })),
      }),
    }),
);

const amendmentOfAgreement = lazy(
  (): z.ZodMiniType<OfAgreement> =>
    z.object({
      ...ofAny(agreementBasis()),
      only: z.optional(z.literal("extension")),
      donors: z.optional(z.array(z.string())),
      done: z.object({ tranches: z.array(rowId), reports: z.array(rowId) }),
      weighed: z.pick(weighed(), { risk: true, hasConflict: true }),
      guards: z.array(z.string()),
      parties: z.array(
        z.object({ ...{ party: id, role: z.nullable(id), person: z.nullable(id), of: z.string() } }),
      ),
    }),
);

const governanceBasis = lazy(
  (): z.ZodMiniType<GovernanceBasis> =>
    z.object({
      kind: z.literal("governance"),
      lang: language,
      type: governanceType,
      title: bilingual,
      begunOn: day,
      approves: z.optional(id),
      approval: z.optional(z.object({ policy: policy(), currency: currency() })),
      changesRules: z.optional(z.literal(true)),
      bylaws: z.optional(z.object({ profile: bylawProfile(), currency: currency() })),
      roles: z.array(id),
      roleNames: z.optional(z.record(z.string(), bilingual)),
      replaces: z.nullable(z.object({ id: documentId, contentHash: z.string(), values: answers() })),
    }),
);

export const basisItem = lazy(() =>
  z.object({
    basis: z.union([
      reportBasis(),
      yearlyReportBasis(),
      planBasis(),
      agreementBasis(),
      amendmentOfPlan(),
      amendmentOfAgreement(),
      governanceBasis(),
    ]) satisfies z.ZodMiniType<Basis>,
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

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
import type { AgreementBasis } from "../../domain/documents/agreement/basis.ts";
import { sensitive } from "../../domain/documents/agreement/publication.ts";
import type { OfAgreement, OfPlan } from "../../domain/documents/amendment/basis.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import type { GovernanceBasis } from "../../domain/documents/governance/basis.ts";
import type { PlanBasis } from "../../domain/documents/plan/basis.ts";
import type { AgreementReportBasis, YearlyReportBasis } from "../../domain/documents/report/basis.ts";
import { planIndicatorShape } from "../../domain/framework/plan-indicator.ts";
import { bylawProfile, membersRules } from "./bylaws.items.ts";
import { currency } from "./currency.items.ts";
import { policy } from "./policy.items.ts";
import {
  about,
  acceptance,
  budgetLine,
  clauseShape,
  indicator,
  period,
  reportKind,
  thresholds,
} from "./records.items.ts";

/** What is pinned from the records when a document begins, and must look like this when it is read. */

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
      reserved: z.optional(id),
      members: z.optional(membersRules()),
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

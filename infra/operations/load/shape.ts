import * as z from "zod";
import { agreementTypes } from "../../../events/common.ts";
import { planIndicatorShape } from "../../../shared/domain/framework/plan-indicator.ts";
import { topics } from "../../../shared/domain/organisation/subscription.ts";
import { inMinorUnits } from "./money.ts";
import {
  aDocument,
  amount,
  anId,
  country,
  currency,
  day,
  email,
  lang,
  line,
  money,
  mostOfMoney,
  number,
  paragraphs,
  role,
  tooFine,
  words,
} from "./parts.ts";
import { policy } from "./policy.ts";
import { organisation } from "./profile.ts";

/**
 * The organisation file as people write it: what may stand where. Editors complete from the JSON Schema that is made of
 * it. What must fit together beyond that is asked in `shared/domain/organisation/check.ts`.
 */
const person = z.strictObject({
  id: anId.check(z.describe("Stands in the record for ever, so never their name")),
  name: line,
  email,
  lang,
  office: anId.check(z.describe("One of the offices above")),
  roles: z.array(role).describe("What they do; none, while they do nothing in Accord"),
  partner: z
    .optional(anId)
    .describe(
      "One of the partners below, for somebody of theirs: they hold no role, are asked for comments on drafts, and sign for it",
    ),
  donor: z
    .optional(anId)
    .describe("One of the donors below, for an officer of theirs: they hold no role, and sign for it"),
  terms: z
    .record(
      role,
      z.strictObject({
        from: z.nullable(day).default(null).describe("The first day of it; null where it has begun"),
        until: z.nullable(day).default(null).describe("Its last day; null where none is set"),
      }),
    )
    .optional()
    .describe(
      "For which term they hold a role, such as a director’s: who votes on a day is said by these dates, in the head office’s time",
    ),
  active: z.boolean().optional().describe("false for somebody who left"),
  left: day.optional().describe("The day on which they left"),
});

const contact = z.strictObject({ name: line, email }).describe("The person who is written to");

const donor = z.strictObject({
  id: anId,
  name: line,
  lang,
  contact,
  subscriptions: z
    .array(
      z.strictObject({
        topic: z.enum(topics),
        consent: z.strictObject({
          basis: z.literal("express"),
          at: z.iso
            .datetime({ offset: true })
            .describe("When they asked for it: 2026-09-14T15:20:00Z, or -04:00 in place of Z"),
        }),
      }),
    )
    .default([])
    .describe("What they asked to be told of, besides what an agreement entitles them to"),
});

const partner = z.strictObject({ id: anId, name: line, lang, contact });

const level = z.enum(["ultimate", "intermediate", "immediate", "output"]);
const rights = z.array(anId).min(1).describe("The rights that it serves, such as CRC-19");

const plan = z.strictObject({
  id: aDocument,
  title: words,
  start: day,
  end: day,
  results: z.array(
    z.strictObject({
      id: anId,
      level,
      statement: words,
      rights,
      indicators: z.array(z.strictObject({ id: anId, title: words })).default([]),
    }),
  ),
});

const frequency = z.enum(["semi-annual", "annual"]);
const ofEveryIndicator = {
  id: anId,
  title: words,
  unit: words.describe("What one unit is, or what a percentage is of"),
  ofThings: z
    .boolean()
    .optional()
    .describe("Whether no people are counted: then numbers below five are published as well"),
  baselineYear: z.int().min(1900).max(2200),
  direction: z.enum(["increase", "decrease", "maintain"]),
  planIndicator: z
    .string()
    .regex(planIndicatorShape)
    .describe(
      "The plan’s indicator that it contributes to: its id in a plan of this file; of a plan that was adopted in Accord the plan and its row, such as SP-2027-2030/i4",
    ),
  frequency,
};
const figure = z.number().nonnegative().max(mostOfMoney);
const unitOne = words.describe("The same where there is one of it: child beside children");
const counted = { baseline: figure, target: figure };
/** Neither a percentage nor words are told as so many of something. */
const ofNoCount = { unitOne: unitOne.optional() };
const group = z.strictObject({ id: anId, label: words });
/** Percent that a part of a whole has at most. */
const whole = 100;

const indicator = z.discriminatedUnion("measure", [
  z
    .strictObject({
      ...ofEveryIndicator,
      ...counted,
      ...ofNoCount,
      measure: z.literal("percentage"),
      proportion: z.boolean().describe("Whether what is counted is a part of what it is held against"),
      groups: z.array(group).default([]).describe("For which it is counted apart; no two share anybody"),
    })
    .superRefine((one, context) => {
      for (const path of ["baseline", "target"] as const)
        if (one.proportion && one[path] > whole)
          context.addIssue({
            code: "custom",
            params: { code: "too-large-number", limit: whole },
            path: [path],
          });
    }),
  z.strictObject({ ...ofEveryIndicator, ...counted, unitOne, measure: z.literal("count-by-sex") }),
  z.strictObject({ ...ofEveryIndicator, ...counted, unitOne, measure: z.literal("count") }),
  z.strictObject({
    ...ofEveryIndicator,
    ...ofNoCount,
    measure: z.literal("qualitative"),
    baseline: words,
    target: words,
  }),
]);

const budgetLine = z
  .strictObject({
    id: anId,
    label: words,
    currency,
    budget: z.strictObject({ "semi-annual": money, annual: money }),
  })
  .refine(
    ({ currency, budget }) => Object.values(budget).every((value) => inMinorUnits(value, currency) !== null),
    { ...tooFine, path: ["budget"] },
  );
const threshold = z.number().nonnegative().max(mostOfMoney);

const agreement = z.strictObject({
  id: aDocument,
  title: words,
  purpose: words,
  partner: z.strictObject({ id: anId, name: line, country }),
  donors: z.array(anId),
  acceptance: z
    .strictObject({
      donor: anId.check(z.describe("The donor who accepts each report once it is approved, or returns it")),
      deemedAfterDays: z
        .int()
        .min(1)
        .max(365)
        .nullable()
        .default(null)
        .describe(
          "Days after which the agreement’s own clause deems it accepted without an answer; left out: silence accepts nothing",
        ),
    })
    .optional()
    .describe("Where the agreement asks a donor to accept its reports; left out: none does"),
  start: day,
  end: day,
  countries: z.array(country).min(1),
  amount,
  localAmount: amount,
  budgetLines: z.array(budgetLine).default([]),
  varianceThresholds: z
    .strictObject({
      relativePercent: threshold,
      points: threshold,
      zeroTarget: threshold,
      budgetPercent: threshold,
    })
    .describe("How far an actual may be from what was agreed before a report must explain it"),
  resultsFramework: z.array(
    z.strictObject({ id: anId, level, statement: words, rights, indicators: z.array(indicator) }),
  ),
});

const obligation = z.strictObject({
  id: aDocument,
  agreement: aDocument,
  kind: frequency,
  period: z.strictObject({ start: day, end: day }),
  opensOn: day.describe("The day on which its author gets the form"),
  dueOn: day.describe("The day on which it must be with the donor"),
  reportId: z.optional(aDocument).describe("The report’s own id, if it differs"),
  author: anId.check(z.describe("The person who writes it")),
});

const clause = z.strictObject({
  id: anId,
  version: number.describe("Raise it when you change the clause"),
  title: words,
  text: paragraphs,
  requiredFor: z
    .array(z.enum(agreementTypes))
    .describe("The types of agreement that need it, or one that is written in its place"),
  offered: z.boolean().default(true).describe("false where no agreement is begun with it any more"),
});

/** The lists of the file, by the form of their members. */
export const members = {
  people: person,
  donors: donor,
  partners: partner,
  policies: policy,
  clauses: clause,
  plans: plan,
  agreements: agreement,
  obligations: obligation,
};

export const roles = z
  .array(anId)
  .min(1)
  .describe("Every role that somebody can hold, or that a policy names");

export const organisationFile = z.strictObject({
  organisation,
  roles,
  people: z.array(person),
  donors: z.array(donor).default([]),
  partners: z.array(partner).default([]),
  policies: z.array(policy).default([]),
  clauses: z.array(clause).default([]),
  plans: z.array(plan).default([]),
  agreements: z.array(agreement).default([]),
  obligations: z.array(obligation).default([]),
});

export type OrganisationFile = z.output<typeof organisationFile>;

/** The same for editors, as JSON Schema: what it completes, and what it underlines while somebody writes. */
export const organisationSchema = (): object => ({
  title: "An organisation, as Accord loads it",
  ...z.toJSONSchema(organisationFile, { target: "draft-7", io: "input" }),
});

import * as z from "zod";
import { reportKinds } from "../../../events/common.ts";
import { tags } from "../../../shared/domain/framework/tags.ts";
import { amount, anId, mostDays, number, role, words } from "./parts.ts";

/** An approval policy as the file says it: stages one after the other, in each lanes side by side, and of which documents. */

const limit = z.int().min(0).optional();
const only = z.literal(true).optional();

const when = z
  .strictObject({
    tags: z
      .array(z.enum(Object.keys(tags) as [keyof typeof tags]))
      .min(1)
      .optional()
      .describe("It has one of these tags"),
    above: amount
      .optional()
      .describe(
        "It commits the organisation to more than this, in its own currency; agreements with one partner in one fiscal year count together",
      ),
    upTo: amount
      .optional()
      .describe(
        "It commits the organisation to no more than this, that included, in its own currency, whatever else is so; of a resolution, it gives way to one up to more or whatever the amount",
      ),
    risk: z.literal("high").optional().describe("Its risk is high"),
    multiYear: only.describe("It runs through more than one fiscal year"),
    conflict: only.describe("A conflict of interest is declared in it"),
    reports: z
      .array(z.enum(reportKinds))
      .min(1)
      .optional()
      .describe("It is a report of one of these kinds: on half a year, or on a year"),
    beyond: z
      .strictObject({
        amountPercent: limit.describe("Of an amount, or of what moves within a budget"),
        targetPercent: limit.describe("Of a target; another result or indicator counts as 100"),
        days: limit.describe("Calendar days by which a date moves"),
      })
      .refine((facts) => Object.keys(facts).length > 0, { params: { code: "empty" } })
      .optional()
      .describe(
        "It changes more than this of what was approved first, all amendments since then together; what stays within all of it is small",
      ),
  })
  .refine((facts) => Object.keys(facts).length > 0, { params: { code: "empty" } });

const lane = z.strictObject({
  id: anId,
  label: words,
  role,
  rule: z
    .union([
      z.enum([
        "one",
        "any",
        "all",
        "veto",
        "note",
        "written-resolution",
        "consent",
        "signature",
        "acceptance",
      ]),
      z.strictObject({
        atLeast: z.int().min(1).describe("How many of those who hold the role must approve"),
      }),
    ])
    .describe(
      "one: one person who holds the role; any: whoever of them answers first; all: all of them; atLeast: so many of them; veto: one person, whose no cannot be outvoted; note: all of them take note, and decide nothing; written-resolution: every director signs; consent: every outside party that the document names consents to it; signature: every party signs it, after all others have decided. Of these two the role is “party”. acceptance: the people of the donor whom the agreement names accept it, of whom the first answers for all, after all others have decided and signed; the role is “donor”, and reports whose agreement does not ask for it pass it over",
    ),
  when: when
    .optional()
    .describe(
      "Of which documents alone: of those of which any of this is so; where “upTo” is there, of those that it is so of as well",
    ),
  alternate: z.nullable(role).default(null).describe("The role of whoever may decide too once it is late"),
});

export const policy = z.strictObject({
  id: anId,
  version: number.describe("Raise it when you change the policy"),
  overseer: role.check(z.describe("The role that watches over documents")),
  accountable: z
    .optional(role)
    .describe("The role that answers for documents, and is told with the overseer when one is late"),
  payment: z
    .optional(
      z.strictObject({
        role,
        remindAfterDays: number
          .max(mostDays)
          .describe("Business days after which it is reminded of what is due"),
      }),
    )
    .check(z.describe("The role that pays what agreements make due; left out: it is asked of the overseer")),
  publication: z
    .optional(
      z.strictObject({
        role,
        reviewMonths: number
          .max(60)
          .describe("Months within which what is not for everybody is looked at again"),
      }),
    )
    .check(
      z.describe(
        "The role that decides, beside whoever oversees, what everybody may know of documents that are withheld or published in part; left out: the accountable one, within 12 months",
      ),
    ),
  startedBy: z
    .array(role)
    .min(1)
    .optional()
    .describe(
      "Roles whose holders may start a document under it from their desk; a report is opened on its day",
    ),
  bothLanguages: z
    .literal(true)
    .optional()
    .describe(
      "Documents under it are published once all of their public words are there in both languages, and confirmed; left out: in their own",
    ),
  ownWords: z
    .strictObject({
      days: number.max(mostDays).describe("Days that whoever is asked has for them"),
      remindBeforeDays: number
        .max(mostDays)
        .describe("How many days before the last whoever has sent nothing is reminded"),
    })
    .optional()
    .describe(
      "Of reports: the other parties of their agreement are asked for their own words when one opens; left out: its author says what they said",
    ),
  stages: z.array(
    z.strictObject({
      id: anId,
      label: words,
      serviceLevelDays: number
        .max(mostDays)
        .describe("Business days that it should take at most: as many as a year has days, at most"),
      remindAtPercent: z.int().min(1).max(100).describe("When whoever is late is reminded"),
      lanes: z.array(lane).describe("Who decides side by side"),
    }),
  ),
});

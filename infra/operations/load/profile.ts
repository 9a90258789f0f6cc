import * as z from "zod";
import { isDayOfEveryYear } from "../../../shared/domain/organisation/fiscal-year.ts";
import { bylaws } from "./bylaws.ts";
import { anId, country, currency, day, email, line, mostDays, role, timeZone, words } from "./parts.ts";

/** What the file says of the organisation itself: its by-laws, who reads what is answered to it, where and when it works. */
const office = z.strictObject({
  ...{ id: anId, city: line, country, timeZone },
  region: z
    .string()
    .regex(/^[A-Z0-9]{1,3}$/)
    .optional()
    .describe("The part of the country whose public holidays it has, by ISO 3166-2 without the country: QC"),
  weekend: z
    .array(z.int().min(1).max(7))
    .min(1)
    .max(6)
    .optional()
    .describe("The days of the week on which it does not work, 1 for Monday; left out, Saturday and Sunday"),
  keeper: z
    .optional(role)
    .describe(
      "The role whose holders keep its business days, beside whoever keeps the organisation’s record; left out, they alone do",
    ),
});

export const organisation = z.strictObject({
  name: words,
  shortName: words,
  timeZone,
  currency: currency.describe("In which its amounts are weighed: thresholds of policies are in it"),
  fiscalYearStart: z
    .string()
    .refine(isDayOfEveryYear, { params: { code: "day-of-year" } })
    .describe("Month and day on which a fiscal year begins, such as 04-01"),
  bylaws,
  correspondence: z
    .nullable(
      z.strictObject({
        replyTo: z.strictObject({ en: email, fr: email }).describe("The address that answers to mails go to"),
        readBy: words.describe("Who reads them, within a sentence: the corporate secretary’s office"),
      }),
    )
    .optional()
    .describe(
      "Who reads what is answered to a mail; without it each mail says that nobody does. Left out, it stays: null ends it",
    ),
  roleNames: z
    .record(anId, words)
    .optional()
    .describe("What roles are called in words, by their id; a role without a name is called by its id"),
  deputies: z
    .record(anId, role)
    .optional()
    .describe(
      "By a role, the role that hears what its holders cannot be told, since no mail reaches them. Left out, they stay: {} ends them",
    ),
  confirmsAddresses: z
    .array(role)
    .min(1)
    .describe("Roles whose holders confirm that a new address is somebody’s, the first one asked first"),
  officers: z
    .array(role)
    .optional()
    .describe(
      "Roles whose holders are officers, and declare interests in what comes before the board where the by-laws bind them",
    ),
  addressHoldDays: z
    .int()
    .min(0)
    .max(mostDays)
    .optional()
    .describe(
      "Days after a change of address within which nobody decides by it alone: a year at most. Left out, they stay: three at first",
    ),
  retention: z
    .strictObject({
      unsubmittedDays: z
        .int()
        .min(30)
        .max(mostDays)
        .describe(
          "Days after which a file goes that was attached and never submitted, once nobody can submit it any more: thirty at least, a year at most",
        ),
      supportingDocuments: z
        .strictObject({
          years: z
            .int()
            .min(1)
            .max(100)
            .describe("Years after the end of the fiscal year in which the agreement ended"),
          source: words.describe("What says so: a statute, an agreement with a donor"),
        })
        .nullable()
        .describe(
          "How long files are kept that support an approved agreement: until then nobody takes them away. null: nothing says so",
        ),
      minutesAndVotes: z
        .strictObject({
          years: z
            .int()
            .min(1)
            .max(100)
            .nullable()
            .describe(
              "Years after the end of the fiscal year in which they were made; null: as long as the organisation exists",
            ),
          source: words.describe("What says so: a statute"),
        })
        .nullable()
        .default(null)
        .describe(
          "How long minutes, resolutions and votes are kept: until then nothing that directors said in them is erased. null: nothing says so",
        ),
    })
    .optional()
    .describe(
      "How long what is attached is kept. Left out, it stays: at first ninety days of what nobody submitted, and nothing else",
    ),
  offices: z.array(office).min(1),
  holidays: z
    .array(day)
    .default([])
    .describe("Days that are no business days, besides Saturdays and Sundays"),
});

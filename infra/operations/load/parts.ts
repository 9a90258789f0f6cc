import * as z from "zod";
import { documentId, id } from "../../../events/common.ts";
import { type Currency, isCurrency } from "../../../events/iso-4217.ts";
import { mostDays } from "../../../shared/domain/organisation/limits.ts";
import { isCountry, isTimeZone } from "../../../shared/domain/organisation/places.ts";
import { readEmail } from "../../../shared/domain/typed/email.ts";
import { cleanLine, cleanText } from "../../../shared/domain/typed/text.ts";
import { inMinorUnits } from "./money.ts";

/** What the things of an organisation file are made of (profile.ts, shape.ts). */

/** Characters of a text at most, some four pages: what lies in one item has room for a few such, and is found out here. */
const longestLine = 10_000;
export const line = z.string().overwrite(cleanLine).min(1).max(longestLine);
const inBoth = (text: typeof line) =>
  z.strictObject({ en: text, fr: text }).describe("The same in English and in French");
export const words = inBoth(line);
/** Paragraphs, with their lines and no-break spaces as they stand. */
export const paragraphs = inBoth(z.string().overwrite(cleanText).min(1).max(longestLine));
export const lang = z.enum(["en", "fr"]).describe("The language in which they are written to");
/** Within the years that a figure may be of. */
export const day = z.iso
  .date({ abort: true })
  .refine((one) => one >= "1900" && one < "2201", { params: { code: "day" } })
  .describe("year-month-day, such as 2026-12-25");
/** Roles, lanes and people name fields of objects, in which each of these names is there already: "constructor". */
const isFree = z.refine((one) => !(String(one) in {}), { params: { code: "reserved-id" } });
export const anId = id.check(isFree, z.describe("Short, of letters, digits, - _ and ., for ever the same"));
/** Ids of documents are shorter: an execution is named by them. */
export const aDocument = documentId.check(isFree, z.describe("Letters, digits, - and _, for ever the same"));
export const role = anId.check(z.describe("One of the roles above"));
/** Beyond it a number is a slip: of directors, of the versions of a policy or of by-laws. */
export const number = z.int().min(1).max(1_000_000);
export { mostDays };
export const country = line
  .refine(isCountry, { params: { code: "country" } })
  .describe("Two letters of ISO 3166, such as CA");
export const currency = line
  .refine(isCurrency, { params: { code: "currency" }, abort: true })
  .describe("Three letters of ISO 4217, such as CAD") as unknown as z.ZodType<Currency>;
export const timeZone = line
  .refine(isTimeZone, { params: { code: "time-zone" } })
  .describe("A name of the IANA’s database, such as America/Montreal");
/** An address as it is written to. */
export const email = line
  .transform((typed, context) => {
    const read = readEmail(typed);
    if ("email" in read) return read.email;
    context.addIssue({ code: "custom", params: { code: "address", problem: read.problem } });
    return z.NEVER;
  })
  .describe("An e-mail address");
/** Of what is counted or paid: beyond it nothing is told apart by its hundredths. */
export const mostOfMoney = 1e12;
export const money = z
  .number()
  .nonnegative()
  .max(mostOfMoney)
  .describe("In whole units: 845000, or 845000.50");
export const tooFine = { params: { code: "too-fine" }, path: ["value"] };
export const amount = z
  .strictObject({ currency, value: money })
  .refine((one) => inMinorUnits(one.value, one.currency) !== null, tooFine);

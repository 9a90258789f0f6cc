import { formFor } from "../plural.ts";
import { amountErrors } from "./amounts.ts";
import { fileErrors } from "./attachments.ts";
import { formRules } from "./form-rules.ts";
import type { Nouns } from "./kinds.ts";
import { byCharacters, type TooLong } from "./lengths.ts";
import { policyRows } from "./policy-rows.ts";

type Labelled = { label: string };
type Limited = Labelled & { limit: string };
/** Whether it is said on the page of the field, where what is looked at again is said to be right. */
type AtField = Labelled & { isAtField: boolean };
type Dated = Labelled & { readings: readonly [string, string] };
type Bounded = Labelled & { bound: { day: string; name: string } };
type Within = Labelled & { day: string; period: { start: string; end: string } };
type InMoney = Labelled & { unit: string; currency: string };
type ForMoney = Labelled & { unit: string; per: string };

/** What is amiss in what was typed in a form, by its field. */
export const formErrors = (n: Nouns) => ({
  ...amountErrors,
  ...fileErrors,
  "required-date": ({ label }: Labelled) => `Enter a date for “${label}”`,
  "required-whole-number": ({ label }: Labelled) => `Enter a whole number for “${label}”`,
  "required-decimal": ({ label }: Labelled) => `Enter a number for “${label}”`,
  "required-year": ({ label }: Labelled) => `Enter a year for “${label}”`,
  "required-money": ({ label }: Labelled) => `Enter an amount for “${label}”`,
  "required-long-text": ({ label }: Labelled) => `Write an answer to “${label}”`,
  "required-short-text": ({ label }: Labelled) => `Write an answer to “${label}”`,
  "required-rows": ({ label }: Labelled) => `Add something to “${label}”`,
  "required-choice": ({ label }: Labelled) => `Choose an answer to “${label}”`,
  "required-choices": ({ label }: Labelled) => `Tick at least one answer to “${label}”`,
  "not-a-date": ({ label }: Labelled) =>
    `“${label}” must be a date that exists, like 2026-06-30 or 30 June 2026`,
  "short-year": ({ label }: Labelled) => `Write the year of “${label}” in four digits, like 30 June 2026`,
  "wrong-weekday": ({ label, day }: Labelled & { day: string }) =>
    `“${label}” names another day of the week than that of ${day}: correct it, or leave the day of the week out`,
  "ambiguous-date": ({ label, readings: [one, other] }: Dated) =>
    `“${label}” may mean ${one} or ${other}: write the month in words`,
  "too-early": ({ label, bound: { day, name } }: Bounded) => `“${label}” cannot be before ${day}, ${name}`,
  "too-late": ({ label, bound: { day, name } }: Bounded) => `“${label}” cannot be after ${day}, ${name}`,
  "not-a-whole-number": ({ label }: Labelled) =>
    `“${label}” must be a whole number of zero or more, in digits, like 125`,
  "not-a-year": ({ label }: Labelled) => `“${label}” must be a year in four digits, like 2026`,
  "future-year": ({ label, year }: Labelled & { year: string }) =>
    `“${label}” cannot be after this year, ${year}: a baseline is what was found already`,
  "not-a-number": ({ label, example }: Labelled & { example: string }) =>
    `“${label}” must be a number in digits, like ${example}`,
  negative: ({ label }: Labelled) => `“${label}” cannot be less than zero`,
  "other-currency": ({ label, unit, currency }: InMoney) =>
    `“${label}” is asked in ${currency}, and “${unit}” may be another currency: give the amount in ${currency}, without “${unit}”`,
  "other-counterpart": ({ label, unit, per }: ForMoney) =>
    `“${label}” is to be given for ${per}, and “${unit}” may be another currency: give the rate for ${per}`,
  "too-many-decimals": ({ label }: Labelled) => `“${label}” has more decimals than this amount can have`,
  "too-small": ({ label }: Labelled) => `“${label}” must be more than zero`,
  "too-large": ({ label, limit }: Limited) => `“${label}” must be ${limit} or less`,
  "too-long": ({ label, ...told }: Labelled & TooLong) =>
    `Shorten your answer to “${label}” ${byCharacters(told)}`,
  "other-period": ({ label, day, period: { start, end } }: Within) =>
    `“${label}” must be ${day}: this report covers ${start} to ${end}, as the agreement sets it, and its targets are for all of it. If you can report on a part of it only, say which and why in “What changed”`,
  "above-denominator": ({ label }: Labelled) => `“${label}” cannot be more than the number in all`,
  "nobody-counted": ({ label }: Labelled) =>
    `“${label}” cannot be zero for everybody, because a percentage of nothing cannot be computed`,
  "more-than-reported": ({ label }: Labelled) => `“${label}” cannot be more than the concerns reported`,
  "too-few-rows": ({ label, limit, count }: Limited & { count: number }) =>
    formFor("en", count, {
      one: `Add something to “${label}”: at least one is needed`,
      other: `Add more to “${label}”: at least ${limit} are needed`,
    }),
  "too-many-rows": ({ label, limit }: Limited) =>
    `“${label}”: there is room for ${limit} at most, remove the rest`,
  "unknown-row": ({ label }: Labelled) =>
    `What you had chosen at “${label}” was removed: choose another answer`,
  passage: ({ passage }: { passage: string }) => `“${passage}”`,
  recognisable: ({ label, found, isAtField }: AtField & { found: string }) =>
    `“${label}” will be public, and a child could be recognised by ${found}: ${isAtField ? "change it, or say just below it" : `change it in its part of the ${n.noun}, or say there`} that nobody can be`,
  unusual: ({ label, usual: { min, max }, isAtField }: AtField & { usual: { min: string; max: string } }) =>
    `“${label}” is usually between ${min} and ${max}: ${isAtField ? "correct it, or say just below it" : `correct it in its part of the ${n.noun}, or say there`} that it is right`,
  "none-with": ({ label, answer }: Labelled & { answer: string }) =>
    `Among “${label}”, at least one must be of “${answer}”: add it, or complete it`,
  "one-alone": ({ label, answer }: Labelled & { answer: string }) =>
    `Among “${label}”, one and only one must be “${answer}”: choose it at one of them, and another answer at the rest`,
  "explain-gap": ({ label, gaps }: Labelled & { gaps: string }) =>
    `Nothing is for ${gaps}: answer “${label}”, or name them where they are served`,
  "must-be": ({ label, answer }: Labelled & { answer: string }) =>
    `“${label}” must be answered by “${answer}”: what is not so yet is to be done first`,
  "one-level-up": ({ label }: Labelled) =>
    `“${label}” must be exactly one level above; what is on the highest level has none`,
  "explain-late": ({ label }: Labelled) => `Fewer were handled in time than were reported: answer “${label}”`,
  "needed-unless": ({ label }: Labelled) => `Answer “${label}” too`,
  "explain-variance": ({ label }: Labelled) => `The variance is beyond the threshold: write the “${label}”`,
  ...formRules(n),
  ...policyRows,
});

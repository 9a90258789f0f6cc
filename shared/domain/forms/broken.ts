import type { Bilingual } from "../../../events/common.ts";
import type { Values } from "../typed/values.ts";
import { coverageOf } from "./coverage.ts";
import { boundOf, overlappedBy } from "./day-rules.ts";
import type { Field } from "./definition.ts";
import type { ErrorFacts, FieldErrorCode } from "./field.ts";
import { rowPrefix, rowsName } from "./rows.ts";
import type { Summed } from "./rule.ts";
import { firstLike, type Held, missingOf } from "./rules.ts";
import { sumOf } from "./sums.ts";

/** The error of a rule that answers break, with what its words name. */
export const brokenAt = (
  rule: Held,
  fields: readonly Field[],
  values: Values,
): { field: string; code: FieldErrorCode } & ErrorFacts => ({
  field: rule.field,
  code: rule.code,
  ...factsOf(rule, fields, values),
});

function factsOf(rule: Held, fields: readonly Field[], values: Values): ErrorFacts {
  switch (rule.code) {
    case "other-period":
      return { day: rule.day, period: rule.period };
    case "not-before":
    case "not-after":
      return { named: boundOf(rule, values) };
    case "overlapping":
      return { limit: overlappedBy(rule, values) ?? 0 };
    case "none-of-each":
      return { gaps: missingOf(rule, values) };
    case "explain-gap":
    case "row-not-named":
      return { gaps: coverageOf(rule, values)?.gaps ?? [] };
    case "none-with":
    case "one-alone":
      return { answer: answerIn(rule, fields) };
    case "not-among":
      return {
        answer: labelIn(fields, rule.field, String(values[rule.field])),
        other: calledAt(rowsName({ name: rule.list }), fields),
      };
    case "must-be":
    case "must-not-be":
      return { answer: labelIn(fields, rule.field, rule.is) };
    case "sum-differs":
      return { ...sumsOf(rule, fields, values), other: calledAt(rule.total, fields) };
    case "two-alike":
      return { says: rule.says, other: titleOf(rule, fields, values) };
    case "members-alone":
      return { says: rule.says };
    default:
      return {};
  }
}

/** What an answer is called that a rule asks for in the rows of a list. */
function answerIn(
  { list, of, is }: { list: string; of: string; is: string },
  fields: readonly Field[],
): Bilingual {
  const offering = fields.find(
    ({ row, name }) => row?.list === list && name === rowPrefix({ name: list }, row.id) + of,
  );
  return labelIn(fields, offering?.name, is);
}

/** What an answer is called where a field offers it. */
function labelIn(fields: readonly Field[], at: string | undefined, is: string): Bilingual {
  const offering = fields.find(({ name }) => name === at);
  const options = offering && "options" in offering ? offering.options : [];
  return options.find(({ value }) => value === is)?.label ?? { en: is, fr: is };
}

function sumsOf(rule: Summed, fields: readonly Field[], values: Values): Pick<ErrorFacts, "sums"> {
  const of = fields.find(({ name }) => name === rule.total);
  const total = Number(values[rule.total]);
  const sum = sumOf(rule, values)?.sum ?? 0;
  if (of?.kind !== "money" || of.currency === null) return {};
  const { currency } = of;
  const inMoney = (minorUnits: number) => ({ currency, minorUnits });
  return { sums: { sum: inMoney(sum), total: inMoney(total), difference: inMoney(Math.abs(sum - total)) } };
}

const calledAt = (name: string, fields: readonly Field[]): Bilingual =>
  fields.find((field) => field.name === name)?.label ?? { en: "", fr: "" };

/** What the row is called that another one is like. */
function titleOf(
  rule: Extract<Held, { code: "two-alike" }>,
  fields: readonly Field[],
  values: Values,
): Bilingual {
  const rows = fields.find((field) => field.kind === "rows" && field.list.name === rule.list);
  const { title } = rows?.kind === "rows" ? rows.list : { title: { en: "", fr: "" } };
  const number = firstLike(rule, values) ?? 0;
  return { en: `${title.en} ${number}`, fr: `${title.fr} ${number}` };
}

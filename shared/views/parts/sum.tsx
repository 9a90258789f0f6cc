import type { Typed } from "../../domain/forms/content.ts";
import type { Definition, Field } from "../../domain/forms/definition.ts";
import { fieldsOf } from "../../domain/forms/rows.ts";
import { sumOf } from "../../domain/forms/sums.ts";
import type { Values } from "../../domain/typed/values.ts";
import { type Lang, messages, money } from "../../i18n/index.ts";

/**
 * What the rows of a list come to as they are saved, beside what they should: so that the last cent is found where it is missing.
 * Nothing where no rule sums them, while there is no row, or while their currency is not chosen.
 */
export function SumOfRows(props: {
  lang: Lang;
  definition: Definition;
  field: Extract<Field, { kind: "rows" }>;
  typed: Typed;
  values: Values;
}) {
  const { lang, definition, field, typed, values } = props;
  const rule = definition.rules.find((each) => each.code === "sum-differs" && each.field === field.name);
  if (rule?.code !== "sum-differs") return null;
  const rows = sumOf(rule, values);
  const of = fieldsOf(definition, typed).find(({ name }) => name === rule.total);
  if (!rows || of?.kind !== "money" || of.currency === null) return null;
  const { currency } = of;
  const written = (minorUnits: number) => money(lang, { currency, minorUnits });
  const t = messages(lang).amounts;
  const sum = written(rows.sum);
  const total = values[rule.total];
  if (typeof total !== "number") return <p class="panel">{t.sumAlone({ label: field.label[lang], sum })}</p>;
  const difference = written(Math.abs(total - rows.sum));
  return (
    <p class="panel">
      {t.sum({ label: field.label[lang], sum, total: written(total) })}{" "}
      {rows.sum > total && t.tooMuch({ difference })}
      {rows.sum < total && t.tooLittle({ difference })}
      {rows.sum === total && t.exact}
    </p>
  );
}

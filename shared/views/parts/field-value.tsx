import { isMasked } from "../../domain/audit/masks.ts";
import type { Field } from "../../domain/forms/definition.ts";
import { chosenIn } from "../../domain/forms/field.ts";
import { idsIn } from "../../domain/forms/rows.ts";
import { days, decimal, type Lang, list, money, number } from "../../i18n/index.ts";
import { orMasked } from "../masked.ts";
import { FilesOf } from "./files.tsx";
import { OriginOf } from "./origin.tsx";
import { Paragraphs } from "./words.tsx";

/** One answer in words, as its kind is written in the reader's language. A text keeps the language it was written in. */
export function FieldValue({
  lang,
  field,
  value,
  written,
}: {
  lang: Lang;
  field: Field;
  value: string | number;
  written?: Lang | undefined;
}) {
  switch (field.kind) {
    case "date":
      return <>{days(lang, String(value))}</>;
    case "year":
      return <>{value}</>;
    case "whole-number":
      return <>{number(lang, Number(value))}</>;
    case "decimal":
      return <>{decimal(lang, Number(value), field.digits)}</>;
    case "money":
      return <>{field.currency && money(lang, { currency: field.currency, minorUnits: Number(value) })}</>;
    case "email":
      return <>{value}</>;
    case "choice":
      return <>{field.options.find((option) => option.value === value)?.label[lang] ?? String(value)}</>;
    case "choices":
      return <Chosen lang={lang} options={chosenIn(field, value)} />;
    case "rows":
      return (
        <>
          {list(
            lang,
            idsIn(value).map((id) => rowTitle(lang, field, id)),
          )}
        </>
      );
    case "origin":
      return <OriginOf lang={lang} value={value} />;
    case "attachments":
      return isMasked(value) ? (
        <Paragraphs text={orMasked(lang, String(value))} />
      ) : (
        <FilesOf lang={lang} value={value} />
      );
    case "short-text":
    case "long-text":
      return isMasked(value) ? (
        <Paragraphs text={orMasked(lang, String(value))} />
      ) : (
        <Words lang={(field.kind === "long-text" && field.lang) || written || lang} text={String(value)} />
      );
  }
}

/** What a row of a list is called: by what it says itself, or by where it stands. */
export const rowTitle = (
  lang: Lang,
  { list: of, rows, cited }: Extract<Field, { kind: "rows" }>,
  id: string,
) => cited?.[id]?.[lang] ?? `${of.title[lang]} ${rows.indexOf(id) + 1}`;

const Words = ({ lang, text }: { lang: Lang; text: string }) => (
  <div lang={lang}>
    <Paragraphs text={text} />
  </div>
);

/** What was chosen: in a line, or each with its text where it has one. */
function Chosen({ lang, options }: { lang: Lang; options: ReturnType<typeof chosenIn> }) {
  if (!options.some(({ text }) => text))
    return (
      <>
        {list(
          lang,
          options.map(({ label }) => label[lang]),
        )}
      </>
    );
  return (
    <>
      {options.map(({ label, text }) => (
        <>
          <p class="label">{label[lang]}</p>
          {text && <p>{text[lang]}</p>}
        </>
      ))}
    </>
  );
}

import type { Changed } from "../../domain/forms/compare.ts";
import type { Field } from "../../domain/forms/definition.ts";
import { idsIn } from "../../domain/forms/rows.ts";
import { type Lang, list, messages } from "../../i18n/index.ts";
import { orMasked } from "../masked.ts";
import { FieldValue, rowTitle } from "./document-content.tsx";
import { Paragraphs } from "./words.tsx";

/**
 * What changed, field by field: the answer before and the answer now, each said in words, not by colour alone.
 * @param comments what the reader said of fields at that time, by their names; of none where it is not about that
 */
export function Changes(props: {
  lang: Lang;
  changes: readonly Changed[];
  comments?: Readonly<Record<string, string>>;
}) {
  const { lang, changes, comments = {} } = props;
  const t = messages(lang).review.since;
  return (
    <dl class="changes">
      {changes.map(({ section, field, before, after, stood }) => (
        <div>
          <dt dir="auto">
            <span class="soft">{section.title[lang]}</span>
            <br />
            {field.label[lang]}
          </dt>
          <dd>
            <span class="soft">{t.before}</span>{" "}
            <del dir="auto">
              {before === undefined ? (
                t.nothing
              ) : (
                <FieldValue lang={lang} field={asItStood(field, stood)} value={before} />
              )}
            </del>
          </dd>
          <dd>
            <span class="soft">{t.now}</span>{" "}
            <ins dir="auto">
              {after === undefined && t.nothing}
              {after !== undefined &&
                (orderNow(lang, field, after, stood) ?? (
                  <FieldValue lang={lang} field={field} value={after} />
                ))}
            </ins>
          </dd>
          {comments[field.name] !== undefined && (
            <dd>
              <span class="soft">{t.yourComment}</span>
              <blockquote>
                <Paragraphs text={orMasked(lang, comments[field.name] ?? "")} />
              </blockquote>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** A list as it stood before: its rows are called by the numbers that they had then. */
const asItStood = (field: Field, stood: readonly string[] | undefined): Field =>
  field.kind === "rows" && stood ? { ...field, rows: stood } : field;

/** The rows of a list in their order now, each that moved with the number that it had before; null for any other field. */
function orderNow(lang: Lang, field: Field, value: string | number, stood: readonly string[] | undefined) {
  if (field.kind !== "rows" || !stood) return null;
  const titles = idsIn(value).map((id) => {
    const [now, was] = [rowTitle(lang, field, id), rowTitle(lang, { ...field, rows: stood }, id)];
    return now === was ? now : messages(lang).review.since.moved({ now, was });
  });
  return list(lang, titles);
}

import type { Changed } from "../../domain/forms/compare.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { orMasked } from "../masked.ts";
import { FieldValue } from "./report-content.tsx";
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
      {changes.map(({ section, field, before, after }) => (
        <div>
          <dt dir="auto">
            <span class="soft">{section.title[lang]}</span>
            <br />
            {field.label[lang]}
          </dt>
          <dd>
            <span class="soft">{t.before}</span>{" "}
            <del dir="auto">
              {before === undefined ? t.nothing : <FieldValue lang={lang} field={field} value={before} />}
            </del>
          </dd>
          <dd>
            <span class="soft">{t.now}</span>{" "}
            <ins dir="auto">
              {after === undefined ? t.nothing : <FieldValue lang={lang} field={field} value={after} />}
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

import type { Changed } from "../../domain/forms/compare.ts";
import { languageOf } from "../../domain/forms/languages.ts";
import { idsIn } from "../../domain/forms/rows.ts";
import { type Lang, list, messages } from "../../i18n/index.ts";
import type { WordRun } from "../changed-words.ts";
import { changedWords } from "../changed-words.ts";
import { orMasked } from "../masked.ts";
import { ChangedWords, MarksInWords } from "./changed-words.tsx";
import { FieldValue, rowTitle } from "./field-value.tsx";
import { Paragraphs } from "./words.tsx";

type Called = { before: string; now: string };

/**
 * What changed, field by field: the answer before and the answer now, each said in words, not by colour alone.
 * @param comments what the reader said of fields at that time, by their names; of none where it is not about that
 */
export function Changes(props: {
  lang: Lang;
  changes: readonly Changed[];
  comments?: Readonly<Record<string, string>>;
  /** What the answers before and after are called, where the one after does not stand yet. */
  called?: Called;
}) {
  const { lang, changes, comments = {} } = props;
  const { yourComment } = messages(lang).review.since;
  return (
    <>
      {changes.some(runsOf) && <MarksInWords lang={lang} />}
      <dl class="changes">
        {changes.map((change) => (
          <div>
            <dt dir="auto">
              <span class="soft">{change.section.title[lang]}</span>
              <br />
              {change.field.label[lang]}
            </dt>
            <BeforeAndNow lang={lang} change={change} {...(props.called && { called: props.called })} />
            {comments[change.field.name] !== undefined && (
              <dd>
                <span class="soft">{yourComment}</span>
                <blockquote>
                  <Paragraphs text={orMasked(lang, comments[change.field.name] ?? "")} />
                </blockquote>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  );
}

/** Words of a text that changed stand in it; what says something else, or is no text, stands after what it was. */
function BeforeAndNow({ lang, change, called }: { lang: Lang; change: Changed; called?: Called }) {
  const { field, before, after, was } = change;
  const t = messages(lang).review.since;
  const runs = runsOf(change);
  if (runs)
    return (
      <dd>
        <span class="soft">{t.words.changed}</span>{" "}
        <ChangedWords lang={lang} written={languageOf(field)} runs={runs} />
      </dd>
    );
  return (
    <>
      <dd>
        <span class="soft">{called?.before ?? t.before}</span>{" "}
        <del dir="auto">
          {before === undefined ? t.nothing : <FieldValue lang={lang} field={was ?? field} value={before} />}
        </del>
      </dd>
      <dd>
        <span class="soft">{called?.now ?? t.now}</span>{" "}
        <ins dir="auto">
          {after === undefined && t.nothing}
          {after !== undefined &&
            (orderNow(lang, change, after) ?? <FieldValue lang={lang} field={field} value={after} />)}
        </ins>
      </dd>
    </>
  );
}

/** What changed in a long text word by word; null where that is not all there is to say. */
const runsOf = ({ field, before, after }: Changed): readonly WordRun[] | null =>
  field.kind === "long-text" && typeof before === "string" && typeof after === "string"
    ? changedWords(before, after)
    : null;

/** The rows of a list in their order now, each that moved with the number that it had before; null for any other field. */
function orderNow(lang: Lang, { field, was: stood }: Changed, value: string | number) {
  if (field.kind !== "rows" || stood?.kind !== "rows") return null;
  const titles = idsIn(value).map((id) => {
    const [now, was] = [rowTitle(lang, field, id), rowTitle(lang, stood, id)];
    return now === was ? now : messages(lang).review.since.moved({ now, was });
  });
  return list(lang, titles);
}

import type { Child } from "hono/jsx";
import type { Typed } from "../../domain/forms/content.ts";
import type { Field, List } from "../../domain/forms/definition.ts";
import type { SectionStanding } from "../../domain/forms/draft.ts";
import { movesName, placeName } from "../../domain/forms/row-acts.ts";
import { goneName, idsIn, rowPrefix } from "../../domain/forms/rows.ts";
import { type Lang, messages, number } from "../../i18n/index.ts";
import { errorId, fieldId } from "../form-ids.ts";
import { Chain } from "./chain.tsx";
import { FieldMessage } from "./errors.tsx";
import { rowTitle } from "./field-value.tsx";
import { Proposal } from "./proposal.tsx";
import { RowButton } from "./row-button.tsx";

type RowsField = Extract<Field, { kind: "rows" }>;

type RowsProps = {
  lang: Lang;
  field: RowsField;
  /** All fields of the section: those of its rows among them. */
  fields: readonly Field[];
  typed: Typed;
  error: string | undefined;
  /** How a field of a row is asked. */
  ask: (field: Field) => Child;
  /** The rows that have a page of their own: how far each has come, and where it is written. */
  pages: readonly SectionStanding[];
  urlOf: (row: string) => string;
  /** Where figures of the rows are pasted as a table; null where they cannot be. */
  tableUrl: string | null;
};

/**
 * The rows of a list, each with buttons that save all of the page and then add, copy, move or remove a row: they work without
 * scripts. What was removed lately can be put back.
 */
export function Rows(props: RowsProps) {
  const { lang, field, error } = props;
  const { list, rows } = field;
  const t = messages(lang).report.form.rows;
  return (
    <>
      <input type="hidden" name={field.name} value={rows.join(" ")} />
      <div class={error ? "field wrong" : "field"} id={fieldId(field.name)} tabindex={-1}>
        <FieldMessage lang={lang} id={errorId(field.name)} text={error} />
        {rows.length === 0 && <p class="panel">{list.empty[lang]}</p>}
      </div>
      <Proposal lang={lang} list={list} typed={props.typed} />
      {list.each ? (
        <ol class="tasks">
          {rows.map((id, index) => (
            <RowApart {...props} id={id} index={index} />
          ))}
        </ol>
      ) : (
        rows.map((id, index) => <Row {...props} id={id} index={index} />)
      )}
      <p class="actions">
        {rows.length < list.max ? (
          <RowButton lang={lang} act={{ verb: "add", list: list.name, id: "" }} text={list.add[lang]} />
        ) : (
          t.full({ limit: number(lang, list.max) })
        )}
        {props.tableUrl !== null && <a href={props.tableUrl}>{messages(lang).table.open}</a>}
      </p>
      <Gone {...props} />
      {rows.length >= fewestToArrange && <Arrange {...props} />}
      {list.chain && (
        <Chain
          lang={lang}
          level={2}
          list={list}
          answers={props.typed}
          hrefOf={(row) => `#${fieldId(`${list.name}.${row}`)}`}
        />
      )}
    </>
  );
}

/** With fewer rows, whoever moves one by a place each time is there as soon. */
const fewestToArrange = 4;

/** A row goes to any place at once: in a list of sixty nobody moves it by one place forty times. */
function Arrange({ lang, field, typed }: RowsProps) {
  const { list, rows } = field;
  const t = messages(lang).report.form.rows;
  const called = (id: string) => {
    const words = firstWords(lang, list, typed, id, 40);
    return [rowTitle(lang, field, id), ...(words === "" ? [] : [words])].join(" \u2013 ");
  };
  return (
    <details class="noprint">
      <summary>{t.arrange}</summary>
      <div class="field">
        <label for={fieldId(movesName(list))}>{t.which}</label>
        <select id={fieldId(movesName(list))} name={movesName(list)}>
          {rows.map((id) => (
            <option value={id}>{called(id)}</option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={fieldId(placeName(list))}>{t.place}</label>
        <select id={fieldId(placeName(list))} name={placeName(list)}>
          {rows.map((_, index) => (
            <option value={index + 1}>{number(lang, index + 1)}</option>
          ))}
        </select>
      </div>
      <RowButton lang={lang} act={{ verb: "to", list: list.name, id: "" }} text={t.to} />
    </details>
  );
}

type RowProps = RowsProps & { id: string; index: number };

/** A row on the page of its list: its fields, and its buttons below. */
function Row(props: RowProps) {
  const { lang, field, fields, ask, id } = props;
  const { list } = field;
  return (
    <fieldset class="row asks" id={fieldId(`${list.name}.${id}`)}>
      <legend>
        <h2>{rowTitle(lang, field, id)}</h2>
      </legend>
      {fields.filter(({ row }) => row?.list === list.name && row.id === id).map(ask)}
      <RowActs {...props} />
    </fieldset>
  );
}

/** A row with a page of its own, as its list shows it: by its first words, with what it lacks. */
function RowApart(props: RowProps) {
  const { lang, field, typed, pages, urlOf, id } = props;
  const { list } = field;
  const t = messages(lang).report.list;
  const standing = pages.find(({ section }) => section.fields.some(({ row }) => row?.id === id));
  const words = firstWords(lang, list, typed, id);
  return (
    <li id={fieldId(`${list.name}.${id}`)}>
      <a href={urlOf(id)} dir="auto">
        {[rowTitle(lang, field, id), ...(words === "" ? [] : [words])].join(" \u2013 ")}
      </a>
      {standing && (
        <span class={`tag ${standing.state}`}>
          {standing.wrong.length > 0 ? t.toCorrect : t.state[standing.state]}
        </span>
      )}
      {standing?.state === "started" && <p class="hint">{missingIn(lang, standing)}</p>}
      <RowActs {...props} />
    </li>
  );
}

/** As many of the answers that a row lacks are named in its list. */
const mostNamed = 4;

function missingIn(lang: Lang, { errors, section }: SectionStanding): string {
  const { missing, missingNamed } = messages(lang).report.list;
  const count = errors.length;
  const named = section.fields
    .filter(({ name }) => errors.some(({ field }) => field === name))
    .map(({ row, label }) => (row?.label ?? label)[lang]);
  return missingNamed({
    missing: missing({ count }),
    names: named.slice(0, mostNamed).join(messages(lang).report.list.between),
    more: named.length > mostNamed,
  });
}

function RowActs({ lang, field, id, index }: RowProps) {
  const { list, rows } = field;
  const t = messages(lang).report.form.rows;
  const act = (verb: "up" | "down" | "copy" | "remove") => (
    <RowButton
      lang={lang}
      row={rowTitle(lang, field, id)}
      act={{ verb, list: list.name, id }}
      text={t[verb]}
    />
  );
  return (
    <p class="actions">
      {index > 0 && act("up")}
      {index < rows.length - 1 && act("down")}
      {rows.length < list.max && act("copy")}
      {act("remove")}
    </p>
  );
}

/** Rows that were removed lately, each by its first words; put back where there is room. */
function Gone({ lang, field: { list, rows }, typed }: RowsProps) {
  const gone = idsIn(typed[goneName(list)]).filter((id) => !rows.includes(id));
  if (gone.length === 0) return null;
  const hasRoom = rows.length < list.max;
  const t = messages(lang).report.form.rows;
  return (
    <details>
      <summary>{t.gone}</summary>
      <p class="hint">{t.goneText}</p>
      {!hasRoom && <p>{t.noRoom}</p>}
      <ul>
        {gone.map((id) => {
          const called = firstWords(lang, list, typed, id) || list.title[lang];
          return (
            <li>
              <span dir="auto">{called}</span>{" "}
              {hasRoom && (
                <RowButton
                  lang={lang}
                  row={called}
                  act={{ verb: "restore", list: list.name, id }}
                  text={t.restore}
                />
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Characters of a row's first words by which it is known again. */
const mostWords = 80;

/** What a row says first in words or figures, in the reader’s language where it says it in both: codes of what was chosen name nothing. */
function firstWords(lang: Lang, list: List, typed: Typed, id: string, most = mostWords): string {
  const isOfOther = ({ name }: { name: string }) => name.endsWith(lang === "fr" ? "En" : "Fr");
  const isNumber = ({ name }: { name: string }) => name === list.cited?.by;
  const first = list.fields.find((field) => !codes.has(field.kind) && !isOfOther(field) && !isNumber(field));
  return (typed[rowPrefix(list, id) + (first?.name ?? "")] ?? "").trim().slice(0, most);
}

/** Kinds of answers that are kept as codes. */
const codes: ReadonlySet<string> = new Set(["row-of", "choice", "choices"]);

import type { Field, List } from "../../domain/forms/definition.ts";
import type { PastedLine, PastedTable } from "../../domain/forms/pasted.ts";
import { isSameText } from "../../domain/typed/text.ts";
import { type Lang, messages, number } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { CommentField } from "../parts/controls.tsx";
import { errorText } from "../parts/error-text.ts";
import { Page } from "../parts/page.tsx";
import { Facts, Hidden, Points } from "../parts/words.tsx";

type TableProps = {
  frame: Frame;
  list: List;
  text: string;
  /** What is read of it; null where nothing was pasted yet. */
  read: PastedTable | null;
  /** Names what would be taken, as this page shows it. */
  shown: string;
  /** The digest of the table as it is laid aside; else empty. */
  aside: string;
  view: string;
  /** Whether some of it was just taken. */
  isTaken: boolean;
  /** It could not be laid aside. */
  isHereAlone: boolean;
  csrf: string;
  actionUrl: string;
  listUrl: string;
};

/** Where figures of many rows are pasted as a table, and shown as they were read, line by line, before they are taken. */
export function tablePage(props: TableProps) {
  const { frame, list, text, read, shown, aside, view, csrf, actionUrl, listUrl } = props;
  const { lang } = frame;
  const t = messages(lang).table;
  const error = read?.problem ? t.problem[read.problem] : undefined;
  const count = Object.keys(read?.taken ?? {}).length;
  return (
    <Page frame={frame} title={t.title} failed={error !== undefined || props.isHereAlone}>
      <p class="noprint">
        <a href={listUrl}>{list.label[lang]}</a>
      </p>
      <h1>{t.title}</h1>
      {props.isTaken && (
        <div class="panel" role="status">
          <h2>{t.taken.title}</h2>
          <p>{t.taken.text}</p>
        </div>
      )}
      {props.isHereAlone && (
        <div class="panel problem" role="alert">
          <h2>{t.notKept.title}</h2>
          <p>{t.notKept.text}</p>
        </div>
      )}
      <p>{t.lead}</p>
      <form method="post" action={actionUrl} novalidate>
        <Hidden values={{ csrf, shown, aside, view }} />
        <CommentField lang={lang} name="table" label={t.label} error={error} typed={text} rows={8} />
        <p class="actions">
          <button class={count > 0 ? "quiet" : "button"} type="submit" name="go" value="look">
            {t.look}
          </button>
        </p>
        {read && read.problem === null && (
          <>
            <h2 id="read">{t.readTitle}</h2>
            <Heads lang={lang} list={list} read={read} />
            <ol class="tasks">
              {read.lines.map((line) => (
                <Line lang={lang} line={line} />
              ))}
            </ol>
            {count === 0 ? (
              <p>{t.none}</p>
            ) : (
              <p class="actions">
                <button class="button" type="submit" name="go" value="take">
                  {t.take({ count })}
                </button>
              </p>
            )}
          </>
        )}
      </form>
    </Page>
  );
}

/** What is said of columns: of which nothing is taken, and which there are none of. */
function Heads({ lang, list, read: { heads, missing } }: { lang: Lang; list: List; read: PastedTable }) {
  const t = messages(lang).table;
  const labelOf = (name: string) => {
    const field = list.fields.find((each) => each.name === name);
    return field?.label[lang] ?? name;
  };
  const names = missing.map(({ field }) => labelOf(field)).join(messages(lang).report.list.between);
  return (
    <>
      {heads.length > 0 && (
        <div class="error">
          <Points
            texts={heads.map(({ problem, text, column }) =>
              problem === "none"
                ? t.head.none({ column: number(lang, column + 1) })
                : t.head[problem]({ text }),
            )}
          />
        </div>
      )}
      {missing.length > 0 && <p class="hint">{t.missing({ names })}</p>}
    </>
  );
}

function Line({ lang, line: { number: at, called, problem, cells } }: { lang: Lang; line: PastedLine }) {
  const t = messages(lang).table;
  const row = cells[0]?.field.row?.title[lang];
  const named = row !== undefined && !called.startsWith(row) ? `${row} \u2013 ${called}` : called;
  return (
    <li>
      <strong dir="auto">{t.line({ number: number(lang, at), called: named })}</strong>
      {problem !== null && <p class={problem === "total" ? "hint" : "error"}>{t.of[problem]}</p>}
      {problem === null && cells.length === 0 && <p class="hint">{t.of.blank}</p>}
      {cells.length > 0 && (
        <Facts items={cells.map((cell) => [labelOf(lang, cell.field), <Cell lang={lang} cell={cell} />])} />
      )}
    </li>
  );
}

const labelOf = (lang: Lang, { row, label }: Field): string => (row?.label ?? label)[lang];

function Cell({
  lang,
  cell: { field, typed, before, problem },
}: {
  lang: Lang;
  cell: PastedLine["cells"][number];
}) {
  const t = messages(lang).table;
  if (problem === null) {
    if (before === "") return <>{typed}</>;
    return <>{isSameText(typed, before) ? t.same({ typed }) : t.before({ typed, before })}</>;
  }
  const { code, ...facts } = problem;
  const label = labelOf(lang, field);
  return (
    <>
      {typed}
      <span class="error" role="note">
        {" "}
        {code === "not-asked"
          ? t["not-asked"]({ label })
          : errorText(
              lang,
              { ...field, label: field.row?.label ?? field.label },
              { field: field.name, code, ...facts },
            )}
      </span>
    </>
  );
}

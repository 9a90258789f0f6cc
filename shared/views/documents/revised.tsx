import type { Bilingual } from "../../../events/common.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import type { GovernanceBasis } from "../../domain/documents/governance/basis.ts";
import { heldAgainst, isHeldAgainst } from "../../domain/documents/governance/beginning.ts";
import { type Changed, compareContents } from "../../domain/forms/compare.ts";
import type { Definition } from "../../domain/forms/definition.ts";
import { listsOf, rowsIn } from "../../domain/forms/rows.ts";
import type { Values } from "../../domain/typed/values.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { capital } from "../capital.ts";
import { Changes } from "../parts/changes.tsx";
import { SectionValues } from "../parts/document-content.tsx";

/** Lines that differ one after the other: of a row that is new or gone all of them at once. */
type Together = { is: "new" | "gone" | "otherwise"; changes: Changed[] };

/** What changes of the version in force: what is worded otherwise beside what it was, what is new and what is gone as a whole. */
export function Revised({ lang, basis, values }: { lang: Lang; basis: GovernanceBasis; values: Values }) {
  const t = messages(lang).governance.original;
  const inForce = heldAgainst(basis);
  if (inForce === null) return null;
  const of = (answers: Values) => ({ schema: "", lang: basis.lang, values: answers });
  const isCompared = isHeldAgainst(basis);
  const own = Object.fromEntries(Object.entries(values).filter(([name]) => isCompared(name)));
  const definition = definitionOf(basis);
  const changes = compareContents(definition, of(inForce), of(own));
  return (
    <section class="panel" aria-labelledby="revised-title">
      <h2 id="revised-title">{t.title}</h2>
      <p>{changes.length === 0 ? t.none : t.lead}</p>
      {togetherIn(changes, inForce, own).map((part) =>
        part.is === "otherwise" ? (
          <Changes lang={lang} changes={part.changes} />
        ) : (
          <WholeRow
            lang={lang}
            {...part}
            definition={definition}
            values={part.is === "new" ? own : inForce}
          />
        ),
      )}
    </section>
  );
}

/** Changes in their order, those together that are read together: of a row that was not there, or is no more, all that it says. */
function togetherIn(changes: readonly Changed[], before: Values, after: Values): Together[] {
  const rowOf = ({ field: { row } }: Changed): string => (row ? `${row.list}.${row.id}` : "");
  const standing = ({ field: { row } }: Changed): Together["is"] => {
    const isIn = (values: Values) => row !== undefined && rowsIn({ name: row.list }, values).includes(row.id);
    if (!row || (isIn(before) && isIn(after))) return "otherwise";
    return isIn(after) ? "new" : "gone";
  };
  return changes.reduce<Together[]>((parts, change) => {
    const is = standing(change);
    const last = parts.at(-1);
    const isSame =
      last?.is === is && (is === "otherwise" || rowOf(change) === rowOf(last.changes[0] ?? change));
    if (last && isSame) last.changes.push(change);
    else parts.push({ is, changes: [change] });
    return parts;
  }, []);
}

/** A label as it begins a line. */
const begun = ({ en, fr }: Bilingual): Bilingual => ({ en: capital(en, "en"), fr: capital(fr, "fr") });

/** A row that is new or gone: what it is called, and all that it says. */
function WholeRow(props: Together & { lang: Lang; definition: Definition; values: Values }) {
  const { lang, is, changes, definition, values } = props;
  const t = messages(lang).governance.original;
  const [first] = changes;
  if (!first?.field.row) return null;
  // Its number stands in its title.
  const { list } = first.field.row;
  const named = listsOf(definition).find(({ name }) => name === list)?.cited?.by;
  const fields = changes
    .filter(({ field }) => !field.name.endsWith(`.${named}`))
    .map(({ field }) => ({ ...field, label: begun(field.row?.label ?? field.label) }));
  // Of one that is gone its title says so.
  const called = first.field.row.title[lang];
  return (
    <section class="result">
      <h3 dir="auto">{is === "new" ? t.new({ row: called }) : called}</h3>
      <SectionValues lang={lang} section={{ ...first.section, fields }} values={values} />
    </section>
  );
}

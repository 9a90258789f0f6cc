import { hashOf } from "../../domain/audit/hash.ts";
import type { Typed } from "../../domain/forms/content.ts";
import type { Definition, List } from "../../domain/forms/definition.ts";
import type { Draft } from "../../domain/forms/draft.ts";
import { ofSection } from "../../domain/forms/draft.ts";
import { bytesOfDraft } from "../../domain/forms/kept-size.ts";
import type { PastedTable } from "../../domain/forms/pasted.ts";
import { readTable } from "../../domain/forms/pasted.ts";
import { sectionsOf } from "../../domain/forms/rows.ts";
import { unsaved } from "../../domain/forms/unsaved.ts";
import type { Link } from "../../domain/links/link.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Refusal } from "../../domain/review/commands.ts";
import type { AsideKey, Asides } from "../../ports/asides.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Drafts, RowsToKeep } from "../../ports/drafts.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { goneWith, layAside } from "../engine/lay-aside.ts";
import type { Credentials, Identified } from "../entering/identify.ts";
import { todayOf } from "../entering/identify.ts";
import { keptAs, openForm } from "./open-form.ts";

/** A table that was pasted, as it is laid aside until it is taken. */
export const asideOfTable = ({ documentId, person }: Link, section: string): AsideKey => ({
  documentId,
  person,
  form: `table.${section}`,
});

/** The list of a section of which figures can be pasted; undefined where there is none. */
export const listWithTable = (
  { sections }: Pick<Definition, "sections">,
  section: string,
): List | undefined =>
  sections
    .filter(({ id }) => id === section)
    .flatMap(({ fields }) =>
      fields.flatMap((field) => (field.kind === "list" && field.table ? [field] : [])),
    )[0];

/** Names what a page shows that would be taken, and what stands there until it is. */
export const digestOfTaken = ({ taken, lines }: PastedTable): string =>
  hashOf({
    taken,
    before: lines.flatMap(({ cells }) => cells.map(({ field, before }) => [field.name, before])),
  });

/**
 * What a page sends of a table: `shown` names what it showed (`digestOfTaken`), empty where it showed nothing yet; `aside` is the
 * digest of the table that it knows to be laid aside.
 */
type TableForm = { section: string; text: string; shown: string; aside: string; view: string; at: string };

/** Beyond this many lost races something other than two people who write is at work. */
const mostTries = 5;

/**
 * Takes the figures of a table into the rows that they are of. Makes no entry and starts nothing.
 *
 * 1. One read: who writes, and the form as it stands.
 * 2. The table is read anew. Where that gives anything but what the page showed, since the table was changed or the form was, nothing
 *    is taken: it is laid aside, and shown with what would be.
 * 3. All rows are kept together, each on condition that nobody changed it since, else all of it is looked at anew.
 * 4. What could not be taken is laid aside in place of the table, and shown; nothing of it is lost.
 * @returns whether anything was taken; `isLeft`: whether something of the table is; "not-kept" where it cannot be laid aside
 */
export async function takeTable(
  deps: {
    store: DecisionStore;
    clock: Clock;
    drafts: Pick<Drafts, "keepRows">;
    asides: Asides;
    archive: Archive;
  },
  credentials: Credentials,
  form: TableForm,
): Promise<
  Result<
    { who: Identified; isTaken: boolean; isLeft: boolean },
    Refusal | { code: "no-session" } | { code: "no-such-section" } | { code: "not-kept"; who: Identified }
  >
> {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const opened = await openForm(deps, credentials);
    if (!opened.ok) return opened;
    const { who, definition, typed, sections } = opened.value;
    const list = listWithTable(definition, form.section);
    if (!list) return refuse({ code: "no-such-section" });
    const key = asideOfTable(who.link, form.section);
    const table = readTable(definition, list, typed, {
      text: form.text,
      today: todayOf(who, deps.clock.now()),
    });
    const lay = async (text: string) =>
      (await layAside(deps, who, key, { table: text, aside: form.aside })) === "laid";
    if (table.problem === "empty") {
      const { asideGone } = goneWith(key, form.aside);
      if (asideGone) await deps.asides.take(asideGone);
      return ok({ who, isTaken: false, isLeft: false });
    }
    if (Object.keys(table.taken).length === 0 || digestOfTaken(table) !== form.shown)
      return (await lay(form.text))
        ? ok({ who, isTaken: false, isLeft: true })
        : refuse({ code: "not-kept", who });
    const isLeft = table.left !== "";
    const { draft } = who.loaded;
    const rows = rowsWith(definition, typed, table.taken, (id) => {
      const there = draft?.[id];
      const kept = {
        revision: (there?.revision ?? 0) + 1,
        view: form.view,
        at: form.at,
        by: who.link.person,
      };
      return { kept, replaces: there?.revision ?? null };
    });
    const outcome = await deps.drafts.keepRows(
      who.link.documentId,
      {
        rows,
        number: who.head.chain.number,
        begins: draft === null,
        ...(!isLeft && goneWith(key, form.aside)),
        ...keptAs(opened.value, growthOf(draft, rows, sections)),
      },
      sections,
    );
    if (outcome === "moved-on") return refuse({ code: "closed-meanwhile" });
    if (outcome === "changed") continue;
    if (isLeft) await lay(table.left);
    return ok({ who, isTaken: true, isLeft });
  }
  throw new Error(`lost ${mostTries} races for a table of ${form.section}`);
}

/** By how many bytes a draft grows with rows, and where it begins with them, with all of its sections. */
function growthOf(
  draft: Draft | null,
  rows: RowsToKeep["rows"],
  sections: Readonly<Record<string, Typed>>,
): number {
  const kept = Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, row.kept]));
  const before = Object.fromEntries(Object.entries(draft ?? {}).filter(([id]) => kept[id] !== undefined));
  return bytesOfDraft({ ...(draft === null && unsaved(sections)), ...kept }) - bytesOfDraft(before);
}

/** The rows of which something is taken, each as it stands with that. */
function rowsWith<Kept extends object>(
  definition: Definition,
  typed: Typed,
  taken: Typed,
  asKept: (section: string) => { kept: Kept; replaces: number | null },
) {
  const now = { ...typed, ...taken };
  const touched = sectionsOf(definition, now).filter(({ fields }) =>
    fields.some(({ name }) => taken[name] !== undefined),
  );
  return Object.fromEntries(
    touched.map((section) => {
      const { kept, replaces } = asKept(section.id);
      return [section.id, { kept: { ...kept, typed: ofSection(section, now) }, replaces }];
    }),
  );
}

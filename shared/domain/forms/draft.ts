import { isBlank, isSameText } from "../typed/text.ts";
import type { Content, FieldError, Typed } from "./content.ts";
import { emptiedName, isEmptied, readValues, typedFrom } from "./content.ts";
import type { Definition, Section } from "./definition.ts";
import { holds, holdsAll } from "./held-words.ts";
import { checkedName } from "./look-again.ts";
import { goneName, listNamesIn, rowsName, sectionsOf } from "./rows.ts";
import { unsaved } from "./unsaved.ts";

/**
 * A section of a draft, as it was typed; the revision counts how often it was saved, 0 before. `view` names the page as it
 * was shown that it was saved from, `at` says when that page sent it (instant, ISO 8601 UTC), and `by` who did.
 */
export type DraftSection = { typed: Typed; revision: number; view?: string; at?: string; by?: string };

/** Who saved something last, and when (instant, ISO 8601 UTC). */
export type LastSaved = { by: string; at: string };

/** Who saved a part of a draft last, its rows with pages of their own among it; null where nobody is known to have. */
export function lastSavedOf(draft: Draft | null, part: string): LastSaved | null {
  const saved = Object.entries(draft ?? {}).flatMap(([id, { by, at }]) =>
    (id === part || id.startsWith(`${part}.`)) && by !== undefined && at !== undefined ? [{ by, at }] : [],
  );
  return saved.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1) ?? null;
}

/**
 * A section as a page sends it: `seen` is the revision that it showed, 0 for none; `masked` what was masked of the document, by
 * `maskedNow`, when it was opened.
 */
export type SentSection = { typed: Typed; seen: number; view: string; at: string; masked?: string };

/** What an author typed and has not submitted, section by section. */
export type Draft = Readonly<Record<string, DraftSection>>;

/** Where a section stands: nothing typed, something missing or wrong, or complete. */
export type SectionStanding = {
  section: Section;
  state: "not-started" | "started" | "complete";
  errors: FieldError[];
  /** Of the errors those at which something was typed that cannot be taken as it is. */
  wrong: FieldError[];
  /** Whether an answer of it was masked, for its author to write anew. */
  isMasked: boolean;
};

/**
 * All that a form shows: what the draft has, section by section, else what was submitted last, else what to begin with.
 * @param submitted the content that came back to its author
 */
export function typedIn(
  definition: Definition,
  draft: Draft | null,
  submitted: Content | null,
  beginning: Typed,
): Typed {
  const before = submitted ? typedFrom(definition, submitted) : beginning;
  const all = Object.assign({ ...before }, ...Object.values(draft ?? {}).map(({ typed }) => typed));
  return Object.assign(
    {},
    ...sectionsOf(definition, all).map((section) => draft?.[section.id]?.typed ?? ofSection(section, before)),
  );
}

/** A draft as it is begun: every section as it stands in the form, and none saved yet. */
export const begunFrom = (definition: Pick<Definition, "sections">, typed: Typed): Draft =>
  unsaved(
    Object.fromEntries(
      sectionsOf(definition, typed).map((section) => [section.id, ofSection(section, typed)]),
    ),
  );

/**
 * What becomes of a section that a page sends. It takes the place of what the page showed, and of what was saved from
 * this very page, where all of that still stands in it: the answer was lost on the way, the button pressed twice, or more was
 * written, whatever a button did to its rows. A tab that was duplicated says that it is the same page, and knows nothing of what the other saved. What was sent earlier and comes later
 * changes nothing, nor do the same words: it is kept where all its words are. Anything else was saved from another page
 * meanwhile, and is not overwritten. Words that could bring back what was masked are asked about first, whichever page they
 * come from.
 * @param isAsked whether they could (`isFromBefore`)
 */
export function fateOf(
  kept: DraftSection | undefined,
  sent: SentSection,
  isAsked: boolean,
): "keep" | "kept" | "asked" | "elsewhere" {
  const isOwn = kept !== undefined && sent.view !== "" && kept.view === sent.view;
  if (kept && isSame(kept.typed, sent.typed)) return "kept";
  const isOvertaken = isOwn && (kept.at ?? "") > sent.at;
  if (isOvertaken && holdsAll(kept.typed, sent.typed)) return "kept";
  if (isAsked) return "asked";
  if (isOvertaken) return "elsewhere";
  const isGrown = isOwn && holdsAllOfRows(sent.typed, kept.typed);
  return isGrown || (kept?.revision ?? 0) === sent.seen ? "keep" : "elsewhere";
}

/**
 * Whether what a page sends holds every word of what it saved itself by a button of a list, of which the answer was lost: which
 * rows there are, and in what order, is as the page sends it. Words of a row that it has not stand among those that were removed
 * lately.
 */
function holdsAllOfRows(typed: Typed, kept: Typed): boolean {
  const lists = listNamesIn(kept);
  const arrangement = new Set(lists.flatMap((name) => [rowsName({ name }), goneName({ name })]));
  return Object.entries(kept).every(([name, text]) => arrangement.has(name) || holds(typed[name], text));
}

/** Whether two say the same, in every field. */
export const isSame = (one: Typed, other: Typed): boolean =>
  Object.keys({ ...one, ...other }).every((name) => isSameText(one[name] ?? "", other[name] ?? ""));

/** The part of what was typed that belongs to a section. */
export const ofSection = ({ fields }: Section, typed: Typed): Typed =>
  Object.fromEntries(
    fields.flatMap((field) => {
      if (field.kind === "rows") return [[field.name, field.rows.join(" ")]];
      const looked = typed[checkedName(field)];
      const own: [string, string][] = [[field.name, typed[field.name] ?? ""]];
      if (typed[emptiedName(field)] === isEmptied) own.push([emptiedName(field), isEmptied]);
      return looked === undefined ? own : [...own, [checkedName(field), looked]];
    }),
  );

/**
 * How the sections of a form stand on a day (ISO 8601): all, or those that are wanted. The words of no others are looked at again,
 * so that one costs as much among many as among few.
 */
export function standingOfSections(
  definition: Definition,
  typed: Typed,
  today: string,
  isWanted: (section: Section) => boolean = () => true,
): SectionStanding[] {
  const sections = sectionsOf(definition, typed).filter(isWanted);
  const names = new Set(sections.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const { errors } = readValues(definition, typed, today, ({ name }) => names.has(name));
  return sections.map((section) => standingOf(section, typed, errors));
}

function standingOf(section: Section, typed: Typed, errors: readonly FieldError[]): SectionStanding {
  const isEmpty = (name: string) => isBlank(typed[name] ?? "");
  const names = new Set(section.fields.map(({ name }) => name));
  const own = errors.filter(({ field }) => names.has(field));
  const wrong = own.filter(({ field }) => !isEmpty(field));
  const isMasked = section.fields.some((field) => typed[emptiedName(field)] !== undefined);
  if (own.length === 0) return { section, state: "complete", errors: own, wrong, isMasked };
  const state = section.fields.every(({ name }) => isEmpty(name)) ? "not-started" : "started";
  return { section, state, errors: own, wrong, isMasked };
}

/** How the parts of a form stand, where the rows of a list, which have a page each, are part of the list: it lacks what they lack. */
export const standingOfParts = (standing: readonly SectionStanding[]): SectionStanding[] =>
  standing
    .filter(({ section }) => section.within === undefined)
    .map((part) => {
      const all = [part, ...standing.filter(({ section }) => section.within === part.section.id)];
      if (all.length === 1) return part;
      return {
        section: { ...part.section, fields: all.flatMap(({ section }) => section.fields) },
        state: all.every(({ state }) => state === part.state) ? part.state : "started",
        errors: all.flatMap(({ errors }) => errors),
        wrong: all.flatMap(({ wrong }) => wrong),
        isMasked: all.some(({ isMasked }) => isMasked),
      };
    });

import type { Attachment } from "../attachments/attachment.ts";
import type { FileMask } from "../attachments/masking.ts";
import { fileMask, fileWords, spaced, wordsOfFile } from "../attachments/masking.ts";
import { filesIn } from "../attachments/refs.ts";
import type { Committed } from "../audit/commitments.ts";
import { leavesOf, mask } from "../audit/commitments.ts";
import { searchable, soughtAs } from "../audit/masks.ts";
import { emptiedName, isEmptied } from "../forms/content.ts";
import type { Definition, Section } from "../forms/definition.ts";
import type { Draft, DraftSection } from "../forms/draft.ts";
import { madeFromOf } from "../forms/parity.ts";
import { fieldOfPath } from "../forms/paths.ts";
import { fieldsOf, naming, sectionsOf } from "../forms/rows.ts";
import type { DraftOf, HoldingItem, MaskedPlace } from "./masked.ts";
import { nameOfPart } from "./masked.ts";

/** Something that people wrote, as it is kept: a version of the content, a translation, a comment. */
export type KeptWords = HoldingItem & { kept: Committed<unknown> };

/** Something in which words are looked for. */
type Searched = Pick<MaskedPlace, "in" | "name"> & { kept: { value: unknown } };

/** A passage that holds words which are looked for: where it stands, and all of it; and the field of a file of whose words it is. */
export type Passage = { place: MaskedPlace; text: string; field?: string };

/** What is gone from one item, and what stays of it: commitments by path. */
export type Mask = HoldingItem & { commitments: Readonly<Record<string, string>> };

/** Words that are looked for have a few letters: fewer stand everywhere. */
const fewestLetters = 2;

/** Whether words that somebody typed can be looked for. */
export const canBeSearched = (words: string): boolean => soughtAs(words).length >= fewestLetters;

/** A place by a name of its own, such as a form sends. */
export const nameOfPlace = ({ in: of, name, path }: MaskedPlace): string => `${of}.${name}.${path}`;

/**
 * Every passage that holds the words, whichever version, translation or comment it stands in. Figures and choices are
 * none, but of files what people say of them; of a draft all is one that was typed, whatever its field asks for, and nothing
 * that the form keeps for itself. What a translation was made from stands in its draft beside it, and is one as well.
 */
export function passagesWith(
  words: string,
  definition: Pick<Definition, "sections">,
  all: readonly Searched[],
): Passage[] {
  const wanted = soughtAs(words);
  return all.flatMap(({ in: of, name, kept }) => {
    const leaves = leavesOf(kept.value);
    const named = leaves.flatMap(([path]) => fieldOfPath(path) ?? []);
    const kinds = new Map(
      fieldsOf(definition, {}, naming(named)).map((field) => [field.name, field.kind] as const),
    );
    const isWords = (path: string) => {
      const field = fieldOfPath(path) ?? "";
      const kind = kinds.get(of === "draft" ? madeFromOf(field).field : field);
      if (of === "draft")
        return kind !== undefined && !["choice", "choices", "rows", "attachments", "origin"].includes(kind);
      return kind === undefined || kind.endsWith("-text");
    };
    const isFiles = (path: string) => of !== "draft" && kinds.get(fieldOfPath(path) ?? "") === "attachments";
    const found = (path: string, text: string): string[] => {
      if (isFiles(path)) return filesWith(wanted, text);
      return isPassage(path) && isWords(path) && searchable(text).includes(wanted) ? [text] : [];
    };
    return leaves.flatMap(([path, text]): Passage[] =>
      typeof text === "string"
        ? found(path, text).map((shown) => ({ place: { in: of, name, path }, text: shown }))
        : [],
    );
  });
}

/** What is said of the files that an answer names, a line a file, where it holds the words: it is masked as one. */
function filesWith(wanted: string, value: string): string[] {
  const files = filesIn(value).map(wordsOfFile);
  const isFound = files.flat().some(([, text]) => holds(text, wanted));
  return isFound ? [files.map((said) => said.map(([, text]) => text).join(" · ")).join("\n")] : [];
}

const holds = (text: string, wanted: string): boolean =>
  searchable(text).includes(wanted) || searchable(spaced(text)).includes(wanted);

/** What is on record of files, submitted or not: their names, what they are, and the references of consents. */
export function passagesOfFiles(words: string, files: readonly Attachment[]): Passage[] {
  const wanted = soughtAs(words);
  return files.flatMap((file) =>
    wordsOfFile(file).flatMap(([of, text]): Passage[] =>
      holds(text, wanted)
        ? [{ place: { in: "file", name: file.id, path: `/${of}` }, text, field: file.field }]
        : [],
    ),
  );
}

/** What masking places leaves on the records of files. */
export const fileMasksOf = (places: readonly MaskedPlace[], files: readonly Attachment[]): FileMask[] =>
  files.flatMap((file) => {
    const own = places.filter((place) => place.in === "file" && place.name === file.id);
    const words = fileWords.filter((of) => own.some(({ path }) => path === `/${of}`));
    return words.length > 0 ? [fileMask(file, words)] : [];
  });

/** What is typed and not submitted, as it is searched: its answers lie at the paths that they will have. */
export const wordsOfDraft = (of: DraftOf, draft: Draft | null): Searched[] =>
  Object.entries(draft ?? {}).map(([part, { typed }]) => ({
    ...{ in: "draft" as const, name: nameOfPart(of, part) },
    kept: { value: { values: typed } },
  }));

/**
 * What came back to its author and was not saved since is their draft: where its words are masked in these places, they
 * are gone from the form as well, at the same answers; but for files, which are on record of themselves.
 */
export const placesInForm = (
  definition: Pick<Definition, "sections">,
  cameBack: string | null,
  places: readonly MaskedPlace[],
): MaskedPlace[] =>
  places.flatMap(({ in: of, name, path }): MaskedPlace[] => {
    const field = fieldOfPath(path) ?? "";
    const isOf = ({ fields }: Section) =>
      fields.some((each) => each.name === field && each.kind !== "attachments");
    const section =
      of === "content" && name === cameBack ? sectionsOf(definition, naming([field])).find(isOf) : undefined;
    return section ? [{ in: "draft", name: section.id, path }] : [];
  });

/**
 * The sections of a draft that hold some of these places, with nothing at them any more, as they are kept in place of the
 * revision before. No page has shown them, and none that was open before saves over them. Whoever wrote the rest of a section is
 * known as before: nobody confirms a translation that they have a part in.
 */
export function emptiedAt(of: DraftOf, draft: Draft | null, places: readonly MaskedPlace[]): Draft {
  const emptied = Object.entries(draft ?? {}).map(
    ([name, { typed, revision, view: _, ...saved }]): [string, DraftSection] => {
      const gone = places.flatMap((place) =>
        place.in === "draft" && place.name === nameOfPart(of, name) ? (fieldOfPath(place.path) ?? []) : [],
      );
      const left = {
        ...typed,
        ...Object.fromEntries(
          gone.flatMap((field) => [
            [field, ""],
            ...(of === "document" ? [[emptiedName({ name: field }), isEmptied]] : []),
          ]),
        ),
      };
      const kept = { typed: left, revision: gone.length === 0 ? revision : revision + 1 };
      return [name, { ...saved, ...kept }];
    },
  );
  return Object.fromEntries(emptied.filter(([name, { revision }]) => revision !== draft?.[name]?.revision));
}

/** An answer, a comment of the whole, or one of a field; never what says which form or language it is. */
const isPassage = (path: string): boolean =>
  path === "/text" || path.startsWith("/fields/") || path.startsWith("/values/");

/** What masking places leaves of the items that hold them. */
export const masksOf = (places: readonly MaskedPlace[], all: readonly KeptWords[]): Mask[] =>
  all.flatMap(({ in: of, name, kept }) => {
    const paths = places.filter((place) => place.in === of && place.name === name).map(({ path }) => path);
    const { masked } = mask({ ...kept, masked: {} }, paths);
    return Object.keys(masked).length > 0 ? [{ in: of, name, commitments: masked }] : [];
  });

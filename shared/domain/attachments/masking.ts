import { goneMark, isMasked } from "../audit/masks.ts";
import type { Attachment, FileRef } from "./attachment.ts";
import { endingOf, saidByName } from "./taken.ts";

/** What people say of a file in words of their own. */
export const fileWords = ["name", "purpose", "consent"] as const;
export type FileWord = (typeof fileWords)[number];

/** What stands in place of words that are masked on the record of a file. */
export type FileMask = { id: string; words: Readonly<Partial<Record<FileWord, string>>> };

/** The words of a file that are not masked, each with what it is. */
export const wordsOfFile = (file: Pick<FileRef, FileWord>): [FileWord, string][] =>
  fileWords.flatMap((of): [FileWord, string][] => {
    const text = file[of];
    return text === null || isMasked(text) ? [] : [[of, text]];
  });

/** The name of a file, and a reference, as they are searched besides: such names have other signs where a sentence has spaces. */
export const spaced = (text: string): string => text.replaceAll(/(?:[_.+]|%20)+/g, " ");

/** What masking some words of a file leaves of them. Of its name the ending stays: by that it is looked at, and opened. */
export const fileMask = (
  { id, name }: Pick<Attachment, "id" | "name">,
  of: readonly FileWord[],
): FileMask => ({
  id,
  words: Object.fromEntries(of.map((word) => [word, word === "name" ? goneMark + endedAs(name) : goneMark])),
});

/**
 * The name under which somebody has a file: where it was masked, one that tells nothing.
 * @param sha256 of its content
 */
export const downloadName = (name: string, sha256: string): string =>
  isMasked(name) ? sha256.slice(0, 12) + endedAs(name) : name;

const endedAs = (name: string): string => (saidByName(name) === null ? "" : `.${endingOf(name)}`);

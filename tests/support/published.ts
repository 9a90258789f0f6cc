import type { Basis } from "../../shared/domain/documents/basis.ts";
import { definitionOf } from "../../shared/domain/documents/forms.ts";
import type { PublishedAnswer, PublishedSection } from "../../shared/domain/documents/published.ts";
import { type Content, readContent, type Typed } from "../../shared/domain/forms/content.ts";
import { basis, typed } from "./example-report.ts";

/** The content of a document that is filled in as its form takes it. */
export function contentOf(bound: Basis, answers: Typed, today: string): Content {
  const read = readContent(definitionOf(bound), answers, today);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.content;
}

export const reported = (changes: Typed = {}, bound = basis): Content =>
  contentOf(bound, { ...typed, ...changes }, "2026-12-01");

/** An answer as a line: its field, what it says, in which language, and whether it was added beside. */
export const line = ({ field, value, lang, supplied }: PublishedAnswer): string =>
  `${field.name}: ${value} (${lang}${supplied ? ", added" : ""})`;
export const lines = (sections: readonly PublishedSection[]): string[][] =>
  sections.map(({ section, answers }) => [section.id, ...answers.map(line)]);
export const idsOf = (sections: readonly PublishedSection[]): string =>
  sections.map(({ section }) => section.id).join(" ");

import type { Bilingual } from "../../../../../events/common.ts";
import type { Field } from "../../../forms/definition.ts";

/** Characters of a narrative at most: about two pages. */
export const narrativeLength = 4_000;

/** Characters of an explanation or a reason at most. */
export const explanationLength = 1_500;

const largestCount = 1_000_000_000;

/** A whole number of people, things or events. */
export const count = (name: string, label: Bilingual, more: Partial<Field> = {}): Field =>
  ({ name, kind: "whole-number", max: largestCount, label, ...more }) as Field;

/** Words, at most so many characters. */
export const words = (name: string, maxLength: number, label: Bilingual, more: Partial<Field> = {}): Field =>
  ({ name, kind: "long-text", maxLength, label, ...more }) as Field;

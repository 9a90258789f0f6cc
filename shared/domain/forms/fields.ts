import type { Bilingual } from "../../../events/common.ts";
import type { Field } from "./definition.ts";

/** Characters of a narrative at most: about two pages. */
export const narrativeLength = 4_000;

/** Characters of an explanation or a reason at most. */
export const explanationLength = 1_500;

type More = Partial<Field>;

const largestCount = 1_000_000_000;

/** A whole number of people, things or events. */
export const count = (name: string, label: Bilingual, more: More & { min?: number } = {}): Field =>
  ({ name, kind: "whole-number", max: largestCount, label, ...more }) as Field;

/** Words, at most so many characters. */
export const words = (name: string, maxLength: number, label: Bilingual, more: Partial<Field> = {}): Field =>
  ({ name, kind: "long-text", maxLength, label, ...more }) as Field;

/** One line of words, at most so many characters. */
export const line = (
  name: string,
  maxLength: number,
  label: Bilingual,
  more: More & { neutral?: true } = {},
): Field => ({ name, kind: "short-text", maxLength, label, ...more }) as Field;

/** One of several answers, each by its value. */
export const choice = (
  name: string,
  label: Bilingual,
  options: Readonly<Record<string, Bilingual>>,
  more: Partial<Field> = {},
): Field => ({ name, kind: "choice", label, options: optionsOf(options), ...more }) as Field;

/** Any number of several answers, each by its value. */
export const choices = (
  name: string,
  label: Bilingual,
  options: Readonly<Record<string, Bilingual>>,
  more: Partial<Field> = {},
): Field => ({ name, kind: "choices", label, options: optionsOf(options), ...more }) as Field;

const optionsOf = (options: Readonly<Record<string, Bilingual>>) =>
  Object.entries(options).map(([value, label]) => ({ value, label }));

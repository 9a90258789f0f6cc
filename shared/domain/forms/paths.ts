import { nameUnder, pathTo } from "../audit/commitments.ts";

/** The field that a path of a content leads to; null for what is no field's answer. */
export const fieldOfPath = (path: string): string | null => nameUnder("/values", path);

/** Whether a field is written once for each language: the name of such a field, and of no other, ends with its language. */
export const isInEachLanguage = (name: string): boolean => /\.(?:en|fr)$/.test(name);

/** Where the answer of a field lies in a content. */
export const pathOfField = (name: string): string => pathTo("/values", name);

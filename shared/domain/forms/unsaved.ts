import type { Typed } from "./content.ts";

/** Sections as a draft has them before anybody saved them. */
export const unsaved = (
  sections: Readonly<Record<string, Typed>>,
): Record<string, { typed: Typed; revision: number }> =>
  Object.fromEntries(Object.entries(sections).map(([id, typed]) => [id, { typed, revision: 0 }]));

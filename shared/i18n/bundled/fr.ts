import { createRequire as requireFrom } from "node:module";
import type { fr as words } from "../fr.ts";

const load = requireFrom(import.meta.url);

/** In a function's bundle the words of a language are a file beside it, compiled when somebody reads in it (docs/adr/0017). */
export const fr: typeof words = (kind) => load("./words-fr.cjs").fr(kind);

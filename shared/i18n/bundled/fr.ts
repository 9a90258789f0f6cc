import type { fr as words } from "../fr.ts";
import { beside } from "./beside.ts";

/** In a function's bundle the words of a language are a file beside it, compiled when somebody reads in it (docs/adr/0017). */
export const fr: typeof words = (kind) => beside()("./words-fr.cjs").fr(kind);

import * as z from "zod/mini";
import { capacity, id, instant, language } from "./common.ts";

/** Who helps with a document, and what becomes of its draft: part of what its events say (facts.ts). */
export const drafting = {
  /** Somebody of the organisation is invited to help with it, by their own link; `lang`: into which language they translate. */
  "colleague-invited": () => z.strictObject({ capacity, person: id, lang: z.nullable(language), by: id }),
  /** Their help is needed no more. */
  "colleague-released": () => z.strictObject({ capacity, person: id, by: id }),
  /** Its author hands the draft to somebody else; `stays`: whether they go on writing it with them. */
  "draft-handed-over": () => z.strictObject({ by: id, to: id, stays: z.boolean() }),
  /** Its author discards a draft: what was written of it is kept until an instant. */
  "draft-discarded": () => z.strictObject({ by: id, keptUntil: instant }),
  /** They take it up again while it is kept. */
  "draft-taken-up": () => z.strictObject({ by: id }),
} as const;

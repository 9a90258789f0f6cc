import * as z from "zod/mini";
import { hash, id, language, whole } from "./common.ts";

/** A translation beside a content, and who read it: part of what its events say (facts.ts). */
export const translations = {
  /** What there was of a translation when its document was submitted, and how many texts were missing of it. */
  "translation-brought": () =>
    z.strictObject({
      lang: language,
      contentHash: hash,
      translationHash: hash,
      by: id,
      missing: whole,
    }),
  /** Words in a language that the author left open, supplied by the overseer beside the approved content. */
  "translation-supplied": () =>
    z.strictObject({
      lang: language,
      contentHash: hash,
      translationHash: hash,
      by: id,
      /** The second person, who is to read both texts before anybody else does; null for words that held at once. */
      asked: z.nullable(id),
    }),
  /** A second person read both texts: the translation holds from now on, in place of an earlier one. */
  "translation-confirmed": () =>
    z.strictObject({ lang: language, contentHash: hash, translationHash: hash, by: id }),
  "translation-refused": () =>
    z.strictObject({
      lang: language,
      contentHash: hash,
      translationHash: hash,
      by: id,
      reasonCommitment: hash,
    }),
  /** Whoever was asked to read it is reminded; or somebody else is asked, for they could not answer any more. */
  "translation-asked-anew": () => z.strictObject({ lang: language, translationHash: hash, asked: id }),
  /** Whoever was asked has not answered, or cannot, and nobody else could read it. */
  "translation-unread": () => z.strictObject({ lang: language, translationHash: hash, asked: id }),
} as const;

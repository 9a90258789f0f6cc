import * as z from "zod/mini";
import { hash, id, language, recipient } from "./common.ts";

/** How people come to know of a document: once its public words are there, those who are told, and those who may read all of it. */
export const announcing = {
  /** It is approved, and published once its public words are there in these languages as well, and were confirmed. */
  "publication-held": () =>
    z.strictObject({ contentHash: hash, languages: z.array(language).check(z.minLength(1)) }),
  /** Word that it is published went out, to each in their language; to donors, partners and subscribers. */
  "document-announced": () =>
    z.strictObject({
      recipients: z.array(recipient),
      /** Those who are told once there are words in their language. */
      held: z.array(z.strictObject({ recipient, lang: language })),
    }),
  /** The same of more people, in the same moment: of as many readers as a publication may have, one entry names a part. */
  "announcement-continued": () =>
    z.strictObject({
      recipients: z.array(recipient),
      held: z.array(z.strictObject({ recipient, lang: language })),
    }),
  /** Everybody reads a part of it, or nothing: those people of its donors and its partner may read all of it by links of their own. */
  "whole-offered": () =>
    z.strictObject({
      people: z.array(id),
      /** Organisations that may read it, and of which nobody is in the directory. */
      nobodyFor: z.optional(z.array(recipient)),
    }),
} as const;

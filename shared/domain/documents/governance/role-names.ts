import type { Bilingual } from "../../../../events/common.ts";

/** A role as the organisation's file names it. */
export const inWords = (role: string): Bilingual => {
  const words = role.replaceAll("-", " ");
  return { en: words, fr: words };
};

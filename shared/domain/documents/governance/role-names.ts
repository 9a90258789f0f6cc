import type { Bilingual } from "../../../../events/common.ts";
import type { RoleNames } from "../../organisation/organisation.ts";

/** A role as the organisation names it in both languages; one without a name as its file writes it. */
export const inWords = (role: string, names: RoleNames = {}): Bilingual => {
  const words = role.replaceAll("-", " ");
  return names[role] ?? { en: words, fr: words };
};

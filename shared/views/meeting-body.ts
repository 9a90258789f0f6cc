import type { Meeting } from "../domain/board/meetings/state.ts";
import type { BylawProfile } from "../domain/board/profile.ts";
import { type Lang, messages } from "../i18n/index.ts";

/** Who meets, as it stands after "of", in a language. */
export function bodyIn(lang: Lang, { body }: Pick<Meeting, "body">, { committees }: BylawProfile): string {
  const committee = committees.find(({ role }) => role === body)?.name[lang] ?? null;
  return messages(lang).boardroom.ofBody({ committee });
}

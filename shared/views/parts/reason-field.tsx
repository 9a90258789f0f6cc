import type { Look } from "../../domain/forms/look-again.ts";
import type { Lang } from "../../i18n/index.ts";
import { CommentField } from "./controls.tsx";
import type { ActError } from "./errors.tsx";
import { textAt } from "./errors.tsx";

/** Why somebody does what a page is for. `look`: where it goes outside. */
export function ReasonField(props: {
  lang: Lang;
  words: { reason: string; reasonHint: string };
  typed: string | undefined;
  errors: readonly ActError[];
  look?: Look | null;
}) {
  const { lang, words, typed = "", errors, look = null } = props;
  return (
    <CommentField
      lang={lang}
      name="reason"
      label={words.reason}
      hint={words.reasonHint}
      typed={typed}
      error={textAt(errors, "reason")}
      look={look}
    />
  );
}

import type { Condition } from "../../events/common.ts";
import { tagLabel } from "../domain/framework/tags.ts";
import type { DocumentWord, Lang } from "../i18n/index.ts";
import { either, list, messages, money } from "../i18n/index.ts";

/** A condition in words, as clauses of which any suffices, to follow "where". */
export const anyOf = (condition: Condition, lang: Lang, about: DocumentWord): string =>
  either(lang, clausesOf(condition, lang, about));

function clausesOf(
  { tags = [], above, risk, multiYear, conflict }: Condition,
  lang: Lang,
  about: DocumentWord,
): string[] {
  const { conditions: t, history } = messages(lang, about);
  const quoted = tags.map((tag) => history.quoted({ text: tagLabel(tag)[lang] }));
  return [
    ...(quoted.length > 1 ? [t.tags({ tags: list(lang, quoted) })] : quoted.map((tag) => t.tag({ tag }))),
    ...(above ? [t.above({ amount: money(lang, above) })] : []),
    ...(risk ? [t.risk] : []),
    ...(multiYear ? [t.multiYear] : []),
    ...(conflict ? [t.conflict] : []),
  ];
}

import type { EventOf } from "../../events/facts.ts";
import { days, type Lang, list, messages, number } from "../i18n/index.ts";

/**
 * That an amendment is in force, as its own history and that of its agreement say it.
 * @param when in words
 */
export function sentenceOfAmendments(
  { type, facts }: EventOf<"amendment-in-force"> | EventOf<"agreement-amended">,
  when: string,
  lang: Lang,
): string {
  const { history: t, changes } = messages(lang).amendment;
  const named = list(
    lang,
    facts.changes.map((change) => changes[change]),
  );
  const said = { when, on: days(lang, facts.inForceOn), changes: named };
  return type === "amendment-in-force"
    ? t.inForce(said)
    : t.amended({ ...said, number: number(lang, facts.number), id: facts.by });
}

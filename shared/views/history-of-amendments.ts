import type { EventOf } from "../../events/facts.ts";
import { days, list, messages, number } from "../i18n/index.ts";
import type { Told } from "./history-told.ts";

/** That an amendment is in force, as its own history and that of its document say it. */
export function sentenceOfAmendments(
  { type, facts }: EventOf<"amendment-in-force"> | EventOf<"agreement-amended"> | EventOf<"plan-amended">,
  { when, lang }: Told,
): string {
  const { amendment, planAmendment } = messages(lang);
  const { history: t, changes } = amendment;
  const named = list(
    lang,
    facts.changes.flatMap((change) => changes[change]),
  );
  const said = { when, on: days(lang, facts.inForceOn), changes: named };
  if (type === "amendment-in-force") return t.inForce(said);
  const amended = { ...said, number: number(lang, facts.number), id: facts.by };
  return type === "plan-amended" ? planAmendment.amended(amended) : t.amended(amended);
}

import type { DocumentEvent } from "../../../events/facts.ts";
import { hashOf } from "../audit/hash.ts";
import { namesMinutes } from "../board/minutes-file.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { enteredNow } from "./meeting.ts";
import type { FileKept } from "./refusal.ts";
import type { Review } from "./state.ts";
import { votesKept } from "./votes-kept.ts";

/**
 * Why a file is to be kept as the minutes of a meeting: whoever chaired attested to what names it, or is asked to. What was contested,
 * or entered anew with another one, keeps none.
 * @param files the ids of all records with its bytes
 * @param today ISO 8601
 */
export function minutesKept(
  review: Pick<Review, "meeting">,
  history: readonly DocumentEvent[],
  files: readonly string[],
  organisation: Pick<Organisation, "retention" | "fiscalYearStart">,
  today: string,
): FileKept | null {
  const standing = [
    enteredNow(review),
    ...history.map((event) => (event.type === "meeting-decision-attested" ? event.facts.decisionHash : null)),
  ];
  const days = history.flatMap((event) =>
    event.type === "meeting-decision-entered" &&
    files.some((file) => namesMinutes(event, file)) &&
    standing.includes(hashOf(event.facts))
      ? [event.facts.heldOn]
      : [],
  );
  const last = days.toSorted().at(-1);
  const kept = last === undefined ? null : votesKept(organisation, last, today);
  return kept && { code: "minutes-retained", ...kept };
}

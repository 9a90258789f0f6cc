import type { Entry } from "../../../events/entry.ts";
import type { Reader } from "./comments.ts";
import { mayReadWords } from "./comments.ts";
import type { MaskedPlace } from "./masked.ts";
import type { Review } from "./state.ts";

/** A line of a history, and whether its reader may have its entry as it is stored. */
export type ShownWhole<L> = L & { isWhole: boolean };

/**
 * A history with those places of each masking alone of which its reader may know. A masking of nothing but entries that they
 * are not shown is none of theirs to see either. One is not whole while it names another place, nor while an entry before it
 * is not shown, whatever it names: else that would tell whether that entry holds a comment. It is then not cut either: its
 * hash is in the next entry, and what is missing could be found by trying.
 * @param history as it is shown to the reader
 * @param reader undefined for whoever watches over the document
 */
export function withPlacesShown<L extends { entry: Entry }>(
  review: Review,
  history: readonly L[],
  reader: Reader | undefined,
): ShownWhole<L>[] {
  const events = new Map(history.map(({ entry: { number, event } }) => [String(number), event]));
  const isUnknown = ({ in: of, name }: MaskedPlace) => of === "comment" && !events.has(name);
  const mayRead = ({ in: of, name }: MaskedPlace): boolean => {
    if (reader === undefined && of !== "comment") return true;
    const event = events.get(name);
    switch (of) {
      case "content":
        return true;
      case "draft":
      case "file":
        return reader?.person === review.author;
      case "translation":
        return history.some(({ entry }) => isShownTranslation(entry, name, reader?.person));
      case "comment":
        return event !== undefined && mayReadWords(review, event, reader);
    }
  };
  return history.flatMap((line, before) => {
    const { event, number } = line.entry;
    if (event.type !== "passage-masked") return { ...line, isWhole: true };
    const all = event.facts.places;
    if (all.every(isUnknown)) return [];
    const places = all.filter(mayRead);
    const isWhole = places.length === all.length && before === number - 1;
    return {
      ...line,
      isWhole,
      entry: { ...line.entry, event: { ...event, facts: { ...event.facts, places } } },
    };
  });
}

/** Whether an entry shows somebody a translation: once it was confirmed everybody, before that who supplied or reads it. */
function isShownTranslation({ event }: Entry, hash: string, person: string | undefined): boolean {
  if (!("translationHash" in event.facts) || event.facts.translationHash !== hash) return false;
  if (event.type === "translation-confirmed") return true;
  const { facts } = event;
  const named = "asked" in facts ? facts.asked : null;
  const isUnread = event.type === "translation-supplied" && named === null;
  return isUnread || named === person || ("by" in facts && facts.by === person);
}

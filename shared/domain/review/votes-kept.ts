import type { Bilingual } from "../../../events/common.ts";
import type { StoredEntry } from "../../../events/entry.ts";
import type { DocumentEvent } from "../../../events/facts.ts";
import { searchable, soughtAs } from "../audit/masks.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { keptUntil } from "../organisation/retention.ts";

/** What an organisation keeps of minutes and votes, and until when (ISO 8601): null for as long as it exists. */
export type VotesKept = { until: string | null; years: number | null; source: Bilingual };

type Line = { event: DocumentEvent; number: number; at: string };

/** Who a line of a vote names, by their ids; null of what is no vote of a body. */
function namedBy(event: DocumentEvent): string[] | null {
  switch (event.type) {
    case "ballot-cast":
    case "interest-declared":
      return [event.facts.by];
    case "recusal-recorded":
      return event.facts.how === "recused" ? null : [event.facts.by];
    case "meeting-decision-entered":
      return [...event.facts.present, ...Object.keys(event.facts.out), event.facts.chair];
    case "meeting-decision-attested":
    case "meeting-decision-contested":
      return [event.facts.by];
    default:
      return null;
  }
}

/** The lines of a document by which a body decided: each with who took part, and its instant (ISO 8601 UTC). */
export const votesIn = (
  entries: readonly { entry: Line }[],
): { number: StoredEntry["number"]; at: string; people: string[] }[] =>
  entries.flatMap(({ entry: { event, number, at } }) => {
    const people = namedBy(event);
    return people ? [{ number, at, people }] : [];
  });

/**
 * Whether words name somebody: each of them is a part of that name, or all of the name is among them, so that a word more than the name
 * finds no other way. A child's name beside it is another.
 * @param names of those who took part in a vote
 */
export function namesOneOf(words: string, names: readonly string[]): boolean {
  const sought = partsOf(soughtAs(words));
  return names.some((name) => {
    const parts = partsOf(searchable(name));
    const isPart = sought.every((word) => parts.includes(word));
    return sought.length > 0 && (isPart || parts.every((word) => sought.includes(word)));
  });
}

/** The words of a name, whatever stands between them: a comma is no way around it. */
const partsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];

/**
 * Until when votes of a day are kept; null where nothing requires it, or does any more (I18). CNCA s. 21: minutes and resolutions of the
 * directors and their committees are kept.
 * @param day of the vote; `today`: both ISO 8601
 */
export function votesKept(
  { retention, fiscalYearStart }: Pick<Organisation, "retention" | "fiscalYearStart">,
  day: string,
  today: string,
): VotesKept | null {
  const own = retention.minutesAndVotes;
  if (!own) return null;
  const { years, source } = own;
  if (years === null) return { until: null, years, source };
  const until = keptUntil({ years, source }, day, fiscalYearStart);
  return until <= today ? null : { until, years, source };
}

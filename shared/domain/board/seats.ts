import type { Bilingual } from "../../../events/common.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { quorumOf } from "./count.ts";
import { inOfficeOn } from "./in-office.ts";

/** A board of fewer directors than the articles provide for at least: what those in office can do about it. */
export type ShortBoard = {
  directors: number;
  atLeast: number;
  /** How many a meeting needs, and whether as many are in office: despite a vacancy, a quorum exercises all powers (CNCA s. 136(2)). */
  quorum: number;
  hasQuorum: boolean;
  /** Who fills the vacancy while there is a quorum; null where the by-laws say nothing of it. */
  filledBy: "directors" | "members" | null;
  /** What each rests on. */
  sources: { seats: Bilingual; quorum: Bilingual; vacancies: Bilingual | null };
};

/**
 * Whether a board has too few directors on a day (ISO 8601), by the dates of their terms.
 * @returns null where it has as many as the articles provide for at least
 */
export function shortBoard(
  organisation: Pick<Organisation, "bylaws" | "roster" | "terms">,
  today: string,
): ShortBoard | null {
  const { directors: rule, quorum: asked, vacancies } = organisation.bylaws;
  const directors = inOfficeOn(organisation, [today])[rule.role]?.length ?? 0;
  const { atLeast } = rule.seats;
  if (directors >= atLeast) return null;
  const quorum = quorumOf({ quorum: asked }, directors);
  return {
    ...{ directors, atLeast, quorum, hasQuorum: directors >= quorum },
    filledBy: vacancies?.filledBy ?? null,
    sources: { seats: rule.source, quorum: asked.source, vacancies: vacancies?.source ?? null },
  };
}

/** Who is told that their board has too few directors: whoever chairs it, and whoever keeps its record. */
export const hearsOfSeats = (
  { directors, record }: Organisation["bylaws"],
  roles: readonly string[],
): boolean => [directors.chair, record.keeper].some((role) => roles.includes(role));

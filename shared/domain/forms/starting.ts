import type { About } from "../framework/about.ts";
import type { Standing } from "../framework/standing.ts";
import type { Lang } from "../organisation/organisation.ts";
import type { Values } from "../typed/values.ts";
import type { CitedRow, Field } from "./definition.ts";

/** How people start a document of a kind. */
export type Starting<B> = {
  /** What they are asked first, on a day (ISO 8601): choices, and titles, whose names begin with "start."; `copied`: where
   * it begins with the words of another. */
  asks(today: string, copied?: boolean): readonly Field[];
  /** What the document is bound to by their answers. `lang`: the working language; `today`: the day on which they say so. */
  bind(answers: Values, lang: Lang, today: string): B;
  /** What it is bound to with the lessons that are open on that day, the most relevant first, if it is to answer them. */
  withLessons?(basis: B, open: readonly CitedRow[]): B;
  /** What it is about by what it is bound to, and whether it is to answer lessons too that share nothing of that. */
  asksLessons?(basis: B): { about: About; all: boolean };
  /** What it is bound to with what the organisation has on that day, if it is made under that. */
  withStanding?(basis: B, standing: Standing): B;
  /** The same in the place of another that is in force on some of its days, whose days (ISO 8601) those are. */
  inPlaceOf?(bound: B, other: { id: string; period: { start: string; end: string } }): B;
  /** The same in the place of another of its kind, with whose words it begins; none where a copy is a document of its own. */
  replacing?(basis: B, other: B, replaced: { id: string; contentHash: string; values: Values }): B;
  /** What the id of the document begins with: letters, digits and hyphens, some twenty at most. */
  idFrom(basis: B): string;
  /** Calendar days that its author has before it is to be submitted. */
  daysForWriting: number;
};

import type { CitedRow } from "../forms/definition.ts";
import type { PublicBasis } from "./public-basis.ts";
import type { Published, PublishedAnswer } from "./published.ts";

/** A row of a published document that a field is about: what is public of it; nothing where that cannot be shown now. */
export type Cited = { of: CitedRow; about: PublicBasis | null; answers: readonly PublishedAnswer[] };

/** What is public of a row, of a document as it is published now; null where it is not, or not what was approved. */
export const citedOf = (of: CitedRow, published: Published | null): Cited => ({
  of,
  about: published?.basis ?? null,
  answers: published
    ? [...published.before, ...published.after]
        .flatMap(({ answers }) => answers)
        .filter(({ field }) => field.row?.id === of.row)
    : [],
});

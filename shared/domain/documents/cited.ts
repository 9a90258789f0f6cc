import { isMasked } from "../audit/masks.ts";
import type { CitedRow } from "../forms/definition.ts";
import type { About, Subjects } from "../framework/about.ts";
import type { PublicBasis } from "./public-basis.ts";
import type { Published, PublishedAnswer } from "./published.ts";

/**
 * A row of a published document that a field is about: what is public of it; nothing where that cannot be shown now. `shares`: why it
 * is cited, as far as that may be said still; null where it may not, or where nothing is shared.
 */
export type Cited = {
  of: CitedRow;
  about: PublicBasis | null;
  answers: readonly PublishedAnswer[];
  shares: Subjects | null;
};

/** What is public of a row, of a document as it is published now; null where it is not, or not what was approved. */
export function citedOf(of: CitedRow, published: Published | null): Cited {
  const answers = published
    ? [...published.before, ...published.after]
        .flatMap((section) => section.answers)
        .filter(({ field }) => field.row?.id === of.row)
    : [];
  return { of, about: published?.basis ?? null, answers, shares: sharedStill(of, answers) };
}

/** What was masked since of what a row says that it is about is not told by what it shares either. */
function sharedStill({ shares }: CitedRow, answers: readonly PublishedAnswer[]): Subjects | null {
  if (!shares || answers.length === 0) return null;
  const isGone = (kind: keyof About) =>
    answers.some(({ field, value }) => field.name.endsWith(`.${kind}`) && isMasked(value));
  const still = (kind: keyof About) => (isGone(kind) ? [] : shares[kind]);
  const left = { tags: still("tags"), rights: still("rights"), countries: still("countries") };
  return left.tags.length + left.rights.length + left.countries.length === 0 ? null : left;
}

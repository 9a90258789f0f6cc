import type { EventOf } from "../../../events/facts.ts";
import type { Typed } from "../forms/content.ts";
import type { Section } from "../forms/definition.ts";
import type { SentSection } from "../forms/draft.ts";
import { isBlank, isSameText } from "../typed/text.ts";

/** Of what a draft is one. */
export type DraftOf = "document" | "translation";

/** A field of something that is kept, whose words are masked. */
export type MaskedPlace = EventOf<"passage-masked">["facts"]["places"][number];

/** What stands before a part of what is written of a translation, in the name of its place; no part of a form is called so. */
const beforePart = "translation.";

/** How a place names a part of what is typed and not submitted yet: of the document, or of its translation. */
export const nameOfPart = (of: DraftOf, part: string): string =>
  of === "translation" ? beforePart + part : part;

/** Whether a place stands in what is written of a translation: that is not its author's to write anew. */
export const isOfTranslation = ({ in: of, name }: Pick<MaskedPlace, "in" | "name">): boolean =>
  of === "draft" && name.startsWith(beforePart);

/** What is kept as it was committed to. A draft is not, nor what is on record of a file: of what stood there nothing stays, nor needs to be proved. */
export type HoldingItem = { in: Exclude<MaskedPlace["in"], "draft" | "file">; name: string };

/** Which fields of which items were masked, as the entries say; of a draft, whose answers can be masked again, how often. */
export type Masked = Readonly<Record<string, readonly string[]>>;

const keyOf = ({ in: of, name }: Pick<MaskedPlace, "in" | "name">): string => `${of}.${name}`;

/** What is masked once words were masked in some places as well. */
export function maskedWith(masked: Masked, places: readonly MaskedPlace[]): Masked {
  const all = new Map(Object.entries(masked));
  for (const place of places) {
    const paths = all.get(keyOf(place)) ?? [];
    if (place.in === "draft" || !paths.includes(place.path)) all.set(keyOf(place), [...paths, place.path]);
  }
  return Object.fromEntries(all);
}

/**
 * The paths of an item that were masked: it has these masked, and no others. What is hidden in it besides was hidden past
 * Accord, and what stands there again was put back.
 */
export const pathsMasked = (masked: Masked, item: HoldingItem): readonly string[] =>
  masked[keyOf(item)] ?? [];

/** What a page bears that knows of nothing masked. */
const nothingMasked = "0";

/**
 * Whether words could bring back what was masked: they come from a page that was opened before.
 * @param pageBears what was masked of the document by then, as the page says
 */
export const canBringBack = (review: { masked: Masked }, pageBears = nothingMasked): boolean =>
  pageBears !== maskedNow(review);

/**
 * Says how much was masked of a document so far, which only grows. A page that begins with words of the document, or on which
 * somebody writes of it, bears it, so that nothing which was masked after the page was opened comes back with what is sent from
 * it. It is no hash: whoever is not shown that an entry is there could find its number by trying.
 */
export const maskedNow = ({ masked }: { masked: Masked }): string =>
  String(Object.values(masked).reduce((sum, paths) => sum + paths.length, 0));

/**
 * Whether a section that a page sends could bring back what was masked: words come with it that do not stand there, and the
 * page was opened before. Figures and choices are none.
 * @param stands the section as it stands in the form
 */
export const isFromBefore = (
  review: { masked: Masked },
  { fields }: Section,
  stands: Typed,
  { typed, masked }: Pick<SentSection, "typed" | "masked">,
): boolean =>
  canBringBack(review, masked) &&
  fields.some(
    ({ kind, name }) =>
      (kind === "long-text" || kind === "short-text") &&
      !isBlank(typed[name] ?? "") &&
      !isSameText(typed[name] ?? "", stands[name] ?? ""),
  );

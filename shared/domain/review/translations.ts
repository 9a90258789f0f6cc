import type { EventOf } from "../../../events/facts.ts";
import { fieldOfPath, isInEachLanguage } from "../forms/paths.ts";
import { pathsMasked } from "./masked.ts";
import type { Proposed, Review } from "./state.ts";

/** What the events say of masks, and of the content that translations stand beside. */
type Masks = Pick<Review, "masked" | "contentHash">;

/** Whether words were masked beside which a translation would be read: it could be compared with nothing. */
export const isOriginalMasked = ({ masked, contentHash }: Masks): boolean =>
  pathsMasked(masked, { in: "content", name: contentHash ?? "" }).some((path) =>
    isInEachLanguage(fieldOfPath(path) ?? ""),
  );

/** What was supplied in a language and waits, else what holds, by its hash; null where there is neither. */
export const suppliedNow = (
  { proposedTranslations, translations }: Pick<Review, "proposedTranslations" | "translations">,
  lang: "en" | "fr",
): string | null => proposedTranslations[lang]?.hash ?? translations[lang] ?? null;

/**
 * How a translation stands that people may read beside the content: confirmed by a second person; supplied, and confirmed by nobody
 * yet; or as far as it had come when its document was submitted.
 */
export type Stands = "confirmed" | "waiting" | "brought";

/**
 * What those who have a task in a document read of its translation; null where there is none. What was refused is none, nor
 * what can be compared with nothing.
 */
export function translationBesideNow(
  review: Masks & Pick<Review, "translations" | "proposedTranslations" | "broughtTranslations">,
  lang: "en" | "fr",
): { hash: string; stands: Stands } | null {
  const confirmed = review.translations[lang];
  const waiting = review.proposedTranslations[lang]?.hash;
  const hash = confirmed ?? waiting ?? review.broughtTranslations[lang];
  if (hash === undefined || !isComparable(review, hash)) return null;
  if (hash === confirmed) return { hash, stands: "confirmed" };
  return { hash, stands: hash === waiting ? "waiting" : "brought" };
}

/** Whether a translation, by its hash, can be read beside what it translates: no words of either were masked. */
export const isComparable = (review: Masks, translationHash: string): boolean =>
  !isOriginalMasked(review) &&
  pathsMasked(review.masked, { in: "translation", name: translationHash }).length === 0;

type OfTranslations = EventOf<
  | "translation-brought"
  | "translation-supplied"
  | "translation-asked-anew"
  | "translation-unread"
  | "translation-confirmed"
  | "translation-refused"
>;

/** A review after an event about its translations: what was brought, what waits for a reader, and what holds. */
export function withTranslations(review: Review, event: OfTranslations): Review {
  switch (event.type) {
    case "translation-brought": {
      const { lang, translationHash } = event.facts;
      return { ...review, broughtTranslations: { ...review.broughtTranslations, [lang]: translationHash } };
    }
    case "translation-supplied": {
      const { lang, translationHash, by, asked } = event.facts;
      if (asked === null) return translated(review, lang, translationHash);
      return proposed(review, lang, { hash: translationHash, by, asked, isReminded: false });
    }
    case "translation-asked-anew": {
      const { lang, asked } = event.facts;
      const waiting = review.proposedTranslations[lang];
      return waiting
        ? proposed(review, lang, { ...waiting, asked, isReminded: asked === waiting.asked })
        : review;
    }
    case "translation-unread":
      return review;
    case "translation-confirmed":
      return translated(review, event.facts.lang, event.facts.translationHash);
    case "translation-refused":
      return withoutProposal(review, event.facts.lang);
  }
}

/** A translation holds: whoever waited for it waits no longer. */
function translated(review: Review, lang: "en" | "fr", hash: string): Review {
  const held = review.held.filter((waiting) => waiting.lang !== lang);
  const publicationAwaits = review.publicationAwaits.filter((each) => each !== lang);
  return {
    ...withoutProposal(review, lang),
    held,
    publicationAwaits,
    translations: { ...review.translations, [lang]: hash },
  };
}

const proposed = (review: Review, lang: "en" | "fr", proposal: Proposed): Review => ({
  ...review,
  proposedTranslations: { ...review.proposedTranslations, [lang]: proposal },
});

function withoutProposal(review: Review, lang: "en" | "fr"): Review {
  const { [lang]: _, ...proposedTranslations } = review.proposedTranslations;
  return { ...review, proposedTranslations };
}

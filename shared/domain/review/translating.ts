import type { DocumentEvent } from "../../../events/facts.ts";
import { refuseAddressFor } from "../people/hold.ts";
import { ok, refuse } from "../result.ts";
import type { Authority } from "./acting.ts";
import { mayReadTranslation } from "./by-roles.ts";
import { hasTranslated, isHelping } from "./colleagues.ts";
import type { Named, Outcome, Refusal } from "./commands.ts";
import { allows } from "./lifecycle.ts";
import { cannotOversee, commentRequired } from "./overseer.ts";
import type { Review } from "./state.ts";
import type { Brought } from "./translating-commands.ts";
import { isComparable, isOriginalMasked, suppliedNow } from "./translations.ts";
import { reasonOfStatus } from "./why-not.ts";
import { wasTakenOff } from "./writers.ts";

/** How words come to stand beside a document in another language: the overseer supplies them, a second person reads both. */

/**
 * Words in the language that the author left open, beside the very content that they translate. They hold once a second
 * person has read both texts, in place of what was supplied before and their page showed; whoever supplies them is not asked. Where words of either
 * were masked nobody can compare the two: then none are supplied, nor confirmed.
 */
export function supplyTranslation(review: Review, command: Named<"supply-translation">): Outcome {
  const { by, lang, contentHash, translationHash, asked } = command;
  const mistake = command.handedOver
    ? cannotHandOver(review, command.handedOver, by)
    : cannotOversee(review, by);
  if (mistake) return refuse(mistake);
  if (!allows("supply-translation", review.status)) return refuse({ code: reasonOfStatus(review.status) });
  if (contentHash !== review.contentHash) return refuse({ code: "content-changed" });
  if (isOriginalMasked(review)) return refuse({ code: "original-masked" });
  if (command.replaces !== suppliedNow(review, lang)) return refuse({ code: "superseded-translation" });
  if (asked === by.person || wasTakenOff(review, asked) || hasTranslated(review, lang, asked))
    return refuse({ code: "not-eligible" });
  const facts = { lang, contentHash, translationHash, by: by.person, asked };
  return ok([{ type: "translation-supplied", facts }]);
}

/** Why somebody does not hand a translation over; null where they translate the document. */
function cannotHandOver(
  review: Review,
  { linkedAt, now }: { linkedAt: string; now: string },
  by: Authority,
): Refusal | null {
  if (!by.active || !isHelping(review, "translator", by.person)) return { code: "no-longer-authorised" };
  return refuseAddressFor(by, linkedAt, now);
}

/**
 * What there is of a translation goes with its document: whole, to whoever is to read it; else as far as it has come. None of it
 * is part of what is approved.
 */
export function broughtWith(contentHash: string, translation: Brought): DocumentEvent[] {
  const { lang, translationHash, by, asked, missing } = translation;
  const facts = { lang, contentHash, translationHash, by };
  return missing > 0 || asked === null
    ? [{ type: "translation-brought", facts: { ...facts, missing } }]
    : [{ type: "translation-supplied", facts: { ...facts, asked } }];
}

/** The second person read both texts, and confirms the translation that their page showed, or refuses it with a reason. */
export function answerTranslation(review: Review, command: Named<"answer-translation">): Outcome {
  const { by, lang, contentHash, translationHash, linkedAt, now, answer, reasonCommitment } = command;
  const proposal = review.proposedTranslations[lang];
  if (!allows("answer-translation", review.status)) return refuse({ code: reasonOfStatus(review.status) });
  if (contentHash !== review.contentHash) return refuse({ code: "content-changed" });
  if (proposal?.hash !== translationHash) return refuse({ code: "superseded-translation" });
  if (proposal.asked !== by.person) return refuse({ code: "not-yours" });
  if (!isComparable(review, translationHash)) return refuse({ code: "translation-masked" });
  if (!by.active || !mayReadTranslation(review, by, command.readers))
    return refuse({ code: "no-longer-authorised" });
  const isNotReached = refuseAddressFor(by, linkedAt, now);
  if (isNotReached) return refuse(isNotReached);
  const facts = { lang, contentHash, translationHash, by: by.person };
  if (answer === "confirm")
    return ok([{ type: "translation-confirmed", facts }, ...publicationGoesOn(review, lang)]);
  if (reasonCommitment === null) return refuse(commentRequired);
  return ok([{ type: "translation-refused", facts: { ...facts, reasonCommitment } }]);
}

/** Where the publication waited for nothing else, another attempt goes on to it: the one before ended when it began to wait. */
function publicationGoesOn(
  { status, publicationAwaits, round, attempt }: Review,
  lang: "en" | "fr",
): DocumentEvent[] {
  const isLast = publicationAwaits.includes(lang) && publicationAwaits.every((each) => each === lang);
  if ((status !== "approved" && status !== "concluded") || !isLast) return [];
  return [{ type: "review-resumed", facts: { round, attempt: attempt + 1, because: "translation" } }];
}

/**
 * Whoever is asked to read a translation is reminded once. Where they cannot any more, the next in line is asked; where there
 * is none, or a reminder was of no use, it goes on record, and whoever oversees is told.
 */
export function mindTranslation(review: Review, command: Named<"mind-translation">): Outcome {
  const { lang, translationHash, asked, readers } = command;
  const waiting = review.proposedTranslations[lang];
  if (waiting?.hash !== translationHash || waiting.asked !== asked) return ok([]);
  if (!isComparable(review, translationHash)) return ok([]);
  const able = readers.filter((reader) => !wasTakenOff(review, reader));
  const next = able.includes(asked) ? asked : able[0];
  if (next === undefined || (next === asked && waiting.isReminded))
    return ok([{ type: "translation-unread", facts: { lang, translationHash, asked } }]);
  return ok([{ type: "translation-asked-anew", facts: { lang, translationHash, asked: next } }]);
}

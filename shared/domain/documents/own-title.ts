import type { Bilingual } from "../../../events/common.ts";
import { isMasked } from "../audit/masks.ts";
import type { Content } from "../forms/content.ts";
import type { Answers } from "../forms/rows.ts";
import type { Lang } from "../organisation/organisation.ts";
import { isClosed, publicityOf } from "../review/publicity.ts";
import type { Review } from "../review/state.ts";
import { leavesOutIn, publicationOf } from "./agreement/publication.ts";
import type { Basis } from "./basis.ts";
import type { Own } from "./public-basis.ts";

/** The title that an agreement's answers give it, in a language or else in the other; empty where its words were masked. */
export function titleIn(answers: Answers, lang: Lang): string {
  const [own, other] = lang === "en" ? ["title.en", "title.fr"] : ["title.fr", "title.en"];
  const said = [own, other].map((name) => String(answers[name] ?? "").trim());
  return said.find((title) => title !== "" && !isMasked(title)) ?? "";
}

/** The agreement whose title a document is called by: itself, or the one that it changes; null where it is called by none. */
export function titledAfter(basis: Basis, documentId: string): string | null {
  if (basis.kind === "agreement") return documentId;
  return basis.kind === "amendment" && basis.of.basis.kind === "agreement" ? basis.of.id : null;
}

/**
 * What a document is bound to, called by the title that its agreement gives itself. Only to be shown: what was pinned is verified before.
 * @param answers of that agreement
 */
export function ownTitled(basis: Basis, documentId: string, answers: Answers): Basis {
  const number = titledAfter(basis, documentId);
  const title: Bilingual = { en: titleIn(answers, "en"), fr: titleIn(answers, "fr") };
  if (number === null || title.en === "") return basis;
  const own: { own: Own } = { own: { title, number } };
  if (basis.kind === "amendment" && !basis.parent)
    return { ...basis, of: { ...basis.of, basis: { ...basis.of.basis, ...own } } };
  return { ...basis, ...own };
}

/**
 * The same of what is signed. That is read in one call with the document's own answers alone: an amendment is signed as one to an agreement of
 * such a type, begun on such a day.
 */
export const signedAs = (basis: Basis, documentId: string, answers: Answers): Basis =>
  basis.kind === "agreement" ? ownTitled(basis, documentId, answers) : basis;

/** Whether everybody may know an agreement's title, by what it says itself and by what was decided of it since. */
export function isTitlePublic(
  review: Pick<Review, "publicity">,
  { values }: Pick<Content, "values">,
): boolean {
  const { level } = publicityOf(review);
  const { publication, leavesOut } = level ?? {
    ...{ publication: publicationOf({ values }), leavesOut: leavesOutIn({ values }) },
  };
  if (publication === "withheld" || isClosed(review)) return false;
  return publication === "full" || !leavesOut.includes("places");
}

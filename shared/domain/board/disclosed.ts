import type { Bilingual } from "../../../events/common.ts";
import type { Paper, ResolutionPaper } from "./bound.ts";
import type { Certified, Declared } from "./certificate.ts";

/** An interest that a director disclosed, and in what. */
export type Disclosure = {
  name: string;
  because: Declared["because"];
  /** What they declared of it in writing; null where they were out of the room for it, and the minutes say the rest. */
  declared: { nature: Declared["nature"]; ground: Bilingual | null; reason: string | null } | null;
  /** The day (ISO 8601) of the resolution, and what it was about. */
  of: Pick<Certified, "about" | "heading" | "called" | "resolvedOn">;
};

/**
 * What directors disclosed of their own interests in the resolutions of a year: nothing of how anybody voted, of what was said, or of
 * who was out of the room for another cause (CNCA s. 141: members may examine what contains the disclosures).
 */
export const disclosuresIn = (papers: readonly Paper[]): Disclosure[] =>
  papers.flatMap((paper) => (paper.paper === "resolution" ? ofResolution(paper) : []));

function ofResolution({ certificate: { known, inside }, names }: ResolutionPaper): Disclosure[] {
  if (known.standing === "corrected") return [];
  const { about, heading, called, resolvedOn } = known;
  const of = { about, heading, called, resolvedOn };
  const declared = inside.declared.map(({ person, because, nature, ground, reason }) => ({
    ...{ person, because, declared: { nature, ground, reason } },
  }));
  const inTheRoom = inside.out.flatMap(({ person, because }) => {
    const isInterest = because === "disqualified" || because === "stepped-aside";
    const isSaid = declared.some((one) => one.person === person && one.because === because);
    return isInterest && !isSaid ? [{ person, because, declared: null }] : [];
  });
  return [...declared, ...inTheRoom].map(({ person, ...one }) => ({ ...one, of, name: names[person] ?? "" }));
}

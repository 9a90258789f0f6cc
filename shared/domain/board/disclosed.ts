import type { Bilingual } from "../../../events/common.ts";
import type { MeetingPaper, Paper, ResolutionPaper } from "./bound.ts";
import type { Certified, Declared, Inside } from "./certificate.ts";
import { declaredAt } from "./meetings/declared.ts";
import { outOfRoomFor } from "./meetings/interests.ts";
import { minutesFrom, voteOf, type WrittenItem } from "./meetings/written.ts";

/** An interest that a director or an officer disclosed, and in what. */
export type Disclosure = {
  name: string;
  because: Declared["because"];
  /** What they declared of it, in writing or in the room; null where they had declared it elsewhere and were out of the room for it. */
  declared: (Pick<Declared, "nature" | "when" | "reason"> & { ground: Bilingual | null }) | null;
  /** The day (ISO 8601) of the resolution or of the meeting, and what it was about. */
  of: Pick<Certified, "about" | "heading" | "called" | "resolvedOn">;
};

/**
 * What directors and officers disclosed of their own interests in a year, in what was resolved and in what meetings spoke about: nothing of how
 * anybody voted, of what was said, or of who was out of the room for another cause (CNCA s. 141: members may examine what contains the
 * disclosures).
 */
export const disclosuresIn = (papers: readonly Paper[]): Disclosure[] =>
  papers.flatMap((paper) => (paper.paper === "resolution" ? ofResolution(paper) : ofMeeting(paper)));

function ofResolution({ certificate: { known, inside }, names }: ResolutionPaper): Disclosure[] {
  if (known.standing === "corrected") return [];
  const { about, heading, called, resolvedOn } = known;
  return disclosed(inside, { about, heading, called, resolvedOn }, names);
}

/** What was declared in items that have no resolution, and so no certificate: spoken about, taken note of, put off, or lost. */
function ofMeeting({ on, seen }: MeetingPaper): Disclosure[] {
  const { entries, words, profile, names, bases, declaredBefore } = seen;
  return (minutesFrom(entries)?.items ?? []).filter(hasNoNumber).flatMap((item) => {
    const basis = bases.get(item.item);
    const heading = words.get(item.put);
    const about = basis && item.of ? { ...item.of, basis } : null;
    const of = {
      ...{ about, called: null, resolvedOn: on },
      heading: heading === undefined || heading === "altered" ? null : heading.text,
    };
    const out = Object.entries(outOfRoomFor(item.lines)).map(([person, because]) => ({ person, because }));
    const declared = [...(declaredBefore.get(item.item) ?? []), ...declaredAt(item, words, profile)];
    return disclosed({ declared, out }, of, names);
  });
}

const hasNoNumber = (item: WrittenItem): boolean => voteOf(item)?.facts.number == null;

type Said = Pick<Inside, "declared"> & { out: readonly Pick<Inside["out"][number], "person" | "because">[] };

function disclosed(
  { declared: all, out }: Said,
  of: Disclosure["of"],
  names: Readonly<Record<string, string>>,
): Disclosure[] {
  const declared = all.map(({ person, because, nature, when, ground, reason }) => ({
    ...{ person, because, declared: { nature, when, ground, reason } },
  }));
  const elsewhere = out.flatMap(({ person, because }) => {
    const isInterest = because === "disqualified" || because === "stepped-aside";
    const isSaid = declared.some((one) => one.person === person && one.because === because);
    return isInterest && !isSaid ? [{ person, because, declared: null }] : [];
  });
  return [...declared, ...elsewhere].map(({ person, ...one }) => ({ ...one, of, name: names[person] ?? "" }));
}

import type { Bilingual } from "../../../events/common.ts";
import type { MeetingPaper, Paper, ResolutionPaper } from "./bound.ts";
import type { Certified, Declared, Inside } from "./certificate.ts";
import { isSameWords } from "./listed-interest.ts";
import { declaredAt } from "./meetings/declared.ts";
import { outOfRoomFor } from "./meetings/interests.ts";
import { ownWordsIn } from "./meetings/own-item.ts";
import { minutesFrom, voteOf, type WrittenItem } from "./meetings/written.ts";

/** An interest that a director or an officer disclosed, and in what. */
export type Disclosure = {
  name: string;
  because: Declared["because"];
  /** What they declared of it, in writing or in the room; null where they had declared it elsewhere and were out of the room for it. */
  declared:
    | (Pick<Declared, "nature" | "when" | "reason"> & {
        ground: Bilingual | null;
        /** The day (ISO 8601) on which an officer had declared it in writing, before it was minuted. */
        writtenOn?: string;
      })
    | null;
  /** The day (ISO 8601) of the resolution or of the meeting, and what it was about. */
  of: Pick<Certified, "about" | "heading" | "called" | "resolvedOn">;
  /** Whether it was declared in writing on that day, of a matter that no paper of the year has a vote on. */
  isApart: boolean;
};

/**
 * What somebody declared in writing, on which day (ISO 8601), whatever came of it; `about`: null of an officer, whose words name the
 * matter.
 */
export type DeclaredApart = {
  declared: Declared;
  name: string;
  on: string;
  about: Certified["about"];
};

/**
 * What directors and officers disclosed of their own interests in a year, in what was resolved and in what meetings spoke about: nothing of how
 * anybody voted, of what was said, or of who was out of the room for another cause (CNCA s. 141: members may examine what contains the
 * disclosures).
 * @param written what was declared in writing in that year: of a matter that was withdrawn, sent back, or waits still no paper has it
 */
export const disclosuresIn = (
  papers: readonly Paper[],
  written: readonly DeclaredApart[] = [],
): Disclosure[] => {
  const inPapers = papers.flatMap(declaredIn);
  return [
    ...papers.flatMap((paper) =>
      paper.paper === "resolution" ? ofResolution(paper, written) : ofMeeting(paper, written),
    ),
    ...written
      .filter((one) => !inPapers.some((said) => isWritten(said, one)))
      .toSorted((a, b) => a.declared.at.localeCompare(b.declared.at))
      .map(({ name, on, about, declared: { because, nature, when, ground, reason } }) => ({
        ...{ name, because, declared: { nature, when, ground, reason }, isApart: true },
        of: { about, heading: null, called: null, resolvedOn: on },
      })),
  ];
};

/** What a paper has of what was declared, each with the document that it is about, where it is about one. */
function declaredIn(paper: Paper): { documentId: string | undefined; declared: Declared }[] {
  if (paper.paper === "resolution") {
    const { known, inside } = paper.certificate;
    if (known.standing === "corrected") return [];
    return inside.declared.map((declared) => ({ documentId: known.about?.documentId, declared }));
  }
  const { entries, declaredBefore, words, profile } = paper.seen;
  return unnumbered(entries).flatMap((item) =>
    [...(declaredBefore.get(item.item) ?? []), ...declaredAt(item, words, profile)].map((declared) => ({
      ...{ documentId: item.of?.documentId, declared },
    })),
  );
}

/**
 * Whether what a paper has is what was declared in writing. Nobody declares two things of one document at one instant; of an officer,
 * whose words were put otherwise in the minutes, what they wrote stands beside those.
 */
const isWritten = (
  { documentId, declared }: ReturnType<typeof declaredIn>[number],
  written: DeclaredApart,
): boolean =>
  written.declared.because === "officer"
    ? isMinutedOf(declared, written.declared) &&
      declared.nature === written.declared.nature &&
      isSameWords(declared.reason, written.declared.reason)
    : documentId === written.about?.documentId &&
      declared.person === written.declared.person &&
      declared.at === written.declared.at;

/** Whether something was entered in the minutes of what an officer declared in writing. */
const isMinutedOf = ({ person, because, disclosed }: Declared, written: Declared): boolean =>
  because === "officer" && person === written.person && disclosed === written.disclosed;

function ofResolution(
  { certificate: { known, inside }, names }: ResolutionPaper,
  written: readonly DeclaredApart[],
): Disclosure[] {
  if (known.standing === "corrected") return [];
  const { about, heading, called, resolvedOn } = known;
  return disclosed(inside, { about, heading, called, resolvedOn }, names, written);
}

/** What was declared in items that have no resolution, and so no certificate: spoken about, taken note of, put off, or lost. */
function ofMeeting({ on, seen }: MeetingPaper, written: readonly DeclaredApart[]): Disclosure[] {
  const { entries, words, profile, names, bases, declaredBefore } = seen;
  return unnumbered(entries).flatMap((item) => {
    const basis = bases.get(item.item);
    const about = basis && item.of ? { ...item.of, basis } : null;
    const of = {
      ...{ about, called: null, resolvedOn: on },
      heading: ownWordsIn(words.get(item.put)).heading,
    };
    const out = Object.entries(outOfRoomFor(item.lines)).map(([person, because]) => ({ person, because }));
    const declared = [...(declaredBefore.get(item.item) ?? []), ...declaredAt(item, words, profile)];
    return disclosed({ declared, out }, of, names, written);
  });
}

const unnumbered = (entries: MeetingPaper["seen"]["entries"]): WrittenItem[] =>
  (minutesFrom(entries)?.items ?? []).filter((item) => voteOf(item)?.facts.number == null);

type Said = Pick<Inside, "declared"> & { out: readonly Pick<Inside["out"][number], "person" | "because">[] };

function disclosed(
  { declared: all, out }: Said,
  of: Disclosure["of"],
  names: Readonly<Record<string, string>>,
  written: readonly DeclaredApart[],
): Disclosure[] {
  const declared = all.map((one) => {
    const { person, because, nature, when, ground, reason } = one;
    const before = one.disclosed !== undefined && written.find((apart) => isMinutedOf(one, apart.declared));
    const said = { nature, when, ground, reason, ...(before && { writtenOn: before.on }) };
    return { person, because, declared: said };
  });
  const elsewhere = out.flatMap(({ person, because }) => {
    const isInterest = because === "disqualified" || because === "stepped-aside";
    const isSaid = declared.some((one) => one.person === person && one.because === because);
    return isInterest && !isSaid ? [{ person, because, declared: null }] : [];
  });
  return [...declared, ...elsewhere].map(({ person, ...one }) => ({
    ...{ ...one, of, name: names[person] ?? "", isApart: false },
  }));
}

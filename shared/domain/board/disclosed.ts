import type { Bilingual } from "../../../events/common.ts";
import type { MeetingPaper, Paper, ResolutionPaper } from "./bound.ts";
import type { Certified, Declared, Inside } from "./certificate.ts";
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

/** What somebody declared in writing, on which day (ISO 8601), whatever came of it; `about`: null of an officer, whose words name the matter. */
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
  const inPapers = new Set(papers.flatMap(writtenIn));
  return [
    ...papers.flatMap((paper) =>
      paper.paper === "resolution" ? ofResolution(paper, written) : ofMeeting(paper, written),
    ),
    ...written
      .filter(({ about, declared }) => !inPapers.has(calledAs(about?.documentId, declared)))
      .toSorted((a, b) => a.declared.at.localeCompare(b.declared.at))
      .map(({ name, on, about, declared: { because, nature, when, ground, reason } }) => ({
        ...{ name, because, declared: { nature, when, ground, reason }, isApart: true },
        of: { about, heading: null, called: null, resolvedOn: on },
      })),
  ];
};

/** What a paper has of what was declared in writing, by what it is known by wherever it is read. */
function writtenIn(paper: Paper): string[] {
  if (paper.paper === "resolution") {
    const { known, inside } = paper.certificate;
    if (known.standing === "corrected") return [];
    return inside.declared.map((one) => calledAs(known.about?.documentId, one));
  }
  const { entries, declaredBefore, words, profile } = paper.seen;
  return unnumbered(entries).flatMap((item) => [
    ...(declaredBefore.get(item.item) ?? []).map((one) => calledAs(item.of?.documentId, one)),
    ...declaredAt(item, words, profile).map((one) => calledAs(undefined, one)),
  ]);
}

/**
 * Nobody declares two things of one document at one instant: each is an entry of its own. What an officer declared in writing of any matter
 * is minuted as they wrote it, and known by that.
 */
const calledAs = (
  documentId: string | undefined,
  { person, at, because, nature, reason }: Declared,
): string =>
  because === "officer"
    ? `${person} ${nature} ${JSON.stringify(reason)}`
    : `${documentId ?? ""} ${person} ${at}`;

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
    const called = calledAs(undefined, one);
    const before =
      because === "officer"
        ? written.find((apart) => calledAs(undefined, apart.declared) === called)
        : undefined;
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

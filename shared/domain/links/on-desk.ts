import type { Bilingual } from "../../../events/common.ts";
import type { Calendar } from "../organisation/business-days.ts";
import type { AddressStanding } from "../people/address-standing.ts";
import { isAwaited } from "../review/standing.ts";
import type { Review } from "../review/state.ts";
import { timeFor } from "../review/timing.ts";
import { hasAnswered, whyNoWriting } from "../review/why-not.ts";
import { writesNow } from "../review/writers.ts";
import type { Barred, Link, Standing } from "./link.ts";
import { barredFrom, standingOf } from "./link.ts";

/** Something of a document on somebody's desk, and the link that opens it. */
export type OnDesk = {
  link: Link;
  /** In which lane they are asked, or were; null for what is no lane's. */
  capacity: Bilingual | null;
  /** Whether the link is too old to act: what it was for awaits them all the same. */
  isTooOld: boolean;
} & (
  | { is: "awaited"; by: string | null }
  /** `by`: the day by whose end it is to be submitted (ISO 8601). */
  | { is: "written"; by: string }
  | { is: "submitted"; by: null }
  | { is: "answered"; by: null }
);

type Holder = AddressStanding & { active: boolean; roles: readonly string[] };

/**
 * Whether somebody submitted a document by a link and writes it still, or wrote it with its author: nothing is asked of them by it, and from their desk
 * they follow where it stands.
 */
export function isFollowed(
  { purpose, round, person }: Link,
  report: Review,
  standing: Standing | Barred,
): boolean {
  if (purpose !== "report" || !writesNow(report, person) || round >= report.round) return false;
  const why = whyNoWriting(report, round, person);
  return standing === why && why !== "newer-link";
}

/**
 * What of a document lies on somebody's desk: what it awaits of them, that they write it or submitted it, what they answered in
 * it. It is found by comparing their links with the document as it stands, and says no more of it than those links open: of a
 * vote that is open nothing but their own part.
 * @param links all that they were given for it
 * @param now instant, ISO 8601 UTC
 */
export function onDesk(
  links: readonly Link[],
  report: Review,
  holder: Holder,
  { now, calendar }: { now: string; calendar: Calendar },
): OnDesk[] {
  const newestFirst = links.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  const found = newestFirst.flatMap((link): OnDesk[] => {
    const { purpose, lane, person } = link;
    if (barredFrom(link, report, holder) !== null) return [];
    const capacity = labelOf(report, link);
    const standing = standingOf({ ...link, validUntil: never }, report, holder.roles, now);
    const known = { link, capacity, isTooOld: now >= link.validUntil };
    if (isFollowed(link, report, standing)) return [{ is: "submitted", ...known, by: null }];
    if (purpose === "report")
      return standing === "good" ? [{ is: "written", ...known, by: report.dueOn }] : [];
    if (purpose === "comment" && report.commenting.isOver) return [];
    const isAsked = standing === "good" && (lane === null || isAwaited(report, person, lane));
    if (isAsked) {
      const by = lane === null ? null : timeFor(report, lane, person, calendar);
      return [{ is: "awaited", ...known, by }];
    }
    const isDone =
      lane === null ? purpose === "attest" && standing === "answered" : hasAnswered(report, link, person);
    return isDone ? [{ is: "answered", ...known, by: null }] : [];
  });
  return [...new Map(found.toReversed().map((each) => [partOf(each.link), each])).values()];
}

/** The end of no link. */
const never = "9999";

/** What a link is for, whichever of several it is that ask the same. */
const partOf = ({ purpose, stage, lane }: Link): string => `${purpose} ${stage} ${lane}`;

const labelOf = ({ policy }: Review, { stage, lane }: Link): Bilingual | null =>
  policy.stages[stage ?? -1]?.lanes.find(({ id }) => id === lane)?.label ?? null;

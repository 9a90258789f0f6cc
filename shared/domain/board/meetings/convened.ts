import type { Bilingual } from "../../../../events/common.ts";
import { type StoredEntry, upcastMeeting } from "../../../../events/entry.ts";
import type { BylawProfile } from "../profile.ts";
import { isNotified, noticeGivenTo, wasTold } from "./convening.ts";
import { foldMeeting } from "./fold.ts";
import { evolveMeeting, type Meeting, placeOf } from "./state.ts";

/** How the meeting was convened, and by which rule of the by-laws: of its members, how many had notice in time, or waived it. */
export type Convened = {
  /** When notice was given, the last of it on paper where some of it was, and for when (instants, ISO 8601 UTC). */
  noticeAt: string;
  paperAt: string | null;
  startsAt: string;
  /** Whether it was adjourned to a time named at it, and was sitting again. */
  isResumed: boolean;
  members: number;
  inTime: number;
  /** Of those who had it late, or not at all. */
  waived: number;
  /** Who took office after it was given, and did not waive it. */
  since: number;
  /** Of those, who came before the vote. */
  attended: number;
  /** By which rule who attends waives notice; null where the by-laws do not say so. */
  attending: Bilingual | null;
  /** How many days before, of 24 hours. */
  rule: { days: number; source: Bilingual };
};

/**
 * How a meeting was convened at which something was voted on, as its entries say: of the notice by which it was opened, which is the
 * last one before that; adjourning names another time, of which no other notice is due (CNCA s. 136).
 * @param until the number of the entry at whose place the vote stands
 * @returns it with who waived notice, which stays in the house; null where it was not opened before that
 */
export function convenedAs(
  entries: readonly StoredEntry[],
  until: number,
  { notice, attending }: Pick<BylawProfile, "notice" | "attending">,
): { convened: Convened; waived: string[] } | null {
  const sat = openedIn(entries, until);
  if (!sat) return null;
  const { before, members, isResumed, number } = sat;
  const { startsAt, noticeAt } = before;
  const isTold = (person: string) => wasTold(before, person);
  const inTime = members.filter(
    (person) => isTold(person) && isNotified({ ...before, waived: [] }, person, notice.days),
  );
  const waived = members.filter((person) => before.waived.includes(person) && !inTime.includes(person));
  const onPaper = members.flatMap((person) =>
    before.onPaper?.includes(person) ? (noticeGivenTo(before, person) ?? []) : [],
  );
  const since = members.filter((person) => !isTold(person) && !waived.includes(person));
  const came = cameBetween(entries, number, until);
  const convened = {
    ...{ noticeAt, startsAt, isResumed, paperAt: onPaper.sort().at(-1) ?? null },
    ...{ members: members.length, inTime: inTime.length, waived: waived.length, since: since.length },
    attended: since.filter((person) => came.has(person)).length,
    attending: attending?.waives ? attending.source : null,
    rule: { days: notice.days, source: notice.source },
  };
  return { convened, waived };
}

/** Who came to a sitting between two places of its record, as that has it by now: somebody's coming may be entered late. */
function cameBetween(entries: readonly StoredEntry[], from: number, until: number): Set<string> {
  const { lines = [] } = foldMeeting(entries).meeting ?? {};
  return new Set(
    lines.flatMap((line) => {
      const isThen = placeOf(line) >= from && placeOf(line) <= until;
      return isThen && line.event.type === "member-arrived" ? [line.event.facts.person] : [];
    }),
  );
}

type Opened = { number: number; before: Meeting; members: readonly string[]; isResumed: boolean };

/** As it was when it was last opened by its notice, with who were its members then; and whether it was adjourned and sat again since. */
function openedIn(entries: readonly StoredEntry[], until: number): Opened | null {
  let meeting: Meeting | null = null;
  const opened: Opened[] = [];
  for (const entry of entries.filter(({ number }) => number <= until)) {
    const { event } = upcastMeeting(entry);
    const last = opened.at(-1);
    if (event.type === "meeting-opened" && meeting)
      opened.push(
        meeting.status === "convened" || !last
          ? { number: entry.number, before: meeting, members: event.facts.members, isResumed: false }
          : { ...last, isResumed: true },
      );
    meeting = evolveMeeting(meeting, event, entry.number);
  }
  return opened.at(-1) ?? null;
}

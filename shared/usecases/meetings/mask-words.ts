import type { StoredEntry } from "../../../events/entry.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import {
  isOfVote,
  type KeptInMeeting,
  masksInMeeting,
  nameOfPlaceInMeeting,
  type PassageInMeeting,
  passagesInMeeting,
} from "../../domain/board/meetings/masking.ts";
import type { Meeting } from "../../domain/board/meetings/state.ts";
import { tookPart } from "../../domain/board/meetings/took-part.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import { canBeSearched } from "../../domain/review/passages.ts";
import { namesOneOf, type VotesKept, votesKept } from "../../domain/review/votes-kept.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { MeetingHead, Meetings } from "../../ports/meetings.ts";
import type { Alteration, Directory } from "../../ports/reading.ts";
import type { Credentials } from "../entering/identify.ts";
import type { AtMeetingRefusal } from "./act-on-meeting.ts";
import { keepMeeting } from "./keep-meeting.ts";
import { verifiedMeeting } from "./verified-meeting.ts";

type SearchDeps = {
  meetings: Pick<Meetings, "load" | "entries" | "kept">;
  directory: Pick<Directory, "names" | "organisation">;
  tellAltered: (found: Alteration) => void;
  clock: Clock;
};

/** Words beside so many entries are items of the one transaction: others follow in a second go. */
const mostItems = 40;

/** `retained`: places that stay, since the words name who took part and the organisation keeps that, and what says so; null for none. */
export type FoundInMeeting = {
  passages: PassageInMeeting[];
  hasMore: boolean;
  all: readonly KeptInMeeting[];
  retained: (VotesKept & { places: number }) | null;
};

/**
 * Finds every passage of a meeting that holds some words: of its notice and place, headings, notes, reasons, what contests it and what
 * answers that. The title of a document on its agenda, and its papers, are masked with the document.
 * @returns as much as can be masked in one go; "altered" when any of it is not what was recorded, for then nobody knows what all there is
 */
export async function findInMeeting(
  deps: SearchDeps,
  id: string,
  meeting: Meeting,
  words: string,
): Promise<FoundInMeeting | Altered> {
  if (!canBeSearched(words)) return { passages: [], hasMore: false, all: [], retained: null };
  const entries = await verifiedMeeting(deps, id);
  if (entries === "altered") return entries;
  const all = await keptIn(deps, id, entries);
  if (all === "altered") return all;
  const found = passagesInMeeting(words, all);
  const kept = await votesKeptOf(deps, meeting, entries, words);
  const passages = found.filter((passage) => kept === null || !isOfVote(passage));
  const items = [...new Set(passages.map(({ place }) => place.entry))].slice(0, mostItems);
  const inOneGo = passages.filter(({ place }) => items.includes(place.entry));
  const stay = found.length - passages.length;
  return {
    ...{ passages: inOneGo, hasMore: inOneGo.length < passages.length, all },
    retained: kept && stay > 0 ? { ...kept, places: stay } : null,
  };
}

async function keptIn(
  { meetings, tellAltered }: Pick<SearchDeps, "meetings" | "tellAltered">,
  id: string,
  entries: readonly StoredEntry[],
): Promise<KeptInMeeting[] | Altered> {
  const beside = await meetings.kept(id, entries);
  const all: KeptInMeeting[] = [];
  for (const { number, type, documentId } of entries) {
    const kept = beside.get(number);
    if (kept === "altered") {
      tellAltered({ documentId, what: "comment", which: String(number) });
      return kept;
    }
    if (kept) all.push({ entry: number, type, kept });
  }
  return all;
}

/** By what somebody's part in what was decided is kept, where the words name who took part in a meeting that was held; else null. */
async function votesKeptOf(
  { directory, clock }: Pick<SearchDeps, "directory" | "clock">,
  meeting: Meeting,
  entries: readonly StoredEntry[],
  words: string,
): Promise<VotesKept | null> {
  const opened = entries.find(({ type }) => type === "meeting-opened");
  if (!opened) return null;
  const [organisation, names] = await Promise.all([
    directory.organisation(),
    directory.names(tookPart(meeting)),
  ]);
  if (!namesOneOf(words, Object.values(names))) return null;
  const { timeZone } = organisation;
  return votesKept(organisation, dayOf(opened.at, timeZone), dayOf(clock.now(), timeZone));
}

type Deps = SearchDeps & { meetings: Pick<Meetings, "commit">; ids: Ids };

/**
 * Whoever keeps the record masks words wherever they stand in a meeting (a child's name): values and salts go for good, commitments
 * stay, so that the entries, the record that was attested to and the minutes that were signed prove the rest as before.
 *
 * 1. The words are looked for again: what is masked is what the page listed and was left ticked.
 * 2. One transaction: entry, head, the reason beside its commitment, and the words without those passages, on condition that nothing
 *    else was masked since the page was opened. Where nothing that was chosen holds the words any more, the list is to be made anew.
 */
export function maskInMeeting(
  deps: Deps,
  credentials: Credentials,
  form: {
    meeting: string;
    command: string;
    words: string;
    /** Names of the places that were chosen. */
    places: readonly string[];
    reason: string;
    masked: string;
  },
): Promise<Result<MeetingHead | null, AtMeetingRefusal>> {
  const { words: looked, places: ticked, reason, ...rest } = form;
  const about = { ...rest, act: "mask", about: { looked, ticked }, comment: { text: reason, fields: {} } };
  return keepMeeting(deps, credentials, about, async (keeping, { loaded, words }) => {
    const { head } = loaded;
    if (!head) return refuse({ code: "unknown-meeting" });
    const found = await findInMeeting(deps, form.meeting, head.meeting, looked);
    if (found === "altered") return refuse({ code: "superseded" });
    const chosen = found.passages
      .map(({ place }) => place)
      .filter((place) => ticked.includes(nameOfPlaceInMeeting(place)));
    return {
      ...ok({ name: "mask-words", ...keeping, places: chosen, reasonCommitment: words } as const),
      masks: masksInMeeting(chosen, found.all),
    };
  });
}

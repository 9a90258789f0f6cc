import type { Altered } from "../../domain/audit/commitments.ts";
import type { Certificate } from "../../domain/board/certificate.ts";
import { type Listed, listedAs } from "../../domain/board/listed.ts";
import { itemNumbered } from "../../domain/board/meetings/numbered.ts";
import type { Minutes } from "../../domain/board/meetings/state.ts";
import { foldMeeting } from "../../domain/board/meetings/stream.ts";
import { minutesFrom } from "../../domain/board/meetings/written.ts";
import { type Registered, registeredAs } from "../../domain/board/registered.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Directory } from "../../ports/reading.ts";
import type { Resolutions } from "../../ports/resolutions.ts";
import { type Certifying, certifyResolution } from "./certify-resolution.ts";
import { verifiedMeeting } from "./verified-meeting.ts";

/** A line of the register: what it is known by, and what is shown of it there. */
export type ListedLine = { registered: Registered; name: string; listed: Listed | Altered };

/** A resolution: what it is known by, and what is certified of it. */
export type Line = { registered: Registered; name: string; certificate: Certificate | Altered };

type Deps = Certifying & { resolutions: Resolutions };

/** The year of a resolution, by the day of its line where the organisation is at home, as its number has it. */
const yearIn =
  (timeZone: string) =>
  ({ at }: Registered): string =>
    dayOf(at, timeZone).slice(0, 4);

/**
 * The register of some bodies, of one year or the last ones.
 *
 * 1. A query a body, then what stands behind all lines in a few calls, however many they are.
 * 2. Of what only entries say (an item that has a heading alone, a correction, a meeting outside Accord) the stream is read, each once.
 * @param year of which alone; null for any
 * @returns the lines, the newest first, and the years of which there are any
 */
export async function readRegister(
  deps: Deps,
  bodies: readonly string[],
  { year, atMost }: { year: string | null; atMost: number },
): Promise<{ lines: ListedLine[]; years: string[]; all: number }> {
  const found = (await Promise.all(bodies.map((body) => deps.resolutions.of(body)))).flat();
  const organisation = await deps.directory.organisation();
  const yearOf = yearIn(organisation.timeZone);
  const newest = found.toSorted((a, b) => b.at.localeCompare(a.at));
  const wanted = newest.filter((one) => year === null || yearOf(one) === year).slice(0, atMost);
  const behind = await deps.resolutions.behind(wanted);
  const certifying = readOnce(deps);
  const lines = await Promise.all(
    wanted.map(async (registered): Promise<ListedLine[]> => {
      const told = listedAs(registered, behind, organisation);
      const listed = told ?? certified(await certifyResolution(certifying, registered));
      return listed === null ? [] : [{ registered, name: registeredAs(registered), listed }];
    }),
  );
  return { lines: lines.flat(), years: [...new Set(newest.map(yearOf))], all: found.length };
}

const certified = (certificate: Certificate | Altered | null): Listed | Altered | null =>
  certificate === null || certificate === "altered" ? certificate : certificate.known;

/** The same streams, each read once however many lines name it. */
function readOnce(deps: Certifying): Certifying {
  const { meetings } = deps;
  const [heads, entries, recommended] = [
    new Map<string, ReturnType<typeof meetings.load>>(),
    new Map<string, ReturnType<typeof meetings.entries>>(),
    new Map<string, ReturnType<typeof meetings.recommended>>(),
  ];
  return {
    ...deps,
    meetings: {
      load: (wanted) => once(heads, wanted.meeting, () => meetings.load(wanted)),
      entries: (id) => once(entries, id, () => meetings.entries(id)),
      recommended: (stream) => once(recommended, stream, () => meetings.recommended(stream)),
      words: (...given) => meetings.words(...given),
    },
  };
}

function once<T>(read: Map<string, T>, id: string, reading: () => T): T {
  const value = read.get(id) ?? reading();
  read.set(id, value);
  return value;
}

/** One line, for whoever reads the register of its body. */
export async function readResolution(deps: Deps, body: string, name: string): Promise<Line | null> {
  const registered = await deps.resolutions.find(body, name);
  const certificate = registered && (await certifyResolution(deps, registered));
  return registered && certificate ? { registered, name, certificate } : null;
}

/** An item as the minutes of its meeting have it; "altered" where its entries are not what was recorded. Null of what was no meeting's. */
export async function readExtract(
  deps: Deps & { directory: Pick<Directory, "names"> },
  { registered, certificate }: Line,
) {
  if (registered.way !== "meeting" || certificate === "altered") return null;
  const { meeting: id } = registered;
  const [entries, { profile }] = await Promise.all([
    verifiedMeeting(deps, id),
    deps.meetings.load({ meeting: id }),
  ]);
  if (entries === "altered") return entries;
  const { meeting } = foldMeeting(entries);
  const wanted = meeting ? itemNumbered(meeting, registered) : registered.item;
  const item = minutesFrom(entries)?.items.find((one) => one.item === wanted);
  if (!item || !profile || !meeting) return null;
  const { about } = certificate.known;
  const [words, names] = await Promise.all([
    deps.meetings.words(id, entries),
    deps.directory.names([...meeting.members, meeting.keeper, meeting.chair]),
  ]);
  const bases = new Map(about ? [[wanted, about.basis] as const] : []);
  const { minutes } = meeting;
  const signed = minutes ? standingOf(minutes) : "none";
  return { item, signed, seen: { entries, words, names, bases, profile, effects: new Map() } } as const;
}

const standingOf = ({ signed: { chair, secretary } }: Minutes) =>
  chair !== null && secretary !== null ? "signed" : "drafted";

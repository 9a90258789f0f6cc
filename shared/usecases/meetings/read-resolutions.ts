import type { Altered } from "../../domain/audit/commitments.ts";
import type { Certificate } from "../../domain/board/certificate.ts";
import type { Minutes } from "../../domain/board/meetings/state.ts";
import { foldMeeting } from "../../domain/board/meetings/stream.ts";
import { minutesFrom } from "../../domain/board/meetings/written.ts";
import { type Registered, registeredAs } from "../../domain/board/registered.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Directory } from "../../ports/reading.ts";
import type { Resolutions } from "../../ports/resolutions.ts";
import { type Certifying, certifyResolution } from "./certify-resolution.ts";
import { verifiedMeeting } from "./verified-meeting.ts";

/** A line of the register: what it is known by, and what is certified of it. */
export type Line = { registered: Registered; name: string; certificate: Certificate | Altered };

type Deps = Certifying & { resolutions: Resolutions };

/** The year of a resolution, by the day of its line where the organisation is at home, as its number has it. */
const yearIn =
  (timeZone: string) =>
  ({ at }: Registered): string =>
    dayOf(at, timeZone).slice(0, 4);

/**
 * The register of some bodies: a query a body, and what is certified of each line of one year, or of the last ones.
 * @param year of which alone; null for any
 * @returns the lines, the newest first, and the years of which there are any
 */
export async function readRegister(
  deps: Deps,
  bodies: readonly string[],
  { year, atMost }: { year: string | null; atMost: number },
): Promise<{ lines: Line[]; years: string[]; all: number }> {
  const found = (await Promise.all(bodies.map((body) => deps.resolutions.of(body)))).flat();
  const yearOf = yearIn((await deps.directory.organisation()).timeZone);
  const newest = found.toSorted((a, b) => b.at.localeCompare(a.at));
  const wanted = newest.filter((one) => year === null || yearOf(one) === year).slice(0, atMost);
  const lines = await Promise.all(
    wanted.map(async (registered): Promise<Line[]> => {
      const certificate = await certifyResolution(deps, registered);
      return certificate === null ? [] : [{ registered, name: registeredAs(registered), certificate }];
    }),
  );
  return { lines: lines.flat(), years: [...new Set(newest.map(yearOf))], all: found.length };
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
  const { meeting: id, item: wanted } = registered;
  const [entries, { profile }] = await Promise.all([
    verifiedMeeting(deps, id),
    deps.meetings.load({ meeting: id }),
  ]);
  if (entries === "altered") return entries;
  const item = minutesFrom(entries)?.items.find((one) => one.item === wanted);
  const { meeting } = foldMeeting(entries);
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

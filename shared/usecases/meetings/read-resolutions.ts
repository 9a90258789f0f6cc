import type { Altered } from "../../domain/audit/commitments.ts";
import type { Certificate } from "../../domain/board/certificate.ts";
import { type Behind, type Listed, listedAs } from "../../domain/board/listed.ts";
import { foldMeeting } from "../../domain/board/meetings/fold.ts";
import { howSigned } from "../../domain/board/meetings/in-place.ts";
import { mattersOpen } from "../../domain/board/meetings/matters-open.ts";
import { itemNumbered } from "../../domain/board/meetings/numbered.ts";
import { tookPart } from "../../domain/board/meetings/took-part.ts";
import { minutesFrom } from "../../domain/board/meetings/written.ts";
import { type Registered, registeredAs } from "../../domain/board/registered.ts";
import { resolutionCalled } from "../../domain/board/resolution-number.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { Directory } from "../../ports/reading.ts";
import type { Resolutions } from "../../ports/resolutions.ts";
import { documentsOf } from "./attend-meeting.ts";
import { type Certifying, certifyResolution } from "./certify-resolution.ts";
import { verifiedMeeting } from "./verified-meeting.ts";

/** A line of the register: what it is known by, and what is shown of it there. */
export type ListedLine = { registered: Registered; name: string; listed: Listed | Altered };

/** A resolution: what it is known by, and what is certified of it. */
export type Line = { registered: Registered; name: string; certificate: Certificate | Altered };

type Deps = Certifying & { resolutions: Resolutions };

/** What is looked for in the register; "" for anything. `isLike`: what only what stands behind a line says. */
export type Looking = {
  year: string;
  way: string;
  called: string;
  isLike: (line: ListedLine) => boolean;
  /** Lines that are older than what was looked at before; null to begin with the newest. */
  older: number | null;
};

/** What was found, the newest first, and how far it was looked for. */
export type Found = {
  lines: ListedLine[];
  /** Of which years there are any, and how many there are in all. */
  years: string[];
  all: number;
  /** Lines that were looked through so far, back to which day (ISO 8601); and those that are older. */
  looked: { lines: number; until: string | null; older: number };
};

/** Lines that are shown on one page, that are read at a time, and that are looked through for one page. */
const atMost = { shown: 200, atOnce: 400, looked: 2_000 };

/**
 * The register of some bodies, or what is looked for in it: so far as one page goes, and from there on by the next.
 *
 * 1. A query a body. Year, number and way are said by the line itself: of the others nothing is read.
 * 2. What stands behind lines in a few calls, some hundreds at a time, until the page is full or has looked far enough.
 * 3. Of what only entries say (an item that has a heading alone, a correction, a meeting outside Accord) the stream is read, each once.
 */
export async function readRegister(
  deps: Deps,
  bodies: readonly string[],
  { year, way, called, isLike, older }: Looking,
): Promise<Found> {
  const found = (await Promise.all(bodies.map((body) => deps.resolutions.of(body)))).flat();
  const organisation = await deps.directory.organisation();
  const dayIn = ({ at }: Registered) => dayOf(at, organisation.timeZone);
  const newest = found.toSorted((a, b) => b.at.localeCompare(a.at));
  const isWanted = (one: Registered) =>
    (year === "" || dayIn(one).startsWith(year)) &&
    (way === "" || one.way === way) &&
    (called === "" || (one.number !== null && resolutionCalled(dayIn(one), one.number).includes(called)));
  const wanted = newest.filter(isWanted);
  // Counted from the oldest: what comes meanwhile moves nothing.
  const begun = older === null ? 0 : Math.max(0, wanted.length - older);
  const certifying = readOnce(deps);
  const lines: ListedLine[] = [];
  let at = begun;
  while (at < wanted.length && at - begun < atMost.looked && lines.length < atMost.shown) {
    const some = wanted.slice(at, at + atMost.atOnce);
    const behind = await deps.resolutions.behind(some);
    const read = await Promise.all(some.map((one) => lineOf(certifying, one, behind, organisation)));
    for (const one of read) {
      if (lines.length === atMost.shown) break;
      if (one && isLike(one)) lines.push(one);
      at += 1;
    }
  }
  const last = wanted[at - 1];
  return {
    ...{ lines, all: found.length, years: [...new Set(newest.map((one) => dayIn(one).slice(0, 4)))] },
    looked: { lines: at, until: last ? dayIn(last) : null, older: wanted.length - at },
  };
}

/** A line as it is listed; null where its stream makes no resolution of it. */
async function lineOf(
  certifying: Certifying,
  registered: Registered,
  behind: Behind,
  organisation: Organisation,
): Promise<ListedLine | null> {
  const told = listedAs(registered, behind, organisation);
  const listed = told ?? certified(await certifyResolution(certifying, registered));
  return listed === null ? null : { registered, name: registeredAs(registered), listed };
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

/**
 * An item as the minutes of its meeting have it; "altered" where its entries are not what was recorded. Null of what was no meeting's.
 * @param reader who was out of the matter reads nothing of what was said of it, until it is ended
 */
export async function readExtract(
  deps: Deps & { directory: Pick<Directory, "names"> },
  { registered, certificate }: Line,
  reader: string,
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
  const [words, names, { statuses }] = await Promise.all([
    deps.meetings.words(id, entries),
    deps.directory.names(tookPart(meeting)),
    documentsOf(deps, id, { ...meeting, agenda: meeting.agenda.filter((one) => one.item === wanted) }),
  ]);
  const bases = new Map(about ? [[wanted, about.basis] as const] : []);
  const signed = howSigned(meeting);
  const seen = { entries, words, names, bases, profile, effects: new Map() };
  return { item, signed, seen: { ...seen, reader, open: mattersOpen(meeting, statuses) } } as const;
}

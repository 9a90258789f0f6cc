import { nameOfBody, rolesOfBodies } from "../../domain/board/bodies.ts";
import type { AlteredPaper, Paper } from "../../domain/board/bound.ts";
import { type Declared, peopleOf } from "../../domain/board/certificate.ts";
import { mattersOpen } from "../../domain/board/meetings/matters-open.ts";
import type { Meeting } from "../../domain/board/meetings/state.ts";
import { streamOfMeeting } from "../../domain/board/meetings/stream.ts";
import { tookPart } from "../../domain/board/meetings/took-part.ts";
import { votedOn } from "../../domain/board/meetings/voting.ts";
import { type Registered, registeredAs } from "../../domain/board/registered.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Meetings } from "../../ports/meetings.ts";
import type { People } from "../../ports/people.ts";
import type { Directory } from "../../ports/reading.ts";
import type { Resolutions } from "../../ports/resolutions.ts";
import { documentsOf } from "../meetings/attend-meeting.ts";
import { type Certifying, certifyResolution, declaredBefore } from "../meetings/certify-resolution.ts";
import { correctionsOf } from "../meetings/corrections.ts";
import { verifiedMeeting } from "../meetings/verified-meeting.ts";

export type ReadingYear = Certifying & {
  meetings: Pick<Meetings, "list" | "load" | "entries" | "words" | "recommended">;
  directory: Pick<Directory, "organisation" | "names">;
  resolutions: Pick<Resolutions, "of" | "declared">;
  people: Pick<People, "load" | "entries" | "words">;
};

/** What a year holds, before any of it is read: in the order of its days. */
type InYear = { at: string; on: string } & ({ meeting: string } | { registered: Registered });

/**
 * The meetings that ended and the resolutions of one year, by the days of the organisation's zone.
 * @param year four digits
 */
export async function listYear(deps: ReadingYear, year: string): Promise<InYear[]> {
  const organisation = await deps.directory.organisation();
  const { timeZone } = organisation;
  const on = (at: string) => ({ at, on: dayOf(at, timeZone) });
  const [meetings, ...resolutions] = await Promise.all([
    deps.meetings.list(true),
    ...rolesOfBodies(organisation.bylaws).map((role) => deps.resolutions.of(role)),
  ]);
  const all: InYear[] = [
    ...meetings.map(({ id, startsAt }) => ({ meeting: id, ...on(startsAt) })),
    ...resolutions.flat().map((registered) => ({ registered, ...on(registered.at) })),
  ];
  const found = all.filter((one) => one.on.startsWith(year)).toSorted((a, b) => a.at.localeCompare(b.at));
  const held = await Promise.all(
    found.map(async (one) => !("meeting" in one) || (await isHeld(deps, one.meeting))),
  );
  return found.filter((_, n) => held[n]);
}

/** What was cancelled has no minutes. */
const isHeld = async ({ meetings }: Pick<ReadingYear, "meetings">, meeting: string) =>
  (await meetings.load({ meeting })).head?.meeting.status === "ended";

/** The years of which there is anything, the newest first. */
export async function yearsOfBooks(deps: ReadingYear): Promise<string[]> {
  const organisation = await deps.directory.organisation();
  const [meetings, declared, ...resolutions] = await Promise.all([
    deps.meetings.list(true),
    deps.resolutions.declared(),
    ...rolesOfBodies(organisation.bylaws).map((role) => deps.resolutions.of(role)),
  ]);
  const instants = [
    ...meetings.map(({ startsAt }) => startsAt),
    ...[...resolutions.flat(), ...declared].map(({ at }) => at),
  ];
  const years = instants.map((at) => dayOf(at, organisation.timeZone).slice(0, 4));
  return [...new Set(years)].sort().reverse();
}

/** Reads one of them, verified. Null of what has no certificate: nothing was resolved there. */
export async function readPaper(deps: ReadingYear, one: InYear): Promise<Paper | AlteredPaper | null> {
  const { at, on } = one;
  if ("registered" in one) {
    const certificate = await certifyResolution(deps, one.registered);
    const name = registeredAs(one.registered);
    if (certificate === null) return null;
    if (certificate === "altered")
      return { paper: certificate, at, on, id: `${one.registered.body} ${name}` };
    const names = await deps.directory.names(peopleOf(certificate));
    return { paper: "resolution", at, on, name, certificate, names };
  }
  const { meeting: id } = one;
  const [entries, { head, profile }, { bylaws }] = await Promise.all([
    verifiedMeeting(deps, id),
    deps.meetings.load({ meeting: id }),
    deps.directory.organisation(),
  ]);
  if (entries === "altered") return { paper: entries, at, on, id: streamOfMeeting(id) };
  if (!head || !profile) return null;
  const { meeting } = head;
  const [words, corrections, documents, declared] = await Promise.all([
    deps.meetings.words(id, entries),
    correctionsOf(deps, id, meeting),
    documentsOf(deps, id, meeting),
    declaredOnLost(deps, meeting),
  ]);
  const people = [...declared.values()].flatMap((all) => all.map(({ person }) => person));
  const names = await deps.directory.names([...new Set([...tookPart(meeting), ...people])]);
  const { bases, effects, statuses } = documents;
  const seen = {
    ...{ entries, words, corrections, names, profile, declaredBefore: declared, bases, effects },
    open: mattersOpen(meeting, statuses),
  };
  return { paper: "minutes", at, on, id, bodyName: nameOfBody(bylaws, meeting.body), meeting, seen };
}

/**
 * What directors had declared in writing of matters that lost their vote at a meeting, by the item: nothing was resolved that a certificate
 * would say it of. Of a document that is not what was recorded nobody knows it.
 */
async function declaredOnLost(
  deps: ReadingYear,
  meeting: Meeting,
): Promise<Map<string, readonly Declared[]>> {
  const found = await Promise.all(
    meeting.agenda.map(async ({ item, of }) => {
      const vote = votedOn(meeting, item);
      if (!of || !vote || vote.facts.number !== null) return [];
      const loaded = await deps.store.load({ documentId: of.documentId, basis: true });
      const declared = await declaredBefore(deps, of, loaded);
      return declared === "altered" ? [] : [[item, declared] as const];
    }),
  );
  return new Map(found.flat());
}

import type { StoredEntry } from "../../../events/entry.ts";
import { upcastMeeting } from "../../../events/entry.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { type Matter, matterIn } from "../../domain/board/delegated.ts";
import { type RehearsedMeeting, rehearseMeeting } from "../../domain/board/meetings/rehearsal.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import type { GovernanceBasis } from "../../domain/documents/governance/basis.ts";
import { profileSaid } from "../../domain/documents/governance/bylaws/profile-said.ts";
import { reservedIn } from "../../domain/documents/governance/reserved.ts";
import { ownTitled } from "../../domain/documents/own-title.ts";
import { documentKinds } from "../../domain/documents/policies.ts";
import type { RehearsedResolution, RulesRehearsal } from "../../domain/documents/rehearsed.ts";
import { dayOf, daysLater } from "../../domain/organisation/business-days.ts";
import { isResolution } from "../../domain/organisation/lane-rule.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import { rehearseResolution } from "../../domain/review/rules-rehearsal.ts";
import type { Values } from "../../domain/typed/values.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { ListedMeeting, Meetings } from "../../ports/meetings.ts";
import type { DocumentRegister, RegisteredReport } from "../../ports/oversight.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { type VerifyingMeetings, verifiedMeeting } from "../meetings/verified-meeting.ts";
import { aYear, changedSince, mostRehearsed, someAtOnce } from "./changed-since.ts";
import { isNamedTo, type RehearsalReader } from "./rehearse-policy.ts";

type Deps = {
  store: Pick<DecisionStore, "load">;
  register: DocumentRegister;
  archive: Archive;
  directory: Pick<Directory, "organisation" | "names">;
  meetings: VerifyingMeetings["meetings"] & Pick<Meetings, "list">;
  tellAltered: VerifyingMeetings["tellAltered"];
  clock: Clock;
};

type Of = { own: BylawProfile; proposed: BylawProfile; since: string; reader: RehearsalReader } & Pick<
  Organisation,
  "timeZone"
>;

/**
 * What a by-law that changes how the board decides would have changed for the decisions of the last year.
 *
 * 1. Of each document that the board or a committee decided on, its record is read and verified, and its ballots are read once more by the
 *    proposed rules; of each meeting that ended, its votes are counted once more in the room as it was.
 * 2. What is open ends by the rules with which it began, so that nothing of it would change, and nobody is told how far a vote has come.
 * 3. Who was there and how the votes stood is told those who sit on the board, or keep its record, alone.
 */
export async function rehearseRules(
  deps: Deps,
  { bylaws }: Pick<GovernanceBasis, "bylaws">,
  values: Values,
  reader: RehearsalReader,
): Promise<RulesRehearsal | null> {
  if (!bylaws) return null;
  const { timeZone, roster } = await deps.directory.organisation();
  const [own, proposed] = [bylaws.profile, profileSaid(bylaws, values)];
  const since = daysLater(dayOf(deps.clock.now(), timeZone), -aYear);
  const of: Of = { own, proposed, since, reader, timeZone };
  const documents = await resolutionsOf(deps, of);
  const meetings = await meetingsOf(deps, of);
  const whole = documents.read.filter((one) => one !== null && one !== "altered");
  const sat = meetings.read.filter((one) => one !== null && one !== "altered");
  const isOtherwise = ({ differences }: { differences: readonly unknown[] }) => differences.length > 0;
  const otherwise = {
    documents: whole
      .filter(isOtherwise)
      .sort((a, b) => (b.approvedOn ?? "").localeCompare(a.approvedOn ?? "")),
    meetings: sat.filter(isOtherwise),
  };
  const told = [...otherwise.documents, ...otherwise.meetings].flatMap<object>(
    ({ differences }) => differences,
  );
  const people = told.flatMap((one) => ("people" in one ? (one.people as string[]) : []));
  return {
    ...{ profile: proposed, since, isCut: documents.isCut || meetings.isCut, titles: meetings.titles },
    documents: { otherwise: otherwise.documents, same: whole.length - otherwise.documents.length },
    meetings: { otherwise: otherwise.meetings, same: sat.length - otherwise.meetings.length },
    unreadable: [...documents.read, ...meetings.read].filter((one) => one === "altered").length,
    names: await deps.directory.names([...new Set(people)]),
    isInside: reader === "overseer" || isOfBoard(own, roster, reader.person),
  };
}

const isOfBoard = (
  { directors, record }: BylawProfile,
  roster: Organisation["roster"],
  person: string,
): boolean => [directors.role, record.keeper].some((role) => roster[role]?.includes(person));

async function resolutionsOf(deps: Deps, of: Of) {
  const bodies = [...of.own.committees, ...of.proposed.committees].map(({ role }) => role);
  const isAsked = ({ report }: RegisteredReport) =>
    report.policy.stages.some(({ lanes }) =>
      lanes.some((lane) => isResolution(lane) || bodies.includes(lane.role)),
    );
  const found: RegisteredReport[] = [];
  for (const kind of documentKinds) found.push(...(await changedSince(deps, kind, of.since, isAsked)));
  const read = await someAtOnce(found.slice(0, mostRehearsed), (one) => resolutionOf(deps, one, of));
  return { read, isCut: found.length > mostRehearsed };
}

async function resolutionOf(
  { archive, store }: Deps,
  { documentId }: RegisteredReport,
  { own, proposed, since, reader, timeZone }: Of,
): Promise<RehearsedResolution | Altered | null> {
  const { head, basis } = await store.load({ documentId, basis: true });
  const hash = head?.report.contentHash ?? null;
  if (!head || !basis || hash === null) return null;
  const [history, content] = await Promise.all([
    archive.history(documentId, head, basis),
    archive.content(documentId, head.report, hash),
  ]);
  if (history === "altered" || content === "altered") return "altered";
  const entries = history.map(({ entry }) => entry);
  const approved = entries.findLast(({ event }) => event.type === "document-approved");
  const approvedOn = approved ? dayOf(approved.at, timeZone) : null;
  if (approvedOn === null || approvedOn < since) return null;
  const differences = rehearseResolution(
    entries,
    { own, proposed },
    matterIn(head.report, reservedIn(basis)),
  );
  if (differences === null) return null;
  const named = isNamedTo(reader, head.report, basis) ? ownTitled(basis, documentId, content.values) : null;
  return { documentId, differences, approvedOn, basis: named };
}

async function meetingsOf(deps: Deps, of: Of) {
  const recent = (await deps.meetings.list(true)).filter(
    ({ startsAt }) => dayOf(startsAt, of.timeZone) >= of.since,
  );
  const titles: Record<string, Basis> = {};
  const read = await someAtOnce(recent.slice(0, mostRehearsed), (one) => meetingOf(deps, one, of, titles));
  return { read, titles, isCut: recent.length > mostRehearsed };
}

async function meetingOf(
  deps: Deps,
  { id }: ListedMeeting,
  { proposed, reader, timeZone }: Of,
  titles: Record<string, Basis>,
): Promise<(RehearsedMeeting & { id: string; heldOn: string }) | Altered | null> {
  const { profile } = await deps.meetings.load({ meeting: id });
  const entries = await verifiedMeeting(deps, id);
  if (entries === "altered") return entries;
  if (!profile) return null;
  const matters = new Map<string, Matter>();
  for (const documentId of documentsOn(entries)) {
    const { head, basis } = await deps.store.load({ documentId, basis: true });
    if (!head || !basis) continue;
    matters.set(documentId, matterIn(head.report, reservedIn(basis)));
    if (isNamedTo(reader, head.report, basis)) titles[documentId] = basis;
  }
  const found = rehearseMeeting(entries, { own: profile, proposed }, (of) => matters.get(of) ?? null);
  return found && { ...found, id, heldOn: dayOf(found.startsAt, timeZone) };
}

/** The documents that stand, or stood, on an agenda. */
const documentsOn = (entries: readonly StoredEntry[]): string[] => [
  ...new Set(
    entries.flatMap((entry) => {
      const { event } = upcastMeeting(entry);
      return event.type === "item-put" && event.facts.of ? [event.facts.of.documentId] : [];
    }),
  ),
];

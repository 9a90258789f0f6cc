import type { Basis } from "../../domain/documents/basis.ts";
import { awaitsRoles, type Document } from "../../domain/documents/kinds.ts";
import type { AddressLink, Link } from "../../domain/links/link.ts";
import { isAddressLink, isOfDocument } from "../../domain/links/link.ts";
import { type OnDesk, onDesk } from "../../domain/links/on-desk.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import { mayVouch } from "../../domain/people/commands.ts";
import { awaitsConfirming, awaitsSecond } from "../../domain/people/confirming.ts";
import { credentialsOf, grantingRoles } from "../../domain/people/credentials.ts";
import { isOfBefore } from "../../domain/people/hold.ts";
import { personOfStream } from "../../domain/people/stream.ts";
import { mayReadTranslation } from "../../domain/review/by-roles.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { DeskDocument, Desks } from "../../ports/desks.ts";
import type { Meetings } from "../../ports/meetings.ts";
import type { People } from "../../ports/people.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore, KnownAuthority } from "../../ports/store.ts";
import { type CallDeps, calledByTitle } from "../engine/called.ts";
import { type MeetingOnDesk, meetingsOnDesk } from "../meetings/meetings-on-desk.ts";
import type { AtDesk } from "./open-desk.ts";

/** Of what somebody submitted or answered, the last ones are enough: each is filed, with its receipt. */
const mostDone = 10;

/** Documents that are read at a time, however many there are: a function has room for so many heads. */
const atOnce = 150;

/** Something on a desk with its document, and what that is bound to; null where that is not what was recorded. */
type DeskLine = OnDesk & { report: Document; basis: Basis | null };

export type DeskView = {
  awaited: DeskLine[];
  written: DeskLine[];
  submitted: DeskLine[];
  answered: DeskLine[];
  /** Whose changes of address wait for them, by the link to each. */
  confirming: { linkId: string; person: string }[];
  /** Whose passkeys and codes wait for them, likewise. */
  credentials: { linkId: string; person: string; isException: boolean }[];
  /** Meetings that await something of them. */
  meetings: MeetingOnDesk[];
  /** The link by which they watch over all documents, and whether it is too old; null for whoever does not. */
  overseeing: { linkId: string; isTooOld: boolean } | null;
  /** Whether they were given more links than were looked at, so that something may be missing. */
  isCut: boolean;
};

/**
 * What lies on somebody's desk, the soonest first.
 *
 * 1. Their links are listed, whatever has become of them: a query or a few. One that is too old shows what awaits them all the same,
 *    and a fresh one is sent for it.
 * 2. They are compared with the heads of their documents, or of people, as when they are opened: links die by comparison (I11).
 */
export async function readDesk(
  deps: {
    desks: Desks;
    people: Pick<People, "load">;
    meetings: Pick<Meetings, "load">;
    store: Pick<DecisionStore, "load">;
    archive: Pick<Archive, "pinned" | "content">;
    directory: Pick<Directory, "organisation" | "names">;
    clock: Clock;
  },
  { person, by }: AtDesk,
): Promise<DeskView> {
  const now = deps.clock.now();
  const [{ links: given, isCut }, organisation] = await Promise.all([
    deps.desks.linksOf(person),
    deps.directory.organisation(),
  ]);
  const links = given.filter(isOfDocument);
  const byDocument = Map.groupBy(links.filter(isOfOne), ({ documentId }) => documentId);
  const overseeing = links
    .filter((link) => !isOfOne(link))
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
    .at(-1);
  const linesOf = ({ documentId, head, basis }: DeskDocument): DeskLine[] => {
    const pinned = deps.archive.pinned(documentId, head, basis);
    const found = onDesk(byDocument.get(documentId) ?? [], head.report, by, { now, calendar: organisation });
    const mayRead = mayReadTranslation(head.report, by, organisation.confirmsAddresses);
    const isAsked = awaitsRoles(head.report, by.roles);
    const open = found.filter(({ link: { purpose } }) => {
      if (purpose === "read") return isAsked;
      return purpose !== "confirm-translation" || mayRead;
    });
    return open.map((each) => ({
      ...each,
      report: head.report,
      basis: pinned === "altered" ? null : pinned,
    }));
  };
  const ids = [...new Set([...byDocument.keys(), ...(overseeing ? [overseeing.documentId] : [])])];
  const lines: DeskLine[] = [];
  let overseer: string | undefined;
  for (let from = 0; from < ids.length; from += atOnce) {
    const documents = await deps.desks.documents(ids.slice(from, from + atOnce));
    lines.push(...documents.flatMap(linesOf));
    overseer ??= documents.find(({ documentId }) => documentId === overseeing?.documentId)?.head.report.policy
      .overseer;
  }
  const of = (is: OnDesk["is"]) => lines.filter((line) => line.is === is);
  const titled = (shown: readonly DeskLine[]) => Promise.all(shown.map((line) => titledLine(deps, line)));
  const [awaited, written, submitted, answered] = await Promise.all([
    titled(of("awaited").sort(soonestFirst)),
    titled(of("written").sort(soonestFirst)),
    titled(of("submitted").sort(newestFirst).slice(0, mostDone)),
    titled(of("answered").sort(newestFirst).slice(0, mostDone)),
  ]);
  return {
    meetings: await meetingsOnDesk(deps, given, by),
    ...(await asSecond(deps, given.filter(isAddressLink), by, { organisation, now })),
    ...{ awaited, written, submitted, answered },
    overseeing:
      overseeing && overseer !== undefined && by.roles.includes(overseer)
        ? { linkId: overseeing.id, isTooOld: now >= overseeing.validUntil }
        : null,
    isCut,
  };
}

/** A line as its reader knows its document, who wrote it, or is asked something of it. */
const titledLine = async (deps: CallDeps, line: DeskLine): Promise<DeskLine> => {
  const { link, report, basis } = line;
  return basis
    ? { ...line, basis: await calledByTitle(deps, { documentId: link.documentId, report, basis }) }
    : line;
};

/** What of other people waits for somebody as their second person: changes of addresses, and what they enrolled; of each person once. */
async function asSecond(
  { people, directory }: { people: Pick<People, "load">; directory: Pick<Directory, "names"> },
  links: readonly AddressLink[],
  by: KnownAuthority,
  { organisation, now }: { organisation: Organisation; now: string },
): Promise<Pick<DeskView, "confirming" | "credentials">> {
  const mayConfirm = mayVouch(by, organisation.confirmsAddresses);
  const mayGrant = mayVouch(by, grantingRoles(organisation));
  const asked = mayGrant ? links.filter(({ createdAt }) => !isOfBefore(by, createdAt)) : [];
  const found = await Promise.all(
    asked.map(async (link) => {
      const person = personOfStream(link.documentId) ?? "";
      const { head } = await people.load({ person });
      const isException = credentialsOf(head?.person ?? {}).some(
        ({ number, kind }) => number === link.round && kind === "exception",
      );
      return {
        ...{ linkId: link.id, person, isException },
        isChange: mayConfirm && head !== null && awaitsConfirming(link, head.person, now),
        isEnrolled: (mayConfirm || isException) && head !== null && awaitsSecond(link, head.person, now),
      };
    }),
  );
  const names = await directory.names(found.map(({ person }) => person));
  const named = (ones: typeof found) =>
    [...new Map(ones.map((one) => [`${one.person} ${one.isException}`, one])).values()].map(
      ({ linkId, person, isException }) => ({ linkId, person: names[person] ?? "", isException }),
    );
  return {
    confirming: named(found.filter(({ isChange }) => isChange)),
    credentials: named(found.filter(({ isEnrolled }) => isEnrolled)),
  };
}

/** By a link to oversee all documents are watched over, whichever it was given for. */
const isOfOne = ({ purpose }: Link): boolean => purpose !== "oversee";

const newestFirst = (a: OnDesk, b: OnDesk): number => b.link.createdAt.localeCompare(a.link.createdAt);

/** What has no end comes last. */
const soonestFirst = (a: OnDesk, b: OnDesk): number => (a.by ?? "9999").localeCompare(b.by ?? "9999");

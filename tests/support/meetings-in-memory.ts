import type { StoredEntry } from "../../events/entry.ts";
import { commentValue } from "../../shared/adapters/dynamodb/items.ts";
import { keptAs } from "../../shared/adapters/dynamodb/kept.ts";
import type { Comment } from "../../shared/domain/audit/comment.ts";
import { type Altered, type Committed, mask } from "../../shared/domain/audit/commitments.ts";
import { withMasks } from "../../shared/domain/audit/masks.ts";
import type { ListedInterest } from "../../shared/domain/board/listed-interest.ts";
import { itemNumbered } from "../../shared/domain/board/meetings/numbered.ts";
import type { Recommended } from "../../shared/domain/board/meetings/recommended.ts";
import type { Meeting } from "../../shared/domain/board/meetings/state.ts";
import { maskedIn, wordsNamedBy } from "../../shared/domain/board/meetings/words.ts";
import type { BylawProfile } from "../../shared/domain/board/profile.ts";
import { type Registered, registeredAs } from "../../shared/domain/board/registered.ts";
import type { Basis } from "../../shared/domain/documents/basis.ts";
import { type Guard, unclaimed } from "../../shared/domain/documents/guard.ts";
import type { MeetingLink } from "../../shared/domain/links/link.ts";
import type { MeetingChange, MeetingHead, Meetings, WantedOfMeeting } from "../../shared/ports/meetings.ts";
import type { Resolutions } from "../../shared/ports/resolutions.ts";
import type { KnownAuthority, OutboxRow, Session, StoredLink } from "../../shared/ports/store.ts";

/** What the tables hold that meetings' streams share with documents. */
type Tables = {
  readonly authorities: Map<string, KnownAuthority>;
  readonly links: Map<string, StoredLink>;
  readonly sessions: Map<string, Session>;
  /** What was numbered, by the guard; and the register of resolutions, by body and name. */
  guards: Map<string, Guard>;
  readonly resolutions: Map<string, Registered>;
  addRow(row: OutboxRow): void;
  addLink(link: MeetingLink): void;
};

/** The streams of meetings in memory, each write with the conditions that the adapter puts on it. */
export class MeetingsInMemory implements Meetings {
  readonly heads = new Map<string, MeetingHead>();
  readonly profiles = new Map<string, BylawProfile>();
  readonly commands = new Set<string>();
  readonly #entries = new Map<string, StoredEntry[]>();
  readonly #recommended = new Map<string, Recommended>();
  /** How often something was committed. */
  writes = 0;
  /** The words beside entries, as they are kept. */
  readonly said = new Map<string, Committed<Comment>>();
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  /** All that it holds, for whoever puts it back to what it was. */
  holds(): (Map<string, unknown> | Set<string>)[] {
    return [this.heads, this.profiles, this.commands, this.#entries, this.#recommended, this.said];
  }

  async load({ meeting, session, person, command, guard }: WantedOfMeeting) {
    await null;
    const { authorities, sessions, links } = this.#tables;
    return {
      head: this.heads.get(meeting) ?? null,
      profile: this.profiles.get(meeting) ?? null,
      session: (session && sessions.get(`${session.linkId} ${session.digest}`)) ?? null,
      link: (session && links.get(session.linkId)) ?? null,
      authority: authorities.get(person ?? "") ?? null,
      commandDone: command !== undefined && this.commands.has(`${meeting} ${command}`),
      guard: guard === undefined ? null : (this.#tables.guards.get(guard) ?? unclaimed(guard)),
    };
  }

  async commit(change: MeetingChange): ReturnType<Meetings["commit"]> {
    await null;
    const { meeting, from, head, command, authority, guard, profile, comment, resolution } = change;
    if (command !== undefined && this.commands.has(`${meeting} ${command}`))
      return { committed: false, because: "command-done" };
    const before = this.heads.get(meeting)?.chain ?? { number: 0, hash: null };
    if (before.number !== from.number || before.hash !== from.hash)
      return { committed: false, because: "conflict" };
    const { guards, resolutions } = this.#tables;
    const isTaken = resolution && resolutions.has(nameInRegister(resolution));
    if (isTaken || (guard && (guards.get(guard.name)?.version ?? 0) !== guard.version - 1))
      return { committed: false, because: "guard-changed" };
    const isOther =
      authority && this.#tables.authorities.get(authority.person)?.version !== authority.version;
    if (isOther) return { committed: false, because: "authority-changed" };
    this.writes += 1;
    if (command !== undefined) this.commands.add(`${meeting} ${command}`);
    this.heads.set(meeting, head);
    if (profile) this.profiles.set(meeting, profile);
    if (guard) guards.set(guard.name, guard);
    for (const one of change.recommended ?? [])
      this.#recommended.set(`${one.documentId} ${one.meeting} ${one.item}`, one);
    if (resolution) resolutions.set(nameInRegister(resolution), resolution);
    this.#entries.set(meeting, [...(this.#entries.get(meeting) ?? []), ...change.entries]);
    if (comment) this.said.set(`${meeting} ${comment.entry}`, comment.kept);
    for (const { entry, commitments } of change.masks ?? []) {
      const name = `${meeting} ${entry}`;
      const kept = this.said.get(name);
      if (!kept) throw new Error(`${name}: there are no words`);
      this.said.set(name, mask(kept, Object.keys(commitments)));
    }
    for (const link of change.links) this.#tables.addLink(link);
    for (const row of change.outbox) this.#tables.addRow(row);
    return { committed: true };
  }

  async entries(meeting: string): Promise<StoredEntry[]> {
    await null;
    return this.#entries.get(meeting) ?? [];
  }

  async words(meeting: string, entries: readonly StoredEntry[], of?: readonly StoredEntry[]) {
    const kept = await this.kept(meeting, entries, of);
    return new Map([...kept].map(([number, one]) => [number, one === "altered" ? one : withMasks(one)]));
  }

  async kept(meeting: string, entries: readonly StoredEntry[], of: readonly StoredEntry[] = entries) {
    await null;
    const masked = maskedIn(entries);
    const found = of.flatMap((entry): [number, Committed<Comment> | Altered][] => {
      const [hash, kept] = [wordsNamedBy(entry), this.said.get(`${meeting} ${entry.number}`)];
      return hash === null || !kept
        ? []
        : [[entry.number, keptAs(commentValue(), hash, kept, masked.get(entry.number) ?? [])]];
    });
    return new Map(found);
  }

  async recommended(documentId: string) {
    await null;
    return [...this.#recommended.values()].filter((one) => one.documentId === documentId);
  }

  async list(over: boolean) {
    await null;
    const isOver = ({ meeting: { status } }: MeetingHead) => status === "ended" || status === "cancelled";
    return [...this.heads]
      .filter(([, head]) => isOver(head) === over)
      .map(([id, { meeting }]) => ({ id, startsAt: meeting.startsAt }))
      .sort((a, b) => b.startsAt.localeCompare(a.startsAt));
  }
}

/** By what the register knows a resolution, whichever its body. */
export const nameInRegister = (resolution: Registered): string =>
  `${resolution.body} ${registeredAs(resolution)}`;

/** The registers of resolutions, as the transactions of meetings and documents wrote them. */
export const resolutionsOf = (
  written: ReadonlyMap<string, Registered>,
  known: { heads: ReadonlyMap<string, MeetingHead>; basis(documentId: string): Promise<Basis | null> },
  interests: readonly ListedInterest[] = [],
): Resolutions => ({
  declared: async (since = "") => {
    await null;
    return interests.filter(({ at }) => at >= since);
  },
  of: async (body) => {
    await null;
    return [...written.values()]
      .filter((one) => one.body === body)
      .toSorted((a, b) => a.at.localeCompare(b.at));
  },
  find: async (body, name) => {
    await null;
    return written.get(`${body} ${name}`) ?? null;
  },
  behind: async (lines) => {
    const meetings = new Map<string, Meeting>();
    const bases = new Map<string, Basis>();
    for (const one of lines) {
      const meeting = one.way === "meeting" ? known.heads.get(one.meeting)?.meeting : undefined;
      if (meeting && one.way === "meeting") meetings.set(one.meeting, meeting);
      const put =
        one.way === "meeting"
          ? meeting?.agenda.find(({ item }) => item === itemNumbered(meeting, one))?.of
          : one;
      const basis = put ? await known.basis(put.documentId) : null;
      if (put && basis) bases.set(put.documentId, basis);
    }
    return { meetings, bases };
  },
});

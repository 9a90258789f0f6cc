import type { StoredEntry } from "../../events/entry.ts";
import type { Comment } from "../../shared/domain/audit/comment.ts";
import { daysOff } from "../../shared/domain/calendars/office.ts";
import type { DaysOff } from "../../shared/domain/organisation/office-time.ts";
import type { CalendarChange, CalendarHead, Calendars } from "../../shared/ports/calendars.ts";
import type { KnownAuthority } from "../../shared/ports/store.ts";

/** The calendars of offices in memory, each write with the conditions that the adapter puts on it. */
export class CalendarsInMemory implements Calendars {
  readonly heads = new Map<string, CalendarHead>();
  readonly commands = new Set<string>();
  readonly #entries = new Map<string, StoredEntry[]>();
  readonly #words = new Map<string, Comment>();
  readonly #tables: { readonly authorities: Map<string, KnownAuthority> };

  constructor(tables: { readonly authorities: Map<string, KnownAuthority> }) {
    this.#tables = tables;
  }

  /** All that it holds, for whoever puts it back to what it was. */
  holds(): (Map<string, unknown> | Set<string>)[] {
    return [this.heads, this.commands, this.#entries, this.#words];
  }

  /** What lies beside the organisation’s own data. */
  off(): DaysOff {
    return Object.fromEntries([...this.heads].map(([office, { calendar }]) => [office, daysOff(calendar)]));
  }

  async load({ office, command }: Parameters<Calendars["load"]>[0]) {
    await null;
    return {
      head: this.heads.get(office) ?? null,
      commandDone: command !== undefined && this.commands.has(`${office} ${command}`),
    };
  }

  async commit({
    office,
    from,
    head,
    entries,
    command,
    authority,
    comment,
  }: CalendarChange): ReturnType<Calendars["commit"]> {
    await null;
    if (command !== undefined && this.commands.has(`${office} ${command}`))
      return { committed: false, because: "command-done" };
    const before = this.heads.get(office)?.chain ?? { number: 0, hash: null };
    if (before.number !== from.number || before.hash !== from.hash)
      return { committed: false, because: "conflict" };
    const isOther =
      authority && this.#tables.authorities.get(authority.person)?.version !== authority.version;
    if (isOther) return { committed: false, because: "authority-changed" };
    if (command !== undefined) this.commands.add(`${office} ${command}`);
    this.heads.set(office, head);
    this.#entries.set(office, [...(this.#entries.get(office) ?? []), ...entries]);
    if (comment) this.#words.set(`${office} ${comment.entry}`, comment.kept.value);
    return { committed: true };
  }

  async entries(office: string): Promise<StoredEntry[]> {
    await null;
    return this.#entries.get(office) ?? [];
  }

  async words(office: string, entries: readonly StoredEntry[]) {
    await null;
    const found = entries.flatMap(({ number }): [number, Comment][] => {
      const words = this.#words.get(`${office} ${number}`);
      return words ? [[number, words]] : [];
    });
    return new Map(found);
  }
}

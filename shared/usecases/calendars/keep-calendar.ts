import { type Comment, tidyComment } from "../../domain/audit/comment.ts";
import { commitTo, type Named } from "../../domain/audit/commitments.ts";
import { seal } from "../../domain/audit/seal.ts";
import {
  type CalendarCommand,
  type CalendarRefusal,
  type ClosedDay,
  decideCalendar,
  evolveCalendar,
  noCalendar,
  type OfficeCalendar,
  streamOfCalendar,
} from "../../domain/calendars/office.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Calendars } from "../../ports/calendars.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { KnownAuthority } from "../../ports/store.ts";

type Deps = { calendars: Pick<Calendars, "load" | "commit">; clock: Clock; ids: Ids };

/** Who keeps an office’s calendar, and what makes a repeated form harmless. */
type Keeping = { office: string; command: string; by: KnownAuthority };

type Kept = Result<OfficeCalendar, CalendarRefusal | { code: "no-longer-authorised" }>;

/** Whoever keeps the record of the organisation closes an office on some days. What each is called lies beside the entry. */
export function closeDays(deps: Deps, keeping: Keeping, days: readonly ClosedDay[]): Promise<Kept> {
  const fields = Object.fromEntries(days.flatMap(({ day, name }) => (name === null ? [] : [[day, name]])));
  const said = tidyComment({ text: null, fields });
  const comment = said && commitTo(said, deps.ids.secret);
  const closed = { name: "close", days: days.map(({ day }) => day), by: keeping.by.person } as const;
  return carryOut(deps, keeping, { ...closed, wordsCommitment: comment?.hash ?? null }, comment);
}

/** An office works on a day after all: one of its own list, or a public holiday that it does not keep. */
export const openDay = (deps: Deps, keeping: Keeping, day: string): Promise<Kept> =>
  carryOut(deps, keeping, { name: "open", day, by: keeping.by.person }, null);

/**
 * The public holidays of a year come in, by an operation.
 * @returns whether anything changed by them
 */
export async function loadHolidays(
  deps: Deps,
  office: string,
  facts: Extract<CalendarCommand, { name: "load" }>["facts"],
): Promise<boolean> {
  const { head } = await deps.calendars.load({ office });
  const before = head?.chain.number ?? 0;
  await carryOut(deps, { office }, { name: "load", facts }, null);
  return ((await deps.calendars.load({ office })).head?.chain.number ?? 0) > before;
}

const maximumTries = 10;

/**
 * Carries a command out on an office's calendar: decided on its head, sealed into entries, one transaction on condition that the head
 * and whoever acts are still as they were; decided again where somebody else was first.
 */
async function carryOut(
  { calendars, clock }: Deps,
  { office, command, by }: Pick<Keeping, "office"> & Partial<Keeping>,
  wanted: CalendarCommand,
  comment: Named<Comment> | null,
): Promise<Kept> {
  for (let tries = 1; tries <= maximumTries; tries += 1) {
    const loaded = await calendars.load({ office, ...(command !== undefined && { command }) });
    const calendar = loaded.head?.calendar ?? noCalendar;
    if (loaded.commandDone) return ok(calendar);
    const outcome = decideCalendar(calendar, wanted);
    if (!outcome.ok) return outcome;
    const [event] = outcome.value;
    if (!event) return ok(calendar);
    const from = loaded.head?.chain ?? { number: 0, hash: null };
    const sealed = seal(streamOfCalendar(office), from, [event], clock.now());
    const after = evolveCalendar(calendar, event, sealed.end.number);
    const committed = await calendars.commit({
      ...{ office, from, head: { calendar: after, chain: sealed.end }, entries: sealed.entries },
      ...(command !== undefined && { command }),
      ...(by && { authority: by }),
      ...(comment && { comment: { ...comment, entry: sealed.end.number } }),
    });
    if (committed.committed) return ok(after);
    if (committed.because === "authority-changed") return refuse({ code: "no-longer-authorised" });
  }
  throw new Error(`${office}: lost ${maximumTries} races`);
}

import { VotingModel } from "./model-voting.ts";

const day = 86_400_000;

/** How far the clocks of a time zone are ahead of UTC at an instant, in milliseconds. */
function ahead(instant: number, timeZone: string): number {
  const { format } = clocks.get(timeZone) ?? made(timeZone);
  return Date.parse(`${format(instant).replace(" ", "T")}Z`) - Math.floor(instant / 1000) * 1000;
}
const clocks = new Map<string, Intl.DateTimeFormat>();
function made(timeZone: string): Intl.DateTimeFormat {
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  clocks.set(timeZone, clock);
  return clock;
}

/** By which roles directors sit on committees. */
export const committees = ["planning-committee", "agreements-committee"];

/** The roles of officers, who declare interests as directors do. */
const officers = ["executive-director", "secretary", "treasurer"];

/** Whom the by-laws ask whether documents reach them by electronic means. */
const sitting = ["director", ...committees];

/** On which days offices are closed, as somebody with a wall calendar would note it: time that is counted from then on follows it. */
export class OfficeModel extends VotingModel {
  /** The head office's first, with its time zone; in which somebody works; and the organisation's own holidays. */
  offices: readonly { id: string; timeZone: string }[] = [];
  readonly worksIn = new Map<string, string>();
  holidays: readonly string[] = [];
  /** Days on which an office is closed, of those that keep a list of their own. */
  readonly closed = new Map<string, Set<string>>();
  /** The day on which the report was to be with its donor, and those that they were given since. */
  donorsDays: string[] = [];
  /** Who consented that documents reach them by electronic means, and who does not; nobody else was asked. */
  readonly electronic = new Map<string, boolean>();

  /** What officers declared of interests in writing, each in their order; null where its words were masked. */
  readonly disclosed = new Map<string, (string | null)[]>();

  /** An officer who does not direct declares theirs by any link, for as long as they are signed in. */
  mayDeclareAsOfficer = (
    { openedAt, person }: { openedAt: string; person: string },
    now: string,
  ): boolean => {
    const held = this.roles.get(person) ?? [];
    const isSignedIn = Date.parse(now) - Date.parse(openedAt) < day / 2;
    return (
      isSignedIn &&
      !this.away.has(person) &&
      !held.includes("director") &&
      held.some((role) => officers.includes(role))
    );
  };

  /**
   * Who sits on the board or a committee answers for themselves by any link of theirs, for as long as they are signed in; whoever agreed
   * once takes it back, whatever they sit on by then.
   */
  mayAnswerElectronic = (
    { openedAt, person }: { openedAt: string; person: string },
    accepts: boolean,
    now: string,
  ) =>
    Date.parse(now) - Date.parse(openedAt) < day / 2 &&
    !this.away.has(person) &&
    ((this.roles.get(person) ?? []).some((role) => sitting.includes(role)) ||
      (!accepts && this.electronic.get(person) === true));

  /** Until when whoever is asked at an instant has so many business days: of the office of whoever writes it, if that keeps a list. */
  deadlineFrom(from: string, days: number): string {
    const [head] = this.offices;
    const own = this.offices.find(({ id }) => id === this.worksIn.get(this.author) && this.closed.has(id));
    const { id = "", timeZone = "UTC" } = own ?? head ?? {};
    const off = this.closed.get(id) ?? new Set(this.holidays);
    let at = Date.parse(from) + ahead(Date.parse(from), timeZone);
    for (let left = days * day; ; ) {
      const midnight = Math.floor(at / day) * day + day;
      const isOff =
        [0, 6].includes(new Date(at).getUTCDay()) || off.has(new Date(at).toISOString().slice(0, 10));
      const passes = isOff ? 0 : midnight - at;
      if (passes > 0 && passes >= left) {
        const ends = at + left;
        return new Date(ends - ahead(ends - ahead(ends, timeZone), timeZone)).toISOString();
      }
      left -= passes;
      at = midnight;
    }
  }
}

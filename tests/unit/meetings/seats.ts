import { bodiesOf } from "../../../shared/domain/board/bodies.ts";
import { dayOf, daysLater } from "../../../shared/domain/organisation/business-days.ts";
import type { TermOfOffice } from "../../../shared/domain/organisation/organisation.ts";
import { known } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { chair, mover, seconder } from "./acts.ts";

/** Who sits on a body that meets, on which day: noted with paper and pencil beside what the product says of it. */

const { bylaws, timeZone } = known.organisation;
const [planning, agreements] = bylaws.committees;

/** A director who is not on the board as the meeting is convened, and somebody on its committees who is none. */
const [elected, adviser] = ["P-013", "P-001"] as const;
export const people = [chair, mover, seconder, elected];

/** The board decides; a committee recommends to it; another, with a quorum of its own, decides by what was delegated to it. */
export const bodies = {
  board: { role: bylaws.directors.role, recommends: false },
  recommends: { role: planning?.role ?? "", recommends: true },
  decides: { role: agreements?.role ?? "", recommends: false },
} as const;
export type Body = keyof typeof bodies;

export class Seats {
  readonly role: string;
  readonly terms = new Map<string, TermOfOffice>();

  constructor(body: Body, now: string) {
    this.role = bodies[body].role;
    // Elected for a week from now: after the notice that goes out today.
    this.terms.set(elected, { from: daysLater(dayOf(now, timeZone), 7), until: null });
  }

  /** A term ends yesterday, today or later; begins today or later; or has no end any more. */
  set(person: string, now: string, pick: number): void {
    const inDays = (days: number) => daysLater(dayOf(now, timeZone), days);
    const { from = null, until = null } = this.terms.get(person) ?? {};
    const [term = null] =
      [
        [{ from, until: inDays(-1) }],
        [{ from, until: inDays(0) }],
        [{ from, until: inDays(1) }],
        [{ from: inDays(0), until }],
        [{ from: inDays(1), until }],
        [{ from: null, until: null }],
      ][pick % 6] ?? [];
    if (term) this.terms.set(person, term);
  }

  /** As whoever read the dates of the terms would say who sits on it at an instant (ISO 8601 UTC). */
  on(now: string): string[] {
    const today = dayOf(now, timeZone);
    return people.filter((person) => {
      const { from = null, until = null } = this.terms.get(person) ?? {};
      return (from === null || from <= today) && (until === null || today <= until);
    });
  }

  /** The same as the product says it, of the roles and their terms; of those who hold them then as well, where that is asked. */
  asKnown({ now }: Pick<Story["world"], "now">, ...or: readonly string[]): readonly string[] {
    const seated = this.role === bylaws.directors.role ? people : [adviser, ...people];
    const roster = { [bylaws.directors.role]: people, [this.role]: seated };
    const terms = { [bylaws.directors.role]: Object.fromEntries(this.terms) };
    const days = [now, ...or].map((at) => dayOf(at, timeZone));
    const all = bodiesOf({ bylaws, roster, terms }, days);
    return all.find(({ role }) => role === this.role)?.members ?? [];
  }
}

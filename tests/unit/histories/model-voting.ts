import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { isOver, type Lane } from "./model-lane.ts";
import { WrittenModel } from "./model-writing.ts";
import type { Page } from "./world.ts";

/** What by-laws say of a resolution in writing, as whoever read them would sum them up. */
type Rules = {
  /** For how many minutes a refusal or an abstention is taken back. */
  graceMinutes: number;
  /** Whether a director signs too who was elected while it is open. */
  joinersSign: boolean;
  /** Whether a ballot asks for more than the link that was mailed. */
  asksMore: boolean;
};

/** From and until which day (ISO 8601), both included, somebody holds a role; null where nobody says. */
type Term = { from: string | null; until: string | null };

/** What somebody proved beside their link: for one version in one lane, in one session, until an instant. */
type Proved = Pick<Page, "linkId" | "secret" | "person" | "round" | "contentHash"> & {
  lane: string;
  until: string;
};

/** An exception that a director asked for, for one ballot. */
export type Excepted = {
  round: number;
  lane: string;
  /** Who is asked to grant it. */
  putTo: readonly string[];
  granted: string[];
  /** Whether two people granted it. */
  stands: boolean;
  /** When the last of those it is put to were asked (instant, ISO 8601 UTC). */
  askedAt: string;
  /** How often somebody tried to confirm it since then. */
  tried: number;
};

const minutesLater = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** What is noted of a resolution in writing: by which rules it runs, who is a director by the dates of their term, and what ballots wait. */
export class VotingModel extends WrittenModel {
  /** What the by-laws in force say; and what they said when the stage was opened, by which it ends. */
  bylaws: Rules = { graceMinutes: 0, joinersSign: true, asksMore: false };
  rules: Rules = this.bylaws;
  /** The instant that it is. */
  now = "";
  /** For which term people hold a role, by role and person. */
  readonly terms = new Map<string, Map<string, Term>>();
  readonly proofs: Proved[] = [];
  /** The exceptions that directors asked for, the last of each; and how many ballots were cast by one. */
  readonly exceptions = new Map<string, Excepted>();
  byException = 0;
  /** Until when directors are away, as they said last: by the round, stage and lane of their link, and by who they are. */
  readonly absences = new Map<string, string>();
  /** Ballots that were taken back: from what was on record with them until it was with their taking back. */
  readonly takenBack: { lane: string; by: string; at: number; until: number }[] = [];

  isNow(instant: string): void {
    this.now = instant;
  }

  /** Whether somebody holds a role by the dates of their term, by the head office's clock. */
  isInTerm(person: string, role: string): boolean {
    const { from, until } = this.terms.get(role)?.get(person) ?? { from: null, until: null };
    if (from === null && until === null) return true;
    const today = dayOf(this.now, "America/Montreal");
    return (from === null || from <= today) && (until === null || today <= until);
  }

  /** From when on a refusal or an abstention that is given now ends its resolution: at its deadline at the latest; null where at once. */
  effectOf({ deadline }: Lane, how: string): string | null {
    if (how === "sign" || this.rules.graceMinutes === 0) return null;
    const after = minutesLater(this.now, this.rules.graceMinutes);
    return deadline !== "" && deadline < after ? deadline : after;
  }

  /** As what a refusal or an abstention has ended a resolution by its own time, the first of them; null where none has. */
  endedBy({ id }: Lane, now: string): "refused" | "abstained" | null {
    const [first] = this.answers
      .filter(({ lane, effectAt }) => lane === id && effectAt !== null && effectAt <= now)
      .sort((one, other) => ((one.effectAt ?? "") < (other.effectAt ?? "") ? -1 : 1));
    if (!first) return null;
    return first.how === "refuse" ? "refused" : "abstained";
  }

  /** Whether a resolution takes nothing any more, whether or not a clock has ticked. */
  isVoteOver = (lane: Lane, now: string) => isOver(lane, now) || this.endedBy(lane, now) !== null;

  /** Whether a page shows a ballot of theirs that they took back since. */
  showsTakenBack = ({ seen, person, link }: Page) =>
    this.takenBack.some(
      ({ lane, by, at, until }) => lane === link.lane && by === person && at <= seen && seen < until,
    );

  /** Whether something of their own was proved for what the ballot of a page binds, in its session, and not too long ago. */
  hasProved({ linkId, secret, person, round, contentHash, link }: Page, now: string): boolean {
    // Of one session what was proved last takes the place of what was before it.
    const last = this.proofs.findLast((one) => one.linkId === linkId && one.secret === secret);
    const isOfThis = last?.person === person && last.round === round && last.lane === link.lane;
    return isOfThis && last.contentHash === contentHash && now < last.until;
  }

  /** In time, of the ballot that their page showed, whoever gave it and is a director still takes it back. */
  mayTakeBallotBack(page: Page, now: string): boolean {
    const { person, link } = page;
    const lane = this.stages[this.stage ?? -1]?.find(({ id }) => id === link.lane);
    if (!this.open || lane?.rule !== "written-resolution" || !this.holds(page, now)) return false;
    if (link.purpose !== "sign" || link.stage !== this.stage || link.round !== this.handedIn) return false;
    if (!lane.people.includes(person) || lane.failed !== null || this.isVoteOver(lane, now)) return false;
    if (this.author === person || this.authors.has(person)) return false;
    if (!(this.roles.get(person) ?? []).includes(lane.role)) return false;
    const own = this.answers.find((one) => one.lane === lane.id && one.by === person);
    return own !== undefined && own.effectAt !== null && own.at <= page.seen;
  }

  takeBallotBack({ person, link }: Page, until: number): void {
    const own = this.answers.find((one) => one.lane === link.lane && one.by === person);
    if (!own) return;
    this.answers = this.answers.filter((one) => one !== own);
    this.takenBack.push({ lane: own.lane, by: person, at: own.at, until });
  }
}

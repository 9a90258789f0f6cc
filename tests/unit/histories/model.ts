import type { ServiceLevel } from "../../../events/common.ts";
import { asksAll, endOf, type Lane, must, needs, timeOf } from "./model-lane.ts";
import { committees, OfficeModel } from "./model-offices.ts";
import type { Page } from "./world.ts";

/** How somebody answers. */
export type How =
  | "approve"
  | "approve-with-reservations"
  | "request-changes"
  | "reject"
  | "take-note"
  | "accept"
  | "sign"
  | "refuse"
  | "abstain";

/** What whoever is asked in a lane without a vote was sent a link for. */
const purposeOf = ({ rule }: Lane): string => {
  if (rule === "note") return "note";
  return rule === "acceptance" ? "accept" : "review";
};

/**
 * What somebody with paper and pencil would note of a report: who was asked, who said what, how often it was handed in.
 * Written from the rules as people know them, without the domain's code.
 */
export class Model extends OfficeModel {
  /** Nobody decides on what they wrote. */
  wrote = (person: string) => person === this.author || this.authors.has(person);

  /** Whoever handed it in takes it back by any page of theirs, as long as nobody has decided. */
  mayTakeBack = (page: Page, now: string) =>
    this.holds(page, now) &&
    page.person === this.author &&
    page.round === this.handedIn &&
    (this.status === "submitted" || (this.status === "in-review" && this.open && this.stage === 0)) &&
    this.answers.every(({ how }) => how === "take-note") &&
    this.lanes.every(({ rule, failed }) => rule !== "written-resolution" && failed === null);

  takeBack(): void {
    Object.assign(this, { status: "taken-back", open: false, questions: [] });
  }

  handIn(version: string): void {
    this.handedIn += 1;
    this.authors.add(this.author);
    Object.assign(this, {
      version,
      status: "submitted",
      stage: null,
      open: false,
      answers: [],
      questions: [],
    });
  }

  mayAnswer(page: Page, how: How, commented: boolean, now: string): boolean {
    const byBallot = ["sign", "refuse", "abstain"].includes(how);
    const lane = this.lanes.find(({ id }) => id === page.link.lane);
    if (!this.open || !lane?.people.includes(page.person) || !this.holds(page, now)) return false;
    if (this.wrote(page.person) || lane.failed !== null || page.link.stage !== this.stage) return false;
    if (page.link.purpose !== (byBallot ? "sign" : purposeOf(lane))) return false;
    if ((how === "take-note") !== (lane.rule === "note")) return false;
    // A donor accepts or returns, and nobody else does.
    if (lane.rule === "acceptance" ? how !== "accept" && how !== "request-changes" : how === "accept")
      return false;
    // Whoever was elected meanwhile is asked with it, and has to sign as well.
    if (byBallot && (this.isVoteOver(lane, now) || this.joining(lane).some(this.wrote))) return false;
    if (byBallot && !(this.isInTerm(page.person, lane.role) && this.provedIfAsked(page, now))) return false;
    if (!byBallot && !this.sits(page.person, lane)) return false;
    if (!this.holdsRole(page.person, lane)) return false;
    if ((lane.rule === "written-resolution") !== byBallot) return false;
    if (page.round !== this.handedIn || page.link.round !== this.handedIn) return false;
    if (page.contentHash !== this.version) return false;
    const ofLane = this.answers.filter((answer) => answer.lane === lane.id);
    // Where nothing more is awaited a reviewer may still change what they said, and nobody else says anything.
    const hasSaid = ofLane.some(({ by }) => by === page.person);
    if (endOf(lane, ofLane) !== null && (byBallot || !hasSaid)) return false;
    // A page that was opened before their last answer does not know it, and takes the place of none.
    if (ofLane.some(({ by, at }) => by === page.person && at > page.seen)) return false;
    if (byBallot && this.showsTakenBack(page)) return false;
    const isSame = ofLane.some((answer) => answer.by === page.person && answer.how === how);
    if (isSame && (byBallot || !commented)) return false;
    return how === "approve" || how === "take-note" || how === "accept" || byBallot || commented;
  }

  /** Whether somebody who is asked in a lane is here, and has its role by the dates of their term. */
  canAnswer = (person: string, lane: Lane): boolean =>
    !this.away.has(person) &&
    this.holdsRole(person, lane) &&
    this.isInTerm(person, lane.role) &&
    this.sits(person, lane);

  /** On a committee directors alone sit, by the dates of their term; of any other lane nothing is asked by this. */
  sits = (person: string, { role }: Lane): boolean =>
    !committees.includes(role) ||
    ((this.roles.get(person) ?? []).includes("director") &&
      [role, "director"].every((one) => this.isInTerm(person, one)));

  provedIfAsked = (page: Page, now: string) => !this.rules.asksMore || this.hasProved(page, now);

  /** In a lane that was late whoever stands in answers by their own role. */
  holdsRole(person: string, { role, standIns, isLate }: Lane): boolean {
    const roles = this.roles.get(person) ?? [];
    return roles.includes(role) || (isLate && standIns !== null && roles.includes(standIns));
  }

  answer({ person: by, link }: Page, how: How, at: number): void {
    const lane = link.lane ?? "";
    const found = this.lanes.find(({ id }) => id === lane);
    const effectAt = found?.rule === "written-resolution" ? this.effectOf(found, how) : null;
    this.answers = [
      ...this.answers.filter((answer) => answer.by !== by || answer.lane !== lane),
      { lane, by, how, at, effectAt },
    ];
    const stage = this.stage ?? 0;
    this.reservations = this.reservations.filter(
      (one) => one.lane !== lane || one.by !== by || one.stage !== stage,
    );
    if (how === "approve-with-reservations")
      this.reservations.push({ lane, by, stage, round: this.handedIn });
    if (found && effectAt === null && (how === "refuse" || how === "abstain"))
      found.failed = how === "refuse" ? "refused" : "abstained";
  }

  endOf = (lane: Lane) =>
    endOf(
      lane,
      this.answers.filter((answer) => answer.lane === lane.id),
    );

  /** The lanes whose "no" cannot be outvoted, and that have said it. */
  get vetoing(): Lane[] {
    return this.lanes.filter((lane) => lane.rule === "veto" && !["passed", null].includes(this.endOf(lane)));
  }

  /** The lanes of the open stage from which an answer is still to come, with those who are to give it. */
  get awaited(): { lane: Lane; people: string[] }[] {
    if (!this.open) return [];
    return this.lanes
      .filter((lane) => lane.failed === null && this.endOf(lane) === null)
      .map((lane) => ({
        lane,
        people: lane.people.filter(
          (who) => !this.answers.some((answer) => answer.lane === lane.id && answer.by === who),
        ),
      }));
  }

  /** When the time of the lanes is over from which an answer is still to come, or a refusal is taken back no more. */
  get deadlines(): string[] {
    const effects = this.open ? this.answers.flatMap(({ effectAt }) => effectAt ?? []) : [];
    return [...new Set([...this.awaited.flatMap(({ lane }) => lane.deadline || []), ...effects])].sort();
  }

  /** Who takes note keeps no stage open where others decide. */
  get keepingOpen(): { lane: Lane; people: string[] }[] {
    const isDeciding = this.lanes.some(({ rule }) => rule !== "note");
    return this.awaited.filter(({ lane }) => lane.rule !== "note" || !(isDeciding || lane.isLate));
  }

  /** The lanes with people whose time is over, and of which the clock has made nothing. */
  overlooked = (now: string): Lane[] =>
    this.keepingOpen.flatMap(({ lane }) =>
      lane.people.length > 0 && !lane.isLate && this.isVoteOver(lane, now) ? [lane] : [],
    );

  /** Who is still to answer in the open stage, each with the lane. */
  get late(): { who: string; lane: string }[] {
    return this.awaited.flatMap(({ lane, people }) => people.map((who) => ({ who, lane: lane.id })));
  }

  mayOversee = (page: Page, now: string) => this.holds(page, now) && page.link.purpose === "oversee";

  mayWithdraw = (page: Page, now: string) =>
    this.mayOversee(page, now) &&
    !["approved", "concluded", "published", "withdrawn", "refused"].includes(this.status);

  withdraw(): void {
    Object.assign(this, { status: "withdrawn", open: false, questions: [] });
  }

  /** A lane by its id, or the writing. */
  mayReassign(page: Page, task: string, to: string, now: string): boolean {
    const isWritten = ["draft", "changes-requested", "taken-back"].includes(this.status);
    if (!this.mayOversee(page, now) || this.away.has(to) || to === this.author) return false;
    const forDonor = this.stages.flat().some(({ id, rule }) => id === task && rule === "acceptance");
    if ((this.roles.get(to) ?? []).includes("secretary") || (this.isOutsider(to) && !forDonor)) return false;
    if (this.stages.flat().some(({ recused }) => recused.includes(to))) return false;
    if (task !== "writing" && this.authors.has(to)) return false;
    if (task === "writing") return isWritten && !this.stages.flat().some(({ people }) => people.includes(to));
    if (!isWritten && !["submitted", "in-review", "with-donor"].includes(this.status)) return false;
    const stage = this.stages.findIndex((lanes) => lanes.some(({ id }) => id === task));
    const lane = this.stages[stage]?.find(({ id }) => id === task);
    const closed = this.open ? (this.stage ?? 0) - 1 : (this.stage ?? -1);
    if (!lane || lane.rule === "written-resolution" || (!isWritten && stage <= closed)) return false;
    if (this.open && stage === this.stage && this.endOf(lane) !== null) return false;
    if (this.holdersOf(task).length === 0 && lane.people.length >= needs(lane)) return false;
    return (this.roles.get(to) ?? []).includes(lane.role) && !lane.people.includes(to);
  }

  /** Whose a task is; where a lane asks several, the first who has not answered. */
  holdersOf(task: string): string[] {
    const lane = this.stages.flat().find(({ id }) => id === task);
    if (!lane) return [this.author];
    if (!asksAll(lane) || lane.rule === "written-resolution") return lane.people;
    const hasAnswered = (who: string) =>
      this.open &&
      this.lanes.includes(lane) &&
      this.answers.some((one) => one.lane === task && one.by === who);
    return lane.people.filter((who) => !hasAnswered(who)).slice(0, 1);
  }

  asksSeveral = (task: string) =>
    this.stages
      .flat()
      .some((lane) => lane.id === task && lane.rule !== "written-resolution" && asksAll(lane));

  reassign(task: string, to: string, level: ServiceLevel | null): void {
    if (task === "writing") {
      this.authors.add(this.author);
      this.offWriting.add(this.author);
      this.offWriting.delete(to);
      this.writers.delete(to);
      this.author = to;
    }
    for (const lane of this.stages.flat()) {
      if (lane.id !== task) continue;
      const from = this.holdersOf(task);
      lane.takenOff = [...lane.takenOff, ...from].filter((who) => who !== to);
      lane.people = [...lane.people.filter((who) => !from.includes(who)), to];
      must(!!level === (this.open && this.lanes.includes(lane)), "an open lane begins anew, no other");
      if (level) must(level.deadline === this.deadlineFrom(level.from, lane.days), "it has its days");
      if (level) Object.assign(lane, timeOf(level), { isLate: false, isLongLate: false });
    }
  }

  /** Who holds a role now, of those who are there and in their term. */
  holders = (role: string | null): string[] =>
    [...this.roles].flatMap(([who, roles]) =>
      role !== null && roles.includes(role) && !this.away.has(who) && this.isInTerm(who, role) ? [who] : [],
    );

  /** Who is asked in a lane: every director; else whose it is, while they can, or the next who can. */
  askedIn({ role, rule, people, recused }: Lane): string[] {
    const holders = this.holders(role);
    if (rule === "written-resolution") return holders.filter((who) => !recused.includes(who));
    const isKept = (who: string) => !this.wrote(who) && people.includes(who);
    if (rule !== "one" && rule !== "veto") return holders.filter((who) => isKept(who) || this.isFree(who));
    const kept = holders.filter(isKept);
    return kept.length > 0 ? kept : holders.filter((who) => this.isFree(who)).slice(0, 1);
  }

  /** Who was elected, or whose term began, while a resolution is open, and was not asked yet; nobody where the by-laws do not ask them. */
  joining = (lane: Lane): string[] =>
    lane.rule === "written-resolution" && this.rules.joinersSign && lane.people.length > 0
      ? this.askedIn(lane).filter((who) => !lane.people.includes(who))
      : [];

  /** Whoever was taken off any lane is called to no other. */
  isFree = (who: string) =>
    !this.wrote(who) && this.stages.flat().every(({ takenOff }) => !takenOff.includes(who));

  get lanes(): Lane[] {
    return this.stages[this.stage ?? -1] ?? [];
  }

  close(status: string): void {
    Object.assign(this, { open: false, questions: [] });
    const next = this.stages[(this.stage ?? 0) + 1];
    const goesOn = next?.every(({ rule }) => rule === "acceptance") ? "with-donor" : this.status;
    this.status = status || (next ? goesOn : "approved");
  }
}

import type { DocumentEvent } from "../../../events/facts.ts";
import { asksAll, endOf, isOver, isToBeReminded, type Lane, needs, timeOf } from "./model-lane.ts";
import type { Page } from "./world.ts";

/** How somebody answers. */
export type How =
  | "approve"
  | "approve-with-reservations"
  | "request-changes"
  | "reject"
  | "sign"
  | "refuse"
  | "abstain";

const hours = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 3_600_000;

/**
 * What somebody with paper and pencil would note of a report: who was asked, who said what, how often it was handed in.
 * Written from the rules as people know them, without the domain's code.
 */
export class Model {
  status = "draft";
  author = "";
  /** Everybody who ever handed a version in, was invited to write, or had the writing before somebody else. */
  readonly authors = new Set<string>();
  /** Who writes it with its author; and who had the writing, and was taken off it. */
  readonly writers = new Set<string>();
  readonly offWriting = new Set<string>();
  /** Until the end of which day comments are made, whether that was said to be over, who is asked, and what awaits an answer. */
  commentsUntil: string | null = null;
  areCommentsOver = false;
  readonly commenters = new Set<string>();
  readonly openComments = new Set<number>();
  /** The stages, each with its lanes and who is assigned to them. */
  stages: Lane[][] = [];
  handedIn = 0;
  version = "";
  stage: number | null = null;
  open = false;
  /** The lanes that have said "no" with a veto, in whichever round. */
  readonly vetoed = new Set<string>();
  /** `at`: how much was on record with it. */
  answers: { lane: string; by: string; how: string; at: number }[] = [];
  /** Who holds which roles, of those who are there. */
  readonly roles = new Map<string, readonly string[]>();
  readonly away = new Set<string>();

  /**
   * Whether a page still lets its person act: a session lasts twelve hours, a link to write as long as its task, any other
   * 120 days, and people leave.
   */
  holds = (page: Page, now: string) =>
    hours(page.openedAt, now) < 12 &&
    (page.link.purpose === "report" || hours(page.link.createdAt, now) < 120 * 24) &&
    !this.away.has(page.person);

  mayHandIn = (page: Page, now: string) =>
    this.holds(page, now) &&
    page.link.purpose === "report" &&
    page.person === this.author &&
    page.link.round === this.handedIn &&
    ["draft", "changes-requested", "taken-back"].includes(this.status);

  /** The author alone invites, and nobody who decides on it, watches over it, or was taken off it. */
  mayInvite = (page: Page, to: string, now: string) =>
    this.mayHandIn(page, now) &&
    !this.writers.has(to) &&
    !this.#isOfPartner(to) &&
    this.#canHelp(to) &&
    !this.#hasLane(to);

  /** People of partners comment, and do nothing else. */
  #isOfPartner = (who: string) => (this.roles.get(who) ?? []).some((role) => role.startsWith("partner."));

  /** Somebody who is here, has something to do, does not write it or watch over it, and was not taken off it. */
  #canHelp = (who: string) =>
    !this.away.has(who) &&
    who !== this.author &&
    !this.offWriting.has(who) &&
    (this.roles.get(who) ?? []).length > 0 &&
    !(this.roles.get(who) ?? []).includes("secretary") &&
    this.stages.flat().every(({ takenOff }) => !takenOff.includes(who));

  #hasLane = (who: string) => this.stages.flat().some(({ people }) => people.includes(who));

  /** To whoever writes it already and decides nothing in it, or to whom the author could invite. */
  mayHandOver = (page: Page, to: string, now: string) =>
    this.mayHandIn(page, now) &&
    (this.writers.has(to)
      ? !this.away.has(to) && (this.roles.get(to) ?? []).length > 0 && !this.#hasLane(to)
      : this.mayInvite(page, to, now));

  handOver(to: string, stays: boolean): void {
    this.authors.add(this.author);
    this.writers.delete(to);
    if (stays) this.writers.add(this.author);
    this.author = to;
  }

  /** Once a day is set that is not said to be over: whoever reviews it later may be asked too. */
  mayAskForComments = (page: Page, to: string, now: string) =>
    this.mayHandIn(page, now) &&
    this.commentsUntil !== null &&
    !this.areCommentsOver &&
    !this.commenters.has(to) &&
    !this.writers.has(to) &&
    this.#canHelp(to);

  invite(who: string): void {
    this.writers.add(who);
    this.authors.add(who);
  }

  /** Nobody decides on what they wrote. */
  wrote = (person: string) => person === this.author || this.authors.has(person);

  /** Whoever handed it in takes it back by any page of theirs, as long as nobody has decided. */
  mayTakeBack = (page: Page, now: string) =>
    this.holds(page, now) &&
    page.person === this.author &&
    page.round === this.handedIn &&
    (this.status === "submitted" || (this.status === "in-review" && this.open && this.stage === 0)) &&
    this.answers.length === 0 &&
    this.lanes.every(({ rule, failed }) => rule !== "written-resolution" && failed === null);

  takeBack(): void {
    Object.assign(this, { status: "taken-back", open: false });
  }

  handIn(version: string): void {
    this.handedIn += 1;
    this.authors.add(this.author);
    Object.assign(this, { version, status: "submitted", stage: null, open: false, answers: [] });
  }

  mayAnswer(page: Page, how: How, commented: boolean, now: string): boolean {
    const byBallot = ["sign", "refuse", "abstain"].includes(how);
    const lane = this.lanes.find(({ id }) => id === page.link.lane);
    if (!this.open || !lane?.people.includes(page.person) || !this.holds(page, now)) return false;
    if (this.wrote(page.person) || lane.failed !== null || page.link.stage !== this.stage) return false;
    if (page.link.purpose !== (byBallot ? "sign" : "review")) return false;
    if (byBallot && isOver(lane, now)) return false;
    if (!this.#holdsRole(page.person, lane)) return false;
    if ((lane.rule === "written-resolution") !== byBallot) return false;
    if (page.round !== this.handedIn || page.link.round !== this.handedIn) return false;
    if (page.contentHash !== this.version) return false;
    const ofLane = this.answers.filter((answer) => answer.lane === lane.id);
    // Where nothing more is awaited a reviewer may still change what they said, and nobody else says anything.
    const hasSaid = ofLane.some(({ by }) => by === page.person);
    if (endOf(lane, ofLane) !== null && (byBallot || !hasSaid)) return false;
    // A page that was opened before their last answer does not know it, and takes the place of none.
    if (ofLane.some(({ by, at }) => by === page.person && at > page.seen)) return false;
    const isSame = ofLane.some((answer) => answer.by === page.person && answer.how === how);
    if (isSame && (byBallot || !commented)) return false;
    return how === "approve" || byBallot || commented;
  }

  /** In a lane that was late whoever stands in answers by their own role. */
  #holdsRole(person: string, { role, standIns, isLate }: Lane): boolean {
    const roles = this.roles.get(person) ?? [];
    return roles.includes(role) || (isLate && standIns !== null && roles.includes(standIns));
  }

  answer({ person: by, link }: Page, how: How, at: number): void {
    const lane = link.lane ?? "";
    this.answers = [
      ...this.answers.filter((answer) => answer.by !== by || answer.lane !== lane),
      { lane, by, how, at },
    ];
    const found = this.lanes.find(({ id }) => id === lane);
    if (found && (how === "refuse" || how === "abstain"))
      found.failed = how === "refuse" ? "refused" : "abstained";
  }

  #end = (lane: Lane) =>
    endOf(
      lane,
      this.answers.filter((answer) => answer.lane === lane.id),
    );

  /** The lanes whose "no" cannot be outvoted, and that have said it. */
  get #vetoing(): Lane[] {
    return this.lanes.filter((lane) => lane.rule === "veto" && !["passed", null].includes(this.#end(lane)));
  }

  /** The lanes of the open stage from which an answer is still to come, with those who are to give it. */
  get awaited(): { lane: Lane; people: string[] }[] {
    if (!this.open) return [];
    return this.lanes
      .filter((lane) => lane.failed === null && this.#end(lane) === null)
      .map((lane) => ({
        lane,
        people: lane.people.filter(
          (who) => !this.answers.some((answer) => answer.lane === lane.id && answer.by === who),
        ),
      }));
  }

  /** When the time of the lanes is over from which an answer is still to come. */
  get deadlines(): string[] {
    return [...new Set(this.awaited.flatMap(({ lane }) => lane.deadline || []))].sort();
  }

  /** Who takes note keeps no stage open where others decide. */
  get keepingOpen(): { lane: Lane; people: string[] }[] {
    const isDeciding = this.lanes.some(({ rule }) => rule !== "note");
    return this.awaited.filter(({ lane }) => lane.rule !== "note" || !(isDeciding || lane.isLate));
  }

  /** The lanes with people whose time is over, and of which the clock has made nothing. */
  overlooked = (now: string): Lane[] =>
    this.keepingOpen.flatMap(({ lane }) =>
      lane.people.length > 0 && !lane.isLate && isOver(lane, now) ? [lane] : [],
    );

  /** Who is still to answer in the open stage, each with the lane. */
  get late(): { who: string; lane: string }[] {
    return this.awaited.flatMap(({ lane, people }) => people.map((who) => ({ who, lane: lane.id })));
  }

  mayOversee = (page: Page, now: string) => this.holds(page, now) && page.link.purpose === "oversee";

  mayWithdraw = (page: Page, now: string) =>
    this.mayOversee(page, now) && !["approved", "published", "withdrawn", "refused"].includes(this.status);

  withdraw(): void {
    this.status = "withdrawn";
    this.open = false;
  }

  /** A lane by its id, or the writing. */
  mayReassign(page: Page, task: string, to: string, now: string): boolean {
    const isWritten = ["draft", "changes-requested", "taken-back"].includes(this.status);
    if (!this.mayOversee(page, now) || this.away.has(to) || to === this.author) return false;
    if ((this.roles.get(to) ?? []).includes("secretary") || this.#isOfPartner(to)) return false;
    if (task !== "writing" && this.authors.has(to)) return false;
    if (task === "writing") return isWritten && !this.stages.flat().some(({ people }) => people.includes(to));
    if (!isWritten && this.status !== "submitted" && this.status !== "in-review") return false;
    const stage = this.stages.findIndex((lanes) => lanes.some(({ id }) => id === task));
    const lane = this.stages[stage]?.find(({ id }) => id === task);
    const closed = this.open ? (this.stage ?? 0) - 1 : (this.stage ?? -1);
    if (!lane || lane.rule === "written-resolution" || (!isWritten && stage <= closed)) return false;
    if (this.open && stage === this.stage && this.#end(lane) !== null) return false;
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

  reassign(task: string, to: string, level: Parameters<typeof timeOf>[0]): void {
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
      if (level) Object.assign(lane, timeOf(level), { isLate: false });
    }
  }

  /** What the clock and the conductor did, which people only see. Throws where they may not. */
  see(event: DocumentEvent, at: string): void {
    switch (event.type) {
      case "document-opened": {
        this.author = event.facts.author;
        // What these histories write bears no tag: a lane that is for some tags alone asks nobody.
        this.stages = event.facts.policy.stages.map(({ lanes }) =>
          lanes
            .filter(({ when }) => when === undefined)
            .map(({ alternate, ...lane }) => ({
              ...lane,
              standIns: alternate?.role ?? null,
              ...timeOf(null),
              takenOff: [],
              failed: null,
            })),
        );
        return;
      }
      case "stage-opened": {
        const next = this.stage === null ? 0 : this.stage + 1;
        const isNext = !this.open && next === event.facts.stage && event.facts.round === this.handedIn;
        must(isNext && ["submitted", "in-review"].includes(this.status), "only the next stage opens");
        const { assigned, serviceLevel } = event.facts;
        Object.assign(this, { status: "in-review", stage: next, open: true, answers: [] });
        const time = timeOf(serviceLevel);
        for (const lane of this.lanes) {
          const people = this.#askedIn(lane);
          must(people.join() === assigned[lane.id]?.join(), `${lane.id} asks ${people.join() || "nobody"}`);
          Object.assign(lane, { people, ...time, failed: null });
        }
        return;
      }
      case "lane-filled": {
        const lane = this.awaited.find((each) => each.lane.id === event.facts.lane)?.lane;
        must(!!lane && lane.people.length < needs(lane), "only a lane that lacks somebody is filled");
        must(!!lane && this.#askedIn(lane).join() === event.facts.people.join(), "the next holder is asked");
        const { people, serviceLevel } = event.facts;
        if (lane) Object.assign(lane, { people: [...people], ...timeOf(serviceLevel) });
        return;
      }
      case "reviewers-reminded": {
        const { people, lanes, by } = event.facts;
        const late = this.awaited.flatMap((each) =>
          by !== null || isToBeReminded(each.lane, at)
            ? each.people.filter((who) => !this.away.has(who) && this.#holdsRole(who, each.lane))
            : [],
        );
        must(people.join() === [...new Set(late)].join(), "who is late, and here, is reminded, no other");
        for (const { lane } of by === null ? this.awaited : [])
          lane.isReminded ||= lanes?.includes(lane.id) ?? false;
        return;
      }
      case "task-escalated": {
        const lane = this.awaited.find((each) => each.lane.id === event.facts.lane)?.lane;
        must(
          !!lane && lane.rule !== "written-resolution" && isOver(lane, at),
          "only a reviewer who is late has a stand-in",
        );
        const { to } = event.facts;
        if (lane?.isStoodIn) {
          must(to === null, "when a stand-in is late too, nobody else is asked");
          lane.isStoodIn = false;
          return;
        }
        must(lane?.isLate === false, "a lane is late once, and once more after its stand-in");
        const free = this.#holders(lane?.standIns ?? null).filter(
          (who) => !lane?.people.includes(who) && this.#isFree(who),
        );
        must(
          to === null ? free.length === 0 : free.includes(to),
          "whoever holds the alternate's role stands in",
        );
        if (lane) lane.isLate = true;
        if (to !== null && lane) {
          lane.people.push(to);
          lane.isStoodIn = true;
        }
        return;
      }
      case "lane-closed": {
        const { lane: id, because } = event.facts;
        const lane = this.lanes.find((each) => each.id === id);
        const isBarred = lane?.people.some(this.wrote) === true;
        const isSilent = this.awaited.some(({ lane: one }) => one.id === id && isOver(one, at));
        must(lane?.failed !== "silence" && lane?.failed !== "author-entitled", "a lane closes once");
        if (because === "author-entitled")
          must(isBarred, "only an author among the directors bars a resolution");
        else if (because === "silence") must(isSilent, "only silence closes by itself");
        else must(lane?.failed === because, "an answer closes its own lane, and as it was given");
        if (lane) lane.failed = because;
        return;
      }
      case "stage-closed": {
        const vetoing = this.#vetoing;
        must(
          this.open && (vetoing.length > 0 || this.keepingOpen.length === 0),
          "a stage ends when each of its lanes has, or by a veto",
        );
        const failed = this.lanes.flatMap((lane) => lane.failed ?? []);
        const ends = this.lanes.map((lane) => this.#end(lane));
        const isRejected = ends.includes("rejected") || vetoing.some(({ id }) => this.vetoed.has(id));
        const isReturned = ends.includes("returned");
        for (const { id } of vetoing) this.vetoed.add(id);
        const outcome = failed.length > 0 ? "to-meeting" : "approved";
        const answered = isReturned ? "changes-requested" : outcome;
        must(event.facts.outcome === (isRejected ? "refused" : answered), "a stage ends as it was answered");
        if (isRejected) this.#close("refused");
        else if (isReturned) this.#close("changes-requested");
        else this.#close(failed.length > 0 ? "awaiting-meeting" : "");
        return;
      }
      case "comment-period-over":
        must(!this.areCommentsOver && this.commentsUntil === event.facts.until, "a day is over once");
        must(event.facts.open === this.openComments.size, "what awaits an answer is said");
        this.areCommentsOver = true;
        return;
      case "document-approved":
        must(this.status === "approved", "the last stage's approval is the report's own");
        return;
      case "document-published":
        must(this.status === "approved", "only what is approved is published");
        this.status = "published";
        return;
      case "document-announced":
      case "announcement-continued":
        must(this.status === "published", "only what is published is told");
        return;
    }
  }

  /** Who holds a role now, of those who are there. */
  #holders = (role: string | null): string[] =>
    [...this.roles].flatMap(([who, roles]) =>
      role !== null && roles.includes(role) && !this.away.has(who) ? [who] : [],
    );

  /** Who is asked in a lane: every director; else whose it is, while they can, or the next who can. */
  #askedIn({ role, rule, people }: Lane): string[] {
    const holders = this.#holders(role);
    if (rule === "written-resolution") return holders;
    const isKept = (who: string) => !this.wrote(who) && people.includes(who);
    if (rule !== "one" && rule !== "veto") return holders.filter((who) => isKept(who) || this.#isFree(who));
    const kept = holders.filter(isKept);
    return kept.length > 0 ? kept : holders.filter((who) => this.#isFree(who)).slice(0, 1);
  }

  /** Whoever was taken off any lane is called to no other. */
  #isFree = (who: string) =>
    !this.wrote(who) && this.stages.flat().every(({ takenOff }) => !takenOff.includes(who));

  get lanes(): Lane[] {
    return this.stages[this.stage ?? -1] ?? [];
  }

  #close(status: string): void {
    this.open = false;
    const isLast = this.stage === this.stages.length - 1;
    this.status = status === "" && isLast ? "approved" : status || this.status;
  }
}

function must(holds: boolean, rule: string): void {
  if (!holds) throw new Error(`The model does not allow it: ${rule}`);
}

import type { DocumentEvent } from "../../../events/facts.ts";
import type { Page } from "./world.ts";

/** How somebody answers. */
export type How = "approve" | "request-changes" | "sign" | "refuse" | "abstain";

type Lane = { id: string; role: string; rule: string; people: string[]; standIn: string | null };

const hours = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 3_600_000;

/**
 * What somebody with paper and pencil would note of a report: who was asked, who said what, how often it was handed in.
 * Written from the rules as people know them, without the domain's code.
 */
export class Model {
  status = "draft";
  author = "";
  /** The stages, each with its lanes and who is assigned to them. */
  stages: Lane[][] = [];
  handedIn = 0;
  version = "";
  stage: number | null = null;
  open = false;
  answers: { lane: string; by: string; how: string }[] = [];
  /** Who holds which roles, of those who are there. */
  readonly roles = new Map<string, readonly string[]>();
  readonly away = new Set<string>();

  /** Whether a page still lets its person act: a session lasts twelve hours, a link 120 days, and people leave. */
  holds = (page: Page, now: string) =>
    hours(page.openedAt, now) < 12 &&
    hours(page.link.createdAt, now) < 120 * 24 &&
    !this.away.has(page.person);

  mayHandIn = (page: Page, now: string) =>
    this.holds(page, now) &&
    page.link.purpose === "report" &&
    page.person === this.author &&
    page.link.round === this.handedIn &&
    ["draft", "changes-requested"].includes(this.status);

  handIn(version: string): void {
    this.handedIn += 1;
    Object.assign(this, { version, status: "submitted", stage: null, open: false, answers: [] });
  }

  mayAnswer(page: Page, how: How, commented: boolean, now: string): boolean {
    const byBallot = ["sign", "refuse", "abstain"].includes(how);
    const lane = this.lanes.find(({ people }) => people.includes(page.person));
    if (!this.open || !lane || !this.holds(page, now) || page.person === this.author) return false;
    if (page.link.purpose !== (byBallot ? "sign" : "review") || page.link.stage !== this.stage) return false;
    if ((lane.rule === "one") === byBallot) return false;
    if (page.round !== this.handedIn || page.link.round !== this.handedIn) return false;
    if (page.contentHash !== this.version) return false;
    const ofLane = this.answers.filter((answer) => answer.lane === lane.id);
    if (lane.rule === "one" && ofLane.some(({ by }) => by !== page.person)) return false;
    const isSame = ofLane.some((answer) => answer.by === page.person && answer.how === how);
    if (isSame && (byBallot || !commented)) return false;
    return how !== "request-changes" || commented;
  }

  answer(by: string, how: How): void {
    const lane = this.lanes.find(({ people }) => people.includes(by))?.id ?? "";
    this.answers = [
      ...this.answers.filter((answer) => answer.by !== by || answer.lane !== lane),
      { lane, by, how },
    ];
    if (how === "refuse" || how === "abstain") this.#close("awaiting-meeting");
    else if (this.late.length === 0)
      this.#close(this.answers.some((answer) => answer.how === "request-changes") ? "changes-requested" : "");
  }

  /** Who is still to answer in the open stage. */
  get late(): string[] {
    if (!this.open) return [];
    return this.lanes.flatMap(({ id, rule, people }) => {
      const answered = this.answers.filter(({ lane }) => lane === id).map(({ by }) => by);
      if (rule === "one" && answered.length > 0) return [];
      return people.filter((person) => !answered.includes(person));
    });
  }

  mayOversee = (page: Page, now: string) => this.holds(page, now) && page.link.purpose === "oversee";

  mayWithdraw = (page: Page, now: string) =>
    this.mayOversee(page, now) && !["approved", "published", "withdrawn"].includes(this.status);

  withdraw(): void {
    this.status = "withdrawn";
    this.open = false;
  }

  /** A lane by its id, or the writing. */
  mayReassign(page: Page, task: string, to: string, now: string): boolean {
    const isWritten = ["draft", "changes-requested"].includes(this.status);
    if (!this.mayOversee(page, now) || this.away.has(to) || to === this.author) return false;
    if (task === "writing") return isWritten && !this.stages.flat().some(({ people }) => people.includes(to));
    if (!isWritten && this.status !== "submitted" && this.status !== "in-review") return false;
    const stage = this.stages.findIndex((lanes) => lanes.some(({ id }) => id === task));
    const lane = this.stages[stage]?.find(({ id }) => id === task);
    const closed = this.open ? (this.stage ?? 0) - 1 : (this.stage ?? -1);
    if (lane?.rule !== "one" || (!isWritten && stage <= closed)) return false;
    if (this.open && stage === this.stage && this.answers.some((answer) => answer.lane === task))
      return false;
    return (this.roles.get(to) ?? []).includes(lane.role) && !lane.people.includes(to);
  }

  reassign(task: string, to: string): void {
    if (task === "writing") this.author = to;
    for (const lane of this.stages.flat()) if (lane.id === task) lane.people = [to];
  }

  /** What the clock and the conductor did, which people only see. Throws where they may not. */
  see(event: DocumentEvent): void {
    switch (event.type) {
      case "report-opened": {
        this.author = event.facts.author;
        this.stages = event.facts.policy.stages.map(({ lanes }) =>
          lanes.map(({ alternate, ...lane }) => ({ ...lane, standIn: alternate?.person ?? null })),
        );
        return;
      }
      case "stage-opened": {
        const next = this.stage === null ? 0 : this.stage + 1;
        const isNext = !this.open && next === event.facts.stage && event.facts.round === this.handedIn;
        must(isNext && ["submitted", "in-review"].includes(this.status), "only the next stage opens");
        Object.assign(this, { status: "in-review", stage: next, open: true, answers: [] });
        for (const lane of this.lanes) lane.people = event.facts.assigned[lane.id] ?? lane.people;
        return;
      }
      case "reviewers-reminded":
        must(event.facts.people.join() === this.late.join(), "those who are late are reminded, no other");
        return;
      case "task-escalated": {
        const lane = this.lanes.find(({ id }) => id === event.facts.lane);
        must(this.open && lane?.rule === "one", "only a reviewer who is late has a stand-in");
        if (event.facts.to !== null) lane?.people.push(event.facts.to);
        return;
      }
      case "stage-closed":
        must(event.facts.because === "silence" && this.late.length > 0, "only silence closes by itself");
        this.#close("awaiting-meeting");
        return;
      case "report-published":
        must(this.status === "approved", "only what is approved is published");
        this.status = "published";
        return;
      case "donors-notified":
        must(this.status === "published", "only what is published is told");
        return;
    }
  }

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

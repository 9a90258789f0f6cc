import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import { effectsOf } from "../../../shared/domain/documents/kinds.ts";
import { changesServiceLook } from "../../../shared/domain/review/looks.ts";
import { awaitedByName, canRemind } from "../../../shared/domain/review/oversight.ts";
import { nextReminder } from "../../../shared/domain/review/reminders.ts";
import { approve, History, openStage, serviceLevel } from "../../support/example-report.ts";
import { lineAtBoard, lineInReview, lineToMeeting } from "../../support/line-histories.ts";
import { enterMeeting } from "../../support/meeting.ts";
import { inLane } from "../../support/side-by-side.ts";
import {
  ballot,
  finance,
  lookAt,
  mel,
  openWithBoard,
  otherFinance,
  reassign,
  secretary,
  withdraw,
} from "../../support/whole-line.ts";

const today = "2026-11-26";
const inReview = { status: "in-review", stage: 0, stageOpen: true, serviceLevel } as const;
const remind = (on = today, by = secretary, departed: string[] = []): Command => ({
  name: "remind",
  by,
  on,
  departed,
  shown: [],
});

/** What happens, each reminder by a page that named whoever was awaited then. */
const lived = (...commands: readonly Command[]) =>
  commands.reduce((history, command) => history.after(byItsPage(history, command)), new History());
const byItsPage = ({ report }: History, command: Command): Command =>
  command.name === "remind" && report
    ? { ...command, shown: awaitedByName(report, command.departed) }
    : command;

/** Whom the last of these commands reminds. */
function reminded(...commands: Command[]): string[] {
  const history = lived(...commands);
  const last = history.entries.at(-1);
  const effects = last && history.report ? effectsOf(null, history.report, upcast(last).event) : [];
  return effects.flatMap((effect) => (effect.effect === "mails" ? effect.people : []));
}

/** A decision that waits to be attested to, of which its chair was reminded so often. */
function toAttest(reminders = 0): Partial<Document> {
  const { report } = lived(...lineToMeeting, enterMeeting());
  if (!report?.meeting) throw new Error("nothing was entered");
  const { status, meeting } = report;
  return { status, meeting: { ...meeting, reminders } };
}

const answer = (commands: readonly Command[], command: Command) => {
  const history = lived(...commands);
  const outcome = history.give(byItsPage(history, command));
  return outcome.ok ? outcome.value.map(({ type }) => type) : outcome.refusal.code;
};

describe("the overseer has those reminded who are late", () => {
  it("whoever has not answered yet, and nobody else", () => {
    expect(reminded(...lineInReview, remind())).toEqual(["mel", "finance"]);
    expect(reminded(...lineInReview, approve(mel), remind())).toEqual(["finance"]);
    expect(reminded(...lineAtBoard, ballot("anna"), remind())).toEqual(["boris", "chloe"]);
    expect(reminded(...lineInReview, lookAt(serviceLevel.deadline, 0), remind())).toEqual([
      "mel",
      "manager",
      "finance",
    ]);
  });

  it("but not whoever can answer no more, and where nobody else is late that is said", () => {
    expect(reminded(...lineInReview, remind(today, secretary, ["mel"]))).toEqual(["finance"]);
    expect(answer(lineInReview, remind(today, secretary, ["mel", "finance"]))).toBe("nobody-awaited");
    expect(answer([openWithBoard], remind(today, secretary, ["author"]))).toBe("nobody-awaited");
  });

  it("once a day: the same day again changes nothing, the next day it is possible again", () => {
    expect(answer([...lineInReview, remind()], remind())).toEqual([]);
    expect(answer([...lineInReview, remind()], remind("2026-11-27"))).toEqual(["reviewers-reminded"]);
    const { report } = lived(...lineInReview, remind());
    if (!report) throw new Error("no report");
    expect([canRemind(report, today, []), canRemind(report, "2026-11-27", [])]).toEqual([false, true]);
    expect(canRemind(report, "2026-11-27", ["mel", "finance"])).toBe(false);
  });

  it("and in the next stage at once", () => {
    expect(
      answer([...lineInReview, remind(), approve(mel), approve(finance), openStage(1)], remind()),
    ).toEqual(["reviewers-reminded"]);
  });

  it("the author, while it is written or mended, once a day and beside the clock’s own reminders", () => {
    const written = [openWithBoard];
    const history = lived(...written, remind());
    const last = history.entries.at(-1);
    if (!last || !history.report) throw new Error("no report");
    expect(last.facts).toMatchObject({ by: secretary.person, on: today, days: -18 });
    expect(effectsOf(null, history.report, upcast(last).event)).toMatchObject([
      { effect: "mail", template: "author-reminder", person: history.report.author, purpose: "report" },
    ]);
    expect(history.report.minded.author).toBeNull();
    expect(answer([...written, remind()], remind())).toEqual([]);
    expect(answer([...written, remind()], remind("2026-11-27"))).toEqual(["author-reminded"]);
  });

  it("nobody whom the page did not name, though others whom it named have answered: it was of another moment", () => {
    const { report } = lived(...lineInReview);
    const shown = report ? awaitedByName(report, []) : [];
    const byThatPage = { ...remind(), shown } as Command;
    const one = approve(mel);
    const others = [one, approve(finance), openStage(1)];
    const back = [inLane("mel", mel, "request-changes"), approve(finance)];
    const given = reassign({ stage: 0, lane: "finance" }, otherFinance);
    const told = (...meanwhile: Command[]) => {
      const outcome = lived(...lineInReview, ...meanwhile).give(byThatPage);
      return outcome.ok ? outcome.value[0]?.facts : outcome.refusal.code;
    };
    expect(shown).toEqual(["1.0.mel.mel", "1.0.finance.finance"]);
    expect(told(one)).toMatchObject({ people: ["finance"] });
    for (const meanwhile of [others, back, [given]]) expect(told(...meanwhile)).toBe("awaited-meanwhile");
    expect(told(...others, remind())).toBe("awaited-meanwhile");
    expect(told(one, remind())).toBeUndefined();
  });

  it("in a vote whoever is late, whom the page does not name: it says the same whoever has voted", () => {
    const { report } = lived(...lineAtBoard);
    const voted = lived(...lineAtBoard, ballot("anna"));
    const shown = report ? awaitedByName(report, []) : [];
    expect(shown).toEqual(["1.2.board"]);
    expect(voted.report && awaitedByName(voted.report, [])).toEqual(shown);
    expect(voted.give({ ...remind(), shown } as Command)).toMatchObject({ ok: true });
  });

  it("whoever is to attest to what a meeting decided", () => {
    const entered = [...lineAtBoard, ballot("anna", "refuse"), enterMeeting()];
    const history = lived(...entered, remind());
    const last = history.entries.at(-1);
    if (!last || !history.report) throw new Error("no report");
    expect(effectsOf(null, history.report, upcast(last).event)).toMatchObject([
      { effect: "mail", template: "meeting-to-attest", person: "anna", purpose: "attest" },
    ]);
    expect(answer([...entered, remind()], remind())).toEqual([]);
    expect(answer([...lineAtBoard, ballot("anna", "refuse")], remind())).toBe("to-meeting");
  });

  it("the clock’s own reminder comes all the same on a later day, and looks at the deadline next", () => {
    const history = lived(...lineInReview, remind());
    const last = history.entries.at(-1);
    if (!last || !history.report) throw new Error("no report");
    expect(changesServiceLook(null, history.report, upcast(last).event)).toBe(false);
    expect(reminded(...lineInReview, remind(), lookAt(serviceLevel.remindAt, 0))).toEqual(["mel", "finance"]);
  });

  it.each([
    ["the day before it", "2026-11-26", ["reviewers-reminded"]],
    ["on its day", "2026-11-27", []],
    ["after it", "2026-11-28", []],
  ])("the clock’s own reminder counts as given once the overseer had it done: %s", (_, on, events) => {
    expect(serviceLevel.remindAt).toMatch(/^2026-11-27/);
    expect(answer([...lineInReview, remind(on)], lookAt(serviceLevel.remindAt, 0))).toEqual(events);
  });

  it.each<[string, Partial<Document>, string, string | null]>([
    ["an author, a week before their day", {}, "2026-11-26", "2026-12-07"],
    ["an author, on that day", {}, "2026-12-07", "2026-12-12"],
    ["an author, on their day", {}, "2026-12-14", "2026-12-17"],
    ["an author, after the last of their reminders", {}, "2026-12-17", null],
    ["a reviewer, before the day of the reminder", inReview, "2026-11-26", "2026-11-27"],
    ["a reviewer, on that day", inReview, "2026-11-27", null],
    ["a reviewer who was reminded", { ...inReview, reminded: ["mel", "finance"] }, "2026-11-26", null],
    ["whoever a meeting waits for that is not entered", { status: "awaiting-meeting" }, "2026-11-30", null],
    ["a chair who is to attest", toAttest(), "2026-11-25", "2026-11-27"],
    ["a chair, on the day of the first reminder", toAttest(), "2026-11-27", "2026-11-30"],
    ["a chair who was reminded once", toAttest(1), "2026-11-28", "2026-11-30"],
    ["a chair who was reminded later than on those days", toAttest(1), "2026-12-01", "2026-12-03"],
    ["a chair who was reminded twice", toAttest(2), "2026-12-01", null],
  ])("whom the clock reminds next by itself: %s", (_, given, on, day) => {
    const { report } = lived(openWithBoard);
    if (!report) throw new Error("no report");
    const enteredAt = "2026-11-24T15:00:00.000Z";
    expect(nextReminder({ ...report, ...given }, on, "America/Montreal", [], enteredAt)).toBe(day);
    const gone = given.meeting ? [given.meeting.chair] : [];
    if (given.meeting) expect(nextReminder({ ...report, ...given }, on, "UTC", gone, enteredAt)).toBeNull();
  });

  it.each<[string, readonly Command[], Command, string]>([
    ["by nobody else", lineInReview, remind(today, mel), "no-longer-authorised"],
    ["not once it is withdrawn", [...lineInReview, withdraw], remind(), "withdrawn"],
    ["not between two stages", [...lineInReview, approve(mel), approve(finance)], remind(), "stage-over"],
  ])("%s", (_, commands, command, code) => {
    expect(answer(commands, command)).toBe(code);
  });
});

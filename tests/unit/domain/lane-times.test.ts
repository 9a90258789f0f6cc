import { describe, expect, it } from "vitest";
import type { StoredEntry } from "../../../events/entry.ts";
import { upcast } from "../../../events/entry.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { evolve } from "../../../shared/domain/documents/evolve.ts";
import { effectsOf } from "../../../shared/domain/documents/kinds.ts";
import { nextLook } from "../../../shared/domain/review/answers.ts";
import { emptySeats } from "../../../shared/domain/review/departed.ts";
import { answerBy, timeFor, timeIn, timingOf } from "../../../shared/domain/review/timing.ts";
import { bylaws } from "../../support/bylaws.ts";
import { History, inTime, serviceLevel, submit } from "../../support/example-report.ts";
import { awaitedOf, refusal, reportOf } from "../../support/line-histories.ts";
import { boardAnswer, inLane, openFirst, openSideBySide } from "../../support/side-by-side.ts";
import { finance, lookAt, manager, mel, otherFinance, ownTime, reassign } from "../../support/whole-line.ts";

const calendar = { timeZone: "UTC", holidays: [] };
/** The time of whoever is asked in the finance lane a week after the others. */
const later = {
  from: "2026-11-30T17:00:00.000Z",
  remindAt: "2026-12-04T17:00:00.000Z",
  deadline: "2026-12-07T17:00:00.000Z",
};
const deputies = { "programme-manager": ["manager"] };
const look = (now: string, roster = {}): Command => ({ ...lookAt(now, 0), roster }) as Command;
const fill = (now: string): Command => ({
  name: "fill-lanes",
  round: 1,
  stage: 0,
  now,
  roster: { "finance-officer": ["finance"] },
  serviceLevel: later,
});
/** A stage whose finance lane nobody could be asked in. */
const vacant = () => new History().after(openSideBySide, submit(), openFirst({ "finance-officer": [] }));
const typesAfter = (history: History, ...commands: Command[]) => {
  const { length } = history.entries;
  return history
    .after(...commands)
    .entries.slice(length)
    .map(({ type }) => type);
};

describe("a lane that is filled later has a time of its own, and the others keep theirs", () => {
  it("directors have until the day that they were told, and not a moment longer", () => {
    const history = vacant().after(boardAnswer("anna"), fill(later.from));
    expect(answerBy(reportOf(history), "board", "boris", later.from, calendar)).toBe(serviceLevel.deadline);
    expect(answerBy(reportOf(history), "finance", "finance", later.from, calendar)).toBe(later.deadline);
    expect(refusal(history, boardAnswer("boris", "sign", serviceLevel.deadline))).toBe("deadline-passed");
  });

  it("a resolution whose time is over is closed before anybody is asked beside it", () => {
    const history = vacant();
    expect(typesAfter(history, fill(serviceLevel.deadline))).toEqual(["lane-closed", "lane-filled"]);
    expect(reportOf(history).failed).toEqual([{ lane: "board", because: "silence" }]);
    expect(refusal(history, boardAnswer("boris", "sign", serviceLevel.deadline))).toBe("deadline-passed");
    expect(awaitedOf(history)).toEqual(["mel: mel", "finance: finance"]);
  });

  it("is late in its turn, though it was vacant when the stage's time was over", () => {
    const history = vacant().after(inLane("mel", mel));
    expect(typesAfter(history, look(serviceLevel.deadline))).toEqual(["task-escalated", "lane-closed"]);
    history.after(fill(serviceLevel.deadline));
    expect(typesAfter(history, look(later.remindAt, deputies))).toEqual(["reviewers-reminded"]);
    expect(typesAfter(history, look(later.deadline, deputies))).toEqual(["task-escalated"]);
    expect(awaitedOf(history)).toEqual(["finance: finance manager"]);
    expect(refusal(history, inLane("finance", manager, "approve", later.deadline))).toBe("accepted");
  });

  it("reminds whoever is asked in two lanes of that alone whose role they have kept", () => {
    const roles = {
      "mel-officer": ["mel"],
      "finance-officer": ["mel"],
      director: ["anna", "boris", "chloe"],
    };
    const history = new History().after(openSideBySide, submit(), openFirst(roles));
    const empty = emptySeats(
      reportOf(history),
      { roster: { ...roles, "mel-officer": [] }, terms: undefined, timeZone: "America/Montreal", bylaws },
      inTime,
    );
    expect(empty).toEqual([{ lane: "mel", person: "mel" }]);
    history.after(lookAt(serviceLevel.remindAt, 0, 1, empty));
    expect(history.entries.at(-1)?.facts).toMatchObject({
      people: ["mel", "anna", "boris", "chloe"],
      lanes: ["finance", "board"],
    });
  });

  it("reminds those of one lane when another's time is over", () => {
    const history = vacant().after(fill(later.from), boardAnswer("anna"));
    const { length } = history.entries;
    history.after(look(later.remindAt, deputies));
    const since = history.entries.slice(length);
    expect(since.map(({ type, facts }) => [type, facts["people"] ?? facts["lane"]])).toEqual([
      ["reviewers-reminded", ["finance"]],
      ["task-escalated", "mel"],
      ["task-escalated", "mel"],
      ["lane-closed", "board"],
    ]);
    expect(typesAfter(history, look(later.remindAt, deputies))).toEqual([]);
  });

  it("is looked at when its own moments come, and nothing that is done is looked at again", () => {
    const history = vacant();
    const next = (now: string) => nextLook(reportOf(history), now);
    expect(next(inTime)).toBe(serviceLevel.remindAt);
    history.after(look(serviceLevel.remindAt), fill(later.from));
    expect(next(later.from)).toBe(serviceLevel.deadline);
    history.after(look(serviceLevel.deadline));
    expect(next(serviceLevel.deadline)).toBe(later.remindAt);
    history.after(look(later.remindAt));
    expect(next(later.remindAt)).toBe(later.deadline);
    history.after(look(later.deadline));
    expect(next(later.deadline)).toBeNull();
  });

  it("whoever stands in has half of it again for themselves, and the secretary is told when that is over too", () => {
    const history = vacant().after(fill(later.from), look(serviceLevel.deadline, deputies));
    const end = timeIn(reportOf(history), "mel", calendar) ?? "";
    expect(end > serviceLevel.deadline).toBe(true);
    expect(nextLook(reportOf(history), serviceLevel.deadline, calendar)).toBe(
      [end, later.remindAt].sort()[0],
    );
    expect(timeFor(reportOf(history), "mel", "mel", calendar)).toBe(serviceLevel.deadline);
    expect(timeFor(reportOf(history), "mel", "manager", calendar)).toBe(end);
    expect(answerBy(reportOf(history), "mel", "mel", serviceLevel.deadline, calendar)).toBeNull();
    expect(answerBy(reportOf(history), "mel", "manager", serviceLevel.deadline, calendar)).toBe(end);
    expect(answerBy(reportOf(history), "mel", "manager", end, calendar)).toBeNull();
    const { length } = history.entries;
    expect(typesAfter(history, look(end, deputies))).toContain("task-escalated");
    const told = history.entries.slice(length).filter(({ type }) => type === "task-escalated");
    expect(told.map(({ facts }) => [facts["lane"], facts["to"]])).toContainEqual(["mel", null]);
    expect(timeIn(reportOf(history), "mel", calendar)).toBe(end);
    expect(typesAfter(history, look(end, deputies))).toEqual([]);
  });

  it("nobody has more time where nobody could be asked to stand in", () => {
    const history = vacant().after(look(serviceLevel.deadline));
    expect(timeIn(reportOf(history), "mel", calendar)).toBe(serviceLevel.deadline);
  });

  it("what the clock has not come to yet is not put off by asking somebody else", () => {
    const history = vacant().after(look(serviceLevel.remindAt), fill(serviceLevel.deadline));
    expect(nextLook(reportOf(history), serviceLevel.deadline)).toBe(serviceLevel.deadline);
  });

  it("the stage is late while one of its lanes is", () => {
    const history = vacant().after(fill(later.from));
    const timing = () => timingOf(reportOf(history), "2026-12-01T17:00:00.000Z", calendar);
    expect(timing()).toMatchObject({ isLate: true });
    history.after(inLane("mel", mel), ...["anna", "boris", "chloe"].map((person) => boardAnswer(person)));
    expect(timing()).toEqual({ daysLeft: 4, isLate: false });
    expect(refusal(history, inLane("finance", finance, "approve", later.from))).toBe("accepted");
  });
});

describe("somebody who is late in two lanes", () => {
  const directors = { director: ["finance", "boris"] };
  const fillBoard = { ...fill(later.from), roster: directors } as Command;
  const lanesReminded = (history: History, ...commands: Command[]) => {
    const { length } = history.entries;
    return history
      .after(...commands)
      .entries.slice(length)
      .map(({ facts }) => facts["lanes"]);
  };

  it("is reminded of each of them in its turn, and so is whoever else is late in it", () => {
    const history = new History().after(openSideBySide, submit(), openFirst({ director: [] }), fillBoard);
    expect(lanesReminded(history, look(serviceLevel.remindAt))).toEqual([["mel", "finance"]]);
    const first = history.entries.at(-1);
    expect(first && effectsOf(null, reportOf(history), upcast(first).event)).toMatchObject([
      { lane: "mel", people: ["mel"] },
      { lane: "finance", people: ["finance"] },
    ]);
    expect(lanesReminded(history, look(later.remindAt))[0]).toEqual(["board"]);
    const { people } = history.entries.findLast(({ type }) => type === "reviewers-reminded")?.facts ?? {};
    expect(people).toEqual(["finance", "boris"]);
  });

  it("counted as reminded of both before it was written down of which", () => {
    const history = new History().after(openSideBySide, submit(), openFirst({ director: [] }), fillBoard);
    const before = reportOf(history);
    history.after(look(serviceLevel.remindAt));
    const { lanes: _, ...facts } = history.entries.at(-1)?.facts ?? {};
    const old = upcast({ ...history.entries.at(-1), version: 2, facts } as StoredEntry);
    expect(evolve(before, old.event).reminded).toEqual(["mel", "finance", "board"]);
  });
});

describe("a lane that is given to somebody else begins anew, and the others keep their time", () => {
  const given = reassign({ stage: 0, lane: "finance" }, otherFinance);
  const late = () =>
    new History().after(openSideBySide, submit(), openFirst(), inLane("mel", mel), boardAnswer("anna"));

  it("whoever is given it when it was over already is reminded in their turn, and the secretary told", () => {
    const history = late().after(look(serviceLevel.remindAt), look(serviceLevel.deadline), given);
    expect(reportOf(history)).toMatchObject({
      filled: { finance: ownTime },
      reminded: ["board"],
      escalated: [],
    });
    expect(nextLook(reportOf(history), serviceLevel.deadline)).toBe(ownTime.remindAt);
    expect(answerBy(reportOf(history), "finance", otherFinance.person, serviceLevel.deadline, calendar)).toBe(
      ownTime.deadline,
    );
    expect(typesAfter(history, look(ownTime.remindAt, deputies))).toEqual(["reviewers-reminded"]);
    expect(typesAfter(history, look(ownTime.deadline, deputies))).toEqual(["task-escalated"]);
    expect(awaitedOf(history)).toEqual(["finance: treasury manager"]);
  });

  it("a lane of a later stage has no time before it opens", () => {
    const history = new History().after(openSideBySide, given);
    expect(history.entries.at(-1)?.facts["serviceLevel"]).toBeNull();
    expect(reportOf(history).filled).toEqual({});
  });

  it("one that was given away before lanes had a time of their own keeps the one that it had", () => {
    const history = late().after(look(serviceLevel.remindAt), look(serviceLevel.deadline));
    const before = reportOf(history);
    const { serviceLevel: _, ...facts } =
      new History().after(openSideBySide, given).entries.at(-1)?.facts ?? {};
    const old = upcast({
      ...history.entries.at(-1),
      type: "task-reassigned",
      version: 2,
      facts,
    } as StoredEntry);
    const { filled, reminded, escalated } = evolve(before, old.event);
    expect({ filled, reminded, escalated }).toEqual({
      filled: before.filled,
      reminded: before.reminded,
      escalated: before.escalated,
    });
  });
});

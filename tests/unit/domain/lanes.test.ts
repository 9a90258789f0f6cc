import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { grantLink, linkIdOf } from "../../../shared/domain/links/grant.ts";
import { doingOf, standingOf } from "../../../shared/domain/links/link.ts";
import { answerOf, openLanesOf } from "../../../shared/domain/review/standing.ts";
import { tasksOver } from "../../../shared/domain/review/task-over.ts";
import { History, inTime, serviceLevel, submit } from "../../support/example-report.ts";
import { awaitedOf, lineInReview, refusal, reportOf } from "../../support/line-histories.ts";
import { boardAnswer, inLane, openFirst, openSideBySide, sideBySide } from "../../support/side-by-side.ts";
import { finance, lookAt, manager, mel } from "../../support/whole-line.ts";

const { deadline } = serviceLevel;
const justBefore = "2026-11-30T17:59:59.999Z";
const opened = () => new History().after(...sideBySide);
const typesAfter = (history: History, from: number) => history.entries.slice(from).map(({ type }) => type);

describe("a lane settles by itself", () => {
  it.each(["refuse", "abstain"] as const)(
    "a director's answer (%s) ends the resolution, and no lane beside it",
    (how) => {
      const history = opened().after(boardAnswer("anna"), boardAnswer("boris", how));
      expect(reportOf(history)).toMatchObject({ status: "in-review", stageOpen: true });
      expect(awaitedOf(history)).toEqual(["mel: mel", "finance: finance"]);
      expect(refusal(history, boardAnswer("chloe"))).toBe("to-meeting");
      history.after(inLane("mel", mel), inLane("finance", finance));
      expect(reportOf(history).status).toBe("awaiting-meeting");
      expect(history.entries.at(-1)?.facts).toMatchObject({
        outcome: "to-meeting",
        because: how === "refuse" ? "refused" : "abstained",
      });
    },
  );

  it("silence at the deadline ends the resolution, and asks others beside the reviewers who are late", () => {
    const history = opened().after(boardAnswer("anna"), inLane("mel", mel), lookAt(deadline, 0));
    expect(reportOf(history).failed).toEqual([{ lane: "board", because: "silence" }]);
    expect(awaitedOf(history)).toEqual(["finance: finance manager"]);
    history.after(inLane("finance", manager, "approve", deadline));
    expect(reportOf(history).status).toBe("awaiting-meeting");
  });

  it("a stage in which changes were asked for goes back to its author, whatever came of the resolution", () => {
    const history = opened().after(
      inLane("finance", finance, "request-changes"),
      boardAnswer("anna", "refuse"),
      inLane("mel", mel),
    );
    expect(reportOf(history).status).toBe("changes-requested");
    expect(history.entries.at(-1)?.facts).toMatchObject({ outcome: "changes-requested", because: null });
  });

  it("goes on once every lane has passed, whichever was last", () => {
    const history = opened().after(
      inLane("finance", finance),
      inLane("mel", mel),
      ...["anna", "boris", "chloe"].map((person) => boardAnswer(person)),
    );
    expect(history.entries.at(-1)).toMatchObject({ type: "stage-closed", facts: { outcome: "approved" } });
  });

  it("a resolution is over with its last signature, though the stage beside it is open", () => {
    const history = opened().after(...["anna", "boris", "chloe"].map((person) => boardAnswer(person)));
    expect(reportOf(history).stageOpen).toBe(true);
    expect(refusal(history, boardAnswer("anna", "refuse"))).toBe("answered");
  });

  it("two resolutions side by side end each for itself, and the stage says the first cause", () => {
    const { name, facts } = openSideBySide as Extract<Command, { name: "open" }>;
    const policy = structuredClone(facts.policy);
    const lanes = policy.stages[0]?.lanes ?? [];
    const committee = {
      ...lanes.at(-1),
      id: "committee",
      role: "committee-member",
      people: ["dora", "emil"],
    };
    lanes.splice(0, 2, committee as (typeof lanes)[number]);
    const members = openFirst({ "committee-member": ["dora", "emil"] });
    const inCommittee = (person: string): Command =>
      ({
        ...boardAnswer(person, "abstain"),
        lane: "committee",
        by: { person, roles: ["committee-member"], active: true },
      }) as Command;
    const history = new History().after({ name, facts: { ...facts, policy } }, submit(), members);
    history.after(boardAnswer("anna"), inCommittee("dora"));
    expect(refusal(history, inCommittee("emil"))).toBe("to-meeting");
    expect(awaitedOf(history)).toEqual(["board: boris chloe"]);
    history.after(boardAnswer("boris", "refuse"));
    expect(reportOf(history).failed).toEqual([
      { lane: "committee", because: "abstained" },
      { lane: "board", because: "refused" },
    ]);
    expect(history.entries.at(-1)?.facts).toMatchObject({ outcome: "to-meeting", because: "abstained" });
  });

  it("begins anew with each round: what failed before is forgotten", () => {
    const history = opened().after(
      boardAnswer("anna", "refuse"),
      inLane("mel", mel, "request-changes"),
      inLane("finance", finance),
      submit(),
      openFirst({}, 2),
    );
    expect(reportOf(history).failed).toEqual([]);
    expect(awaitedOf(history)[2]).toBe("board: anna boris chloe");
  });
});

describe("one person who holds two lanes", () => {
  const both = () => new History().after(...lineInReview, lookAt(deadline, 0));
  const standIn = () => opened().after(lookAt(deadline, 0));
  const link = (history: History, lane: string) =>
    grantLink(linkIdOf("R", "9.0"), "R", "manager", { purpose: "review", lane }, reportOf(history), inTime);

  it("answers in both, each by a link of its own", () => {
    const history = standIn();
    expect(openLanesOf(reportOf(history), "manager").map(({ id }) => id)).toEqual(["mel", "finance"]);
    history.after(inLane("mel", manager));
    expect(standingOf(link(history, "mel"), reportOf(history), manager.roles, inTime)).toBe("good");
    expect(standingOf(link(history, "finance"), reportOf(history), manager.roles, inTime)).toBe("good");
    history.after(inLane("finance", manager, "request-changes"));
    expect(answerOf(reportOf(history), "manager", "mel")?.decision).toBe("approve");
    expect(reportOf(history).status).toBe("changes-requested");
  });

  it("is told in each lane what happened to that lane", () => {
    const history = standIn().after(inLane("mel", manager));
    expect(refusal(history, inLane("mel", manager))).toBe("already-decided");
    history.after(inLane("finance", finance));
    expect(reportOf(history).status).toBe("awaiting-meeting");
  });

  it("hears once that nothing more is expected in either, so that both leave their calendar; one they answered has gone", () => {
    const over = (history: History) =>
      tasksOver(
        { ...reportOf(history), status: "withdrawn", stageOpen: false },
        { template: "report-withdrawn", person: "manager", given: null, answered: null },
      ).map(({ lane }) => lane);
    expect(over(standIn())).toEqual(["mel", "finance"]);
    expect(over(standIn().after(inLane("mel", manager)))).toEqual(["finance"]);
  });

  it("gets a fresh link for the lane that the old one was for, else for one that still awaits them", () => {
    const history = standIn();
    const fresh = (old: string | null) => doingOf(reportOf(history), manager, old, inTime).lane;
    expect([fresh("finance"), fresh("mel"), fresh(null)]).toEqual(["finance", "mel", "mel"]);
    history.after(inLane("mel", manager));
    expect([fresh("mel"), fresh(null)]).toEqual(["mel", "finance"]);
    history.after(inLane("finance", finance));
    expect(fresh("finance")).toBeNull();
  });

  it("who stands in for one lane alone does not decide in the other", () => {
    expect(refusal(both(), inLane("finance", manager))).toBe("reassigned");
  });
});

describe("the time is part of a decision", () => {
  it.each([
    ["a moment before the deadline", justBefore, "accepted"],
    ["at the very deadline", deadline, "deadline-passed"],
    ["a moment after it", "2026-11-30T18:00:00.001Z", "deadline-passed"],
  ])("a ballot %s is %s (%s)", (_, now, outcome) => {
    expect(refusal(opened(), boardAnswer("anna", "sign", now))).toBe(outcome);
  });

  it.each(["sign", "refuse", "abstain"] as const)(
    "a late ballot (%s) is no ballot, and closes the resolution as the clock would",
    (how) => {
      const history = opened().after(boardAnswer("anna"));
      const from = history.entries.length;
      const decision = history.give(boardAnswer("boris", how, deadline), deadline);
      expect(decision).toMatchObject({ ok: false, refusal: { code: "deadline-passed" } });
      history.append(decision.ok ? [] : (decision.overdue ?? []), deadline);
      expect(typesAfter(history, from)).toEqual(["lane-closed"]);
      expect(reportOf(history).failed).toEqual([{ lane: "board", because: "silence" }]);
      // The next who comes too late finds nothing left to close, and a late clock has only reviewers to look after.
      expect(history.give(boardAnswer("chloe", how, deadline))).toEqual({
        ok: false,
        refusal: { code: "deadline-passed" },
        overdue: [],
      });
      history.after(lookAt(deadline, 0));
      expect(typesAfter(history, from)).toEqual(["lane-closed", "task-escalated", "task-escalated"]);
    },
  );

  it("a late ballot ends a stage in which nothing else is awaited", () => {
    const history = opened().after(inLane("mel", mel), inLane("finance", finance));
    const decision = history.give(boardAnswer("anna", "sign", deadline));
    history.append(decision.ok ? [] : (decision.overdue ?? []), deadline);
    expect(reportOf(history)).toMatchObject({ status: "awaiting-meeting", stageOpen: false });
    expect(refusal(history, lookAt(deadline, 0))).toBe("wrong-status");
  });

  it("a reviewer who is late is still welcome, and their answer closes an overdue resolution too", () => {
    const history = opened().after(inLane("mel", mel, "approve", deadline));
    expect(reportOf(history).failed).toEqual([{ lane: "board", because: "silence" }]);
    history.after(inLane("finance", finance, "approve", "2027-02-01T00:00:00.000Z"));
    expect(reportOf(history).status).toBe("awaiting-meeting");
  });

  it("a stage without a service level has no deadline", () => {
    const untimed = { ...openFirst(), serviceLevel: null } as Command;
    const history = new History().after(openSideBySide, submit(), untimed);
    expect(refusal(history, boardAnswer("anna", "sign", "2040-01-01T00:00:00.000Z"))).toBe("accepted");
  });
});

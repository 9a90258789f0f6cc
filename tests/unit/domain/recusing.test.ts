import { describe, expect, it } from "vitest";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { grantLink, linkIdOf } from "../../../shared/domain/links/grant.ts";
import { barredFrom } from "../../../shared/domain/links/link.ts";
import type { Authority } from "../../../shared/domain/review/acting.ts";
import { canTake } from "../../../shared/domain/review/oversight.ts";
import { vacantLanes } from "../../../shared/domain/review/standing.ts";
import { hasRecused } from "../../../shared/domain/review/writers.ts";
import {
  approve,
  author,
  History,
  inTime,
  requestChanges,
  roster,
  serviceLevel,
} from "../../support/example-report.ts";
import { awaitedOf, lineAtBoard, lineInReview, refusal, reportOf } from "../../support/line-histories.ts";
import { boardAnswer, inLane, sideBySide } from "../../support/side-by-side.ts";
import { ballot, director, finance, manager, mel, otherFinance, reassign } from "../../support/whole-line.ts";

type Declare = Extract<Command, { name: "declare-interest" }>;
const both = (en: string, fr: string) => ({ en, fr });
type Recuse = Extract<Command, { name: "recuse" }>;

const recuse = (
  by: Authority,
  place: { stage: number; lane: string },
  more: Partial<Recuse> = {},
): Command => ({
  ...{ name: "recuse", by, round: 1, ...place, how: "recused", nature: "family" },
  ...{ salt: "s".repeat(43), linkedAt: serviceLevel.from, now: inTime },
  ...{ reasonCommitment: hashOf("why"), masked: "0", ...more },
});
const inFinance = { stage: 0, lane: "finance" };
const atBoard = { stage: 2, lane: "board" };
const disqualified = (person: string, place = atBoard) =>
  recuse(director(person), place, { how: "disqualified" });
const excepted = (person: string, more: Partial<Declare> = {}): Declare => ({
  ...{ name: "declare-interest", by: director(person), round: 1, ...atBoard, nature: "financial" },
  exception: { id: "pay", label: both("pay", "la rémunération"), source: both("s. 141(5)", "art. 141(5)") },
  ...{ salt: "s".repeat(43), linkedAt: serviceLevel.from, now: inTime },
  ...{ reasonCommitment: hashOf("why"), masked: "0", ...more },
});
const aside = (person: string, place = atBoard) => recuse(director(person), place, { how: "stepped-aside" });

describe("a reviewer who recuses themselves", () => {
  it("leaves the lane vacant, which is no answer in it", () => {
    const history = new History().after(...lineInReview, approve(mel), recuse(finance, inFinance));
    expect(reportOf(history)).toMatchObject({ status: "in-review", stageOpen: true });
    expect(vacantLanes(reportOf(history)).map(({ id }) => id)).toEqual(["finance"]);
    expect(hasRecused(reportOf(history), "finance")).toBe(true);
  });

  it("takes back what they had answered in it", () => {
    const history = new History().after(...lineInReview, requestChanges(finance), recuse(finance, inFinance));
    expect(reportOf(history).decisions).toEqual([]);
    history.after(approve(mel));
    expect(reportOf(history).stageOpen).toBe(true);
  });

  it("takes with it what they had reservations about in it", () => {
    const reserved = {
      ...approve(finance),
      ...{ decision: "approve-with-reservations", commentCommitment: hashOf("words") },
    } as Command;
    const history = new History().after(...lineInReview, reserved);
    expect(reportOf(history).reservations).toHaveLength(1);
    history.after(recuse(finance, inFinance));
    expect(reportOf(history).reservations).toEqual([]);
  });

  it("is followed by whom the overseer gives the task to, and by nobody whom the clock would ask", () => {
    const history = new History().after(...lineInReview, approve(mel), recuse(finance, inFinance));
    const fill: Command = { name: "fill-lanes", round: 1, stage: 0, now: inTime, roster, serviceLevel };
    history.after(fill);
    expect(awaitedOf(history)).toEqual(["finance: "]);
    history.after(reassign(inFinance, otherFinance, undefined, []), approve(otherFinance));
    expect(history.entries.at(-1)?.facts).toMatchObject({ outcome: "approved" });
  });

  it("is given no task of the document again, neither this one nor another", () => {
    const history = new History().after(...lineInReview, approve(mel), recuse(finance, inFinance));
    for (const task of [inFinance, "writing"] as const)
      expect(canTake(reportOf(history), task, finance, inTime)).toBe(false);
    expect(refusal(history, reassign(inFinance, finance, undefined, []))).toBe("not-eligible");
  });

  it("reads no more of the document by their link", () => {
    const history = new History().after(...lineInReview);
    const link = grantLink(
      linkIdOf("R", "1.0"),
      "R",
      "finance",
      { purpose: "review", lane: "finance" },
      reportOf(history),
      inTime,
    );
    history.after(recuse(finance, inFinance));
    expect(barredFrom(link, reportOf(history), finance)).toBe("taken-off");
  });

  it.each([
    [
      "without words on the conflict",
      recuse(finance, inFinance, { reasonCommitment: null }),
      "comment-required",
    ],
    ["as a director", recuse(finance, inFinance, { how: "disqualified" }), "not-yours"],
    ["in somebody else's lane", recuse(finance, { stage: 0, lane: "mel" }), "reassigned"],
    ["in a stage that is not open", recuse(finance, { stage: 1, lane: "finance" }), "stage-over"],
    ["in another round", recuse(finance, inFinance, { round: 2 }), "resubmitted"],
    ["once they have left", recuse({ ...finance, active: false }, inFinance), "no-longer-authorised"],
    ["as its author", recuse(author, inFinance), "own-submission"],
    ["as whoever would stand in", recuse(manager, inFinance), "reassigned"],
  ])("not %s", (_, command, code) => {
    expect(refusal(new History().after(...lineInReview), command)).toBe(code);
  });
});

describe("a director who has a conflict", () => {
  it("is not entitled where they are disqualified (CNCA s. 141): the resolution passes without them", () => {
    const history = new History().after(...lineAtBoard, ballot("anna"), disqualified("boris"));
    expect(awaitedOf(history)).toEqual(["board: chloe"]);
    history.after(ballot("chloe"));
    expect(reportOf(history).status).toBe("approved");
  });

  it("ends it as the last who had not signed: the others' signatures are all that there are to be", () => {
    const history = new History().after(
      ...lineAtBoard,
      ballot("anna"),
      ballot("chloe"),
      disqualified("boris"),
    );
    expect(reportOf(history).status).toBe("approved");
  });

  it("sends it to a meeting where they step aside of their own will, for they are entitled still", () => {
    const history = new History().after(...lineAtBoard, ballot("anna"), aside("boris"));
    expect(reportOf(history).status).toBe("awaiting-meeting");
    expect(history.entries.at(-1)?.facts).toMatchObject({ outcome: "to-meeting", because: "stepped-aside" });
  });

  it("sends it to a meeting where nobody entitled is left", () => {
    const all = ["anna", "boris", "chloe"].map((person) => disqualified(person));
    const history = new History().after(...lineAtBoard, ...all);
    expect(reportOf(history).status).toBe("awaiting-meeting");
    expect(history.entries.at(-1)?.facts).toMatchObject({
      outcome: "to-meeting",
      because: "nobody-entitled",
    });
  });

  it("ends the resolution alone, while reviewers go on beside it", () => {
    const beside = { stage: 0, lane: "board" };
    const history = new History().after(...sideBySide, boardAnswer("anna"), aside("boris", beside));
    expect(reportOf(history)).toMatchObject({
      stageOpen: true,
      failed: [{ lane: "board", because: "stepped-aside" }],
    });
    history.after(inLane("mel", mel), inLane("finance", finance));
    expect(reportOf(history).status).toBe("awaiting-meeting");
  });

  it("declares what the by-laws except, is asked still, and counted: the resolution passes at their signature", () => {
    const history = new History().after(...lineAtBoard, excepted("boris"), ballot("anna"), ballot("chloe"));
    expect(awaitedOf(history)).toEqual(["board: boris"]);
    history.after(excepted("boris"), excepted("anna"), ballot("boris"));
    expect(reportOf(history)).toMatchObject({ status: "approved", recusals: [] });
  });

  it.each<[string, Command[], Command, string]>([
    [
      "once the resolution passed",
      ["anna", "boris", "chloe"].map((one) => ballot(one)),
      excepted("anna"),
      "approved",
    ],
    ["once they are disqualified", [disqualified("boris")], excepted("boris"), "reassigned"],
    ["without words on it", [], excepted("anna", { reasonCommitment: null }), "comment-required"],
    ["in another round", [], excepted("anna", { round: 2 }), "resubmitted"],
    ["as nobody of the board", [], excepted("finance"), "reassigned"],
    ["once the deadline passed", [], excepted("anna", { now: serviceLevel.deadline }), "deadline-passed"],
  ])("declares no such interest %s", (_, before, command, code) => {
    expect(refusal(new History().after(...lineAtBoard, ...before), command)).toBe(code);
  });

  it("is a director: a reviewer declares none", () => {
    expect(
      refusal(new History().after(...lineInReview), {
        ...excepted("finance"),
        ...inFinance,
        by: finance,
      } as Command),
    ).toBe("not-yours");
  });

  it("is not as a reviewer is", () => {
    const history = new History().after(...lineAtBoard);
    expect(refusal(history, recuse(director("anna"), atBoard))).toBe("not-yours");
  });
});

import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { firstUnfounded } from "../../../shared/domain/documents/follows.ts";
import { effectsOf } from "../../../shared/domain/documents/kinds.ts";
import { awaited, isVoteOpen } from "../../../shared/domain/review/standing.ts";
import { bylaws } from "../../support/bylaws.ts";
import {
  approve,
  History,
  inTime,
  openStage,
  requestChanges,
  serviceLevel,
  submit,
  versionOne,
  versionTwo,
} from "../../support/example-report.ts";
import {
  lineAtBoard,
  lineBeforeBoard,
  lineInReview,
  refusal,
  reportOf,
} from "../../support/line-histories.ts";
import {
  ballot,
  director,
  directors,
  executive,
  finance,
  lookAt,
  manager,
  mel,
  openBoard,
  reassign,
  secretary,
} from "../../support/whole-line.ts";

const inReview = () => new History().after(...lineInReview);
const beforeBoard = () => new History().after(...lineBeforeBoard);
const atBoard = () => new History().after(...lineAtBoard);

const typesOf = (history: History) => history.entries.map(({ type }) => type);
const late = (history: History) => awaited(reportOf(history)).flatMap(({ people }) => people);

describe("two lanes side by side", () => {
  it("are asked at the same time, and the stage closes when both have decided", () => {
    const history = inReview();
    expect(late(history)).toEqual(["mel", "finance"]);
    history.after(approve(mel));
    expect(reportOf(history).stageOpen).toBe(true);
    expect(late(history)).toEqual(["finance"]);
    history.after(requestChanges(finance));
    expect(reportOf(history)).toMatchObject({ status: "changes-requested", stageOpen: false });
  });

  it("I10 both are asked anew about a new version: what was approved of the old one no longer counts", () => {
    const history = inReview().after(approve(mel), requestChanges(finance), submit(versionTwo));
    history.after(openStage(0, 2));
    expect(late(history)).toEqual(["mel", "finance"]);
    expect(refusal(history, approve(mel, 1, versionOne))).toBe("resubmitted");
    expect(refusal(history, approve(mel, 2, versionOne))).toBe("content-changed");
    history.after(approve(finance, 2, versionTwo));
    expect(reportOf(history).stageOpen).toBe(true);
  });
});

describe("I9 one effective decision per person, lane and content version", () => {
  it("a changed decision takes the place of the first, which the history keeps", () => {
    const history = inReview().after(approve(mel), requestChanges(mel));
    expect(reportOf(history).decisions).toMatchObject([
      { lane: "mel", by: "mel", decision: "request-changes" },
    ]);
    expect(typesOf(history).filter((type) => type === "decision-recorded")).toHaveLength(2);
    history.after(approve(finance));
    expect(reportOf(history).status).toBe("changes-requested");
  });

  it("the same decision twice is one", () => {
    expect(refusal(inReview().after(approve(mel)), approve(mel))).toBe("already-decided");
  });

  it("once the stage has closed nothing is changed any more", () => {
    const history = inReview().after(approve(mel), approve(finance));
    expect(refusal(history, requestChanges(mel))).toBe("answered");
  });

  it("whoever is first decides a lane that its alternate may decide too", () => {
    const history = inReview().after(lookAt(serviceLevel.deadline, 0), approve(manager));
    expect(refusal(history, requestChanges(mel))).toBe("decided-by-another");
    expect(reportOf(history).decisions).toMatchObject([{ lane: "mel", by: "manager", decision: "approve" }]);
  });
});

describe("I14 a written resolution", () => {
  it("passes at the last signature of every director entitled to vote, and not before", () => {
    const history = atBoard();
    for (const person of directors.slice(0, -1)) {
      history.after(ballot(person));
      expect(reportOf(history).status).toBe("in-review");
    }
    history.give(ballot(directors.at(-1) ?? ""), "2026-12-01T09:30:00.000Z");
    expect(reportOf(history).status).toBe("approved");
    expect(history.entries.slice(-3).map(({ type, at }) => [type, at])).toEqual(
      ["ballot-cast", "stage-closed", "document-approved"].map((type) => [type, "2026-12-01T09:30:00.000Z"]),
    );
  });

  it.each(["refuse", "abstain"] as const)("goes to a meeting when one director answers: %s", (how) => {
    const history = atBoard().after(ballot("anna"), ballot("boris", how));
    expect(reportOf(history)).toMatchObject({ status: "awaiting-meeting", stageOpen: false });
    expect(refusal(history, ballot("chloe"))).toBe("to-meeting");
  });

  it("goes to a meeting by silence at the deadline, and is never approved by it", () => {
    const history = atBoard().after(ballot("anna"), ballot("boris"), lookAt(serviceLevel.deadline, 2));
    expect(reportOf(history).status).toBe("awaiting-meeting");
    expect(history.entries.at(-1)?.facts).toMatchObject({ outcome: "to-meeting", because: "silence" });
  });

  it("lets a director withdraw their signature while it is open", () => {
    const history = atBoard().after(ballot("anna"), ballot("anna", "refuse"));
    expect(reportOf(history).status).toBe("awaiting-meeting");
  });

  it("asks those who are directors when it opens, not those who were when the report was opened", () => {
    const history = beforeBoard().after(openBoard(["anna", "dora"]), ballot("anna"));
    expect(refusal(history, ballot("boris"))).toBe("not-yours");
    history.after(ballot("dora"));
    expect(reportOf(history).status).toBe("approved");
  });

  it("goes to a meeting at once, and says why, when its author would have to sign", () => {
    const history = beforeBoard().after(openBoard(["anna", "author"]));
    expect(reportOf(history)).toMatchObject({ status: "awaiting-meeting", stageOpen: false });
    expect(history.entries.slice(-3).map(({ type, facts }) => [type, facts["because"]])).toEqual([
      ["stage-opened", undefined],
      ["lane-closed", "author-entitled"],
      ["stage-closed", "author-entitled"],
    ]);
  });

  /** A board in office whose quorum is four, of a stage that opens under such by-laws. */
  const openOf = (voters: readonly string[], needs: typeof bylaws.quorum.needs = { atLeast: 4 }): Command => {
    const quorum = { ...bylaws.quorum, of: 7, needs };
    return { ...openBoard(voters), bylaws: { ...bylaws, quorum } } as Command;
  };

  it.each<[string, Command]>([
    ["one is in office", openOf(["anna"])],
    ["three are", openOf(directors)],
    [
      "three are, of seven, of whom more than half are a quorum",
      openOf(directors, { moreThan: { over: 1, of: 2 } }),
    ],
  ])("is put to nobody where four are a quorum and %s: no meeting of theirs could resolve", (_, open) => {
    const history = beforeBoard().after(open);
    expect(reportOf(history)).toMatchObject({ status: "awaiting-meeting", stageOpen: false });
    expect(history.entries.slice(-2).map(({ type, facts }) => [type, facts["because"]])).toEqual([
      ["lane-closed", "no-quorum"],
      ["stage-closed", "no-quorum"],
    ]);
    expect(firstUnfounded(history.entries.map(upcast))).toBeNull();
    const opened = history.entries.slice(-3).map((entry) => upcast(entry).event);
    const asked = opened.flatMap((event) => effectsOf(null, reportOf(history), event));
    expect(JSON.stringify(asked)).not.toContain("resolution-to-sign");
  });

  it("passes where a quorum is in office, of whom one is disqualified and does not sign", () => {
    const disqualified: Command = {
      ...{ name: "recuse", by: director("dora"), round: 1, stage: 2, lane: "board", how: "disqualified" },
      ...{ nature: "family", salt: "s".repeat(43), linkedAt: serviceLevel.from, now: inTime },
      ...{ reasonCommitment: versionOne, masked: "0" },
    };
    const history = beforeBoard().after(openOf([...directors, "dora"]), disqualified);
    expect(reportOf(history)).toMatchObject({ stageOpen: true, failed: [] });
    for (const person of directors) history.after(ballot(person));
    expect(reportOf(history).status).toBe("approved");
    expect(firstUnfounded(history.entries.map(upcast))).toBeNull();
  });

  it("nobody acts for an absent director: not another person, not the secretary, not an alternate", () => {
    const history = atBoard();
    expect(refusal(history, { ...ballot("anna"), by: secretary } as Command)).toBe("not-yours");
    expect(refusal(history, { ...ballot("anna"), by: executive } as Command)).toBe("not-yours");
    expect(refusal(history, reassign({ stage: 2, lane: "board" }, director("dora")))).toBe(
      "nobody-acts-for-a-director",
    );
    history.after(lookAt(serviceLevel.deadline, 2));
    expect(typesOf(history)).not.toContain("task-escalated");
  });

  it("I13 a director who left the board signs no more, so that the resolution cannot pass without a meeting", () => {
    const history = atBoard().after(ballot("anna"), ballot("boris"));
    const left = { ...ballot("chloe"), by: { ...director("chloe"), roles: [] } } as Command;
    expect(refusal(history, left)).toBe("no-longer-authorised");
    history.after(lookAt(serviceLevel.deadline, 2));
    expect(reportOf(history).status).toBe("awaiting-meeting");
  });

  it("is no review: a director cannot approve it, and a reviewer cannot sign", () => {
    const board = { stage: 2, lane: "board" };
    expect(refusal(atBoard(), approve(director("anna"), 1, versionOne, board))).toBe("not-yours");
    const signed = { ...ballot("mel"), by: mel, stage: 0, lane: "mel" } as Command;
    expect(refusal(inReview(), signed)).toBe("not-yours");
  });

  it("is known as open until it has ended", () => {
    expect(isVoteOpen(reportOf(beforeBoard()))).toBe(false);
    expect(isVoteOpen(reportOf(atBoard().after(ballot("anna"))))).toBe(true);
    expect(isVoteOpen(reportOf(atBoard().after(ballot("anna", "refuse"))))).toBe(false);
  });
});

describe("the service level", () => {
  const mailsOf = (history: History) => {
    const last = history.entries.at(-1);
    return last ? effectsOf(null, reportOf(history), upcast(last).event) : [];
  };

  it("reminds, from 80 % on and once, only those who are late", () => {
    const history = inReview().after(approve(mel));
    expect(history.give(lookAt("2026-11-27T17:59:59.999Z", 0))).toEqual({ ok: true, value: [] });
    history.after(lookAt(serviceLevel.remindAt, 0));
    expect(history.entries.at(-1)).toMatchObject({
      type: "reviewers-reminded",
      facts: { people: ["finance"] },
    });
    expect(mailsOf(history)).toMatchObject([{ effect: "mails", template: "reminder", people: ["finance"] }]);
    expect(history.give(lookAt(serviceLevel.remindAt, 0))).toEqual({ ok: true, value: [] });
  });

  it("reminds the late director and not the others", () => {
    const history = atBoard().after(ballot("anna"), ballot("chloe"), lookAt(serviceLevel.remindAt, 2));
    expect(mailsOf(history)).toMatchObject([{ template: "reminder", people: ["boris"], purpose: "sign" }]);
  });

  it("asks the alternate when it is over, or tells the secretary where there is none", () => {
    const history = inReview().after(lookAt(serviceLevel.deadline, 0));
    const escalations = history.entries.filter(({ type }) => type === "task-escalated");
    expect(escalations.map(({ facts }) => [facts["lane"], facts["to"]])).toEqual([
      ["mel", "manager"],
      ["finance", null],
    ]);
    expect(late(history)).toEqual(["mel", "manager", "finance"]);
    expect(history.give(lookAt(serviceLevel.deadline, 0))).toEqual({ ok: true, value: [] });
  });

  it("of a stage that has closed, or of a round that is past, does nothing", () => {
    const history = inReview().after(approve(mel), approve(finance));
    expect(refusal(history, lookAt(serviceLevel.deadline, 0))).toBe("superseded");
    expect(refusal(inReview(), lookAt(serviceLevel.deadline, 0, 2))).toBe("superseded");
  });
});

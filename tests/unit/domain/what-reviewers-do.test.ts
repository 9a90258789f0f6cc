import { describe, expect, it } from "vitest";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { decide } from "../../../shared/domain/documents/kinds.ts";
import { answeredNow } from "../../../shared/domain/review/standing.ts";
import { canTakeBack } from "../../../shared/domain/review/taking-back.ts";
import {
  approve,
  requestChanges,
  serviceLevel,
  versionOne,
  versionTwo,
} from "../../support/example-report.ts";
import { lineApproved, lineAtBoard, lineInReview, reportOf } from "../../support/line-histories.ts";
import { ballot, director, finance, mel, withdraw } from "../../support/whole-line.ts";
import {
  atBoard,
  event,
  given,
  having,
  inReview,
  outcomeOf,
  place,
  type Row,
  reserve,
  salt,
  stageClosed,
  takeBack,
  words,
} from "./acts-of-people.ts";

const decided = (by: string, decision: string, commentCommitment: string | null = null) =>
  event("decision-recorded", { ...place(0, by, by), decision, commentCommitment, salt });

describe("whoever decides", () => {
  it.each<Row>([
    ["approves", inReview(), approve(mel), [decided("mel", "approve")]],
    [
      "approves with words",
      inReview(),
      given(approve(mel), { commentCommitment: words }),
      [decided("mel", "approve", words)],
    ],
    [
      "approves with reservations",
      inReview(),
      reserve(),
      [decided("mel", "approve-with-reservations", words)],
    ],
    ["which need words", inReview(), given(reserve(), { commentCommitment: null }), "comment-required"],
    [
      "asks for changes",
      inReview(),
      requestChanges(mel),
      [decided("mel", "request-changes", hashOf("comment"))],
    ],
    [
      "which need words",
      inReview(),
      given(requestChanges(mel), { commentCommitment: null }),
      "comment-required",
    ],
    [
      "rejects it",
      inReview(),
      given(requestChanges(mel), { decision: "reject" }),
      [decided("mel", "reject", hashOf("comment"))],
    ],
    [
      "which needs words",
      inReview(),
      given(requestChanges(mel), { decision: "reject", commentCommitment: null }),
      "comment-required",
    ],
    ["does not only take note", inReview(), given(approve(mel), { decision: "take-note" }), "not-yours"],
    ["does not consent", inReview(), given(approve(mel), { decision: "consent" }), "not-yours"],
    ["says the same once", inReview(approve(mel)), approve(mel), "already-decided"],
    [
      "says the same again with words",
      inReview(approve(mel)),
      given(approve(mel), { commentCommitment: words }),
      [decided("mel", "approve", words)],
    ],
    [
      "changes their mind",
      inReview(approve(mel)),
      requestChanges(mel),
      [decided("mel", "request-changes", hashOf("comment"))],
    ],
    ["on what stands there", inReview(), approve(mel, 1, versionTwo), "content-changed"],
    ["in their round", inReview(), approve(mel, 2), "resubmitted"],
    ["in their stage", inReview(), given(approve(mel), { stage: 1 }), "stage-over"],
    ["in a lane that there is", inReview(), given(approve(mel), { lane: "other" }), "stage-over"],
    ["in their own lane", inReview(), given(approve(mel), { lane: "finance" }), "reassigned"],
    [
      "once the stage is over: they answered",
      inReview(approve(mel), approve(finance)),
      requestChanges(mel),
      "answered",
    ],
    ["once it was ended", inReview(withdraw), approve(mel), "withdrawn"],
    ["once it is approved", () => having(...lineApproved), approve(mel), "approved"],
    ["once it went back", inReview(approve(mel), requestChanges(finance)), approve(mel), "returned"],
    ["once its author took it back", inReview(takeBack()), approve(mel), "taken-back"],
    [
      "and the last of a stage ends it",
      inReview(approve(mel)),
      approve(finance),
      [decided("finance", "approve"), stageClosed(0, "approved")],
    ],
    [
      "and the last of a stage sends it back where another asked for it",
      inReview(requestChanges(mel)),
      approve(finance),
      [decided("finance", "approve"), stageClosed(0, "changes-requested")],
    ],
    [
      "and the last of a stage ends it for good where another rejected it",
      inReview(given(requestChanges(mel), { decision: "reject" })),
      requestChanges(finance),
      [decided("finance", "request-changes", hashOf("comment")), stageClosed(0, "refused")],
    ],
    ["does not vote", inReview(), given(ballot("mel"), { stage: 0, lane: "mel", by: mel }), "not-yours"],
  ])("%s", (_, history, command, outcome) => {
    expect(outcomeOf(history(), command)).toEqual(outcome);
  });

  it.each<[string, Command[], Command]>([
    ["an answer", [...lineInReview, approve(mel)], requestChanges(mel)],
    ["none", lineInReview as Command[], approve(mel)],
  ])("takes no place but of what their page showed: %s", (_, before, command) => {
    const report = reportOf(having(...before));
    const shown = answeredNow(report, "mel", "mel");
    const outcome = (replaces: string | null) => {
      const found = decide(report, given(command, { replaces }));
      return found.ok ? "taken" : found.refusal.code;
    };
    expect(outcome(shown)).toBe("taken");
    for (const other of [null, hashOf("another")])
      if (other !== shown) expect(outcome(other)).toBe("superseded-answer");
  });
});

const cast = (how: string) =>
  event("ballot-cast", { ...place(2, "board", "anna"), ballot: how, commentCommitment: null, salt });
const laneClosed = (because: string) => event("lane-closed", { round: 1, stage: 2, lane: "board", because });

describe("a director", () => {
  it.each<Row>([
    ["signs", atBoard(), ballot("anna"), [cast("sign")]],
    [
      "signs as the last",
      atBoard(ballot("boris"), ballot("chloe")),
      ballot("anna"),
      [
        cast("sign"),
        stageClosed(2, "approved"),
        event("document-approved", { round: 1, contentHash: versionOne }),
      ],
    ],
    [
      "refuses, which goes to a meeting",
      atBoard(),
      ballot("anna", "refuse"),
      [cast("refuse"), laneClosed("refused"), stageClosed(2, "to-meeting", "refused")],
    ],
    [
      "abstains, which goes to a meeting",
      atBoard(),
      ballot("anna", "abstain"),
      [cast("abstain"), laneClosed("abstained"), stageClosed(2, "to-meeting", "abstained")],
    ],
    ["signs once", atBoard(ballot("anna")), ballot("anna"), "already-decided"],
    [
      "signs in person",
      atBoard(),
      given(ballot("anna"), { by: { ...director("anna"), person: "dora" } }),
      "not-yours",
    ],
    [
      "decides nothing",
      atBoard(),
      approve(director("anna"), 1, versionOne, { stage: 2, lane: "board" }),
      "not-yours",
    ],
    ["signs what stands there", atBoard(), ballot("anna", "sign", 1, versionTwo), "content-changed"],
    [
      "signs before the deadline",
      atBoard(),
      given(ballot("anna"), { now: "2026-11-30T17:59:59.999Z" }),
      [cast("sign")],
    ],
    [
      "signs nothing at it",
      atBoard(),
      given(ballot("anna"), { now: serviceLevel.deadline }),
      "deadline-passed",
    ],
  ])("%s", (_, history, command, outcome) => {
    expect(outcomeOf(history(), command)).toEqual(outcome);
  });

  it("finds what the clock would have recorded by the deadline", () => {
    const outcome = decide(
      reportOf(having(...lineAtBoard)),
      given(ballot("anna"), { now: serviceLevel.deadline }),
    );
    expect(outcome).toMatchObject({
      ok: false,
      overdue: [laneClosed("silence"), stageClosed(2, "to-meeting", "silence")],
    });
  });

  it("takes no place but of what their page showed", () => {
    const outcome = decide(reportOf(having(...lineAtBoard)), given(ballot("anna"), { replaces: words }));
    expect(outcome).toMatchObject({ ok: false, refusal: { code: "superseded-answer" } });
  });
});

describe("whoever submitted it", () => {
  it.each<[string, readonly Command[], boolean]>([
    ["until somebody decides", lineInReview, true],
    ["not once somebody has", [...lineInReview, approve(mel)], false],
    ["not while the board votes", lineAtBoard, false],
    ["not before they submitted it", lineInReview.slice(0, 1), false],
  ])("can take it back %s", (_, before, expected) => {
    const report = reportOf(having(...before));
    expect(canTakeBack(report, "author")).toBe(expected);
    expect(canTakeBack(report, "mel")).toBe(false);
  });

  it("takes it back, on record", () => {
    expect(outcomeOf(having(...lineInReview), takeBack())).toEqual([
      event("submission-taken-back", { round: 1, by: "author" }),
    ]);
  });
});

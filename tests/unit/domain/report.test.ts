import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { effectsOf } from "../../../shared/domain/documents/kinds.ts";
import { untilLifted } from "../../../shared/domain/people/address-standing.ts";
import { needsConductor } from "../../../shared/domain/review/standing.ts";
import {
  approve,
  author,
  director,
  History,
  one,
  open,
  openStage,
  policy,
  requestChanges,
  reviewer,
  serviceLevel,
  submit,
  versionOne,
  versionTwo,
} from "../../support/example-report.ts";
import { refusal } from "../../support/line-histories.ts";

const inReview = () => new History().after(open, submit(), openStage(0));
const approved = () => inReview().after(approve(reviewer), openStage(1), approve(director));
const conductor = { round: 1, attempt: 1 };
const donor = { kind: "donor", id: "donor" } as const;
const notifyDonor: Command = { name: "notify", recipients: [donor], held: [], ...conductor };

describe("a report on its way", () => {
  it("goes from draft through both stages to publication and its donors", () => {
    const history = approved().after({ name: "publish", ...conductor }, notifyDonor);
    expect(history.entries.map(({ type }) => type)).toEqual([
      "document-opened",
      "document-submitted",
      "stage-opened",
      "decision-recorded",
      "stage-closed",
      "stage-opened",
      "decision-recorded",
      "stage-closed",
      "document-approved",
      "document-published",
      "document-announced",
    ]);
    expect(history.report).toMatchObject({
      status: "published",
      announced: true,
      contentHash: versionOne,
    });
  });

  it("comes back to its author when changes are requested, and goes round again from the first stage", () => {
    const history = inReview().after(requestChanges(reviewer));
    expect(history.report).toMatchObject({ status: "changes-requested", round: 1 });
    history.after(submit(versionTwo), openStage(0, 2));
    expect(history.report).toMatchObject({
      status: "in-review",
      round: 2,
      stage: 0,
      contentHash: versionTwo,
      decisions: [],
    });
  });

  it("keeps who decided in the stages that passed, until it is submitted anew", () => {
    const history = inReview().after(approve(reviewer), openStage(1));
    expect(history.report?.passed).toMatchObject([
      [{ lane: "mel", by: reviewer.person, decision: "approve" }],
    ]);
    history.after(requestChanges(director), submit(versionTwo));
    expect(history.report?.passed).toEqual([]);
  });

  it("is approved by the decision that closes its last stage, and not before", () => {
    expect(inReview().after(approve(reviewer)).report?.status).toBe("in-review");
    expect(approved().report?.status).toBe("approved");
  });

  it("opens no stage out of turn, and none before it is submitted", () => {
    expect(refusal(new History().after(open), openStage(0))).toBe("wrong-status");
    expect(refusal(new History().after(open, submit()), openStage(1))).toBe("superseded");
    expect(refusal(inReview(), openStage(1))).toBe("superseded");
  });

  it("is published only once approved", () => {
    expect(refusal(inReview(), { name: "publish", ...conductor })).toBe("wrong-status");
  });

  it("tells its donors once", () => {
    const history = approved().after({ name: "publish", ...conductor }, notifyDonor);
    expect(history.give(notifyDonor)).toEqual({ ok: true, value: [] });
  });
});

describe("who may act", () => {
  it("I13 nobody approves their own submission, whatever roles they hold", () => {
    const both = { ...author, roles: ["mel-officer", "executive-director"] };
    expect(refusal(inReview(), approve(both))).toBe("own-submission");
  });

  it("I13 a report cannot even be opened with its author among its reviewers", () => {
    const facts = { ...(open as Extract<Command, { name: "open" }>).facts, author: "reviewer" };
    expect(refusal(new History(), { name: "open", facts })).toBe("own-submission");
  });

  it("I13 a reviewer who lost the role or left is refused at the moment of the decision", () => {
    expect(refusal(inReview(), approve({ ...reviewer, roles: [] }))).toBe("no-longer-authorised");
    expect(refusal(inReview(), approve({ ...reviewer, active: false }))).toBe("no-longer-authorised");
  });

  it("only the author submits", () => {
    expect(refusal(new History().after(open), submit(versionOne, reviewer))).toBe("reassigned");
  });

  it.each([
    ["address-changed", { addressSince: serviceLevel.from }],
    ["address-disputed", { addressSince: null, heldUntil: untilLifted }],
  ])("an author submits nothing by an address that may be anybody’s: %s", (code, standing) => {
    const history = new History().after(open);
    expect(refusal(history, submit(versionOne, { ...author, ...standing }))).toBe(code);
  });

  it("a person of a later stage cannot decide in an earlier one", () => {
    expect(refusal(inReview(), approve(director))).toBe("stage-over");
    const mel = { stage: 0, lane: "mel" };
    expect(refusal(inReview(), approve(director, 1, versionOne, mel))).toBe("reassigned");
  });

  it("a request for changes says what to change", () => {
    const silent: Command = { ...requestChanges(reviewer), commentCommitment: null } as Command;
    expect(refusal(inReview(), silent)).toBe("comment-required");
  });
});

describe("what a decision binds", () => {
  it("I10 a decision on another content than the one under review is refused", () => {
    expect(refusal(inReview(), approve(reviewer, 1, versionTwo))).toBe("content-changed");
  });

  it("I10 a decision on the round before is refused after the author submitted again", () => {
    const history = inReview().after(requestChanges(reviewer), submit(), openStage(0, 2));
    expect(refusal(history, approve(reviewer, 1))).toBe("resubmitted");
  });

  it("a second decision in a lane is refused", () => {
    const twoLanes = structuredClone(policy);
    twoLanes.stages[0]?.lanes.push({
      id: "finance",
      label: { en: "F", fr: "F" },
      role: "finance-officer",
      ...one("finance"),
    });
    const facts = { ...(open as Extract<Command, { name: "open" }>).facts, policy: twoLanes };
    const history = new History().after({ name: "open", facts }, submit(), openStage(0), approve(reviewer));
    expect(history.report?.stageOpen).toBe(true);
    expect(refusal(history, approve(reviewer))).toBe("already-decided");
    history.after(requestChanges({ person: "finance", roles: ["finance-officer"], active: true }));
    expect(history.report?.status).toBe("changes-requested");
  });
});

describe("the conductor", () => {
  it("I17 is needed from the submission until the donors are told, and not otherwise", () => {
    const needed = (history: History) => history.report && needsConductor(history.report);
    expect(needed(new History().after(open))).toBe(false);
    expect(needed(new History().after(open, submit()))).toBe(true);
    expect(needed(inReview())).toBe(true);
    expect(needed(inReview().after(requestChanges(reviewer)))).toBe(false);
    const published = approved().after({ name: "publish", ...conductor });
    expect(needed(published)).toBe(true);
    expect(needed(published.after({ name: "notify", recipients: [], held: [], ...conductor }))).toBe(false);
  });

  it("I17 a resumed review belongs to the new attempt alone", () => {
    const history = inReview().after(approve(reviewer), { name: "resume", ...conductor });
    expect(refusal(history, openStage(1, 1, 1))).toBe("superseded");
    expect(refusal(history, { name: "resume", ...conductor })).toBe("superseded");
    history.after(openStage(1, 1, 2));
    expect(history.report?.stage).toBe(1);
  });

  it("is told by the stage that closed what comes next", () => {
    const results = (history: History) =>
      history.entries.flatMap(({ type, facts }) =>
        history.report
          ? effectsOf(null, history.report, { type, facts } as never).filter(
              ({ effect }) => effect === "resume",
            )
          : [],
      );
    expect(results(approved())).toMatchObject([
      { stage: 0, result: { outcome: "stage-approved", next: 1 } },
      { stage: 1, result: { outcome: "approved" } },
    ]);
    expect(results(inReview().after(requestChanges(reviewer)))).toMatchObject([
      { result: { outcome: "changes-requested" } },
    ]);
  });

  it("I15 a message that could not be delivered is put on record, and stays in sight until somebody mended it", () => {
    const history = inReview();
    const before = history.report;
    history.after({
      name: "record-failure",
      facts: { message: "m.1", audience: "machine", recipient: null },
    });
    expect(history.report).toEqual(before);
    history.after({ name: "record-failure", facts: { message: "m.2", audience: "donor", recipient: donor } });
    expect(history.report).toEqual({ ...before, undelivered: [{ message: "m.2", recipient: donor }] });
    expect(history.entries.at(-1)?.type).toBe("delivery-failed");
  });
});

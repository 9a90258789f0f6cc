import { describe, expect, it } from "vitest";
import { effectsOf } from "../../../../shared/domain/documents/kinds.ts";
import { needsConductor, nextStage } from "../../../../shared/domain/review/standing.ts";
import { History, openStage, submit, versionTwo } from "../../../support/example-report.ts";
import { lineInReview, lineToMeeting, refusal, reportOf } from "../../../support/line-histories.ts";
import { enterMeeting, resolveAtMeeting } from "../../../support/meeting.ts";
import { withdraw } from "../../../support/whole-line.ts";

const toMeeting = () => new History().after(...lineToMeeting);
const resolved = (change: Parameters<typeof resolveAtMeeting>[0] = {}) =>
  toMeeting().after(resolveAtMeeting(change));

describe("What was voted at a meeting in Accord reaches its document", () => {
  it("that goes on by itself under another execution, and knows its resolution", () => {
    const history = resolved();
    const report = reportOf(history);
    expect(report).toMatchObject({
      status: "approved",
      attempt: 2,
      decidedAtMeeting: {
        ...{ stage: 2, heldOn: "2026-12-04", outcome: "approved", attestedBy: "anna" },
        resolved: { meeting: "m1", item: "r1", number: 7 },
      },
    });
    expect([needsConductor(report), nextStage(report)]).toEqual([true, 3]);
    expect(history.entries.slice(-3).map(({ type }) => type)).toEqual([
      "meeting-resolved",
      "document-approved",
      "review-resumed",
    ]);
  });

  it("that goes back to its author, and is decided on anew as another version", () => {
    const history = resolved({ outcome: "returned" });
    expect(reportOf(history).status).toBe("changes-requested");
    history.after(submit(versionTwo));
    expect(reportOf(history)).toMatchObject({ status: "submitted", round: 2, decidedAtMeeting: null });
  });

  it("that ends as refused where the motion was lost, by no resolution", () => {
    const report = reportOf(resolved({ outcome: "refused", number: null }));
    expect(report.status).toBe("refused");
    expect(report.decidedAtMeeting?.resolved?.number).toBeNull();
    expect(needsConductor(report)).toBe(false);
  });

  it("once, however often it is brought", () => {
    const history = resolved();
    const length = history.entries.length;
    history.after(resolveAtMeeting());
    expect(history.entries).toHaveLength(length);
  });

  it("and takes the place of what was entered of a meeting outside Accord", () => {
    const report = reportOf(toMeeting().after(enterMeeting(), resolveAtMeeting()));
    expect(report).toMatchObject({ status: "approved", meeting: null });
  });

  it("but not one that goes on, went back, was withdrawn, or has another content by now", () => {
    expect(refusal(new History().after(...lineInReview), resolveAtMeeting())).not.toBeNull();
    expect(refusal(toMeeting().after(withdraw), resolveAtMeeting())).toBe("withdrawn");
    expect(refusal(toMeeting(), resolveAtMeeting({ contentHash: versionTwo }))).toBe("content-changed");
    expect(refusal(toMeeting(), resolveAtMeeting({ round: 2 }))).toBe("stage-over");
    const returned = resolved({ outcome: "returned" }).after(submit(versionTwo), openStage(0, 2));
    expect(refusal(returned, resolveAtMeeting({ item: "r2" }))).not.toBeNull();
  });

  it("and whoever waited for it hears once how it ended", () => {
    const history = toMeeting();
    const before = reportOf(history);
    history.after(resolveAtMeeting());
    const [, ...types] = history.entries.slice(-3).map(({ type }) => type);
    expect(types).toEqual(["document-approved", "review-resumed"]);
    const { facts } = resolveAtMeeting();
    const effects = effectsOf(before, reportOf(history), { type: "meeting-resolved", facts });
    const told = effects.map((effect) => ("template" in effect ? effect.template : effect.effect));
    expect(told).toEqual(["meeting-decided", "meeting-decided"]);
  });
});

import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { approve, History, openStage, requestChanges, submit } from "../../support/example-report.ts";
import { lineAtBoard, lineInReview, refusal, reportOf } from "../../support/line-histories.ts";
import { boardAnswer, inLane, sideBySide } from "../../support/side-by-side.ts";
import { ballot, executive, finance, mel } from "../../support/whole-line.ts";

const rejected = (by: typeof mel): Command => ({ ...requestChanges(by), decision: "reject" }) as Command;
const inLaneRejected = (lane: string, by: typeof mel): Command =>
  ({ ...inLane(lane, by, "request-changes"), decision: "reject" }) as Command;

describe("a rejection", () => {
  it("needs a reason", () => {
    const history = new History().after(...lineInReview);
    const unsaid = { ...rejected(mel), commentCommitment: null } as Command;
    expect(refusal(history, unsaid)).toBe("comment-required");
  });

  it.each([
    ["beside an approval", [rejected(mel), approve(finance)], "refused"],
    ["whoever was first", [approve(mel), rejected(finance)], "refused"],
    [
      "beside a request for changes, which nobody could answer",
      [rejected(mel), requestChanges(finance)],
      "refused",
    ],
    ["that was taken back counts no more", [rejected(mel), approve(mel), approve(finance)], "in-review"],
  ])("%s", (_, commands, status) => {
    const history = new History().after(...lineInReview, ...commands);
    expect(reportOf(history)).toMatchObject({ status, stageOpen: false });
  });

  it("ends the document in the stage in which it was given, and its resolution is settled too", () => {
    const history = new History().after(
      ...sideBySide,
      inLaneRejected("mel", mel),
      inLane("finance", finance),
    );
    expect(reportOf(history)).toMatchObject({ status: "in-review", stageOpen: true });
    history.after(boardAnswer("anna", "refuse"));
    expect(reportOf(history).status).toBe("refused");
    expect(history.entries.at(-1)?.facts).toMatchObject({ outcome: "refused", because: null });
  });

  it.each([
    ["submitted again", submit()],
    ["approved", approve(executive)],
    ["opened", openStage(1)],
  ])("ends it for good: it is not %s", (_, command) => {
    const history = new History().after(...lineInReview, rejected(mel), approve(finance));
    expect(["refused", "wrong-status"]).toContain(refusal(history, command));
  });

  it("is no answer to a resolution, nor a ballot one in a reviewer's lane", () => {
    const board = { ...ballot("anna"), name: "decide", decision: "reject" } as unknown as Command;
    expect(refusal(new History().after(...lineAtBoard), board)).toBe("not-yours");
    const cast = { ...approve(mel), name: "cast-ballot", ballot: "refuse" } as unknown as Command;
    expect(refusal(new History().after(...lineInReview), cast)).toBe("not-yours");
  });
});

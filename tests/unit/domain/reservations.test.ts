import { describe, expect, it } from "vitest";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import type { Authority } from "../../../shared/domain/review/acting.ts";
import { standingReservations } from "../../../shared/domain/review/reservations.ts";
import {
  approve,
  author,
  History,
  inTime,
  openStage,
  requestChanges,
  serviceLevel,
  submit,
  versionTwo,
} from "../../support/example-report.ts";
import { lineInReview, refusal, reportOf } from "../../support/line-histories.ts";
import {
  executive,
  finance,
  mel,
  newcomer,
  reassign,
  secretary,
  withdraw,
} from "../../support/whole-line.ts";

const words = hashOf("what mel has reservations about");
const reserved = (by: Authority, of = words, round = 1, contentHash?: string): Command =>
  ({
    ...approve(by, round, contentHash),
    decision: "approve-with-reservations",
    commentCommitment: of,
  }) as Command;
const close = (by: Authority, reasonCommitment: string | null = null, reservation = words): Command => ({
  ...{ name: "close-reservation", by, reservation, reasonCommitment, masked: "0" },
  ...{ linkedAt: serviceLevel.from, now: inTime },
});
const why = hashOf("why");
const left = (history: History) => standingReservations(reportOf(history)).map(({ by }) => by);
const passed = () => new History().after(...lineInReview, reserved(mel), approve(finance));

describe("reservations", () => {
  it("count as an approval, and follow the document once the stage has ended", () => {
    const history = new History().after(...lineInReview, reserved(mel));
    expect(left(history)).toEqual([]);
    history.after(approve(finance));
    expect(history.entries.at(-1)?.facts).toMatchObject({ outcome: "approved" });
    expect(left(history)).toEqual(["mel"]);
    history.after(openStage(1), approve(executive));
    expect(left(history)).toEqual(["mel"]);
  });

  it("need words", () => {
    const unsaid = { ...reserved(mel), commentCommitment: null } as Command;
    expect(refusal(new History().after(...lineInReview), unsaid)).toBe("comment-required");
  });

  it.each([
    ["approves after all", approve(mel)],
    ["has others", reserved(mel, hashOf("others"))],
  ])("go with the answer that they came with, where its person %s", (_, again) => {
    const history = new History().after(...lineInReview, reserved(mel), again, approve(finance));
    expect(reportOf(history).reservations.every((one) => one.words !== words)).toBe(true);
  });

  it("stay through a round in which their person has not answered yet, and go when they do", () => {
    const history = new History().after(...lineInReview, reserved(mel), requestChanges(finance));
    expect(left(history)).toEqual(["mel"]);
    history.after(submit(versionTwo, author), openStage(0, 2));
    expect(left(history)).toEqual(["mel"]);
    history.after(approve(mel, 2, versionTwo), approve(finance, 2, versionTwo));
    expect(left(history)).toEqual([]);
  });

  it("stay where the lane is somebody else's since, and are the overseer's to close", () => {
    const history = new History().after(...lineInReview, reserved(mel), requestChanges(finance));
    const reviewer: Authority = { person: "reviewer", roles: ["mel-officer"], active: true };
    history.after(reassign({ stage: 0, lane: "mel" }, reviewer), submit(versionTwo), openStage(0, 2));
    history.after(approve(reviewer, 2, versionTwo), approve(finance, 2, versionTwo));
    expect(left(history)).toEqual(["mel"]);
    history.after(close(secretary, why));
    expect(left(history)).toEqual([]);
  });
});

describe("reservations are closed", () => {
  it.each([
    ["by whoever has them", close(mel)],
    ["by them in whichever role they hold by now", close({ ...mel, roles: ["secretary-to-be"] })],
    ["by the overseer, with a reason", close(secretary, why)],
  ])("%s", (_, command) => {
    const history = passed().after(command);
    expect(left(history)).toEqual([]);
    expect(history.entries.at(-1)).toMatchObject({
      type: "reservation-closed",
      facts: { of: "mel", lane: "mel", stage: 0, reservation: words },
    });
    expect(refusal(history, command)).toBe("reservation-closed");
  });

  it.each([
    ["by nobody else", close(finance, why), "no-longer-authorised"],
    ["by its author", close(author, why), "no-longer-authorised"],
    ["by no overseer without a reason", close(secretary), "comment-required"],
    ["by nobody who has left", close({ ...mel, active: false }), "no-longer-authorised"],
    ["by nobody who wrote the document", close({ ...author, roles: ["secretary"] }, why), "own-report"],
    ["where there are none", close(mel, null, hashOf("others")), "reservation-closed"],
    ["by a stranger", close(newcomer, why), "no-longer-authorised"],
  ])("%s", (_, command, code) => {
    expect(refusal(passed(), command)).toBe(code);
  });

  it("not while the stage is open in which they were made: until it ends the answer itself can be changed", () => {
    const history = new History().after(...lineInReview, reserved(mel));
    for (const by of [mel, secretary]) expect(refusal(history, close(by, why))).toBe("reservation-closed");
  });

  it("not once the document is withdrawn", () => {
    expect(refusal(passed().after(withdraw), close(mel))).toBe("withdrawn");
  });
});

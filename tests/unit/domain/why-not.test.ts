import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { grantLink, linkIdOf } from "../../../shared/domain/links/grant.ts";
import { standingOf } from "../../../shared/domain/links/link.ts";
import { approve, author, inTime, versionTwo } from "../../support/example-report.ts";
import { lineInReview } from "../../support/line-histories.ts";
import { inLane } from "../../support/side-by-side.ts";
import { ballot, mel, openWithBoard } from "../../support/whole-line.ts";
import { actsTooLate } from "./acts-too-late.ts";
import { lived, returned, tooLate, writing } from "./too-late.ts";

describe("whoever comes too late is told the true reason", () => {
  it.each(tooLate)("%s", (_, who, doing, given, steps, attempt, reason, now = inTime) => {
    const then = lived(...steps.slice(0, given)).report;
    const history = lived(...steps);
    if (!then || !history.report) throw new Error("there is no report");
    const link = grantLink(linkIdOf("R", "1.0"), "R", who.person, doing, then, inTime);
    expect(standingOf(link, history.report, who.roles, now)).toBe(reason);
    const decision = history.give(typeof attempt === "function" ? attempt(history) : attempt);
    expect(decision).toMatchObject({ ok: false, refusal: { code: reason } });
  });

  it("an author whose report came back has a newer link, and the one before says so", () => {
    const then = lived(openWithBoard).report;
    const now = lived(...returned).report;
    if (!then || !now) throw new Error("there is no report");
    const link = grantLink(linkIdOf("R", "1.0"), "R", "author", writing, then, inTime);
    expect(standingOf(link, now, author.roles, inTime)).toBe("newer-link");
  });

  it.each(actsTooLate)("the secretary cannot %s", (_, steps, act, reason) => {
    expect(lived(...steps).give(act)).toMatchObject({ ok: false, refusal: { code: reason } });
  });

  it.each<[string, Command, string]>([
    ["the very same answer", approve(mel), "already-decided"],
    ["another content", approve(mel, 1, versionTwo), "content-changed"],
    ["a role that was lost", approve({ ...mel, roles: [] }), "no-longer-authorised"],
    [
      "changes without a word",
      { ...inLane("mel", mel, "request-changes"), commentCommitment: null } as Command,
      "comment-required",
    ],
    [
      "a ballot in a reviewer's lane",
      { ...ballot("mel"), by: mel, stage: 0, lane: "mel" } as Command,
      "not-yours",
    ],
  ])("%s is refused for what it is", (_, attempt, code) => {
    const history = lived(...lineInReview, approve(mel));
    expect(history.give(attempt)).toMatchObject({ ok: false, refusal: { code } });
  });
});

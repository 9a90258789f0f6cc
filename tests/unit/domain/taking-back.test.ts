import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { grantLink, linkIdOf } from "../../../shared/domain/links/grant.ts";
import { standingOf } from "../../../shared/domain/links/link.ts";
import type { Authority } from "../../../shared/domain/review/acting.ts";
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
import { boardAnswer, sideBySide } from "../../support/side-by-side.ts";
import { finance, mel, openWithBoard, withdraw } from "../../support/whole-line.ts";

const takeBack = (round = 1, by: Authority = author): Command => ({
  ...{ name: "take-back", by, round, linkedAt: serviceLevel.from, now: inTime },
});

describe("an author takes back what they submitted", () => {
  it.each([
    ["before anybody is asked", [openWithBoard, submit()]],
    ["while nobody who is asked has decided", lineInReview],
  ])("%s, and submits it again", (_, commands) => {
    const history = new History().after(...commands, takeBack());
    expect(reportOf(history)).toMatchObject({ status: "taken-back", stageOpen: false, round: 1 });
    history.after(submit(versionTwo), openStage(0, 2), approve(mel, 2, versionTwo));
    expect(reportOf(history)).toMatchObject({ status: "in-review", round: 2 });
  });

  it.each([
    ["once somebody has decided", [...lineInReview, approve(mel)], takeBack(), "decided-on"],
    ["once a stage has passed", [...lineInReview, approve(mel), approve(finance)], takeBack(), "decided-on"],
    ["beside a resolution, of which nobody knows who has signed", sideBySide, takeBack(), "decided-on"],
    ["whether or not anybody has signed it", [...sideBySide, boardAnswer("anna")], takeBack(), "decided-on"],
    ["once it is withdrawn", [...lineInReview, withdraw], takeBack(), "withdrawn"],
    ["before they submit it", [openWithBoard], takeBack(), "not-submitted"],
    ["twice", [...lineInReview, takeBack()], takeBack(), "taken-back"],
    ["by the page of an earlier round", [...lineInReview], takeBack(2), "superseded"],
    ["by anybody else", lineInReview, takeBack(1, mel), "not-yours"],
    ["once they have left", lineInReview, takeBack(1, { ...author, active: false }), "no-longer-authorised"],
  ])("not %s", (_, commands, command, code) => {
    expect(refusal(new History().after(...commands), command)).toBe(code);
  });

  it("and what came back to them by a request can be taken back again, too", () => {
    const history = new History().after(...lineInReview, requestChanges(mel), approve(finance));
    history.after(submit(versionTwo), takeBack(2));
    expect(reportOf(history).status).toBe("taken-back");
  });

  it("so that links to review it die, and one to write it opens", () => {
    const history = new History().after(...lineInReview);
    const asked = grantLink(
      linkIdOf("R", "1.0"),
      "R",
      "mel",
      { purpose: "review", lane: "mel" },
      reportOf(history),
      inTime,
    );
    history.after(takeBack());
    expect(standingOf(asked, reportOf(history), mel.roles, inTime)).toBe("taken-back");
    const writing = { purpose: "report", lane: null } as const;
    const again = grantLink(linkIdOf("R", "2.0"), "R", "author", writing, reportOf(history), inTime);
    expect(standingOf(again, reportOf(history), author.roles, inTime)).toBe("good");
    history.after(submit(versionTwo));
    expect(standingOf(asked, reportOf(history), mel.roles, inTime)).toBe("resubmitted");
  });
});

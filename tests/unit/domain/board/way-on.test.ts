import { describe, expect, it } from "vitest";
import { upcast } from "../../../../events/entry.ts";
import type { Command } from "../../../../shared/domain/documents/commands.ts";
import { effectsOf } from "../../../../shared/domain/documents/kinds.ts";
import { standingOf } from "../../../../shared/domain/links/link.ts";
import { needsConductor, nextStage } from "../../../../shared/domain/review/standing.ts";
import { History, openStage, submit, versionTwo } from "../../../support/example-report.ts";
import { lineInReview, lineToMeeting, refusal, reportOf } from "../../../support/line-histories.ts";
import { attestMeeting, contestMeeting, enterMeeting } from "../../../support/meeting.ts";
import {
  ballot,
  director,
  finance,
  openWithBoard,
  reassign,
  secretary,
  withdraw,
} from "../../../support/whole-line.ts";

const toMeeting = () => new History().after(...lineToMeeting);
const entered = (...args: Parameters<typeof enterMeeting>) => toMeeting().after(enterMeeting(...args));
const hashIn = (history: History) => reportOf(history).meeting?.decisionHash ?? "";
const attested = (...args: Parameters<typeof enterMeeting>) => {
  const history = entered(...args);
  return history.after(attestMeeting(hashIn(history)));
};

describe("A resolution that goes to a meeting has a way on", () => {
  it("goes on by itself once the chair has attested to an approval, under another execution", () => {
    const history = attested();
    const report = reportOf(history);
    expect(report).toMatchObject({
      status: "approved",
      meeting: null,
      attempt: 2,
      decidedAtMeeting: { stage: 2, heldOn: "2026-12-04", outcome: "approved", attestedBy: "anna" },
    });
    expect(needsConductor(report)).toBe(true);
    expect(nextStage(report)).toBe(3);
    expect(history.entries.slice(-3).map(({ type }) => type)).toEqual([
      "meeting-decision-attested",
      "document-approved",
      "review-resumed",
    ]);
    // Nothing had halted: the execution had ended when the matter went to the meeting.
    expect(history.entries.at(-1)?.facts["because"]).toBe("meeting");
  });

  it("returns to its author with the board's reasons, and is decided anew as another version", () => {
    const history = attested({ motion: "return" });
    expect(reportOf(history)).toMatchObject({ status: "changes-requested", meeting: null });
    history.after(submit(versionTwo));
    expect(reportOf(history)).toMatchObject({ status: "submitted", round: 2, decidedAtMeeting: null });
  });

  it.each([
    ["a motion to refuse that is carried", { motion: "refuse" }],
    ["a motion to approve that is lost", { votes: { for: 1, against: 2, abstained: 0 } }],
  ] as const)("ends as refused, never as withdrawn, by %s", (_, change) => {
    const report = reportOf(attested(change));
    expect(report.status).toBe("refused");
    expect(needsConductor(report)).toBe(false);
  });

  it("stays where it is until the chair has attested, and can still be withdrawn", () => {
    const history = entered();
    expect(reportOf(history)).toMatchObject({
      status: "awaiting-meeting",
      meeting: { chair: "anna", outcome: "approved", by: "secretary" },
    });
    expect(reportOf(history.after(withdraw))).toMatchObject({ status: "withdrawn", meeting: null });
  });

  it("is entered again where the chair says that it was not so, or where the secretary slipped", () => {
    const history = entered();
    const first = hashIn(history);
    history.after(enterMeeting({ votes: { for: 3, against: 0, abstained: 0 } }, { replaces: first }));
    expect(refusal(history, attestMeeting(first))).toBe("superseded-meeting");
    history.after(contestMeeting(hashIn(history)));
    expect(reportOf(history)).toMatchObject({ status: "awaiting-meeting", meeting: null });
    expect(refusal(history, attestMeeting(first))).toBe("answered");
    history.after(enterMeeting({ motion: "return" }));
    expect(reportOf(history.after(attestMeeting(hashIn(history)))).status).toBe("changes-requested");
  });

  it("takes the place of no entry that the secretary's page did not show, be it of before what she has in another tab", () => {
    const history = entered();
    const first = hashIn(history);
    const lost = { votes: { for: 1, against: 2, abstained: 0 } };
    expect(refusal(history, enterMeeting(lost))).toBe("superseded-meeting");
    history.after(enterMeeting(lost, { replaces: first }));
    expect(refusal(history, enterMeeting({}, { replaces: first }))).toBe("superseded-meeting");
    const second = hashIn(history);
    history.after(contestMeeting(second));
    expect(refusal(history, enterMeeting({}, { replaces: second }))).toBe("superseded-meeting");
    expect(reportOf(history.after(enterMeeting())).meeting).toMatchObject({ outcome: "approved" });
  });

  it("is attested to by the same chair where a second resolution of the round goes to a meeting too", () => {
    const { facts } = openWithBoard as Extract<Command, { name: "open" }>;
    const [, , board] = facts.policy.stages;
    if (!board) throw new Error("there is no board");
    const stages = [{ ...board, id: "committee" }, board];
    const open = { ...openWithBoard, facts: { ...facts, policy: { ...facts.policy, stages } } } as Command;
    const refusedIn = (stage: number) => ({ ...ballot("boris", "refuse"), stage }) as Command;
    const history = new History().after(open, submit(), openStage(0), refusedIn(0), enterMeeting());
    const first = hashIn(history);
    history.after(attestMeeting(first), openStage(1, 1, 2));
    expect(refusal(history, attestMeeting(first))).toBe("answered");
    history.after(refusedIn(1), enterMeeting());
    expect(refusal(history, attestMeeting(first))).toBe("superseded-meeting");
    expect(reportOf(history.after(attestMeeting(hashIn(history)))).status).toBe("approved");
  });

  it.each<[string, Command, string]>([
    [
      "what does not add up",
      enterMeeting({ votes: { for: 8, against: 0, abstained: 0 } }),
      "does-not-add-up",
    ],
    ["a meeting tomorrow", enterMeeting({ heldOn: "2026-12-11" }), "does-not-add-up"],
    ["a chair who was not there", enterMeeting({ chair: "zoe" }), "does-not-add-up"],
    ["another version", enterMeeting({}, { contentHash: versionTwo }), "content-changed"],
    [
      "by a secretary who wrote it",
      enterMeeting({}, { by: { ...secretary, person: "author" } }),
      "own-report",
    ],
    ["by whoever is not the secretary", enterMeeting({}, { by: director("anna") }), "no-longer-authorised"],
    [
      "by a secretary who left",
      enterMeeting({}, { by: { ...secretary, active: false } }),
      "no-longer-authorised",
    ],
  ])("I14 is not entered: %s", (_, command, code) => {
    expect(refusal(toMeeting(), command)).toBe(code);
  });

  it.each([
    ["another director", director("boris"), "not-yours"],
    ["the secretary who entered it", secretary, "not-yours"],
    ["the chair who has left", { ...director("anna"), active: false }, "no-longer-authorised"],
    ["a chair who is no director any more", { ...director("anna"), roles: [] }, "no-longer-authorised"],
  ])("I13 is attested by nobody but whoever chaired: not by %s", (_, by, code) => {
    const history = entered();
    expect(refusal(history, attestMeeting(hashIn(history), by))).toBe(code);
  });

  it("I13 is not attested by the secretary who entered it, even if she chaired it herself", () => {
    const both = { ...secretary, person: "anna", roles: ["secretary", "director"] };
    const history = entered({}, { by: both });
    expect(refusal(history, attestMeeting(hashIn(history), both))).toBe("not-yours");
  });

  it("is nothing for a report that does not await a meeting", () => {
    const inReview = new History().after(...lineInReview);
    expect(refusal(inReview, enterMeeting())).toBe("no-meeting");
    expect(refusal(attested(), enterMeeting())).toBe("approved");
    expect(refusal(toMeeting(), reassign("writing", finance))).toBe("to-meeting");
  });
});

describe("Who hears of it", () => {
  const receiptToChair = {
    ...{ effect: "mail", template: "answer-recorded", person: "anna", purpose: "attest", lane: null },
  };
  const lastEffects = (history: History) => {
    const last = history.entries.at(-1);
    return last ? effectsOf(null, reportOf(history), upcast(last).event) : [];
  };

  it("whoever chaired is asked by a link of their own, which acts until they have answered", () => {
    const history = entered();
    expect(lastEffects(history)).toEqual([
      { effect: "mail", template: "meeting-to-attest", person: "anna", purpose: "attest", lane: null },
      { effect: "mind-attestation", decisionHash: hashIn(history) },
    ]);
    const now = "2026-12-10T10:00:00.000Z";
    const link = {
      id: "PA-1~9.1",
      documentId: "PA-1",
      person: "anna",
      purpose: "attest",
      round: 1,
      stage: null,
      lane: null,
      createdAt: now,
      validUntil: "2027-01-10T10:00:00.000Z",
      revoked: false,
    } as const;
    expect(standingOf(link, reportOf(history), ["director"], now)).toBe("good");
    expect(standingOf({ ...link, person: "boris" }, reportOf(history), ["director"], now)).toBe("reassigned");
    history.after(attestMeeting(hashIn(history)));
    expect(standingOf(link, reportOf(history), ["director"], now)).toBe("answered");
  });

  it("everybody who was asked is told how it ended, once, the author by what comes next, the chair by their receipt", () => {
    const history = attested({ motion: "return" });
    expect(lastEffects(history)).toEqual([
      receiptToChair,
      { effect: "mail", template: "meeting-returned", person: "author", purpose: "report", lane: null },
      expect.objectContaining({
        effect: "mails",
        template: "meeting-decided",
        people: ["mel", "finance", "executive", "boris", "chloe"],
      }),
      { effect: "tell", template: "meeting-decided", role: "secretary", purpose: "oversee" },
      expect.objectContaining({ effect: "enter-resolution", way: "outside", heldOn: "2026-12-04" }),
    ]);
  });

  it("the secretary is told that the chair did not attest", () => {
    const history = entered();
    history.after(contestMeeting(hashIn(history)));
    expect(lastEffects(history)).toMatchObject([
      receiptToChair,
      { effect: "tell", template: "oversee-contested" },
    ]);
  });
});

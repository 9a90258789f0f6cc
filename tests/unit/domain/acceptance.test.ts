import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { firstUnfounded } from "../../../shared/domain/documents/follows.ts";
import { effectsOf } from "../../../shared/domain/documents/kinds.ts";
import { isAwaitedByDonor } from "../../../shared/domain/documents/report/with-donor.ts";
import { grantLink } from "../../../shared/domain/links/grant.ts";
import { awaitedFrom, standingOf } from "../../../shared/domain/links/link.ts";
import { timeFrom } from "../../../shared/domain/review/acceptance.ts";
import { nextLook } from "../../../shared/domain/review/answers.ts";
import { total } from "../../../shared/domain/review/dates.ts";
import { needsConductor, stagesAhead } from "../../../shared/domain/review/standing.ts";
import {
  accepts,
  atDonor,
  decidedOn,
  donorRoster,
  donorStage,
  marc,
  minded,
  ofAnother,
  openFor,
  openWithout,
  putToDonor,
  returns,
  sophie,
} from "../../support/acceptance.ts";
import {
  approve,
  director,
  History,
  inTime,
  openStage,
  serviceLevel,
  submit,
  versionTwo,
} from "../../support/example-report.ts";
import { awaitedOf, refusal, reportOf } from "../../support/line-histories.ts";

const types = (history: History) => history.entries.map(({ type }) => type);
const isFounded = (history: History) => firstUnfounded(history.entries.map(upcast)) === null;
const bySecretary = { person: "secretary", roles: ["secretary"], active: true };
const withdrawn: Command = { name: "withdraw", by: bySecretary, reasonCommitment: hashOf("reason") };
const replaced = (from: string, to: typeof marc): Command => ({
  ...{ name: "reassign", by: bySecretary, task: { stage: 1, lane: "donor", of: from }, from: [from], to },
  ...{ serviceLevel, now: inTime, reasonCommitment: hashOf("reason") },
});
const direction = { stage: 0, lane: "direction" };

/** What a command makes happen outside, by effect and template. */
function effectsAfter(history: History, command: Command): string[] {
  const before = reportOf(history);
  const from = history.entries.length;
  history.after(command);
  return history.entries
    .slice(from)
    .map((entry) => upcast(entry).event)
    .flatMap((event) => effectsOf(before, reportOf(history), event))
    .map((effect) => ("template" in effect ? effect.template : effect.effect));
}

describe("a report whose agreement asks its donor to accept it", () => {
  it("is put to the people of that donor once it is decided upon, and to nobody else", () => {
    const history = decidedOn();
    expect(reportOf(history).status).toBe("with-donor");
    expect(needsConductor(reportOf(history))).toBe(true);
    expect(refusal(history, { name: "publish", round: 1, attempt: 1 })).toBe("wrong-status");
    history.after(putToDonor());
    expect(awaitedOf(history)).toEqual(["donor: sophie marc"]);
    expect(awaitedFrom(reportOf(history), "marc", inTime)).toEqual([{ purpose: "accept", lane: "donor" }]);
    expect(isFounded(history)).toBe(true);
  });

  it("is accepted by the first of them, and then goes on", () => {
    const history = atDonor().after(accepts(marc));
    expect(types(history).slice(-3)).toEqual(["decision-recorded", "stage-closed", "document-accepted"]);
    expect(reportOf(history).status).toBe("approved");
    expect(refusal(history, accepts(sophie))).toBe("approved");
    expect(isFounded(history)).toBe(true);
    history.after({ name: "publish", round: 1, attempt: 1 });
    expect(reportOf(history).status).toBe("published");
  });

  it("is concluded once it is accepted, and not before, where its agreement keeps it inside", () => {
    const conclude = { name: "publish", round: 1, attempt: 1, limited: "withheld" } as const;
    const history = atDonor();
    expect(refusal(history, conclude)).toBe("wrong-status");
    history.after(accepts(marc));
    expect(refusal(history, { ...conclude, attempt: 2 })).toBe("superseded");
    history.after(conclude);
    expect(reportOf(history).status).toBe("concluded");
    expect(isFounded(history)).toBe(true);
    expect(refusal(history, { name: "publish", round: 1, attempt: 1 })).toBe("wrong-status");
  });

  it("opens the tranches that wait for it by its acceptance, and not before", () => {
    const history = new History().after(openFor(), submit(), openStage(0));
    expect(effectsAfter(history, approve(director, 1, undefined, direction))).not.toContain("open-tranches");
    history.after(putToDonor());
    expect(effectsAfter(history, accepts(sophie))).toContain("open-tranches");
  });

  it("goes back to its author with the comments of whoever returns it, and comes to the donor again", () => {
    const history = atDonor();
    expect(refusal(history, returns(sophie, {}, false))).toBe("comment-required");
    history.after(returns(sophie));
    expect(reportOf(history)).toMatchObject({ status: "changes-requested", stageOpen: false });
    expect(isFounded(history)).toBe(true);
    history.after(submit(versionTwo), openStage(0, 2), approve(director, 2, versionTwo, direction));
    history.after(putToDonor(2));
    expect(awaitedOf(history)).toEqual(["donor: sophie marc"]);
    history.after(accepts(marc, { round: 2, contentHash: versionTwo }));
    expect(reportOf(history).status).toBe("approved");
    expect(isFounded(history)).toBe(true);
  });

  it("waits, in sight of whoever watches over it, while nobody of the donor is known", () => {
    const nobody = { ...donorRoster, "donor.rive": [] };
    const history = decidedOn().after(putToDonor(1, nobody));
    expect(awaitedOf(history)).toEqual(["donor: "]);
    history.after({
      ...{ name: "fill-lanes", round: 1, stage: 1, now: inTime, serviceLevel },
      roster: donorRoster,
    });
    expect(awaitedOf(history)).toEqual(["donor: sophie marc"]);
  });

  it("is with the donor once it is put to them, whatever they say of it", () => {
    expect(isAwaitedByDonor(reportOf(decidedOn()))).toBe(true);
    expect(isAwaitedByDonor(reportOf(atDonor()))).toBe(false);
    expect(isAwaitedByDonor(reportOf(atDonor().after(returns(sophie))))).toBe(true);
  });

  it("is due by the donor's day less what is the organisation's own, and not what the donor takes", () => {
    expect(total([...reportOf(atDonor()).policy.stages])).toBe(5);
  });

  it.each<[string, History, Command, string]>([
    ["was withdrawn a second ago", atDonor().after(withdrawn), accepts(sophie), "withdrawn"],
    ["was returned by a colleague", atDonor().after(returns(marc)), accepts(sophie), "returned"],
    [
      "was submitted anew since",
      atDonor().after(returns(marc), submit(versionTwo)),
      accepts(sophie),
      "resubmitted",
    ],
    ["has another content", atDonor(), accepts(sophie, { contentHash: versionTwo }), "content-changed"],
    [
      "is asked of somebody else since",
      atDonor().after(replaced("sophie", { ...marc, person: "lea" })),
      accepts(sophie),
      "reassigned",
    ],
    ["is for another donor", atDonor(), accepts(ofAnother), "reassigned"],
    [
      "is for the donor, whom they left",
      atDonor(),
      accepts({ ...sophie, roles: [] }),
      "no-longer-authorised",
    ],
    ["is for people who are there", atDonor(), accepts({ ...sophie, active: false }), "no-longer-authorised"],
    ["was accepted already", atDonor().after(accepts(marc)), returns(sophie), "approved"],
    ["is not decided upon", decidedOn(), accepts(sophie), "stage-over"],
  ])("is not accepted where it %s", (_, history, command, code) => {
    expect(refusal(history, command)).toBe(code);
  });

  it("is given to another of the donor's people, and to nobody else", () => {
    expect(refusal(atDonor(), replaced("sophie", director))).toBe("not-eligible");
    expect(refusal(atDonor(), replaced("sophie", ofAnother))).toBe("not-eligible");
    const lea = { ...marc, person: "lea" };
    const watching = { ...lea, roles: [...lea.roles, "secretary"] };
    const author = { ...lea, person: reportOf(atDonor()).author };
    expect(refusal(atDonor(), replaced("sophie", watching))).toBe("not-eligible");
    expect(refusal(atDonor(), replaced("sophie", author))).toBe("not-eligible");
    const history = atDonor().after(replaced("sophie", lea));
    expect(awaitedOf(history)).toEqual(["donor: marc lea"]);
  });

  it("is decided on by nobody of the organisation in the donor's place, nor by way of another answer", () => {
    const place = { stage: 1, lane: "donor" };
    expect(refusal(atDonor(), approve(director, 1, undefined, place))).toBe("reassigned");
    expect(refusal(atDonor(), approve(sophie, 1, undefined, place))).toBe("not-yours");
  });
});

describe("a report whose agreement asks for no acceptance", () => {
  it("passes the donor's stage over, and opens what waits for it by its last decision", () => {
    const history = new History().after(openWithout, submit(), openStage(0));
    expect(stagesAhead(reportOf(history)).map(({ lanes }) => lanes.length)).toEqual([1, 0]);
    expect(effectsAfter(history, approve(director, 1, undefined, direction))).toContain("open-tranches");
    expect(reportOf(history).status).toBe("approved");
  });

  it("says so while it is being written", () => {
    const lanesOf = (command: Command) =>
      stagesAhead(reportOf(new History().after(command))).map(({ lanes }) => lanes.length);
    expect(lanesOf(openWithout)).toEqual([1, 0]);
    expect(lanesOf(openFor())).toEqual([1, 1]);
  });
});

describe("a donor's silence", () => {
  const { remindAt, deadline } = serviceLevel;
  const link = (person: string) =>
    grantLink("DOC~c", "DOC", person, { purpose: "accept", lane: "donor" }, { round: 1, stage: 1 }, inTime);

  it("is reminded of, then told to whoever watches over the report, and accepts nothing", () => {
    const history = atDonor().after(minded(remindAt));
    expect(types(history).at(-1)).toBe("reviewers-reminded");
    expect(effectsAfter(history, minded(deadline))).toEqual(["oversee-overdue"]);
    expect(reportOf(history)).toMatchObject({ status: "with-donor", stageOpen: true });
    history.after(accepts(sophie, { now: deadline }));
    expect(reportOf(history).status).toBe("approved");
  });

  it("accepts by a clause of the agreement alone, as its own entry, and not before its days are over", () => {
    const history = atDonor(60).after(minded(remindAt));
    expect(reportOf(history).status).toBe("with-donor");
    history.give(minded(deadline), deadline);
    expect(types(history).slice(-3)).toEqual(["acceptance-deemed", "stage-closed", "document-accepted"]);
    expect(types(history).filter((type) => type === "decision-recorded")).toHaveLength(1);
    expect(reportOf(history).status).toBe("approved");
    expect(isFounded(history)).toBe(true);
    const tooEarly = atDonor(60);
    tooEarly.give(minded(deadline), remindAt);
    expect(isFounded(tooEarly)).toBe(false);
  });

  it("refuses what comes once the clause has accepted, whether or not the clock has looked", () => {
    const history = atDonor(60);
    const late = returns(sophie, { now: deadline });
    expect(standingOf(link("sophie"), reportOf(history), sophie.roles, deadline)).toBe("deemed-accepted");
    const decision = history.give(late);
    expect(decision).toMatchObject({ ok: false, refusal: { code: "deemed-accepted" } });
    expect(decision.ok ? [] : decision.overdue?.map(({ type }) => type)).toEqual([
      "acceptance-deemed",
      "stage-closed",
      "document-accepted",
    ]);
  });

  it("is not deemed of a donor of whom nobody could answer", () => {
    const empty = ["sophie", "marc"].map((person) => ({ lane: "donor", person }));
    const history = atDonor(60).after(minded(deadline, empty));
    expect(reportOf(history)).toMatchObject({ status: "with-donor", stageOpen: true });
    expect(types(history).at(-1)).toBe("task-escalated");
  });

  it("is not deemed of a donor whom no mail reached, and is once one of its people was", () => {
    const missed = (person: string): Command => ({
      name: "record-delivery",
      facts: {
        ...{ message: `m-${person}`, audience: "donor", outcome: "bounced", trouble: "no-such-address" },
        recipient: { kind: "person", id: person },
      },
    });
    const history = atDonor(60).after(missed("sophie"), missed("marc"), minded(deadline));
    expect(reportOf(history).status).toBe("with-donor");
    // Whoever was not reached and comes by another link still answers.
    expect(standingOf(link("sophie"), reportOf(history), sophie.roles, deadline)).toBe("good");
    const reached = atDonor(60).after(missed("sophie"), minded(deadline));
    expect(reportOf(reached).status).toBe("approved");
  });

  it("is looked at when its time is over, of which a clause counts days of the calendar", () => {
    const calendar = { timeZone: "America/Montreal", holidays: [] };
    expect(nextLook(reportOf(atDonor(60)), inTime, calendar)).toBe(remindAt);
    const acceptance = { donor: "rive", partner: null, deemedAfterDays: 60 };
    expect(timeFrom("2026-11-24T18:00:00.000Z", { acceptance }, donorStage, calendar)).toEqual({
      ...{ from: "2026-11-24T18:00:00.000Z", remindAt: "2027-01-11T05:00:00.000Z" },
      ...{ deadline: "2027-01-24T05:00:00.000Z", timeZone: calendar.timeZone },
    });
    const own = { acceptance: { ...acceptance, deemedAfterDays: null } };
    expect(timeFrom("2026-11-24T18:00:00.000Z", own, donorStage, calendar).deadline).toBe(
      "2026-12-08T18:00:00.000Z",
    );
  });
});

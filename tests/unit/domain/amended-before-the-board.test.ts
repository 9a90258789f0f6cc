import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import type { ReviewEvent } from "../../../events/facts.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { firstUnfounded } from "../../../shared/domain/documents/follows.ts";
import { resolutionsAfter } from "../../../shared/domain/review/registering.ts";
import { declaredBy } from "../../../shared/usecases/meetings/lines-of-lane.ts";
import { History, submit, versionTwo } from "../../support/example-report.ts";
import { decides, openFirstFor, openWith } from "../../support/lanes.ts";
import { awaitedOf, reportOf } from "../../support/line-histories.ts";

/** The stage in which the board resolves, and two others decide beside it. */
const lanes = {
  technical: { rule: "one", people: ["tia"] },
  finance: { rule: "one", people: ["fay"] },
  board: { rule: "written-resolution", people: ["dora", "dan"] },
} as const;

const signs = (person: string, round = 1): Command => {
  const given = decides("board", person, "approve", { round });
  const { decision: _, name: __, ...answer } = given as Command & { decision: string };
  const roles = ["board"];
  const by = { ...(answer as { by?: object }).by, person, roles, active: true };
  return { ...answer, name: "cast-ballot", ballot: "sign", by } as unknown as Command;
};

const disqualified = (person: string): Command => {
  const { ballot: _, name: __, ...answer } = signs(person) as Command & { ballot: string };
  const interest = { how: "disqualified", nature: "financial", reasonCommitment: versionTwo };
  return { ...answer, ...interest, name: "recuse" } as unknown as Command;
};

const again = { ...submit(versionTwo), unchangedFor: ["finance"] } as Command;

describe("A document that is amended while the board resolves on it", () => {
  const returned = () =>
    new History().after(
      openWith(lanes),
      submit(),
      openFirstFor(lanes),
      decides("finance", "fay"),
      signs("dora"),
      decides("technical", "tia", "request-changes"),
      signs("dan"),
    );

  it("is a new version, on which those alone are asked again who answer for what changed, and every director", () => {
    const history = returned();
    expect(reportOf(history).status).toBe("changes-requested");
    history.after(again, openFirstFor(lanes, 2));
    expect(awaitedOf(history).toSorted()).toEqual(["board: dora dan", "technical: tia"].toSorted());
    expect(firstUnfounded(history.entries.map(upcast))).toBeNull();
  });

  it("counts who is disqualified since the version before among its directors, and says what they declared", () => {
    const history = new History().after(openWith(lanes), submit(), openFirstFor(lanes));
    history.after(disqualified("dan"), decides("finance", "fay"), signs("dora"));
    history.after(decides("technical", "tia", "request-changes"), again, openFirstFor(lanes, 2));
    expect(awaitedOf(history).toSorted()).toEqual(["board: dora", "technical: tia"]);
    history.after({ ...signs("dora", 2), contentHash: versionTwo } as Command);
    const before = history.entries.length;
    const approved = { ...decides("technical", "tia", "approve", { round: 2 }), contentHash: versionTwo };
    history.after(approved as Command);
    const report = reportOf(history);
    const events = history.entries.slice(before).map((stored) => upcast(stored).event as ReviewEvent);
    expect(events.flatMap((event) => resolutionsAfter(report, event)).map(({ count }) => count)).toEqual([
      { directors: 2, disqualified: 1, entitled: 1, signed: 1 },
    ]);
    const lines = history.entries.map((stored) => ({ stored, entry: upcast(stored), comment: null }));
    const place = { stage: 0, lane: "board" };
    expect(declaredBy(lines as never, { ...place, round: 2 })).toMatchObject([
      { person: "dan", because: "disqualified", when: "in-writing" },
    ]);
  });

  it("has no signature of the version before: each director signs the words that they read", () => {
    const history = returned().after(again, openFirstFor(lanes, 2));
    const { decisions, contentHash } = reportOf(history);
    expect(contentHash).toBe(versionTwo);
    expect(decisions.map(({ by, lane }) => `${lane} ${by}`)).toEqual(["finance fay"]);
  });
});

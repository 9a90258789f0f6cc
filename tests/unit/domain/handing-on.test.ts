import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import type { Authority } from "../../../shared/domain/review/acting.ts";
import { wordOfEndings } from "../../../shared/domain/review/endings.ts";
import { bylaws as byLaws } from "../../support/bylaws.ts";
import { History, submit, versionTwo } from "../../support/example-report.ts";
import { decides, inReview, type LaneOf, openFirstFor, openWith } from "../../support/lanes.ts";
import { awaitedOf, refusal, reportOf } from "../../support/line-histories.ts";
import { acting, words } from "./acts-of-people.ts";

const lanes = { finance: { rule: "one", people: ["fay"] } } as const satisfies Record<string, LaneOf>;
const officer = (person: string, more: Partial<Authority> = {}): Authority => ({
  ...{ person, roles: ["finance"], active: true },
  ...more,
});

const hands = (
  by: string,
  to: string,
  more: Partial<Extract<Command, { name: "hand-on" }>> = {},
): Command => ({
  ...{ name: "hand-on", by: officer(by), to: officer(to), round: 1, stage: 0, lane: "finance" },
  ...{ ...acting, reasonCommitment: words },
  ...more,
});

describe("A reviewer hands their task to a colleague", () => {
  it("who is asked in their place, in the time that it has, and both hear of it", () => {
    const history = inReview(lanes);
    const before = reportOf(history);
    const given = history.give(hands("fay", "gus"));
    if (!given.ok) throw new Error(given.refusal.code);
    expect(given.value).toMatchObject([
      { type: "task-reassigned", facts: { from: ["fay"], to: "gus", by: "fay", serviceLevel: null } },
    ]);
    expect(awaitedOf(history)).toEqual(["finance: gus"]);
    const told = wordOfEndings(before, reportOf(history), given.value, []);
    expect(told).toEqual([expect.objectContaining({ template: "task-given-away", people: ["fay"] })]);
    expect(refusal(history, decides("finance", "fay"))).toBe("reassigned");
    history.after(decides("finance", "gus"));
    expect(reportOf(history).stageOpen).toBe(false);
  });

  it("who gives it back, and to nobody else: no chain, and no loop", () => {
    const history = inReview(lanes);
    history.after(hands("fay", "gus"));
    expect(refusal(history, hands("gus", "hal"))).toBe("not-eligible");
    history.after(hands("gus", "fay"));
    expect(awaitedOf(history)).toEqual(["finance: fay"]);
    expect(refusal(history, hands("fay", "gus"))).toBe("not-eligible");
    history.after(hands("fay", "hal"));
    expect(awaitedOf(history)).toEqual(["finance: hal"]);
    expect(refusal(history, hands("hal", "gus"))).toBe("not-eligible");
  });

  it.each<[string, Partial<Extract<Command, { name: "hand-on" }>>, string]>([
    ["its author", { to: officer("author") }, "not-eligible"],
    ["whoever lacks the role", { to: officer("gus", { roles: ["legal"] }) }, "not-eligible"],
    ["whoever has left", { to: officer("gus", { active: false }) }, "not-eligible"],
    ["whoever watches over it", { to: officer("gus", { roles: ["finance", "secretary"] }) }, "not-eligible"],
    ["themselves", { to: officer("fay") }, "not-eligible"],
    ["anybody without a reason", { reasonCommitment: null }, "comment-required"],
    ["anybody, of a task that is not theirs", { by: officer("gus"), to: officer("hal") }, "reassigned"],
    ["anybody, once they have left", { by: officer("fay", { active: false }) }, "no-longer-authorised"],
  ])("not to %s", (_, more, code) => {
    expect(refusal(inReview(lanes), hands("fay", "gus", more))).toBe(code);
  });

  it("not to whoever has a conflict of interest in it", () => {
    const history = inReview({ ...lanes, legal: { rule: "one", people: ["gus"] } });
    history.after({
      ...{ name: "recuse", by: officer("gus", { roles: ["legal"] }), round: 1, stage: 0, lane: "legal" },
      ...{ ...acting, how: "recused", nature: "family", salt: "s".repeat(43), reasonCommitment: words },
    });
    expect(refusal(history, hands("fay", "gus"))).toBe("not-eligible");
  });

  it("not once it was answered, nor where several are asked", () => {
    const history = inReview({ ...lanes, legal: { rule: "one", people: ["lea"] } });
    history.after(decides("finance", "fay"));
    expect(refusal(history, hands("fay", "gus"))).toBe("task-over");
    for (const rule of ["any", "all", "note", { atLeast: 1 }] as const) {
      const several = inReview({ finance: { rule, people: ["fay", "ida"] } });
      expect(refusal(several, hands("fay", "gus"))).toBe("not-yours");
    }
  });

  it("never where a committee of directors is asked, or the board", () => {
    const committee = {
      ...{ role: "finance", chair: "chair", name: { en: "Committee", fr: "Comité" } },
      ...{ delegation: null, source: byLaws.quorum.source },
    };
    const bylaws = { ...byLaws, committees: [committee] };
    const opens = { ...openFirstFor(lanes), bylaws } as Command;
    const history = new History().after(openWith(lanes), submit(), opens);
    expect(refusal(history, hands("fay", "gus"))).toBe("nobody-acts-for-a-director");
  });

  it("and begins anew in the next round, with whoever has it then", () => {
    const history = inReview(lanes);
    history.after(hands("fay", "gus"), decides("finance", "gus", "request-changes"), submit(versionTwo));
    const held = { finance: { rule: "one", people: ["gus", "fay"] } } as const;
    history.after(openFirstFor(held, 2));
    expect(awaitedOf(history)).toEqual(["finance: gus"]);
    history.after(hands("gus", "hal", { round: 2 }));
    expect(awaitedOf(history)).toEqual(["finance: hal"]);
  });
});

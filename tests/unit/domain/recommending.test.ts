import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import type { EventOf } from "../../../events/facts.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { firstUnfounded } from "../../../shared/domain/documents/follows.ts";
import { wordOfEndings } from "../../../shared/domain/review/endings.ts";
import { lanesToRecommendIn } from "../../../shared/domain/review/recommending.ts";
import { bylaws as byLaws } from "../../support/bylaws.ts";
import { History, submit, versionTwo } from "../../support/example-report.ts";
import { decides, type LaneOf, openFirstFor, openWith } from "../../support/lanes.ts";
import { awaitedOf, refusal, reportOf } from "../../support/line-histories.ts";

const committee = { rule: { atLeast: 2 }, people: ["ana", "bo", "cy"] } as const;
const bylaws = {
  ...byLaws,
  committees: [
    {
      ...{ role: "committee", chair: "chair", name: { en: "Committee", fr: "Comité" } },
      ...{ delegation: null, source: byLaws.quorum.source },
    },
  ],
};

/** A report whose first stage asks a committee, before the executive director decides. */
function asked(lanes: Readonly<Record<string, LaneOf>> = { committee }): History {
  const stage = { ...openFirstFor(lanes), bylaws } as Command;
  return new History().after(openWith(lanes), submit(), stage);
}

type Outcome = EventOf<"committee-recommended">["facts"]["outcome"];

const recommends = (history: History, outcome: Outcome, more: object = {}): Command => ({
  name: "recommend-at-meeting",
  facts: {
    ...{ round: 1, stage: 0, lane: "committee", contentHash: reportOf(history).contentHash ?? "" },
    ...{ meeting: "m0123456789abcdef", item: "r1", heldOn: "2026-11-24", outcome, by: "ana" },
    ...{ votes: { for: 2, against: 1, abstained: 0 }, recordHash: "a".repeat(64) },
    ...more,
  },
});
const status = (history: History) => reportOf(history).status;

describe("What a committee recommends at its own meeting", () => {
  it("carried, it answers for the committee, and the document goes on to whoever decides", () => {
    const history = asked();
    expect(lanesToRecommendIn(reportOf(history)).map(({ id }) => id)).toEqual(["committee"]);
    history.after(recommends(history, "approved"));
    expect(history.entries.slice(-2).map(({ type }) => type)).toEqual([
      "committee-recommended",
      "stage-closed",
    ]);
    expect(reportOf(history)).toMatchObject({ status: "in-review", stageOpen: false });
    expect(firstUnfounded(history.entries.map(upcast))).toBeNull();
  });

  it.each(["returned", "refused"] as const)(
    "%s, it goes back to its author, and nobody has refused it",
    (outcome) => {
      const history = asked();
      history.after(recommends(history, outcome));
      expect(status(history)).toBe("changes-requested");
      expect(firstUnfounded(history.entries.map(upcast))).toBeNull();
    },
  );

  it("ends the task of whoever was asked, and of whoever had answered, who changes that no more", () => {
    const history = asked({ committee, finance: { rule: "one", people: ["fay"] } });
    history.after(decides("committee", "bo", "request-changes"), recommends(history, "approved"));
    expect(awaitedOf(history)).toEqual(["finance: fay"]);
    expect(refusal(history, decides("committee", "cy"))).toBe("recommended-at-meeting");
    expect(refusal(history, decides("committee", "bo"))).toBe("recommended-at-meeting");
    history.after(decides("finance", "fay"));
    expect(reportOf(history)).toMatchObject({ status: "in-review", stageOpen: false });
  });

  it("is told to whoever was asked, and not to who chaired and attested to it", () => {
    const history = asked({ committee, finance: { rule: "one", people: ["fay"] } });
    const before = reportOf(history);
    const events = history.give(recommends(history, "approved"));
    if (!events.ok) throw new Error(events.refusal.code);
    expect(wordOfEndings(before, reportOf(history), events.value, [])).toEqual([
      expect.objectContaining({ template: "committee-recommended", people: ["bo", "cy"] }),
    ]);
  });

  it("is recommended on one version: of another, of a lane that was answered, or once more, nothing follows", () => {
    const history = asked();
    expect(refusal(history, recommends(history, "approved", { contentHash: "b".repeat(64) }))).toBe(
      "content-changed",
    );
    expect(refusal(history, recommends(history, "approved", { stage: 1 }))).toBe("stage-over");
    expect(refusal(history, recommends(history, "approved", { lane: "other" }))).toBe("decided-by-another");
    const beside = asked({ committee, finance: { rule: "one", people: ["fay"] } });
    beside.after(decides("committee", "bo"), decides("committee", "cy"));
    expect(refusal(beside, recommends(beside, "refused"))).toBe("decided-by-another");
    history.after(recommends(history, "approved"));
    const length = history.entries.length;
    history.after(recommends(history, "approved"));
    expect(history.entries).toHaveLength(length);
  });

  it("is asked anew of the next version", () => {
    const history = asked();
    history.after(recommends(history, "returned"), submit(versionTwo), {
      ...openFirstFor({ committee }, 2),
      bylaws,
    } as Command);
    expect(awaitedOf(history)).toEqual(["committee: ana bo cy"]);
    expect(reportOf(history).recommended).toBeUndefined();
  });

  it("is nothing that a lane asks which takes note, has a veto, or is no committee’s", () => {
    for (const rule of ["note", "veto"] as const)
      expect(lanesToRecommendIn(reportOf(asked({ committee: { ...committee, rule } })))).toEqual([]);
    expect(lanesToRecommendIn(reportOf(asked({ finance: { rule: "one", people: ["fay"] } })))).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { evolve } from "../../../shared/domain/documents/evolve.ts";
import { firstUnfounded } from "../../../shared/domain/documents/follows.ts";
import { effectsOf } from "../../../shared/domain/documents/kinds.ts";
import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import { lanesUnchanged } from "../../../shared/domain/forms/answering.ts";
import { readContent } from "../../../shared/domain/forms/content.ts";
import { answeredNow } from "../../../shared/domain/review/standing.ts";
import { canTakeBack } from "../../../shared/domain/review/taking-back.ts";
import { planBasis, planTyped } from "../../support/example-plan.ts";
import { History, openStage, submit, versionTwo } from "../../support/example-report.ts";
import { decides, openFirstFor, openWith, rosterOf } from "../../support/lanes.ts";
import { awaitedOf, refusal, reportOf } from "../../support/line-histories.ts";

const lanes = {
  technical: { rule: "one", people: ["tia"] },
  finance: { rule: "one", people: ["fay"] },
  safeguarding: { rule: "veto", people: ["sam"] },
} as const;

/** The first round: two approve, one asks for changes. */
const returned = (of: Parameters<typeof openWith>[0] = lanes) =>
  new History().after(
    openWith(of),
    submit(),
    openFirstFor(of),
    decides("finance", "fay"),
    decides("safeguarding", "sam"),
    decides("technical", "tia", "request-changes"),
  );

const again = (...unchangedFor: string[]): Command => ({ ...submit(versionTwo), unchangedFor }) as Command;
const ofTwo = (command: Command): Command => ({ ...command, round: 2, contentHash: versionTwo }) as Command;
const typesOf = (history: History, from: number) => history.entries.slice(from).map(({ type }) => type);

describe("what was approved stands where nothing changed that its lane answers for", () => {
  it("and its lane is not asked again, but bound to the new version", () => {
    const history = returned().after(again("finance", "safeguarding"), openFirstFor(lanes, 2));
    expect(awaitedOf(history)).toEqual(["technical: tia"]);
    expect(history.entries.at(-1)).toMatchObject({
      type: "answer-stands",
      facts: {
        lane: "safeguarding",
        by: "sam",
        decision: "approve",
        contentHash: versionTwo,
        because: "unchanged",
      },
    });
    history.after(ofTwo(decides("technical", "tia")));
    expect(history.entries.at(-1)).toMatchObject({ facts: { outcome: "approved" } });
    expect(firstUnfounded(history.entries.map(upcast))).toBeNull();
  });

  it("its people are told so, and are not asked", () => {
    const history = returned().after(again("finance"));
    const before = reportOf(history);
    const decision = history.give(openFirstFor(lanes, 2));
    if (!decision.ok) throw new Error(decision.refusal.code);
    let now = before;
    const told = decision.value.flatMap((event) => {
      const [found, after] = [now, evolve(now, event)];
      now = after;
      return effectsOf(found, after, event).flatMap((effect) => {
        if (effect.effect === "mail") return [`${effect.template}: ${effect.person}`];
        return effect.effect === "mails" ? [`${effect.template}: ${effect.people.join(" ")}`] : [];
      });
    });
    expect(told).toEqual(["review-requested: tia", "review-requested: sam", "answer-stands: fay"]);
  });

  it("they may still answer otherwise while the stage is open", () => {
    const history = returned().after(again("finance", "safeguarding"), openFirstFor(lanes, 2));
    expect(answeredNow(reportOf(history), "fay", "finance")).not.toBeNull();
    history.after(ofTwo(decides("finance", "fay", "request-changes")), ofTwo(decides("technical", "tia")));
    expect(reportOf(history).status).toBe("changes-requested");
  });

  it.each([
    ["asked for changes", "technical", ["fay"], "finance: fay"],
    ["holds the role no more", "finance", ["flo"], "finance: flo"],
  ])("not of who %s", (_, unchanged, holders, awaited) => {
    const now = { ...lanes, finance: { rule: "one", people: holders } } as const;
    const history = returned().after(again(unchanged), openFirstFor(now, 2));
    expect(awaitedOf(history)).toContain(awaited);
    expect(awaitedOf(history)).toContain("technical: tia");
  });

  it("never of a resolution, which binds the very content", () => {
    const board = { ...lanes, board: { rule: "written-resolution", people: ["anna"] } } as const;
    const signed: Command = {
      ...decides("board", "anna"),
      name: "cast-ballot",
      ballot: "sign",
    } as unknown as Command;
    const history = new History().after(openWith(board), submit(), openFirstFor(board), signed);
    history.after(
      decides("finance", "fay"),
      decides("safeguarding", "sam"),
      decides("technical", "tia", "request-changes"),
      again("board", "finance"),
      openFirstFor(board, 2),
    );
    expect(awaitedOf(history)).toEqual(["technical: tia", "safeguarding: sam", "board: anna"]);
  });

  it("a stage in which every answer stands is over as it opens", () => {
    const approved = new History().after(
      openWith(lanes),
      submit(),
      openFirstFor(lanes),
      ...["technical tia", "finance fay", "safeguarding sam"].map((each) => {
        const [lane = "", who = ""] = each.split(" ");
        return decides(lane, who);
      }),
      { ...openStage(1), roster: rosterOf(lanes) } as Command,
      { ...decides("direction", "executive", "request-changes"), stage: 1 } as Command,
      again("technical", "finance", "safeguarding"),
    );
    const from = approved.entries.length;
    approved.after(openFirstFor(lanes, 2));
    expect(typesOf(approved, from)).toEqual([
      "stage-opened",
      ...["answer-stands", "answer-stands", "answer-stands"],
      "stage-closed",
    ]);
    expect(firstUnfounded(approved.entries.map(upcast))).toBeNull();
  });

  it("nobody has decided on a version by it, which its author may still take back", () => {
    const history = returned().after(again("finance"), openFirstFor(lanes, 2));
    expect(canTakeBack(reportOf(history), "author")).toBe(true);
    history.after(ofTwo(decides("technical", "tia")));
    expect(canTakeBack(reportOf(history), "author")).toBe(false);
  });

  it("for as many versions as nothing of theirs changes, and not once it has", () => {
    const history = returned().after(again("finance"), openFirstFor(lanes, 2));
    history.after(
      ofTwo(decides("safeguarding", "sam", "request-changes")),
      again("finance"),
      openFirstFor(lanes, 3),
    );
    expect(awaitedOf(history)).toEqual(["technical: tia", "safeguarding: sam"]);
    history.after({
      ...decides("technical", "tia", "request-changes"),
      round: 3,
      contentHash: versionTwo,
    } as Command);
    history.after({ ...decides("safeguarding", "sam"), round: 3, contentHash: versionTwo } as Command);
    history.after(again(), openFirstFor(lanes, 4));
    expect(awaitedOf(history)).toEqual(["technical: tia", "finance: fay", "safeguarding: sam"]);
  });

  it("is founded on what was approved: one that was made up is found", () => {
    const history = returned().after(again("finance"), openFirstFor(lanes, 2));
    const forged = upcast(history.entries.at(-1) as never);
    const { event } = forged;
    if (event.type !== "answer-stands") throw new Error("nothing stands");
    const made = {
      ...forged,
      event: { ...event, facts: { ...event.facts, lane: "safeguarding", by: "sam" } },
    };
    const before = history.entries.slice(0, -1).map(upcast);
    expect(firstUnfounded([...before, made])).toBe(forged.number);
    expect(refusal(history, ofTwo(decides("finance", "fay")))).toBe("already-decided");
  });
});

describe("which lanes a changed plan is not put to again", () => {
  const definition = planDefinition(planBasis);
  const contentOf = (changed: Readonly<Record<string, string>> = {}) => {
    const read = readContent(definition, { ...planTyped, ...changed }, "2026-11-23");
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    return read.content;
  };
  const unchanged = (changed: Readonly<Record<string, string>>) =>
    lanesUnchanged(definition, contentOf(), contentOf(changed)).sort();

  it.each([
    ["an indicator", { "indicators.i1.source": "Registers of the courts" }, ["finance", "safeguarding"]],
    ["the vision, for which everybody answers", { vision: "A world of rights." }, []],
    ["a tag", { "scope.tags": "research" }, []],
    ["nothing", {}, ["finance", "justice", "participation", "safeguarding", "technical"]],
  ])("after a change of %s", (_, changed, lanes) => {
    expect(unchanged(changed)).toEqual(lanes);
  });

  it("the executive director and the committee, whom no field names, answer for all of it", () => {
    expect(unchanged({})).not.toContain("direction");
    expect(unchanged({})).not.toContain("committee");
  });
});

import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import { firstUnfounded } from "../../../shared/domain/documents/follows.ts";
import { awaitedFrom } from "../../../shared/domain/links/link.ts";
import { whatNeverEnds } from "../../../shared/domain/organisation/what-never-ends.ts";
import { canTakeBack } from "../../../shared/domain/review/taking-back.ts";
import { author, type History, inTime, serviceLevel } from "../../support/example-report.ts";
import { decides, inReview, type LaneOf } from "../../support/lanes.ts";
import { awaitedOf, refusal, reportOf } from "../../support/line-histories.ts";
import { lookAt } from "../../support/whole-line.ts";

const told: LaneOf = { rule: "note", people: ["nora", "noel"] };
const beside = { finance: { rule: "one", people: ["finance"] }, told } satisfies Record<string, LaneOf>;
const alone = { told } satisfies Record<string, LaneOf>;

const notes = (person: string, more: object = {}) =>
  ({ ...decides("told", person), decision: "take-note", ...more }) as ReturnType<typeof decides>;
const last = (history: History) => history.entries.at(-1);

describe("people who take note beside those who decide", () => {
  it("are asked to by a link of their own, and may say so with a word or without", () => {
    const history = inReview(beside);
    expect(awaitedFrom(reportOf(history), "nora", inTime)).toEqual([{ purpose: "note", lane: "told" }]);
    history.after(notes("nora"), notes("noel", { commentCommitment: hashOf("word") }));
    expect(awaitedOf(history)).toEqual(["finance: finance"]);
    expect(firstUnfounded(history.entries.map(upcast))).toBeNull();
  });

  it("count to nothing: the stage ends as those decide who do, and waits for nobody else", () => {
    const history = inReview(beside).after(decides("finance", "finance"));
    expect(last(history)?.facts).toMatchObject({ outcome: "approved" });
    const returned = inReview(beside).after(notes("nora"), decides("finance", "finance", "request-changes"));
    expect(last(returned)?.facts).toMatchObject({ outcome: "changes-requested" });
  });

  it("end no stage by themselves, and their silence ends none", () => {
    const history = inReview(beside).after(notes("nora"), notes("noel"));
    expect(reportOf(history).stageOpen).toBe(true);
    history.after(lookAt(serviceLevel.deadline, 0));
    expect(reportOf(history)).toMatchObject({ stageOpen: true, status: "in-review" });
    expect(reportOf(history).escalated).not.toContain("told");
  });

  it("have decided nothing, so that the author may still take the submission back", () => {
    const history = inReview(beside).after(notes("nora"));
    expect(canTakeBack(reportOf(history), author.person)).toBe(true);
  });

  it("cannot decide there, nor can those who decide take note instead", () => {
    const history = inReview(beside);
    expect(refusal(history, decides("told", "nora"))).toBe("not-yours");
    const instead = { ...decides("finance", "finance"), decision: "take-note" } as ReturnType<typeof decides>;
    expect(refusal(history, instead)).toBe("not-yours");
  });

  it("are asked about a new version anew: nothing of theirs stands", () => {
    const history = inReview(beside).after(
      notes("nora"),
      notes("noel"),
      decides("finance", "finance", "request-changes"),
    );
    expect(reportOf(history).kept).toEqual([]);
  });
});

describe("a stage in which people only take note", () => {
  it("ends once all have", () => {
    const history = inReview(alone).after(notes("nora"));
    expect(reportOf(history).stageOpen).toBe(true);
    history.after(notes("noel"));
    expect(last(history)).toMatchObject({ type: "stage-closed", facts: { outcome: "approved" } });
  });

  it("ends with its days, whoever took note: it never blocks beyond them", () => {
    const history = inReview(alone).after(notes("nora"), lookAt(serviceLevel.deadline, 0));
    expect(history.entries.slice(-2).map(({ type }) => type)).toEqual(["task-escalated", "stage-closed"]);
    expect(last(history)?.facts).toMatchObject({ outcome: "approved" });
    expect(reportOf(history).passed[0]?.map(({ by }) => by)).toEqual(["nora"]);
    expect(firstUnfounded(history.entries.map(upcast))).toBeNull();
  });

  it("does not end before, whatever the clock does", () => {
    const history = inReview(alone).after(lookAt(serviceLevel.remindAt, 0));
    expect(reportOf(history).stageOpen).toBe(true);
    expect(last(history)).toMatchObject({ type: "reviewers-reminded", facts: { people: ["nora", "noel"] } });
  });
});

describe("a policy by which nobody would decide", () => {
  const lane = (id: string, rule: LaneOf["rule"], when?: { tags: string[] }) => ({
    ...{ id, role: id, rule, label: { en: id, fr: id }, alternate: null },
    ...(when && { when }),
  });
  const found = (...lanes: ReturnType<typeof lane>[]) =>
    whatNeverEnds(
      {
        ...{ id: "p", version: 1, overseer: "secretary" },
        stages: [
          { ...{ id: "s", label: { en: "s", fr: "s" }, serviceLevelDays: 5, remindAtPercent: 80 }, lanes },
        ],
      },
      { secretary: ["s"], told: ["n"], finance: ["f"] },
      [],
    ).map(({ code }) => code);

  it("is not loaded: people take note in all of its lanes, or decide for some documents alone", () => {
    expect(found(lane("told", "note"))).toEqual(["only-taken-note-of"]);
    expect(found(lane("told", "note"), lane("finance", "one", { tags: ["x"] }))).toEqual([
      "only-taken-note-of",
    ]);
    expect(found(lane("told", "note"), lane("finance", "one"))).toEqual([]);
  });
});

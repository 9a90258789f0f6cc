import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { mayReadWords } from "../../../shared/domain/review/comments.ts";
import {
  approve,
  History,
  openStage,
  requestChanges,
  serviceLevel,
  submit,
  versionOne,
  versionTwo,
} from "../../support/example-report.ts";
import { lineAtBoard, lineInReview, lineToMeeting } from "../../support/line-histories.ts";
import { attestMeeting, contestMeeting, enterMeeting } from "../../support/meeting.ts";
import {
  ballot,
  directors,
  executive,
  finance,
  lookAt,
  mel,
  openBoard,
  otherFinance,
  reassign,
} from "../../support/whole-line.ts";
import { read } from "./reading.ts";

const inReview = () => new History().after(...lineInReview);
const atBoard = () => new History().after(...lineAtBoard);
/** Changes were asked for, and the report was submitted again. */
const again = (contentHash: string) =>
  inReview().after(approve(mel), requestChanges(finance), submit(contentHash), openStage(0, 2));

describe("what somebody who is asked again is told", () => {
  it("is their decision of the earlier submission, with its version, instant and comment", async () => {
    const { earlier, own } = await read(again(versionTwo), "mel").review();
    expect(earlier).toMatchObject({
      decision: "approve",
      contentHash: versionOne,
      at: "2026-11-23T18:00:00.000Z",
      comment: { fields: { narrative: "Which station?" } },
    });
    expect(own).toBeNull();
  });

  it("is that it no longer counts even where the content is the same", async () => {
    const { earlier } = await read(again(versionOne), "mel").review();
    expect(earlier).toMatchObject({ decision: "approve", contentHash: versionOne });
  });

  it("is nothing to whoever was not asked before, nor of their decision in the round that is open", async () => {
    expect((await read(again(versionTwo), "executive").review()).earlier).toBeNull();
    expect((await read(inReview().after(approve(mel)), "mel").review()).earlier).toBeNull();
  });

  it("is the last of several, and what they decided meanwhile, with its instant", async () => {
    const history = inReview().after(approve(mel), requestChanges(mel), approve(finance));
    history.after(submit(versionTwo), openStage(0, 2));
    history.give(approve(mel, 2, versionTwo), "2026-11-25T09:00:00.000Z");
    expect(await read(history, "mel").review()).toMatchObject({
      earlier: { decision: "request-changes" },
      own: { decision: "approve", at: "2026-11-25T09:00:00.000Z" },
    });
  });

  it("has no content to compare with when that version is not the one that was submitted", async () => {
    expect((await read(again(versionTwo), "mel", false).review()).earlier?.content).toBe("altered");
  });
});

describe("the history that is shown", () => {
  it("ends at the opening of a written resolution while it is open, whoever reads it and whoever signed", async () => {
    const before = await read(atBoard(), "anna").typesSeen();
    expect(before.at(-1)).toMatch(/stage-opened$/);
    const signed = atBoard().after(ballot("anna"), ballot("boris"));
    for (const reader of ["anna", "chloe", "author", "secretary"])
      expect(await read(signed, reader).typesSeen()).toEqual(before);
  });

  it("is whole again for the directors once the resolution has ended", async () => {
    const passed = atBoard().after(...directors.map((person) => ballot(person)));
    expect(await read(passed, "anna").typesSeen()).toHaveLength(passed.entries.length);
    const refused = atBoard().after(ballot("anna"), ballot("boris", "refuse"));
    expect(await read(refused, "anna").typesSeen()).toHaveLength(refused.entries.length);
  });

  describe("says who had answered a resolution, once it has ended, to the directors and whoever watches over it alone", () => {
    const { remindAt, deadline } = serviceLevel;
    const cameBack = (id: string): Command => {
      const facts = { message: "M", recipient: { kind: "person", id }, audience: "director" } as const;
      return { name: "record-delivery", facts: { ...facts, outcome: "bounced", trouble: "unknown" } };
    };
    const silent = () => atBoard().after(ballot("anna"), ballot("chloe"), lookAt(remindAt, 2));
    const reminded = () => silent().after(lookAt(deadline, 2));
    const missed = () => silent().after(cameBack("boris"), lookAt(deadline, 2));
    const knows = async (history: History, reader: string | undefined) =>
      (await read(history, reader).typesSeen()).map((seen) => seen.replace(/^\d+ /, ""));

    it.each(["anna", "boris", "elected since", undefined])(
      "to %s: who was reminded, and whose mail came back",
      async (reader) => {
        expect(await knows(missed(), reader)).toEqual(
          expect.arrayContaining(["ballot-cast", "reviewers-reminded", "delivery-reported"]),
        );
      },
    );

    it.each(["author", "mel", "executive", "stranger"])("and not to %s", async (reader) => {
      const seen = await knows(missed(), reader);
      expect(seen.at(-1)).toBe("stage-closed");
      for (const telling of ["ballot-cast", "reviewers-reminded", "delivery-reported"])
        expect(seen).not.toContain(telling);
      expect(await read(reminded(), reader).lacksBallots()).toBe(true);
      expect(
        await read(atBoard().after(lookAt(remindAt, 2), lookAt(deadline, 2)), reader).lacksBallots(),
      ).toBe(true);
    });

    it("but everybody sees that a reviewer was reminded, or that mail to one came back", async () => {
      const history = inReview().after(approve(finance), lookAt(remindAt, 0), cameBack("mel"), approve(mel));
      expect(await knows(history, "author")).toEqual(
        expect.arrayContaining(["reviewers-reminded", "delivery-reported"]),
      );
    });
  });

  it("leaves out, for everybody but whoever watches over it, what others decided in the stage that is open: for its author too", async () => {
    const history = inReview().after(approve(finance), lookAt(serviceLevel.remindAt, 0));
    const seen = await read(history, "mel").typesSeen();
    expect(seen.slice(-2)).toEqual(["3 stage-opened", "5 reviewers-reminded"]);
    expect(await read(history, "author").typesSeen()).not.toContain("4 finance");
    expect(await read(history, "finance").typesSeen()).toContain("4 finance");
  });

  it("shows them all once the stage has ended, and the rounds before at any time", async () => {
    const ended = inReview().after(approve(finance), approve(mel));
    expect(await read(ended, "mel").typesSeen()).toEqual(expect.arrayContaining(["4 finance", "5 mel"]));
    expect(await read(again(versionTwo), "mel").typesSeen()).toContain("5 finance");
  });

  it("keeps each line with the entry that it was made of", async () => {
    const history = inReview().after(approve(finance), lookAt(serviceLevel.remindAt, 0));
    const view = await read(history, "mel").review();
    expect(view.history).toHaveLength(4);
    for (const { entry, stored } of view.history) expect(stored).toEqual(history.entries[entry.number - 1]);
  });
});

describe("the words beside an entry", () => {
  /** A reviewer was replaced, everybody approved, and a director refused to sign. */
  const ended = () =>
    inReview().after(
      reassign({ stage: 0, lane: "finance" }, otherFinance),
      approve(mel),
      approve(otherFinance),
      openStage(1),
      approve(executive),
      openBoard(),
      ballot("anna"),
      ballot("boris", "refuse"),
    );

  it.each<[string, string | undefined, { ballots: boolean; reassigned: boolean }]>([
    ["the secretary", undefined, { ballots: true, reassigned: true }],
    ["a director", "chloe", { ballots: true, reassigned: false }],
    ["the director who refused", "boris", { ballots: true, reassigned: false }],
    ["a director who was elected since", "elected since", { ballots: true, reassigned: false }],
    ["the programme officer who wrote it", "author", { ballots: false, reassigned: false }],
    ["a reviewer", "mel", { ballots: false, reassigned: false }],
    ["the reviewer who was replaced", "finance", { ballots: false, reassigned: false }],
    ["the executive director", "executive", { ballots: false, reassigned: false }],
    ["somebody with no part in it", "stranger", { ballots: false, reassigned: false }],
  ])("are shown to %s as far as they are meant for them", async (_, reader, { ballots, reassigned }) => {
    const seen = await read(ended(), reader).worded();
    expect(seen.includes("ballot-cast")).toBe(ballots);
    expect(seen.includes("task-reassigned")).toBe(reassigned);
    expect(seen).toContain("decision-recorded");
  });

  it("are shown to whoever wrote them, and to nobody else whose term ended since", async () => {
    expect(await read(ended(), "boris", true, []).worded()).toContain("ballot-cast");
    expect(await read(ended(), "chloe", true, []).worded()).not.toContain("ballot-cast");
    const { report } = ended();
    if (!report) throw new Error("no report");
    const facts = { round: 1, stage: 2, decisionHash: "0".repeat(64), commentCommitment: "0".repeat(64) };
    const contested = (by: string) =>
      ({ type: "meeting-decision-contested", facts: { ...facts, by } }) as const;
    const former = { person: "former chair", roles: [] };
    expect(mayReadWords(report, contested("former chair"), former)).toBe(true);
    expect(mayReadWords(report, contested("anna"), former)).toBe(false);
    expect(mayReadWords(report, contested("former chair"), { person: "anna", roles: ["director"] })).toBe(
      true,
    );
  });

  it("are not shown to an author who is on the board as well", () => {
    const { report, ...history } = ended();
    if (!report) throw new Error("no report");
    const chloe = { person: "chloe", roles: ["director"] };
    const board = { ...report, author: "chloe" };
    const [entry] = history.entries.filter(({ type }) => type === "ballot-cast");
    if (!entry) throw new Error("no ballot");
    expect(mayReadWords(board, upcast(entry).event, chloe)).toBe(false);
    expect(mayReadWords(report, upcast(entry).event, chloe)).toBe(true);
  });
});

describe("what somebody is shown before they decide", () => {
  /** Every version with who answered it, as the reader sees it. */
  const saidTo = async (history: History, person: string) =>
    (await read(history, person).review()).before.map(({ round, said }) => [
      round,
      said.map(({ entry: { event } }) => ("by" in event.facts ? event.facts.by : "")).join(", "),
    ]);

  it.each<[string, History, string, [number, string][]]>([
    ["the first stage of a first version: nothing was said yet", inReview(), "mel", [[1, ""]]],
    ["a lane of the same stage stays unseen", inReview().after(approve(finance)), "mel", [[1, ""]]],
    [
      "a later stage: what the stages before it said",
      inReview().after(approve(mel), approve(finance), openStage(1)),
      "executive",
      [[1, "mel, finance"]],
    ],
    [
      "the board: the same, and nobody’s ballot",
      atBoard().after(ballot("anna")),
      "boris",
      [[1, "mel, finance, executive"]],
    ],
    [
      "a version that came again: what was said of the one before",
      again(versionTwo),
      "mel",
      [
        [1, "mel, finance"],
        [2, ""],
      ],
    ],
  ])("%s", async (_, history, person, expected) => {
    expect(await saidTo(history, person)).toEqual(expected);
  });

  it("of a meeting what was attested, with its outcome, and not what was contested before", async () => {
    const history = new History().after(...lineToMeeting, enterMeeting());
    const enteredLast = () => hashOf(history.entries.at(-1)?.facts);
    history.after(contestMeeting(enteredLast()), enterMeeting({ motion: "return" }));
    const held = enteredLast();
    history.after(attestMeeting(held), submit(versionTwo), openStage(0, 2));
    const { before } = await read(history, "mel").review();
    const ofMeeting = before.flatMap(({ said }) =>
      said.flatMap(({ entry: { event } }) =>
        event.type.startsWith("meeting-")
          ? [[event.type, "outcome" in event.facts && event.facts.outcome]]
          : [],
      ),
    );
    expect(ofMeeting).toEqual([
      ["meeting-decision-entered", "returned"],
      ["meeting-decision-attested", "returned"],
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { grantLink, linkIdOf } from "../../../shared/domain/links/grant.ts";
import { awaitedFrom, standingOf } from "../../../shared/domain/links/link.ts";
import type { Authority } from "../../../shared/domain/review/acting.ts";
import { mostOfOne } from "../../../shared/domain/review/questions.ts";
import { questionsAsked, questionsOverseen } from "../../../shared/domain/review/questions-asked.ts";
import { shownHistory } from "../../../shared/domain/review/shown.ts";
import { canTakeBack } from "../../../shared/domain/review/taking-back.ts";
import {
  approve,
  author,
  History,
  inTime,
  requestChanges,
  serviceLevel,
} from "../../support/example-report.ts";
import { lineAtBoard, lineInReview, refusal, reportOf } from "../../support/line-histories.ts";
import { ballot, director, finance, mel, otherFinance, secretary } from "../../support/whole-line.ts";
import { recuse } from "./acts-of-people.ts";

type Ask = Extract<Command, { name: "ask" }>;
const at = { linkedAt: serviceLevel.from, now: inTime };
const words = hashOf("words");

const ask = (history: History, by: Authority, more: Partial<Ask> = {}): Command => ({
  ...{ name: "ask", by, round: 1, stage: 0, lane: by.person, section: null, field: null, ...at },
  ...{ contentHash: reportOf(history).contentHash ?? "", commentCommitment: words, masked: "0", ...more },
});
const answer = (number: number, by = author): Command => ({
  ...{ name: "answer-question", by, number, commentCommitment: words, masked: "0", ...at },
});
const withdraw = (number: number, by: Authority): Command => ({
  name: "withdraw-question",
  by,
  number,
  ...at,
});
const inReview = () => new History().after(...lineInReview);
const asked = (by = mel) => {
  const history = inReview();
  return history.after(ask(history, by));
};
const atBoard = { stage: 2, lane: "board" };

describe("a question to the author", () => {
  it("decides nothing: its asker is awaited as before, and the author may still take the submission back", () => {
    const history = asked();
    expect(reportOf(history)).toMatchObject({ status: "in-review", stageOpen: true, decisions: [] });
    expect(reportOf(history).questions).toEqual({ asked: 1, open: [{ number: 1, by: "mel", lane: "mel" }] });
    expect(awaitedFrom(reportOf(history), "mel", inTime)).toEqual([{ purpose: "review", lane: "mel" }]);
    expect(canTakeBack(reportOf(history), author.person)).toBe(true);
  });

  it("awaits the author, by a link that asks nothing any more once it is answered", () => {
    const history = asked();
    expect(awaitedFrom(reportOf(history), author.person, inTime)).toContainEqual({
      purpose: "clarify",
      lane: null,
    });
    const link = grantLink(
      linkIdOf("R", "1.0"),
      "R",
      author.person,
      { purpose: "clarify", lane: null },
      reportOf(history),
      inTime,
    );
    expect(standingOf(link, reportOf(history), author.roles, inTime)).toBe("good");
    history.after(answer(1));
    expect(standingOf(link, reportOf(history), author.roles, inTime)).toBe("no-question");
    expect(reportOf(history).questions.open).toEqual([]);
  });

  it("is answered once: whoever comes second is told, and so is whoever answers what was withdrawn", () => {
    expect(refusal(asked().after(answer(1)), answer(1))).toBe("question-settled");
    expect(refusal(asked().after(withdraw(1, mel)), answer(1))).toBe("question-settled");
    expect(refusal(asked(), answer(2))).toBe("question-settled");
  });

  it("is answered by whoever writes the document, and by nobody else; and not without a word", () => {
    expect(refusal(asked(), answer(1, finance))).toBe("not-yours");
    expect(refusal(asked(), { ...answer(1), commentCommitment: null } as Command)).toBe("answer-required");
    expect(refusal(inReview(), ask(inReview(), mel, { commentCommitment: null }))).toBe("comment-required");
  });

  it("is answered by whoever watches over the document too: the first of all answers for all", () => {
    const history = asked().after(answer(1, secretary));
    expect(history.entries.at(-1)).toMatchObject({ type: "question-answered", facts: { by: "secretary" } });
    expect(refusal(history, answer(1))).toBe("question-settled");
    expect(refusal(asked().after(answer(1)), answer(1, secretary))).toBe("question-settled");
    expect(refusal(asked(), { ...answer(1, secretary), commentCommitment: null } as Command)).toBe(
      "answer-required",
    );
  });

  it.each<[string, () => History, Authority]>([
    ["whose role it is no more", asked, { ...secretary, roles: [] }],
    ["who has left", asked, { ...secretary, active: false }],
    ["who asked it", asked, { ...mel, roles: [...mel.roles, ...secretary.roles] }],
    [
      "who is out of the matter",
      () => asked(finance).after(recuse()),
      { ...mel, roles: [...mel.roles, ...secretary.roles] },
    ],
  ])("is answered in its author's place by nobody %s", (_, history, by) => {
    expect(refusal(history(), answer(1, by))).toBe("not-yours");
  });

  it("is withdrawn by whoever asked it", () => {
    expect(refusal(asked(), withdraw(1, finance))).toBe("not-yours");
    expect(reportOf(asked().after(withdraw(1, mel))).questions).toEqual({ asked: 1, open: [] });
  });

  it.each<[string, (history: History) => History, string]>([
    ["went back to its author", (h) => h.after(requestChanges(mel), requestChanges(finance)), "returned"],
    ["went on to another stage", (h) => h.after(approve(mel), approve(finance)), "answered"],
    [
      "was withdrawn",
      (h) => h.after({ name: "withdraw", by: secretary, reasonCommitment: words, masked: "0" }),
      "withdrawn",
    ],
  ])("of a document that %s is refused in words, and what was open is over", (_, moved, code) => {
    const history = moved(asked());
    expect(refusal(history, ask(history, mel))).toBe(code);
    expect(reportOf(history).questions.open).toEqual([]);
    expect(reportOf(history).questions.asked).toBe(1);
  });

  it("of other words than stand under review is refused, and so is one of somebody who is not asked", () => {
    const history = inReview();
    expect(refusal(history, ask(history, mel, { contentHash: hashOf("other") }))).toBe("content-changed");
    expect(refusal(history, ask(history, otherFinance, { lane: "mel" }))).toBe("reassigned");
    expect(refusal(history, ask(history, mel, { masked: "7" }))).toBe("masked-meanwhile");
  });

  it("finds no room where as many of theirs wait as can; that of another has", () => {
    const history = inReview();
    for (let asking = 0; asking < mostOfOne; asking += 1) history.after(ask(history, mel));
    expect(refusal(history, ask(history, mel))).toBe("questions-full");
    history.after(ask(history, finance), answer(1), ask(history, mel));
    expect(reportOf(history).questions.open.map(({ number }) => number)).toEqual([2, 3, 4, 5]);
  });
});

describe("a director's question", () => {
  const board = () => new History().after(...lineAtBoard);
  const lines = (history: History) =>
    history.entries.map((stored) => ({ entry: upcast(stored), comment: null }));
  const askedOf = (history: History, person: string, is: string[] = []) =>
    questionsAsked(reportOf(history), lines(history), { person, roles: is });

  it("is no vote: the resolution awaits them as before, and passes with the last signature", () => {
    const history = board();
    history.after(ask(history, director("anna"), atBoard));
    expect(awaitedFrom(reportOf(history), "anna", inTime)).toEqual([{ purpose: "sign", lane: "board" }]);
    history.after(ballot("anna", "sign"), ballot("boris", "sign"), ballot("chloe", "sign"));
    expect(reportOf(history).status).toBe("approved");
  });

  it("is read by the directors, and by its author, who is not told which of them asks", () => {
    const history = board();
    history.after(ask(history, director("anna"), atBoard));
    expect(askedOf(history, "boris", ["director"])).toMatchObject([{ by: "anna" }]);
    expect(askedOf(history, author.person)).toMatchObject([{ by: null, lane: "board" }]);
    expect(askedOf(history, "mel")).toEqual([]);
  });

  it("is read by whoever watches over it while its stage is open, who is not told either which of them asks", () => {
    const history = board();
    history.after(ask(history, director("anna"), atBoard));
    const overseenBy = (person: string) =>
      questionsOverseen(reportOf(history), lines(history), { person, roles: ["secretary"] });
    expect(overseenBy("secretary")).toMatchObject([{ by: null, lane: "board", outcome: { is: "open" } }]);
    history.after(answer(1, secretary));
    expect(overseenBy("secretary")).toMatchObject([
      { by: null, outcome: { is: "answered", by: "secretary" } },
    ]);
    history.after(ballot("anna", "sign"), ballot("boris", "sign"), ballot("chloe", "sign"));
    expect(overseenBy("secretary")).toEqual([]);
  });

  it("is read by nobody who watches over it and is out of the matter", () => {
    const history = asked(finance).after(recuse());
    const overseenBy = (person: string) =>
      questionsOverseen(reportOf(history), lines(history), { person, roles: ["secretary"] });
    expect(overseenBy("secretary")).toMatchObject([{ by: "finance", lane: "finance" }]);
    expect(overseenBy("mel")).toEqual([]);
  });

  it("stands in no history that shows who voted, neither while the vote is open nor after it", () => {
    const history = board();
    history.after(ask(history, director("anna"), atBoard), answer(1));
    const isShown = (person: string, is: string[] = []) =>
      shownHistory(reportOf(history), lines(history), { person, roles: is }).some(
        ({ entry }) => entry.event.type === "question-asked",
      );
    expect(isShown("boris", ["director"])).toBe(false);
    history.after(ballot("anna", "sign"), ballot("boris", "sign"), ballot("chloe", "sign"));
    expect(isShown("boris", ["director"])).toBe(true);
    expect(isShown(author.person)).toBe(false);
  });
});

describe("a question that its stage did not wait for", () => {
  it("is shown as left without an answer, in the stages after it too", () => {
    const history = asked().after(approve(mel), approve(finance));
    const entries = history.entries.map((stored) => ({ entry: upcast(stored), comment: null }));
    const reader = { person: "executive", roles: ["executive-director"] };
    expect(questionsAsked(reportOf(history), entries, reader)).toMatchObject([
      { number: 1, by: "mel", outcome: { is: "unanswered" } },
    ]);
  });
});

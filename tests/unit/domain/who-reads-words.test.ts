import { describe, expect, it } from "vitest";
import type { DocumentEvent } from "../../../events/facts.ts";
import type { Reader } from "../../../shared/domain/review/comments.ts";
import { isOfBoard, mayReadOfBoard, mayReadWords } from "../../../shared/domain/review/comments.ts";
import { lineAtBoard, reportOf } from "../../support/line-histories.ts";
import { having, invite, writer } from "./acts-of-people.ts";

const review = reportOf(
  having(
    ...lineAtBoard.slice(0, 1),
    invite(writer, { capacity: "writer", lang: null }),
    ...lineAtBoard.slice(1),
  ),
);
const readers: Record<string, Reader | undefined> = {
  overseer: undefined,
  author: { person: "author", roles: ["programme-officer"] },
  writer: { person: "wes", roles: ["programme-officer"] },
  reviewer: { person: "finance", roles: ["finance-officer"] },
  director: { person: "boris", roles: ["director"] },
  "author on the board": { person: "author", roles: ["director"] },
};
const all = Object.keys(readers);
const event = (type: string, more: object = {}): DocumentEvent =>
  ({ type, facts: { by: "mel", stage: 0, lane: "mel", ...more } }) as DocumentEvent;
const whoReads = (found: DocumentEvent) => all.filter((name) => mayReadWords(review, found, readers[name]));

const board = { stage: 2, lane: "board" };
const writers = ["overseer", "author", "writer", "author on the board"];
const directors = ["overseer", "director"];

describe("the words beside what somebody did", () => {
  it.each<[string, DocumentEvent, string[]]>([
    ["beside a decision are read by everybody", event("decision-recorded"), all],
    ["of a question by everybody", event("question-asked"), all],
    ["of an answer to one by everybody", event("question-answered"), all],
    ["beside a closed reservation by everybody", event("reservation-closed"), all],
    ["beside what a meeting decided by everybody", event("meeting-decision-entered"), all],
    ["beside its end by everybody", event("document-withdrawn"), all],
    ["beside a new day of the donor by everybody", event("donor-date-changed"), all],
    ["beside a translation that was refused by everybody", event("translation-refused"), all],
    ["of what bears none, by everybody", event("stage-opened"), all],
    ["of a comment on a draft by who writes it", event("comment-made"), writers],
    ["of an answer to one by who writes it", event("comment-settled", { of: "cy" }), writers],
    ["beside a signature by who writes it", event("signature-recorded"), writers],
    ["beside a consent that was withdrawn by who writes it", event("consent-withdrawn"), writers],
    ["beside a director’s vote by the board", event("ballot-cast", board), directors],
    ["of who contests what a meeting decided by the board", event("meeting-decision-contested"), directors],
    [
      "of what a director asks by the board, and who is to answer",
      event("question-asked", board),
      [...writers, "director"],
    ],
    ["of the answer by the same", event("question-answered", board), [...writers, "director"]],
    [
      "beside an interest that is declared and voted with by the board",
      event("interest-declared", board),
      directors,
    ],
    ["beside a conflict of interest by the overseer", event("recusal-recorded"), ["overseer"]],
    ["beside a task that was given away by the overseer", event("task-reassigned"), ["overseer"]],
    ["beside what was masked by the overseer", event("passage-masked"), ["overseer"]],
    ["beside a new address by the overseer", event("address-corrected"), ["overseer"]],
  ])("%s", (_, found, expected) => {
    expect(whoReads(found).toSorted()).toEqual(expected.toSorted());
  });

  it("are read by who wrote them, and by whom they answer", () => {
    const mel = { person: "mel", roles: [] };
    for (const type of ["recusal-recorded", "comment-made", "ballot-cast", "passage-masked"])
      expect(mayReadWords(review, event(type), mel), type).toBe(true);
    expect(mayReadWords(review, event("comment-settled", { of: "cy" }), { person: "cy", roles: [] })).toBe(
      true,
    );
    expect(mayReadWords(review, event("recusal-recorded", { of: "cy" }), { person: "cy", roles: [] })).toBe(
      false,
    );
  });
});

describe("the board of a document", () => {
  it.each<[string, number, string, boolean]>([
    ["signs in its own lane", 2, "board", true],
    ["not in another", 0, "mel", false],
    ["not in one of that name elsewhere", 0, "board", false],
    ["not in a stage that there is not", 9, "board", false],
  ])("%s", (_, stage, lane, expected) => {
    expect(isOfBoard(review, stage, lane)).toBe(expected);
  });

  it.each<[string, Reader, boolean]>([
    ["who was elected since", { person: "dora", roles: ["director"] }, true],
    ["not whose term ended", { person: "boris", roles: [] }, false],
    ["not who holds another role", { person: "mel", roles: ["mel-officer"] }, false],
    ["not who wrote it", { person: "wes", roles: ["director"] }, false],
  ])("is whoever is on it now: %s", (_, reader, expected) => {
    expect(mayReadOfBoard(review, reader)).toBe(expected);
  });
});

import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import type { DocumentEvent, EventOf } from "../../../events/facts.ts";
import { firstUnfounded } from "../../../shared/domain/documents/follows.ts";
import {
  History,
  inTime,
  openStage,
  serviceLevel,
  submit,
  versionOne,
  versionTwo,
} from "../../support/example-report.ts";
import {
  lineApproved,
  lineAtBoard,
  lineInReview,
  linePublished,
  lineToMeeting,
} from "../../support/line-histories.ts";
import { attestMeeting, contestMeeting, enterMeeting } from "../../support/meeting.ts";
import { ballot, newcomer, openWithBoard, reassign, withdraw } from "../../support/whole-line.ts";

const { deadline } = serviceLevel;
const written = () => new History().after(openWithBoard);
const inReview = () => new History().after(...lineInReview);
const beforeTheBoard = () => new History().after(...lineAtBoard);
const allSigned = () => new History().after(...lineApproved);
const allPublished = () => new History().after(...linePublished);

const round = 1;
const board = { round, stage: 2, lane: "board" };
const answer = (by: string, facts = {}): DocumentEvent => ({
  type: "decision-recorded",
  facts: {
    ...{ round, stage: 0, lane: "mel", by, decision: "approve", contentHash: versionOne },
    commentCommitment: null,
    salt: null,
    ...facts,
  },
});
const signature = (by: string, contentHash = versionOne): DocumentEvent => ({
  type: "ballot-cast",
  facts: { ...board, by, ballot: "sign", contentHash, commentCommitment: null, salt: null },
});
const closed = (because: "refused" | "abstained" | "silence" | "author-entitled"): DocumentEvent => ({
  type: "lane-closed",
  facts: { ...board, because },
});
const ended = (stage: number, outcome: "approved" | "changes-requested"): DocumentEvent => ({
  type: "stage-closed",
  facts: { round, stage, outcome, because: null },
});
const toMeeting: DocumentEvent = {
  type: "stage-closed",
  facts: { round, stage: 2, outcome: "to-meeting", because: "silence" },
};
const approved: DocumentEvent = { type: "document-approved", facts: { round, contentHash: versionOne } };
const published: DocumentEvent = { type: "document-published", facts: { contentHash: versionOne } };
const attested: DocumentEvent = {
  type: "meeting-decision-attested",
  facts: {
    ...{ round, stage: 2, contentHash: versionOne, heldOn: "2026-12-01", outcome: "approved", by: "anna" },
    decisionHash: versionTwo,
  },
};

const submitted = (by: string, of = 1): DocumentEvent => ({
  type: "document-submitted",
  facts: { round: of, contentHash: versionTwo, by, route: null, unchangedFor: [] },
});
const bySecretary = { by: "secretary", reasonCommitment: versionTwo };
const withdrawn: DocumentEvent = { type: "document-withdrawn", facts: bySecretary };
const given: DocumentEvent = {
  type: "task-reassigned",
  facts: { stage: 0, lane: "mel", from: ["mel"], to: "manager", serviceLevel: null, ...bySecretary },
};
const dated: DocumentEvent = {
  type: "donor-date-changed",
  facts: {
    ...{ was: "2026-12-31", donorDueOn: "2027-01-31", dueOn: "2027-01-15", recipients: [] },
    ...bySecretary,
  },
};
const words = (contentHash: string) => ({ lang: "fr" as const, contentHash, translationHash: versionTwo });
const supplied = (contentHash: string): DocumentEvent => ({
  type: "translation-supplied",
  facts: { ...words(contentHash), by: "secretary", asked: "author" },
});
const confirmed = (by: string): DocumentEvent => ({
  type: "translation-confirmed",
  facts: { ...words(versionOne), by },
});

/** The number of the first entry that does not follow, once something was put on record after a history. */
function unfoundedAfter(history: History, events: readonly DocumentEvent[], at = inTime): string {
  const from = history.entries.length;
  history.append([...events], at);
  const number = firstUnfounded(history.entries.map(upcast));
  return number === null ? "all follow" : `the ${["first", "second", "third"][number - from - 1]} does not`;
}

describe("what an edited head makes Accord record", () => {
  it.each<[string, () => History, DocumentEvent[], string]>([
    [
      "that all directors signed, by one signature",
      beforeTheBoard,
      [signature("anna"), ended(2, "approved"), approved],
      "the second does not",
    ],
    ["an approval of no stage at all", inReview, [approved], "the first does not"],
    ["a publication of what is in review", inReview, [published], "the first does not"],
    ["a signature of who is no director", beforeTheBoard, [signature("mel")], "the first does not"],
    ["a signature on other words", beforeTheBoard, [signature("anna", versionTwo)], "the first does not"],
    ["a second signature of one director", allSigned, [signature("anna")], "the first does not"],
    ["a decision of who was not asked", inReview, [answer("manager")], "the first does not"],
    [
      "a decision in a stage that is not open",
      inReview,
      [answer("executive", { stage: 1, lane: "direction" })],
      "the first does not",
    ],
    ["a decision in the resolution's lane", beforeTheBoard, [answer("anna", board)], "the first does not"],
    [
      "that a stage was approved in which one lane waits",
      inReview,
      [answer("mel"), ended(0, "approved")],
      "the second does not",
    ],
    [
      "changes that nobody asked for",
      inReview,
      [answer("mel"), ended(0, "changes-requested")],
      "the second does not",
    ],
    ["silence before the time is over", beforeTheBoard, [closed("silence"), toMeeting], "the first does not"],
    [
      "the same, in the words of before lanes ended by themselves",
      beforeTheBoard,
      [toMeeting],
      "the first does not",
    ],
    ["a refusal that nobody gave", beforeTheBoard, [closed("refused")], "the first does not"],
    ["an abstention that nobody gave", beforeTheBoard, [closed("abstained")], "the first does not"],
    [
      "that an author was to sign who was not",
      beforeTheBoard,
      [closed("author-entitled")],
      "the first does not",
    ],
    ["a submission of somebody else", written, [submitted("mel")], "the first does not"],
    ["a submission of what is in review", inReview, [submitted("author", 2)], "the first does not"],
    ["a submission of what was approved", allSigned, [submitted("author", 2)], "the first does not"],
    ["a submission in another round", written, [submitted("author", 2)], "the first does not"],
    ["a withdrawal of what was approved", allSigned, [withdrawn], "the first does not"],
    ["that a task of what was approved was given away", allSigned, [given], "the first does not"],
    ["another day for the donor of what was published", allPublished, [dated], "the first does not"],
    ["a translation of other words", inReview, [supplied(versionTwo)], "the first does not"],
    [
      "that somebody else read a translation",
      inReview,
      [supplied(versionOne), confirmed("mel")],
      "the second does not",
    ],
    [
      "that a translation was read that nobody supplied",
      inReview,
      [confirmed("author")],
      "the first does not",
    ],
    [
      "what no meeting decided",
      () => beforeTheBoard().after(ballot("anna", "refuse")),
      [attested],
      "the first does not",
    ],
  ])("is found for ever: %s", (_, before, events, found) => {
    expect(unfoundedAfter(before(), events)).toBe(found);
  });
});

it("what somebody answered once who had had the writing before follows for ever, though nobody may any more", () => {
  const handedOn = new History().after(openWithBoard, reassign("writing", newcomer));
  const open = handedOn.after(submit(versionOne, newcomer), openStage(0));
  const toAuthor = { ...given, facts: { ...given.facts, to: "author" } } as DocumentEvent;
  expect(unfoundedAfter(open, [toAuthor, answer("author")])).toBe("all follow");
});

describe("a decision of a meeting that no meeting was called for", () => {
  it("does not follow on a report that was withdrawn, nor what comes of it", () => {
    const lawful = new History().after(...lineToMeeting, enterMeeting());
    const from = lawful.entries.length - 1;
    lawful.after(attestMeeting(lawful.report?.meeting?.decisionHash ?? ""));
    const decided = lawful.entries.slice(from).map((entry) => upcast(entry).event);
    expect(firstUnfounded(lawful.entries.map(upcast))).toBeNull();
    expect(unfoundedAfter(new History().after(...lineToMeeting, withdraw), decided)).toBe(
      "the first does not",
    );
  });

  it.each<[string, Partial<EventOf<"meeting-decision-contested">["facts"]>, boolean]>([
    ["of the chair, on what was entered", {}, true],
    ["of somebody else", { by: "boris" }, false],
    ["on another decision", { decisionHash: versionTwo }, false],
    ["in another round", { round: 2 }, false],
    ["in another stage", { stage: 0 }, false],
  ])("is contested by the word %s (%j): it follows, %s", (_, change, follows) => {
    const entered = new History().after(...lineToMeeting, enterMeeting());
    const decisionHash = entered.report?.meeting?.decisionHash ?? "";
    const lawful = new History().after(...lineToMeeting, enterMeeting(), contestMeeting(decisionHash));
    const event = lawful.entries.map((entry) => upcast(entry).event).at(-1);
    if (event?.type !== "meeting-decision-contested") throw new Error("nothing was contested");
    expect(unfoundedAfter(entered, [{ ...event, facts: { ...event.facts, ...change } }])).toBe(
      follows ? "all follow" : "the first does not",
    );
  });
});

describe("what follows", () => {
  it.each<[string, () => History, DocumentEvent[], string?]>([
    ["a decision", inReview, [answer("mel")]],
    ["a signature", beforeTheBoard, [signature("anna")]],
    ["a signature that was committed later than it came", beforeTheBoard, [signature("anna")], deadline],
    ["silence at the deadline", beforeTheBoard, [closed("silence"), toMeeting], deadline],
    ["silence, as it was said before lanes ended by themselves", beforeTheBoard, [toMeeting], deadline],
    ["a publication of what was approved", allSigned, [published]],
    ["a submission of whoever writes it", written, [submitted("author")]],
    ["a withdrawal of what is in review", inReview, [withdrawn]],
    ["that a task was given away", inReview, [given]],
    ["another day for the donor of what was approved", allSigned, [dated]],
    [
      "a translation, and that whoever was asked read it",
      inReview,
      [supplied(versionOne), confirmed("author")],
    ],
  ])("is taken for what it is: %s", (_, before, events, at) => {
    expect(unfoundedAfter(before(), events, at)).toBe("all follow");
  });
});

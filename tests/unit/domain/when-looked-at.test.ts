import { describe, expect, it } from "vitest";
import type { DocumentEvent } from "../../../events/facts.ts";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import { changesDates, conductorLookAfter } from "../../../shared/domain/documents/looks.ts";
import { statuses } from "../../../shared/domain/review/lifecycle.ts";
import { changesServiceLook } from "../../../shared/domain/review/looks.ts";
import {
  awaitsWords,
  holdsItsClaims,
  isEnded,
  needsConductor,
} from "../../../shared/domain/review/standing.ts";
import type { Review } from "../../../shared/domain/review/state.ts";
import { reportWith } from "../views/sample.ts";

type Given = Partial<Omit<Review, "kind">>;
const event = (type: string, facts: object = {}) => ({ type, facts }) as DocumentEvent;
const donor = { kind: "donor", id: "rive" } as const;
const held = [{ recipient: donor, lang: "en" as const }];

describe("whether a document is looked at", () => {
  it.each<[string, DocumentEvent, boolean]>([
    ["it begins", event("document-opened"), true],
    ["it is taken back", event("submission-taken-back"), true],
    ["its author has another day", event("author-date-set"), true],
    ["its donor has another day", event("donor-date-changed"), true],
    ["it goes on after all", event("draft-taken-up"), true],
    ["comments have a day", event("comment-period-set"), true],
    ["consent is withdrawn", event("consent-withdrawn"), true],
    ["it goes back", event("stage-closed", { outcome: "changes-requested" }), true],
    ["it goes on", event("stage-closed", { outcome: "approved" }), false],
    ["a meeting sends it back", event("meeting-decision-attested", { outcome: "returned" }), true],
    ["a meeting approves it", event("meeting-decision-attested", { outcome: "approved" }), false],
    ["somebody waits for words", event("document-announced", { held }), true],
    ["nobody does", event("document-announced", { held: [] }), false],
    ["somebody waits still", event("announcement-continued", { held }), true],
    ["nobody does any more", event("announcement-continued", { held: [] }), false],
    ["somebody decides", event("decision-recorded"), false],
  ])("for its days, once %s", (_, found, expected) => {
    expect(changesDates({ kind: "report" }, found)).toBe(expected);
  });

  const after = reportWith({ status: "in-review", stageOpen: false });
  it.each<[string, DocumentEvent, boolean]>([
    ["a stage opens", event("stage-opened"), true],
    ["somebody holds the role of a lane", event("lane-filled"), true],
    ["somebody stands in", event("task-escalated"), true],
    ["a task is another’s", event("task-reassigned"), true],
    ["the clock reminded people", event("reviewers-reminded", { by: null }), true],
    ["the overseer had them reminded", event("reviewers-reminded", { by: "sam" }), false],
    ["a stage ends", event("stage-closed"), false],
  ])("for its stage, once %s", (_, found, expected) => {
    expect(changesServiceLook(after, after, found)).toBe(expected);
    expect(changesServiceLook(null, after, found)).toBe(expected);
  });

  it.each<[string, Given, DocumentEvent, number | null]>([
    ["it is submitted", {}, event("document-submitted"), 5],
    ["it is taken back", {}, event("submission-taken-back"), 5],
    ["a stage ends", {}, event("stage-closed"), 5],
    ["it is ended", { attempt: 1 }, event("document-withdrawn"), 5],
    ["it is ended before it was submitted", { attempt: 0 }, event("document-withdrawn"), null],
    ["it is published", { status: "published", announced: false }, event("document-published"), 5],
    [
      "it is published, and all know",
      { status: "published", announced: true },
      event("document-published"),
      null,
    ],
    ["it is concluded", { status: "concluded", announced: false }, event("report-concluded"), 5],
    [
      "it is concluded, and all know",
      { status: "concluded", announced: true },
      event("report-concluded"),
      null,
    ],
    [
      "it is in force",
      { status: "in-force", announced: false, publicationAwaits: [] },
      event("agreement-in-force"),
      5,
    ],
    [
      "it is in force, and awaits words",
      { status: "in-force", publicationAwaits: ["en"] },
      event("agreement-in-force"),
      null,
    ],
    ["somebody was told", {}, event("document-announced", { recipients: [donor] }), 5],
    ["nobody was", {}, event("document-announced", { recipients: [] }), null],
    ["somebody was told since", {}, event("announcement-continued", { recipients: [donor] }), 5],
    ["nobody was since", {}, event("announcement-continued", { recipients: [] }), null],
    ["words are there once it is published", { status: "published" }, event("translation-confirmed"), 5],
    ["words are there before", { status: "in-review" }, event("translation-confirmed"), null],
    ["it goes on a second time", { status: "in-review", attempt: 2 }, event("review-resumed"), 10],
    ["it goes on, and is the author’s", { status: "draft", attempt: 2 }, event("review-resumed"), null],
    ["somebody decides", {}, event("decision-recorded"), null],
  ])("for its execution, once %s", (_, given, found, minutes) => {
    const kind = found.type === "agreement-in-force" ? "agreement" : "report";
    expect(conductorLookAfter({ ...reportWith(given), kind } as Document, found)).toBe(minutes);
  });
});

describe("where a document stands", () => {
  const so = (rule: (review: Review) => boolean, given: Given) =>
    statuses.filter((status) => rule(reportWith({ ...given, status }) as Review));
  const told = { announced: true, held: [], undelivered: [], publicationAwaits: [] };
  const ends = ["withdrawn", "refused"];
  const missed = [{ message: "9.0", recipient: donor }];

  it.each<[string, Given, readonly string[]]>([
    ["all know", told, ["in-force", "concluded", "published", ...ends]],
    ["not all were told", { ...told, announced: false }, ends],
    ["somebody waits for words", { ...told, held }, ends],
    ["mail missed somebody", { ...told, undelivered: missed }, ends],
  ])("is its end where %s", (_, given, expected) => {
    expect(so(isEnded, given).toSorted()).toEqual([...expected].toSorted());
  });

  const underWay = ["submitted", "in-review", "signing", "with-donor"];
  it.each<[string, Given, readonly string[]]>([
    [
      "nobody was told yet",
      { ...told, announced: false },
      [...underWay, "approved", "in-force", "concluded", "published"],
    ],
    ["all know", told, [...underWay, "approved"]],
    [
      "words are missing",
      { ...told, announced: false, publicationAwaits: ["en"] },
      [...underWay, "concluded", "published"],
    ],
  ])("is an execution’s to go on with where %s", (_, given, expected) => {
    expect(so(needsConductor, given).toSorted()).toEqual([...expected].toSorted());
  });

  it("is the place of its claims once it was submitted, until it goes back or ends", () => {
    expect(so(holdsItsClaims, {})).toEqual(
      statuses.filter((status) => !["draft", "changes-requested", "taken-back", ...ends].includes(status)),
    );
  });

  it.each<[string, Given, boolean]>([
    ["somebody waits, and nobody reads a translation", { held, proposedTranslations: {} }, true],
    ["nobody waits", { held: [], proposedTranslations: {} }, false],
    [
      "somebody reads one in their language",
      { held, proposedTranslations: { en: { hash: "h", by: "sam", asked: "lea", isReminded: false } } },
      false,
    ],
    [
      "somebody reads one in another language",
      { held, proposedTranslations: { fr: { hash: "h", by: "sam", asked: "lea", isReminded: false } } },
      true,
    ],
  ])("awaits words where %s", (_, given, expected) => {
    expect(awaitsWords(reportWith({ status: "published", masked: {}, ...given }))).toBe(expected);
  });
});

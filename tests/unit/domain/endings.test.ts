import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { evolve } from "../../../shared/domain/documents/evolve.ts";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import { effectsOf } from "../../../shared/domain/documents/kinds.ts";
import type { Effect } from "../../../shared/domain/outbox/effect.ts";
import { wordOfEndings } from "../../../shared/domain/review/endings.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import {
  approve,
  History,
  inTime,
  openStage,
  requestChanges,
  serviceLevel,
  submit,
  versionOne,
} from "../../support/example-report.ts";
import {
  lineApproved,
  lineAtBoard,
  lineInReview,
  linePublished,
  lineToMeeting,
} from "../../support/line-histories.ts";
import { attestMeeting, enterMeeting } from "../../support/meeting.ts";
import { boardAnswer, inLane, sideBySide } from "../../support/side-by-side.ts";
import {
  ballot,
  director,
  finance,
  lookAt,
  manager,
  mel,
  newcomer,
  openWithBoard,
  otherFinance,
  reassign,
  secretary,
  withdraw,
} from "../../support/whole-line.ts";

/** Who hears of what ended when the last of these commands is carried out, by person, each with what they hear. */
function heard(...commands: Command[]): Record<string, string[]> {
  const history = new History().after(...commands.slice(0, -1));
  const before = history.report;
  const from = history.entries.length;
  history.after(...commands.slice(-1));
  const after = history.report;
  if (!after) throw new Error("no report");
  const events = history.entries.slice(from).map((entry) => upcast(entry).event);
  let report: Document | null = before;
  const asked = events.flatMap((event) => {
    const found = report;
    report = evolve(found, event);
    return effectsOf(found, report, event);
  });
  const all = [...asked, ...wordOfEndings(before, after, events, asked)];
  const told: Record<string, string[]> = {};
  for (const effect of all) {
    for (const person of peopleOf(effect)) told[person] = [...(told[person] ?? []), wordsOf(effect)];
  }
  return told;
}

function peopleOf(effect: Effect): readonly string[] {
  if (effect.effect === "mails") return effect.people;
  if (effect.effect === "mail") return [effect.person];
  return effect.effect === "tell" ? [`the ${effect.role}`] : [];
}

function wordsOf(effect: Effect): string {
  const matter = "matter" in effect ? effect.matter : undefined;
  const about = matter && "because" in matter ? ` ${matter.because}, ${matter.next}` : "";
  return ("template" in effect ? effect.template : "") + about;
}

const everybody = (people: readonly string[], words: string) =>
  Object.fromEntries(people.map((person) => [person, [words]]));

/** Whoever answers has a receipt, which says how it ended as well. */
const receiptOf = (person: string) => everybody([person], "answer-recorded");

const translate: Command = {
  ...{ name: "supply-translation", replaces: null, by: secretary, lang: "en", asked: "reader" },
  ...{ contentHash: versionOne, translationHash: "f".repeat(64), masked: maskedNow({ masked: {} }) },
};

/** A meeting decided while a translation waits for its reader. */
function decidedAtMeeting(motion: "return" | "refuse"): Command[] {
  const before = [...lineToMeeting, translate, enterMeeting({ motion })];
  const { report } = new History().after(...before);
  return [...before, attestMeeting(report?.meeting?.decisionHash ?? "")];
}

/** One of the three directors has an interest by which they have no vote. */
const disqualified: Command = {
  ...{ name: "recuse", by: director("boris"), round: 1, stage: 2, lane: "board", how: "disqualified" },
  ...{ nature: "financial", salt: "s".repeat(43), linkedAt: serviceLevel.from, now: inTime },
  ...{ reasonCommitment: hashOf("why"), masked: "0" },
};

/** A meeting decides what one of the others refused to sign. */
function refusedWithout(motion: "return" | "refuse"): Command[] {
  const room = { out: { boris: "disqualified" }, mover: "chloe", seconder: "anna" } as const;
  const decided = enterMeeting({ motion, ...room, votes: { for: 2, against: 0, abstained: 0 } });
  const before = [...lineAtBoard, disqualified, ballot("chloe", "refuse"), decided];
  const { report } = new History().after(...before);
  return [...before, attestMeeting(report?.meeting?.decisionHash ?? "")];
}

const entered = [...lineAtBoard, ballot("anna", "refuse"), enterMeeting()];
const replaces = new History().after(...entered).report?.meeting?.decisionHash ?? "";

/** Another version is in review, and its second stage has not opened in any round. */
const again = [...lineInReview, approve(mel), requestChanges(finance), submit(), openStage(0, 2)];
const direction = { stage: 1, lane: "direction" };
const otherExecutive = { ...newcomer, roles: ["executive-director"] };

const refusedSo = {
  ...everybody(["author", "mel", "finance", "executive", "anna", "boris", "chloe"], "meeting-decided"),
  "the secretary": ["meeting-decided"],
  ...receiptOf("anna"),
};
const late = (stage: number) => lookAt(serviceLevel.deadline, stage);
const whole = ["mel", "finance", "executive", "anna", "boris", "chloe"];

describe("whoever was asked, has answered, waits or wrote it hears once how something ended", () => {
  it.each<[string, readonly Command[], Record<string, string[]>]>([
    [
      "a resolution that one director refused, with the cause and without a name",
      [...lineAtBoard, ballot("anna"), ballot("boris", "refuse")],
      {
        ...everybody(["author", ...whole], "resolution-ended refused, meeting"),
        ...receiptOf("boris"),
        "the secretary": ["oversee-meeting refused, meeting"],
      },
    ],
    [
      "a resolution from which one director abstained on the first day",
      [...lineAtBoard, ballot("anna", "abstain")],
      {
        ...everybody(["author", ...whole], "resolution-ended abstained, meeting"),
        ...receiptOf("anna"),
        "the secretary": ["oversee-meeting abstained, meeting"],
      },
    ],
    [
      "a resolution that not everybody answered in time",
      [...lineAtBoard, ballot("anna"), late(2)],
      {
        ...everybody(["author", ...whole], "resolution-ended silence, meeting"),
        "the secretary": ["oversee-meeting silence, meeting"],
      },
    ],
    [
      "a resolution beside reviewers, who go on: its directors and who watches over it, and not that it goes to a meeting",
      [...sideBySide, boardAnswer("anna", "refuse")],
      {
        ...everybody(["boris", "chloe", "the secretary"], "resolution-ended refused, open"),
        ...receiptOf("anna"),
      },
    ],
    [
      "changes asked for beside a resolution that had not passed: its directors, whom another version is put to",
      [
        ...sideBySide,
        boardAnswer("anna", "refuse"),
        inLane("mel", mel),
        inLane("finance", finance, "request-changes"),
      ],
      {
        author: ["changes-requested"],
        ...receiptOf("finance"),
        ...everybody(["anna", "boris", "chloe"], "review-returned"),
      },
    ],
    [
      "changes asked for where everybody has answered: the author alone, who is to revise it",
      [...lineInReview, approve(mel), requestChanges(finance)],
      { author: ["changes-requested"], ...receiptOf("finance") },
    ],
    [
      "a lane that the alternate answers: whom they stand in for",
      [...lineInReview, late(0), approve(manager)],
      { mel: ["task-answered"], ...receiptOf("manager") },
    ],
    [
      "a lane that is answered in time by whom it was for: the alternate who was asked too",
      [...lineInReview, late(0), approve(mel)],
      { manager: ["task-answered"], ...receiptOf("mel") },
    ],
    [
      "a changed mind: nobody else again",
      [...lineInReview, late(0), approve(mel), requestChanges(mel)],
      receiptOf("mel"),
    ],
    [
      "a task of now that is given away: who had it, and the new holder",
      [...lineInReview, reassign({ stage: 0, lane: "finance" }, otherFinance)],
      { finance: ["task-given-away"], treasury: ["review-requested"] },
    ],
    [
      "a task that an alternate had been asked for too: both",
      [
        ...lineInReview,
        late(0),
        reassign({ stage: 0, lane: "mel" }, { ...newcomer, roles: ["mel-officer"] }, secretary, [
          "mel",
          "manager",
        ]),
      ],
      { ...everybody(["mel", "manager"], "task-given-away"), newcomer: ["review-requested"] },
    ],
    [
      "a task of later: nobody, for nobody was asked",
      [openWithBoard, reassign({ stage: 0, lane: "finance" }, otherFinance)],
      {},
    ],
    [
      "a task of later in another round: nobody, for nobody was asked in any",
      [...again, reassign(direction, otherExecutive)],
      {},
    ],
    [
      "a task that whoever was given it meanwhile loses before it is asked of them: nobody",
      [
        ...again.slice(0, -2),
        reassign({ stage: 0, lane: "finance" }, otherFinance),
        reassign({ stage: 0, lane: "finance" }, finance, secretary, ["treasury"]),
      ],
      {},
    ],
    [
      "a task of an earlier round, before another begins: who was asked then",
      [...again.slice(0, -2), reassign({ stage: 0, lane: "finance" }, otherFinance)],
      { finance: ["task-given-away"] },
    ],
    [
      "changes asked for while a translation waits: its reader, for nothing comes of it any more",
      [...lineInReview, translate, approve(mel), requestChanges(finance)],
      { author: ["changes-requested"], ...receiptOf("finance"), reader: ["review-returned"] },
    ],
    [
      "a meeting that sends it back while a translation waits: its reader too",
      decidedAtMeeting("return"),
      {
        author: ["meeting-returned"],
        ...everybody([...whole, "reader"], "meeting-decided"),
        "the secretary": ["meeting-decided"],
        ...receiptOf("anna"),
      },
    ],
    [
      "a meeting that refuses it while a translation waits: its reader too",
      decidedAtMeeting("refuse"),
      {
        ...everybody(["author", ...whole, "reader"], "meeting-decided"),
        "the secretary": ["meeting-decided"],
        ...receiptOf("anna"),
      },
    ],
    [
      "the writing that is given away: who had it, and the new author",
      [openWithBoard, reassign("writing", newcomer)],
      { author: ["task-given-away"], newcomer: ["writing-given"] },
    ],
    [
      "a withdrawal before the review: its author",
      [openWithBoard, withdraw],
      { author: ["report-withdrawn"] },
    ],
    [
      "a withdrawal in review: its author and its reviewers, those who had answered among them",
      [...lineInReview, approve(mel), withdraw],
      everybody(["author", "mel", "finance"], "report-withdrawn"),
    ],
    [
      "a withdrawal during the vote: everybody who was asked so far",
      [...lineAtBoard, ballot("anna"), withdraw],
      everybody(["author", ...whole], "report-withdrawn"),
    ],
    [
      "a withdrawal while it awaits a meeting",
      [...lineAtBoard, ballot("anna", "refuse"), withdraw],
      everybody(["author", ...whole], "report-withdrawn"),
    ],
    [
      "an approval by the last signature: everybody who decided, and of the resolution its directors, its author and who watches over it",
      lineApproved,
      {
        ...everybody(["mel", "finance", "executive"], "report-approved"),
        ...everybody(["anna", "boris", "author", "the secretary"], "resolution-passed"),
        ...receiptOf("chloe"),
      },
    ],
    [
      "a resolution that passes beside reviewers, who go on: the same, before anybody knows what comes of the document",
      [...sideBySide, boardAnswer("anna"), boardAnswer("boris"), boardAnswer("chloe")],
      {
        ...everybody(["anna", "boris", "author", "the secretary"], "resolution-passed"),
        ...receiptOf("chloe"),
      },
    ],
    [
      "a resolution that passes without a director who is disqualified: they hear that it did, as the others do",
      [...lineAtBoard, ballot("anna"), disqualified, ballot("chloe")],
      {
        ...everybody(["mel", "finance", "executive"], "report-approved"),
        ...everybody(["anna", "boris", "author", "the secretary"], "resolution-passed"),
        ...receiptOf("chloe"),
      },
    ],
    [
      "one that goes to a meeting: not they, for whom nothing ended",
      [...lineAtBoard, ballot("anna"), disqualified, ballot("chloe", "refuse")],
      {
        ...everybody(
          ["author", ...whole.filter((one) => one !== "boris")],
          "resolution-ended refused, meeting",
        ),
        ...receiptOf("chloe"),
        "the secretary": ["oversee-meeting refused, meeting"],
      },
    ],
    [
      "a withdrawal without them: they as well",
      [...lineAtBoard, ballot("anna"), disqualified, withdraw],
      everybody(["author", ...whole], "report-withdrawn"),
    ],
    ["what a meeting refused: they as well", refusedWithout("refuse"), refusedSo],
    [
      "what a meeting sent back: not they, for it comes again",
      refusedWithout("return"),
      {
        author: ["meeting-returned"],
        ...everybody(
          whole.filter((one) => one !== "boris"),
          "meeting-decided",
        ),
        "the secretary": ["meeting-decided"],
        ...receiptOf("anna"),
      },
    ],
    ["the publication: its author", linePublished, { author: ["report-out"] }],
    [
      "a meeting's decision that is entered anew with another chair: who was asked to attest to it, and who is",
      [...entered, enterMeeting({ chair: "boris", mover: "chloe", seconder: "anna" }, { replaces })],
      { anna: ["task-given-away"], boris: ["meeting-to-attest"] },
    ],
    [
      "a meeting's decision that is entered anew with the same chair: the chair",
      [...entered, enterMeeting({}, { replaces })],
      { anna: ["meeting-to-attest"] },
    ],
    ["an answer that ends nothing: nobody else", [...lineInReview, approve(mel)], receiptOf("mel")],
    [
      "a stage that passes: nobody else, for it goes on",
      [...lineInReview, approve(mel), approve(finance)],
      receiptOf("finance"),
    ],
  ])("%s", (_, commands, expected) => {
    expect(heard(...commands)).toEqual(expected);
  });

  it("an overdue stage is one word to the secretary and one to each alternate", () => {
    const { "the secretary": secretary, ...others } = heard(...lineInReview, late(0));
    expect(new Set(secretary)).toEqual(new Set(["oversee-overdue"]));
    expect(others).toEqual({ manager: ["stand-in-requested"] });
  });
});

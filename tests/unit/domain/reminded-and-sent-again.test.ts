import { describe, expect, it } from "vitest";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { mostSentAgain } from "../../../shared/domain/review/correcting.ts";
import { awaitedByName, canRemind, whyNoReminder } from "../../../shared/domain/review/oversight.ts";
import { approve, open, submit } from "../../support/example-report.ts";
import {
  lineApproved,
  lineAtBoard,
  lineInReview,
  lineToMeeting,
  reportOf,
} from "../../support/line-histories.ts";
import { enterMeeting } from "../../support/meeting.ts";
import { ballot, finance, mel, secretary } from "../../support/whole-line.ts";
import { event, given, having, inReview, outcomeOf, type Row } from "./acts-of-people.ts";

const reason = hashOf("a reason");

describe("whoever oversees it has people reminded", () => {
  const remind = (shown: string[], more: object = {}): Command =>
    given({ name: "remind", by: secretary, on: "2026-11-26", departed: [], shown }, more);
  const reminded = (people: string[], lanes: string[], stage = 0) => [
    event("reviewers-reminded", { round: 1, stage, people, lanes, by: "secretary", on: "2026-11-26" }),
  ];
  const both = ["1.0.mel.mel", "1.0.finance.finance"];
  it.each<Row>([
    ["who have not answered", inReview(), remind(both), reminded(["mel", "finance"], ["mel", "finance"])],
    ["of whom one has", inReview(approve(mel)), remind(both), reminded(["finance"], ["finance"])],
    [
      "of whom one has left",
      inReview(),
      remind(both, { departed: ["mel"] }),
      reminded(["finance"], ["mel", "finance"]),
    ],
    ["not whom their page did not name", inReview(), remind(["1.0.mel.mel"]), "awaited-meanwhile"],
    ["once a day", inReview(remind(both)), remind(both), []],
    ["again another day", inReview(remind(both)), remind(both, { on: "2026-11-27" }), expect.any(Array)],
    ["not where all have left", inReview(), remind([], { departed: ["mel", "finance"] }), "nobody-awaited"],
    ["by nobody else", inReview(), remind(both, { by: mel }), "no-longer-authorised"],
    [
      "its author",
      () => having(open),
      remind(["0.writing.author"]),
      [
        event("author-reminded", {
          author: "author",
          dueOn: "2026-12-14",
          days: -18,
          by: "secretary",
          on: "2026-11-26",
        }),
      ],
    ],
    [
      "not an author who left",
      () => having(open),
      remind(["0.writing.author"], { departed: ["author"] }),
      "nobody-awaited",
    ],
    ["not between two stages", inReview(approve(mel), approve(finance)), remind([]), "stage-over"],
    ["not before a stage", () => having(open, submit()), remind([]), "under-review"],
    ["not of what is approved", () => having(...lineApproved), remind([]), "approved"],
    [
      "all directors, whoever has signed",
      () => having(...lineAtBoard, ballot("anna")),
      remind(["1.2.board"]),
      reminded(["boris", "chloe"], ["board"], 2),
    ],
    [
      "not before what the meeting decided is entered",
      () => having(...lineToMeeting),
      remind([]),
      "to-meeting",
    ],
    [
      "whoever chaired it",
      () => having(...lineToMeeting, enterMeeting()),
      remind(["1.2.meeting.anna"]),
      reminded(["anna"], [], 2),
    ],
  ])("%s", (_, history, command, outcome) => {
    expect(outcomeOf(history(), command)).toEqual(outcome);
  });

  it("and is shown whom, and whether", () => {
    const report = reportOf(having(...lineInReview));
    expect(awaitedByName(report, ["mel"])).toEqual(["1.0.finance.finance"]);
    expect([
      canRemind(report, "2026-11-26", []),
      canRemind(report, "2026-11-26", ["mel", "finance"]),
    ]).toEqual([true, false]);
    const later = reportOf(having(...lineInReview, remind(both)));
    expect([canRemind(later, "2026-11-26", []), canRemind(later, "2026-11-27", [])]).toEqual([false, true]);
    expect(whyNoReminder(report, [])).toBeNull();
    expect(awaitedByName(reportOf(having(...lineToMeeting, enterMeeting())), [])).toEqual([
      "1.2.meeting.anna",
    ]);
    const voting = reportOf(having(...lineAtBoard, ...["anna", "boris"].map((each) => ballot(each))));
    expect([
      canRemind(voting, "2026-11-26", ["chloe"]),
      canRemind(voting, "2026-11-26", ["anna", "boris", "chloe"]),
    ]).toEqual([true, false]);
  });
});

describe("whoever oversees it has what was missed sent again", () => {
  const [person, donor] = [
    { kind: "person", id: "mel" },
    { kind: "donor", id: "rive" },
  ] as const;
  const correct = (more: object): Command =>
    given(
      {
        ...{ name: "correct-address", by: secretary, recipient: donor, messages: ["1.0.rive"] },
        ...{ change: "c1", reasonCommitment: reason },
      } as Command,
      more,
    );
  const conclude = (outcome: object, more: object = {}): Command =>
    given(
      {
        name: "conclude-address",
        recipient: person,
        messages: ["1.0.mel"],
        by: "secretary",
        outcome,
      } as Command,
      more,
    );
  const corrected = (facts: object) => [
    event("address-corrected", {
      recipient: person,
      messages: ["1.0.mel"],
      by: "secretary",
      confirmedBy: null,
      change: null,
      reasonCommitment: null,
      ...facts,
    }),
  ];
  const missed = (message: string): Command => ({
    name: "record-delivery",
    facts: {
      message,
      recipient: person,
      audience: "reviewer",
      outcome: "bounced",
      trouble: "no-such-address",
    },
  });
  it.each<Row>([
    [
      "to another address",
      inReview(),
      correct({}),
      corrected({ recipient: donor, messages: ["1.0.rive"], change: "c1", reasonCommitment: reason }),
    ],
    ["not to another of a person", inReview(), correct({ recipient: person }), "not-eligible"],
    [
      "to a person’s, which is right",
      inReview(),
      correct({ recipient: person, messages: ["1.0.mel"], change: null, reasonCommitment: null }),
      corrected({}),
    ],
    ["by nobody else", inReview(), correct({ by: mel }), "no-longer-authorised"],
    [
      "once it was confirmed, with what was missed since",
      inReview(missed("2.0.mel"), missed("1.0.mel")),
      conclude({ ended: "confirmed", by: "cy" }),
      corrected({ messages: ["1.0.mel", "2.0.mel"], confirmedBy: "cy" }),
    ],
    [
      "as many as one transaction takes",
      inReview(...Array.from({ length: mostSentAgain }, (_, n) => missed(`${n + 2}.0.mel`))),
      conclude({ ended: "confirmed", by: "cy" }),
      [
        event(
          "address-corrected",
          expect.objectContaining({ messages: expect.objectContaining({ length: mostSentAgain }) }) as object,
        ),
      ],
    ],
    [
      "not where it was refused",
      inReview(),
      conclude({ ended: "refused", by: "cy" }),
      [event("address-kept", { recipient: person, by: "secretary", because: "refused", refusedBy: "cy" })],
    ],
    [
      "nor where its owner objected",
      inReview(),
      conclude({ ended: "objected" }),
      [event("address-kept", { recipient: person, by: "secretary", because: "objected", refusedBy: null })],
    ],
    [
      "and hears that a hold was lifted",
      inReview(),
      conclude({ ended: "lifted", by: "cy" }),
      [event("address-released", { recipient: person, by: "secretary", liftedBy: "cy" })],
    ],
  ])("%s", (_, history, command, outcome) => {
    expect(outcomeOf(history(), command)).toEqual(outcome);
  });
});

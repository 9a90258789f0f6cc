import { describe, expect, it } from "vitest";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { tasksOf } from "../../../shared/domain/review/oversight.ts";
import { approve, author, type History, open, versionOne } from "../../support/example-report.ts";
import { lineApproved, lineAtBoard, lineInReview, reportOf } from "../../support/line-histories.ts";
import {
  ballot,
  director,
  finance,
  mel,
  newcomer,
  otherFinance,
  ownTime,
  reassign,
  secretary,
  withdraw,
} from "../../support/whole-line.ts";
import { event, given, having, inReview, outcomeOf, type Row, reader } from "./acts-of-people.ts";

const reason = hashOf("a reason");
const inFinance = { stage: 0, lane: "finance" };
const reassigned = (facts: object) => [
  event("task-reassigned", {
    ...inFinance,
    from: ["finance"],
    to: "treasury",
    by: "secretary",
    reasonCommitment: reason,
    serviceLevel: ownTime,
    ...facts,
  }),
];
const until = "2026-11-30T00:00:00.000Z";

describe("whoever oversees a document gives a task to somebody else", () => {
  const toOther = reassign(inFinance, otherFinance);
  const outcome = (what: string, history: () => History, command: Command, expected: unknown): Row => [
    what,
    history,
    command,
    expected,
  ];
  it.each<Row>([
    ["in a lane that is open, with its own time", inReview(), toOther, reassigned({})],
    [
      "in a lane that is to come, without",
      () => having(...lineInReview.slice(0, 2)),
      toOther,
      reassigned({ serviceLevel: null }),
    ],
    [
      "the writing",
      () => having(open),
      reassign("writing", reader),
      reassigned({ stage: null, lane: null, from: ["author"], to: "lea", serviceLevel: null }),
    ],
    outcome("with a reason", inReview(), given(toOther, { reasonCommitment: null }), "comment-required"),
    outcome("not whose it is already", inReview(), reassign(inFinance, finance), "not-eligible"),
    outcome("not to somebody without the role", inReview(), reassign(inFinance, newcomer), "not-eligible"),
    outcome(
      "not to somebody who left",
      inReview(),
      reassign(inFinance, { ...otherFinance, active: false }),
      "not-eligible",
    ),
    outcome(
      "not to somebody whose address is new",
      inReview(),
      reassign(inFinance, { ...otherFinance, heldUntil: until }),
      { code: "address-held", until },
    ),
    outcome(
      "not to its author",
      inReview(),
      reassign(inFinance, { ...author, roles: ["finance-officer"] }),
      "not-eligible",
    ),
    outcome(
      "not to themselves",
      inReview(),
      reassign(inFinance, { ...secretary, roles: ["finance-officer", "secretary"] }),
      "not-eligible",
    ),
    outcome(
      "not to somebody of a partner",
      () => having(open),
      reassign("writing", { ...reader, roles: ["partner.aube"] }),
      "not-eligible",
    ),
    outcome(
      "not the writing to whoever decides",
      () => having(open),
      reassign("writing", { ...reader, person: "reviewer" }),
      "not-eligible",
    ),
    outcome("not the writing once it is submitted", inReview(), reassign("writing", reader), "under-review"),
    outcome(
      "not from whom it was not",
      inReview(),
      reassign(inFinance, otherFinance, secretary, ["mel"]),
      "given-meanwhile",
    ),
    outcome(
      "not from nobody",
      inReview(),
      reassign(inFinance, otherFinance, secretary, []),
      "given-meanwhile",
    ),
    outcome(
      "not the writing from whom it was not",
      () => having(open),
      reassign("writing", reader, secretary, ["lea"]),
      "given-meanwhile",
    ),
    outcome(
      "not a task that there is not",
      inReview(),
      reassign({ stage: 0, lane: "other" }, otherFinance),
      "superseded",
    ),
    outcome(
      "not in a stage that there is not",
      inReview(),
      reassign({ stage: 9, lane: "finance" }, otherFinance),
      "superseded",
    ),
    outcome("not once it was answered", inReview(approve(finance)), toOther, "task-over"),
    outcome("not once its stage is over", inReview(approve(mel), approve(finance)), toOther, "task-over"),
    outcome(
      "not a director’s",
      inReview(),
      reassign({ stage: 2, lane: "board" }, director("dora")),
      "nobody-acts-for-a-director",
    ),
    outcome("not of what is approved", () => having(...lineApproved), toOther, "approved"),
    outcome("not of what was ended", inReview(withdraw), toOther, "withdrawn"),
  ])("%s", (_, history, command, expected) => {
    expect(outcomeOf(history(), command)).toEqual(expected);
  });

  it.each<[string, Command[], unknown[]]>([
    [
      "while it is written: all of them",
      [...lineInReview.slice(0, 1)],
      ["writing", "mel", "finance", "direction", "board"],
    ],
    ["in its first stage", [...lineInReview], ["mel", "finance", "direction", "board"]],
    ["once one of it has answered", [...lineInReview, approve(mel)], ["finance", "direction", "board"]],
    ["before the board", lineAtBoard.slice(0, -1) as Command[], ["board"]],
    ["while the board votes", [...lineAtBoard, ballot("anna")], ["board"]],
    ["once it is approved", [...lineApproved], []],
  ])("of those that are still to be done, %s", (_, before, expected) => {
    const tasks = tasksOf(reportOf(having(...before)));
    expect(tasks.map((task) => (task === "writing" ? task : task.lane))).toEqual(expected);
  });
});

describe("whoever oversees it ends it, and masks what stands in it", () => {
  const mask = (more: object = {}): Command =>
    given(
      {
        ...{ name: "mask-passage", by: secretary, round: 0, reasonCommitment: reason },
        places: [{ in: "draft", name: "narrative", path: "" }],
      } as Command,
      more,
    );
  it.each<Row>([
    [
      "ends it",
      inReview(),
      withdraw,
      [event("document-withdrawn", { by: "secretary", reasonCommitment: reason })],
    ],
    ["with a reason", inReview(), given(withdraw, { reasonCommitment: null }), "comment-required"],
    ["not once it is approved", () => having(...lineApproved), withdraw, "approved"],
    ["not twice", inReview(withdraw), withdraw, "withdrawn"],
    [
      "not where they wrote it",
      () => having(open),
      given(withdraw, { by: { ...author, roles: ["secretary"] } }),
      "own-report",
    ],
    [
      "masks words",
      () => having(open),
      mask(),
      [
        event("passage-masked", {
          places: [{ in: "draft", name: "narrative", path: "" }],
          by: "secretary",
          reasonCommitment: reason,
        }),
      ],
    ],
    ["with a reason", () => having(open), mask({ reasonCommitment: null }), "comment-required"],
    ["by nobody else", () => having(open), mask({ by: mel }), "no-longer-authorised"],
    ["not of a draft that was submitted since", inReview(), mask(), "draft-changed"],
    [
      "of a version all the same",
      inReview(),
      mask({ places: [{ in: "content", name: versionOne, path: "/values/narrative" }] }),
      [expect.objectContaining({ type: "passage-masked" })],
    ],
  ])("%s", (_, history, command, outcome) => {
    expect(outcomeOf(history(), command)).toEqual(outcome);
  });
});

import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import {
  askedAs,
  departedFrom,
  readersDeparted,
  whoIsAsked,
} from "../../../shared/domain/review/departed.ts";
import { bylaws } from "../../support/bylaws.ts";
import { approve, author, open, submit } from "../../support/example-report.ts";
import {
  lineApproved,
  lineAtBoard,
  lineInReview,
  linePublished,
  lineToMeeting,
  reportOf,
} from "../../support/line-histories.ts";
import { enterMeeting } from "../../support/meeting.ts";
import { ballot, mel, secretary, withdraw } from "../../support/whole-line.ts";
import { having, outcomeOf, supply } from "./acts-of-people.ts";

const publish = (awaits: ("en" | "fr")[] = []): Command => ({
  name: "publish",
  round: 1,
  attempt: 1,
  awaits,
});

describe("publication", () => {
  const held = (languages: string[]) => [
    {
      type: "publication-held",
      facts: { contentHash: reportOf(having(...lineApproved)).contentHash, languages },
    },
  ];
  const confirmed: Command[] = [
    supply(secretary, { asked: "author" }),
    {
      ...{
        name: "answer-translation",
        by: author,
        lang: "en",
        readers: [],
        answer: "confirm",
        reasonCommitment: null,
      },
      ...{
        contentHash: reportOf(having(...lineApproved)).contentHash ?? "",
        linkedAt: "2026-11-23T18:00:00.000Z",
      },
      ...{ now: "2026-11-24T18:00:00.000Z", translationHash: "" },
    },
  ];
  const [supplied, answered] = confirmed as [Extract<Command, { name: "supply-translation" }>, Command];
  const confirmation = { ...answered, translationHash: supplied.translationHash } as Command;
  it.each<[string, Command[], Command, unknown]>([
    ["waits for words", [], publish(["en"]), held(["en"])],
    ["waits for the same words silently", [publish(["en"])], publish(["en"]), []],
    ["waits for other words", [publish(["en", "fr"])], publish(["fr"]), held(["fr"])],
    [
      "waits for none that are there",
      [supplied, confirmation],
      publish(["en"]),
      [expect.objectContaining({ type: "document-published" })],
    ],
    [
      "goes on by itself once the last words are there",
      [publish(["en"]), supplied],
      confirmation,
      [
        expect.objectContaining({ type: "translation-confirmed" }),
        { type: "review-resumed", facts: { round: 1, attempt: 2, because: "translation" } },
      ],
    ],
    [
      "goes on by itself for no other words",
      [publish(["en", "fr"]), supplied],
      confirmation,
      [expect.objectContaining({ type: "translation-confirmed" })],
    ],
    ["is of this attempt", [], { ...publish(), attempt: 2 } as Command, "superseded"],
    ["is of this round", [], { ...publish(), round: 2 } as Command, "superseded"],
  ])("%s", (_, before, command, outcome) => {
    expect(outcomeOf(having(...lineApproved, ...before), command)).toEqual(outcome);
  });

  it.each<[string, Command]>([
    [
      "an adoption",
      {
        name: "adopt",
        round: 1,
        attempt: 1,
        adoptedOn: "2026-12-01",
        resolution: 1,
        supersedes: null,
        obligations: [],
      },
    ],
    ["a successor", { name: "supersede", successor: "SP-2", from: "2027-01-01" }],
  ])("of a report is none of %s", (_, command) => {
    expect(outcomeOf(having(...linePublished), command)).toEqual({
      code: "wrong-status",
      status: "published",
    });
  });

  it.each<[string, readonly Command[], object]>([
    ["goes on under review", lineInReview, { facts: { round: 1, attempt: 2, because: "halted" } }],
    ["goes on to its publication", lineApproved, { facts: { round: 1, attempt: 2, because: "halted" } }],
  ])("is conducted once more where an execution ended: it %s", (_, before, expected) => {
    expect(outcomeOf(having(...before), { name: "resume", round: 1, attempt: 1 })).toEqual([
      expect.objectContaining({ type: "review-resumed", ...expected }),
    ]);
    expect(outcomeOf(having(...before), { name: "resume", round: 1, attempt: 2 })).toBe("superseded");
  });

  it("is not conducted any more while it waits for words", () => {
    const command: Command = { name: "resume", round: 1, attempt: 1 };
    expect(outcomeOf(having(...lineApproved, publish(["en"])), command)).toEqual({
      code: "wrong-status",
      status: "approved",
    });
    expect(outcomeOf(having(open, submit(), withdraw), command)).toEqual({
      code: "wrong-status",
      status: "withdrawn",
    });
  });
});

describe("whom a document asks something of, and who of them cannot answer", () => {
  const roster = {
    "mel-officer": ["mel"],
    "finance-officer": ["finance"],
    "executive-director": ["executive"],
    director: ["anna", "boris", "chloe"],
    "programme-officer": ["author", "lea"],
    secretary: ["secretary"],
  };
  const without = (person: string) =>
    Object.fromEntries(
      Object.entries(roster).map(([role, people]) => [role, people.filter((one) => one !== person)]),
    );
  const meeting = [...lineToMeeting, enterMeeting()];
  const inMontreal = (roster: Readonly<Record<string, readonly string[]>>) => ({
    roster,
    timeZone: "America/Montreal",
    bylaws,
  });
  const now = "2026-11-24T17:00:00.000Z";

  it.each<[string, readonly Command[], string, string[]]>([
    ["an author who left, while they write", [open], "author", ["author"]],
    ["not an author who left, under review", lineInReview, "author", []],
    ["a reviewer who left", lineInReview, "mel", ["mel"]],
    ["not a reviewer who left, and had answered", [...lineInReview, approve(mel)], "mel", []],
    ["a director who left, whether or not they signed", [...lineAtBoard, ballot("anna")], "anna", ["anna"]],
    ["a chair who left", meeting, "anna", ["anna"]],
    ["not a director who left after the vote", meeting, "boris", []],
  ])("%s", (_, before, gone, expected) => {
    const review = reportOf(having(...before));
    expect(departedFrom(review, inMontreal(roster), now)).toEqual([]);
    expect(departedFrom(review, inMontreal(without(gone)), now)).toEqual(expected);
    expect(departedFrom(review, inMontreal(roster), now, [gone])).toEqual(expected);
  });

  it.each([
    ["2026-11-23", ["boris"]],
    ["2026-11-24", []],
  ])("a director whose term ended with %s is among them from the day after", (until, expected) => {
    const review = reportOf(having(...lineAtBoard));
    const terms = { director: { boris: { from: null, until } } };
    expect(departedFrom(review, { ...inMontreal(roster), terms }, now)).toEqual(expected);
  });

  it.each<[string, readonly Command[], string[]]>([
    ["its author", [open], ["author"]],
    ["reviewers", lineInReview, ["author", "mel", "finance"]],
    ["those who are awaited", [...lineInReview, approve(mel)], ["author", "finance"]],
    ["all directors", [...lineAtBoard, ballot("anna")], ["author", "anna", "boris", "chloe"]],
    ["a chair", meeting, ["author", "anna"]],
  ])("is %s", (_, before, expected) => {
    expect([...new Set(whoIsAsked(reportOf(having(...before))))]).toEqual(expected);
  });

  it("and as what", () => {
    const as = (before: readonly Command[], person: string) => askedAs(reportOf(having(...before)), person);
    expect([
      as(lineInReview, "mel"),
      as([...lineAtBoard], "boris"),
      as(meeting, "anna"),
      as(meeting, "boris"),
    ]).toEqual([...["task", "director", "chair", "task"]]);
  });

  it.each<[string, object, string[]]>([
    ["none who may", {}, []],
    ["who left", { lea: [] }, ["lea"]],
    ["who holds another role by now", { lea: ["finance-officer"] }, ["lea"]],
    ["who oversees it by now", { lea: ["programme-officer", "secretary"] }, ["lea"]],
  ])("to read a translation: %s", (_, changed, expected) => {
    const review = reportOf(having(...lineApproved, supply(secretary)));
    const roles = Object.entries(changed as Record<string, string[]>);
    const now = roles.reduce<Record<string, string[]>>(
      (all, [person, held]) =>
        Object.fromEntries(
          Object.entries(all).map(([role, people]) => [
            role,
            [...people.filter((one) => one !== person), ...(held.includes(role) ? [person] : [])],
          ]),
        ),
      roster,
    );
    expect(readersDeparted(review, { roster: now, confirmsAddresses: ["programme-officer"] })).toEqual(
      expected,
    );
  });
});

import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import {
  commentersOf,
  endOfComments,
  isCommented,
  momentsOfComments,
} from "../../../shared/domain/review/comment-days.ts";
import { approve, author, open, submit } from "../../support/example-report.ts";
import { lineApproved, lineInReview, reportOf } from "../../support/line-histories.ts";
import { finance, mel, reassign, secretary } from "../../support/whole-line.ts";
import {
  answerTranslation,
  ask,
  begun,
  close,
  comment,
  commenter,
  discard,
  handOver,
  having,
  invite,
  outcomeOf,
  reader,
  release,
  reply,
  reserve,
  setPeriod,
  settle,
  supply,
  takeBack,
  takeUp,
  translator,
  words,
  writer,
} from "./acts-of-people.ts";
import { askedBy } from "./asked-by.ts";

const timeZone = "America/Montreal";
const asCommenter = { capacity: "commenter", lang: null } as const;
const asWriter = { capacity: "writer", lang: null } as const;
const together: Command[] = [open, invite(writer, asWriter)];
const alone: Command[] = [begun, invite(writer, asWriter)];
const offered: Command[] = [open, setPeriod(), invite(commenter, asCommenter), invite(reader, asCommenter)];
const minded = (now: string): Command => ({ name: "mind-dates", now, timeZone, departed: [] });

describe("who hears of what becomes of a draft", () => {
  it.each<[string, Command[], string[]]>([
    ["who is to write it too", together, ["writing-shared to wes to report"]],
    ["who is to translate it", [open, invite(translator)], ["translation-asked to emma to translate"]],
    [
      "who is to translate what was submitted",
      [open, submit(), invite(translator, { by: secretary })],
      ["translation-wanted to emma to translate"],
    ],
    ["who is to comment", offered, ["comment-asked to lea to comment"]],
    [
      "who is to comment, of another day",
      [...offered, setPeriod({ until: "2026-12-02" })],
      ["comment-asked to cy, lea to comment in 0.0"],
    ],
    ["nobody of a day, while nobody is asked", [open, setPeriod()], []],
    ["nobody of a comment", [...offered, comment()], []],
    ["nobody of what comes of one", [...offered, comment(), settle()], []],
    [
      "who has not commented, two days before",
      [...offered, comment(), minded("2026-11-30T12:00:00.000Z")],
      ["comment-reminder to lea to comment in 0.0"],
    ],
    [
      "its author, once the day is over",
      [...offered, comment(), minded("2026-12-02T18:00:00.000Z")],
      ["comments-over to author to report"],
    ],
    [
      "who commented, once it is submitted",
      [...offered, comment(), settle(), submit()],
      ["conduct 1.1", "submission-received to author to read", "comments-settled to cy to comment in 1.0"],
    ],
    [
      "who wrote it too, once it is submitted",
      [...together, submit()],
      ["conduct 1.1", "submission-received to author to read", "writing-submitted to wes to read in 1.0"],
    ],
    [
      "who wrote it too, once they are to no more",
      [...together, release("wes", asWriter)],
      ["writing-stopped to wes to read"],
    ],
    ["not who stopped by themselves", [...together, release("wes", { ...asWriter, by: writer })], []],
    ["not who translates no more", [open, invite(translator), release("emma")], []],
    ["to whom it was handed over", [open, handOver()], ["writing-given to lea to report"]],
    [
      "its author and who wrote it too, of its end",
      [...alone, discard()],
      ["draft-discarded to author to read", "writing-discarded to wes to read in 0.0"],
    ],
    [
      "the same, once it goes on",
      [...alone, discard(), takeUp()],
      ["draft-taken-up to author to report", "writing-taken-up to wes to report in 0.0"],
    ],
    [
      "the same, once it was taken back",
      [...together, submit(), takeBack()],
      ["submission-taken-back to author to report", "writing-taken-up to wes to report in 1.0"],
    ],
    [
      "to whom it was given by whoever oversees it",
      [open, reassign("writing", reader)],
      ["writing-given to lea to report"],
    ],
    ["its author, of a question", [...lineInReview, ask()], ["question-asked to author to clarify"]],
    ["who asked, of the answer", [...lineInReview, ask(), reply()], ["question-answered to mel to review"]],
    [
      "who asked and who writes it, of what whoever watches over it answered",
      [...lineInReview, ask(), reply({ by: secretary })],
      ["question-answered-for-you to author to read", "question-answered to mel to review"],
    ],
    [
      "who had reservations, where another closed them",
      [...lineInReview, reserve(), approve(finance), close({ by: secretary, reasonCommitment: words })],
      ["reservation-closed to mel to read"],
    ],
    ["not where they closed them", [...lineInReview, reserve(), approve(finance), close({ by: mel })], []],
    [
      "who is to read a translation",
      [...lineApproved, supply(secretary)],
      ["translation-to-confirm to lea to confirm-translation", "a look whether lea has read it"],
    ],
    [
      "its author, of what was confirmed",
      [...lineApproved, supply(secretary), answerTranslation()],
      ["answer-recorded to lea to confirm-translation", "translation-added to author to read"],
    ],
    [
      "not an author who confirmed it",
      [...lineApproved, supply(secretary, { asked: "author" }), answerTranslation({ by: author })],
      ["answer-recorded to author to confirm-translation"],
    ],
    [
      "who oversees it, of what was refused",
      [...lineApproved, supply(secretary), answerTranslation({ answer: "refuse", reasonCommitment: words })],
      [
        "answer-recorded to lea to confirm-translation",
        "oversee-translation-refused to the secretary to oversee",
      ],
    ],
  ])("%s", (_, commands, expected) => {
    expect(askedBy(...commands)).toEqual(expected);
  });
});

describe("the days of comments", () => {
  const [reminded, over] = ["commenters-reminded", "comment-period-over"];
  const typesOf = (commands: Command[], now: string) =>
    (outcomeOf(having(...commands), minded(now)) as { type: string; facts: object }[])
      .filter(({ type }) => type === reminded || type === over)
      .map(({ type, facts }) => [type, facts]);
  // Until 1 December; the clock of dates looks at eight in the morning, five hours behind UTC.
  const [before, first, last, after] = [
    "2026-11-29T12:59:59.000Z",
    "2026-11-29T13:00:00.000Z",
    "2026-12-02T12:59:59.000Z",
    "2026-12-02T13:00:00.000Z",
  ];
  const until = "2026-12-01";

  it.each<[string, Command[], string, unknown[]]>([
    ["nobody is reminded before two days are left", offered, before, []],
    ["whoever was asked is from then on", offered, first, [[reminded, { until, people: ["cy", "lea"] }]]],
    ["but not who has commented", [...offered, comment()], first, [[reminded, { until, people: ["lea"] }]]],
    [
      "nor who was released",
      [...offered, release("cy", asCommenter)],
      last,
      [[reminded, { until, people: ["lea"] }]],
    ],
    ["nor twice", [...offered, minded(first)], last, []],
    ["nor where all have", [...offered, release("lea", asCommenter), comment()], first, []],
    [
      "its author hears that they are over, and how many await an answer",
      [...offered, comment()],
      after,
      [[over, { until, open: 1 }]],
    ],
    ["once", [...offered, minded(after)], after, []],
    ["not once it is submitted", [...offered, submit()], after, []],
    ["not where nobody is asked", [open], after, []],
    [
      "anew of another day",
      [...offered, minded(after), setPeriod({ until: "2026-12-08" })],
      "2026-12-09T13:00:00.000Z",
      [[over, { until: "2026-12-08", open: 0 }]],
    ],
  ])("%s", (_, commands, now, expected) => {
    expect(typesOf(commands, now)).toEqual(expected);
  });

  it("are looked at when they begin to end, and end", () => {
    const report = reportOf(having(...offered));
    expect(momentsOfComments(report, timeZone)).toEqual([first, after]);
    expect(endOfComments(report, timeZone)).toBe("2026-12-02T05:00:00.000Z");
    const none = reportOf(having(open));
    expect([momentsOfComments(none, timeZone), endOfComments(none, timeZone)]).toEqual([[], null]);
    expect(commentersOf(report)).toEqual(["cy", "lea"]);
  });

  it.each<[string, Command[], string, boolean]>([
    ["on the last", offered, "2026-12-01", true],
    ["not on the day after", offered, "2026-12-02", false],
    ["not where there is none", [open], "2026-11-24", false],
    ["not once it is submitted", [...offered, submit()], "2026-11-25", false],
  ])("are days to comment: %s", (_, commands, day, expected) => {
    expect(isCommented(reportOf(having(...commands)), day)).toBe(expected);
  });
});

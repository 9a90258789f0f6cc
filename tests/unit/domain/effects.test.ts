import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { nextLook } from "../../../shared/domain/review/answers.ts";
import { changesServiceLook } from "../../../shared/domain/review/looks.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import {
  approve,
  author,
  History,
  inTime,
  requestChanges,
  serviceLevel,
  versionOne,
} from "../../support/example-report.ts";
import { lineApproved, lineAtBoard, lineInReview, linePublished } from "../../support/line-histories.ts";
import {
  ballot,
  executive,
  finance,
  lookAt,
  mel,
  newcomer,
  openWithBoard,
  otherFinance,
  ownTime,
  reassign,
  secretary,
  withdraw,
} from "../../support/whole-line.ts";
import { askedBy } from "./asked-by.ts";

const reader = (id: string) => ({ kind: "donor" as const, id });
const notify = (held: string[]): Command => ({
  name: "notify",
  round: 1,
  attempt: 1,
  recipients: [reader("donor")],
  held: held.map((id) => ({ recipient: reader(id), lang: "en" })),
});
const translate: Command = {
  name: "supply-translation",
  replaces: null,
  by: secretary,
  lang: "en",
  contentHash: versionOne,
  masked: maskedNow({ masked: {} }),
  translationHash: versionOne,
  asked: "author",
};

/** Days later it is looked whether the author has read them; these could read them by then. */
const minded = (...readers: string[]): Command => ({
  name: "mind-translation",
  lang: "en",
  translationHash: versionOne,
  asked: "author",
  readers,
});
const answered = (answer: "confirm" | "refuse", by = author): Command => ({
  name: "answer-translation",
  by,
  readers: ["executive-director"],
  linkedAt: inTime,
  now: inTime,
  lang: "en",
  contentHash: versionOne,
  translationHash: versionOne,
  answer,
  reasonCommitment: answer === "refuse" ? versionOne : null,
});
const bounced: Command = {
  name: "record-delivery",
  facts: {
    message: "3.0.mel",
    recipient: { kind: "person", id: "mel" },
    audience: "reviewer",
    outcome: "bounced",
    trouble: "no-such-address",
  },
};

describe("what an event makes happen outside", () => {
  it.each<[string, readonly Command[], string[]]>([
    [
      "the opening",
      [openWithBoard],
      ["report-due to author to report", "oversee-opened to the secretary to oversee"],
    ],
    ["a submission", lineInReview.slice(0, 2), ["conduct 1.1", "submission-received to author to read"]],
    [
      "a stage that opens",
      lineInReview,
      ["review-requested to mel to review in 1.0", "review-requested to finance to review in 1.0"],
    ],
    ["a resolution that opens", lineAtBoard, ["resolution-to-sign to anna, boris, chloe to sign in 1.2"]],
    ["an answer that settles nothing", [...lineInReview, approve(mel)], ["answer-recorded to mel to review"]],
    [
      "a stage that passes",
      [...lineInReview, approve(mel), approve(finance)],
      ["answer-recorded to finance to review", "resume 1.0 stage-approved 1"],
    ],
    [
      "the last stage",
      lineApproved,
      [
        "answer-recorded to chloe to sign",
        "resume 1.2 approved",
        "the resolution of board, into the register of director",
        "what waited for it, to be paid",
      ],
    ],
    [
      "a request for changes",
      [...lineInReview, approve(mel), requestChanges(finance)],
      [
        "answer-recorded to finance to review",
        "resume 1.0 changes-requested",
        "changes-requested to author to report",
      ],
    ],
    [
      "a refusal to sign",
      [...lineAtBoard, ballot("anna", "refuse")],
      [
        "answer-recorded to anna to sign",
        "resume 1.2 to-meeting",
        "oversee-meeting to the secretary to oversee",
      ],
    ],
    [
      "a reminder to a reviewer",
      [...lineInReview, approve(mel), lookAt(serviceLevel.remindAt, 0)],
      ["reminder to finance to review in 1.0"],
    ],
    [
      "a reminder to directors",
      [...lineAtBoard, ballot("anna"), lookAt(serviceLevel.remindAt, 2)],
      ["reminder to boris, chloe to sign in 1.2"],
    ],
    [
      "a deadline",
      [...lineInReview, lookAt(serviceLevel.deadline, 0)],
      [
        "stand-in-requested to manager to review",
        "oversee-overdue to the secretary to oversee",
        "oversee-overdue to the secretary to oversee",
      ],
    ],
    [
      "a task of now that is given away",
      [...lineInReview, reassign({ stage: 0, lane: "finance" }, otherFinance)],
      ["review-requested to treasury to review"],
    ],
    [
      "a task of later that is given away",
      [openWithBoard, reassign({ stage: 0, lane: "finance" }, otherFinance)],
      [],
    ],
    [
      "the writing that is given away",
      [openWithBoard, reassign("writing", newcomer)],
      ["writing-given to newcomer to report"],
    ],
    [
      "the writing that is given away when it came back",
      [...lineInReview, approve(mel), requestChanges(finance), reassign("writing", newcomer)],
      ["writing-given to newcomer to report"],
    ],
    ["a withdrawal before the review", [openWithBoard, withdraw], []],
    ["a withdrawal in review", [...lineInReview, withdraw], ["resume 1.0 withdrawn"]],
    [
      "a review that is resumed",
      [...lineInReview, { name: "resume", round: 1, attempt: 1 }],
      ["conduct 1.2"],
    ],
    ["the publication", linePublished, ["report-out to author to read"]],
    ["word to the donors", [...linePublished, notify([])], ["report-published to donor"]],
    [
      "word to the donors while words are missing",
      [...linePublished, notify(["late"])],
      ["report-published to donor", "oversee-translation to the secretary to oversee"],
    ],
    [
      "words that a second person is to read",
      [...linePublished, notify(["late"]), translate],
      ["translation-to-confirm to author to confirm-translation", "a look whether author has read it"],
    ],
    [
      "words that their reader has left lying, who is reminded",
      [...linePublished, notify(["late"]), translate, minded("author")],
      ["translation-to-confirm to author to confirm-translation", "a look whether author has read it"],
    ],
    [
      "words that their reader cannot read any more",
      [...linePublished, notify(["late"]), translate, minded("executive")],
      ["translation-to-confirm to executive to confirm-translation", "a look whether executive has read it"],
    ],
    [
      "words that nobody could read",
      [...linePublished, notify(["late"]), translate, minded()],
      ["oversee-translation-unread to the secretary to oversee"],
    ],
    [
      "words for those who waited, once they are confirmed",
      [...linePublished, notify(["late"]), translate, answered("confirm")],
      ["answer-recorded to author to confirm-translation", "report-published to late"],
    ],
    [
      "words that somebody else than the author confirmed",
      [...linePublished, notify([]), { ...translate, asked: "executive" }, answered("confirm", executive)],
      ["answer-recorded to executive to confirm-translation", "translation-added to author to read"],
    ],
    [
      "words that were refused",
      [...linePublished, notify(["late"]), translate, answered("refuse")],
      [
        "answer-recorded to author to confirm-translation",
        "oversee-translation-refused to the secretary to oversee",
      ],
    ],
    [
      "a mail that came back",
      [...lineInReview, bounced],
      ["oversee-undelivered to the secretary to oversee"],
    ],
    [
      "an address that is corrected",
      [
        ...lineInReview,
        bounced,
        {
          name: "correct-address",
          by: secretary,
          recipient: { kind: "person", id: "mel" },
          messages: ["3.0.mel"],
          change: "same",
          reasonCommitment: null,
        },
      ],
      ["address same of mel, then again 3.0.mel"],
    ],
    [
      "another address of a donor",
      [
        ...lineInReview,
        {
          name: "correct-address",
          by: secretary,
          recipient: { kind: "donor", id: "rive" },
          messages: ["3.0"],
          change: "change",
          reasonCommitment: versionOne,
        },
      ],
      [
        "address change of rive, then again 3.0",
        "address-changed at the old address of rive",
        "address-changed at the new address of rive",
      ],
    ],
  ])("%s", (_, commands, expected) => {
    expect(askedBy(...commands)).toEqual(expected);
  });

  it("the clock looks at a stage when reminders are due, and then at its deadline", () => {
    const looks = (...commands: Command[]) => {
      const { report, entries } = new History().after(...commands);
      const last = entries.at(-1);
      if (!report || !last) throw new Error("no report");
      return changesServiceLook(null, report, upcast(last).event) ? nextLook(report, last.at) : null;
    };
    expect(looks(...lineInReview)).toBe(serviceLevel.remindAt);
    expect(looks(...lineInReview, lookAt(serviceLevel.remindAt, 0))).toBe(serviceLevel.deadline);
    expect(looks(...lineInReview, approve(mel))).toBeNull();
    const given = reassign({ stage: 0, lane: "finance" }, otherFinance);
    const late = lookAt(serviceLevel.deadline, 0);
    expect(looks(...lineInReview, approve(mel), late, given)).toBe(ownTime.remindAt);
  });
});

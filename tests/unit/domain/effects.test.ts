import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import type { Command } from "../../../shared/domain/documents/report/commands.ts";
import type { Report } from "../../../shared/domain/documents/report/report.ts";
import { evolve } from "../../../shared/domain/documents/report/report.ts";
import type { Effect } from "../../../shared/domain/workflow/effect.ts";
import { effectsOf, releasedBy } from "../../../shared/domain/workflow/effects.ts";
import { serviceLookAfter } from "../../../shared/domain/workflow/looks.ts";
import {
  approve,
  author,
  History,
  inTime,
  openStage,
  requestChanges,
  serviceLevel,
  submit,
  versionOne,
} from "../../support/example-report.ts";
import {
  ballot,
  executive,
  finance,
  lookAt,
  mel,
  newcomer,
  openBoard,
  openWithBoard,
  otherFinance,
  reassign,
  secretary,
  withdraw,
} from "../../support/whole-line.ts";

/** What the last command makes happen outside beside the word of how something ended, in words, after all the others. */
function asked(...commands: Command[]): string[] {
  const history = new History().after(...commands.slice(0, -1));
  const from = history.entries.length;
  let report: Report | null = history.report;
  history.after(...commands.slice(-1));
  return history.entries.slice(from).flatMap((entry) => {
    const { event } = upcast(entry);
    const released = report ? releasedBy(report, event) : [];
    report = evolve(report, event);
    return [...effectsOf(report, event), ...released].map(inWords);
  });
}

function inWords(effect: Effect): string {
  switch (effect.effect) {
    case "conduct":
      return `conduct ${effect.round}.${effect.attempt}`;
    case "resume":
      return `resume ${effect.round}.${effect.stage} ${Object.values(effect.result).join(" ")}`;
    case "mail":
      return `${effect.template} to ${effect.person} to ${effect.purpose}`;
    case "mails":
      return `${effect.template} to ${effect.people.join(", ")} to ${effect.purpose} in ${effect.round}.${effect.stage}`;
    case "tell":
      return `${effect.template} to the ${effect.role} to ${effect.purpose}`;
    case "tell-deputy":
      return `word to the deputy of the ${effect.role}`;
    case "notices":
      return `${effect.template} to ${effect.recipients.map(({ id }) => id).join(", ")}`;
    case "notice":
      return `${effect.template} to ${effect.recipient.id}`;
    case "resend":
      return `again ${effect.message}`;
    case "address-mail":
      return `${effect.template} to ${effect.person}`;
    case "address-note":
      return `${effect.template} at the ${effect.at} address of ${effect.recipient.id}`;
    case "settle-address":
      return `address of ${effect.person} ${effect.outcome.ended}`;
    case "apply-address":
      return `address ${effect.change} of ${effect.recipient.id}, then again ${effect.messages.join(", ")}`;
  }
}

const inReview = [openWithBoard, submit(), openStage(0)];
const atBoard = [...inReview, approve(mel), approve(finance), openStage(1), approve(executive), openBoard()];
const approved = [...atBoard, ballot("anna"), ballot("boris"), ballot("chloe")];
const published: Command[] = [...approved, { name: "publish", round: 1, attempt: 1 }];
const reader = (id: string) => ({ kind: "donor" as const, id });
const notify = (held: string[]): Command => ({
  name: "notify",
  round: 1,
  attempt: 1,
  recipients: [reader("donor")],
  held: held.map((id) => ({ recipient: reader(id), lang: "en" })),
});
const concluded = (outcome: Extract<Command, { name: "conclude-address" }>["outcome"]): Command => ({
  name: "conclude-address",
  recipient: { kind: "person", id: "mel" },
  messages: ["3.0.mel"],
  by: "secretary",
  outcome,
});
const translate: Command = {
  name: "supply-translation",
  by: secretary,
  lang: "en",
  contentHash: versionOne,
  translationHash: versionOne,
  asked: "author",
};
const answered = (answer: "confirm" | "refuse", by = author): Command => ({
  name: "answer-translation",
  by,
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
  it.each<[string, Command[], string[]]>([
    [
      "the opening",
      [openWithBoard],
      ["report-due to author to report", "oversee-opened to the secretary to oversee"],
    ],
    ["a submission", inReview.slice(0, 2), ["conduct 1.1", "submission-received to author to read"]],
    [
      "a stage that opens",
      inReview,
      ["review-requested to mel to review in 1.0", "review-requested to finance to review in 1.0"],
    ],
    ["a resolution that opens", atBoard, ["resolution-to-sign to anna, boris, chloe to sign in 1.2"]],
    ["an answer that settles nothing", [...inReview, approve(mel)], ["answer-recorded to mel to review"]],
    [
      "a stage that passes",
      [...inReview, approve(mel), approve(finance)],
      ["answer-recorded to finance to review", "resume 1.0 stage-approved 1"],
    ],
    ["the last stage", approved, ["answer-recorded to chloe to sign", "resume 1.2 approved"]],
    [
      "a request for changes",
      [...inReview, approve(mel), requestChanges(finance)],
      [
        "answer-recorded to finance to review",
        "resume 1.0 changes-requested",
        "changes-requested to author to report",
      ],
    ],
    [
      "a refusal to sign",
      [...atBoard, ballot("anna", "refuse")],
      [
        "answer-recorded to anna to sign",
        "resume 1.2 to-meeting",
        "oversee-meeting to the secretary to oversee",
      ],
    ],
    [
      "a reminder to a reviewer",
      [...inReview, approve(mel), lookAt(serviceLevel.remindAt, 0)],
      ["reminder to finance to review in 1.0"],
    ],
    [
      "a reminder to directors",
      [...atBoard, ballot("anna"), lookAt(serviceLevel.remindAt, 2)],
      ["reminder to boris, chloe to sign in 1.2"],
    ],
    [
      "a deadline",
      [...inReview, lookAt(serviceLevel.deadline, 0)],
      [
        "stand-in-requested to manager to review",
        "oversee-overdue to the secretary to oversee",
        "oversee-overdue to the secretary to oversee",
      ],
    ],
    [
      "a task of now that is given away",
      [...inReview, reassign({ stage: 0, lane: "finance" }, otherFinance)],
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
      ["report-due to newcomer to report"],
    ],
    [
      "the writing that is given away when it came back",
      [...inReview, approve(mel), requestChanges(finance), reassign("writing", newcomer)],
      ["changes-requested to newcomer to report"],
    ],
    ["a withdrawal before the review", [openWithBoard, withdraw], []],
    ["a withdrawal in review", [...inReview, withdraw], ["resume 1.0 withdrawn"]],
    ["a review that is resumed", [...inReview, { name: "resume", round: 1, attempt: 1 }], ["conduct 1.2"]],
    ["the publication", published, ["report-out to author to read"]],
    ["word to the donors", [...published, notify([])], ["report-published to donor"]],
    [
      "word to the donors while words are missing",
      [...published, notify(["late"])],
      ["report-published to donor", "oversee-translation to the secretary to oversee"],
    ],
    [
      "words that a second person is to read",
      [...published, notify(["late"]), translate],
      ["translation-to-confirm to author to confirm-translation"],
    ],
    [
      "words for those who waited, once they are confirmed",
      [...published, notify(["late"]), translate, answered("confirm")],
      ["report-published to late"],
    ],
    [
      "words that somebody else than the author confirmed",
      [...published, notify([]), { ...translate, asked: "executive" }, answered("confirm", executive)],
      ["translation-added to author to read"],
    ],
    [
      "words that were refused",
      [...published, notify(["late"]), translate, answered("refuse")],
      ["oversee-translation-refused to the secretary to oversee"],
    ],
    ["a mail that came back", [...inReview, bounced], ["oversee-undelivered to the secretary to oversee"]],
    [
      "an address that is corrected",
      [
        ...inReview,
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
        ...inReview,
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
    [
      "a person’s address that a second person confirmed",
      [...inReview, concluded({ ended: "confirmed", by: "executive" })],
      ["again 3.0.mel", "oversee-address-changed to the secretary to oversee"],
    ],
    [
      "a person’s address that a second person refused",
      [...inReview, concluded({ ended: "refused", by: "executive" })],
      ["oversee-address-kept to the secretary to oversee"],
    ],
    [
      "a person’s address whose change they stopped",
      [...inReview, concluded({ ended: "objected" })],
      ["oversee-address-kept to the secretary to oversee"],
    ],
  ])("%s", (_, commands, expected) => {
    expect(asked(...commands)).toEqual(expected);
  });

  it("the clock looks at a stage when reminders are due, and then at its deadline", () => {
    const looks = (...commands: Command[]) => {
      const { report, entries } = new History().after(...commands);
      const last = entries.at(-1);
      return report && last ? serviceLookAfter(report, upcast(last).event) : undefined;
    };
    expect(looks(...inReview)).toBe(serviceLevel.remindAt);
    expect(looks(...inReview, lookAt(serviceLevel.remindAt, 0))).toBe(serviceLevel.deadline);
    expect(looks(...inReview, approve(mel))).toBeNull();
  });
});

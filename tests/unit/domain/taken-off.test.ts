import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { grantLink, linkIdOf } from "../../../shared/domain/links/grant.ts";
import { barredFrom } from "../../../shared/domain/links/link.ts";
import type { Purpose } from "../../../shared/domain/outbox/mails.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import {
  approve,
  History,
  openStage,
  requestChanges,
  submit,
  versionOne,
} from "../../support/example-report.ts";
import { lineAtBoard, lineInReview, refusal } from "../../support/line-histories.ts";
import { enterMeeting } from "../../support/meeting.ts";
import {
  ballot,
  finance,
  mel,
  newcomer,
  otherFinance,
  reassign,
  secretary,
} from "../../support/whole-line.ts";

const at = "2026-11-24T00:00:00.000Z";

/** Why a link for this purpose opens nothing of the document to an active person with these roles. */
function barred(
  commands: readonly Command[],
  person: string,
  purpose: Purpose,
  roles = ["programme-officer"],
) {
  const { report } = new History().after(...commands);
  if (!report) throw new Error("no report");
  const link = grantLink(linkIdOf("R", "1.0"), "R", person, { purpose, lane: null }, report, at);
  return barredFrom(link, report, { active: true, roles });
}

const translate = (asked: string): Command => ({
  ...{ name: "supply-translation", replaces: null, by: secretary, lang: "en", asked },
  ...{ contentHash: versionOne, translationHash: "f".repeat(64), masked: maskedNow({ masked: {} }) },
});
/** The author was asked to read a translation, got the report back, and somebody else writes on. */
const authorGone = [
  ...lineInReview,
  translate("author"),
  approve(mel),
  requestChanges(finance),
  reassign("writing", newcomer),
];
const financeGone = [...lineInReview, reassign({ stage: 0, lane: "finance" }, otherFinance)];
const readerGone = [
  ...lineInReview,
  translate("finance"),
  reassign({ stage: 0, lane: "finance" }, otherFinance),
];
const toMeeting = [...lineAtBoard, ballot("anna", "refuse")];

describe("whoever was taken off a document is shown nothing of it by any link", () => {
  it.each<[string, readonly Command[], string, Purpose]>([
    ["its author, by the link to write", authorGone, "author", "report"],
    ["its author, by the link to a receipt", authorGone, "author", "read"],
    ["its author, by the link to a translation", authorGone, "author", "confirm-translation"],
    ["a reviewer", financeGone, "finance", "review"],
    ["a reviewer, by the mail that says so", financeGone, "finance", "read"],
    ["a reviewer who was to read a translation", readerGone, "finance", "confirm-translation"],
    ["a reviewer whom nobody asked to attest", financeGone, "finance", "attest"],
  ])("%s", (_, commands, person, purpose) => {
    expect(barred(commands, person, purpose)).toBe("taken-off");
  });

  it.each<[string, readonly Command[], string, Purpose, string[] | undefined]>([
    ["the author", lineInReview, "author", "read", undefined],
    ["who writes on", authorGone, "newcomer", "report", undefined],
    ["who was given the lane", financeGone, "treasury", "review", undefined],
    [
      "who has it back",
      [...financeGone, reassign({ stage: 0, lane: "finance" }, finance, secretary, ["treasury"])],
      "finance",
      "read",
      undefined,
    ],
    ["the chair who is asked now", [...toMeeting, enterMeeting()], "anna", "attest", undefined],
    ["a deputy, who has no other part in it", lineInReview, "deputy", "read", undefined],
    ["whoever oversees it", financeGone, "finance", "oversee", ["secretary"]],
    [
      "a reviewer of the stage after",
      [...lineInReview, approve(mel), approve(finance), openStage(1)],
      "mel",
      "read",
      undefined,
    ],
    [
      "a reviewer of a later version",
      [...lineInReview, requestChanges(mel), approve(finance), submit(versionOne)],
      "mel",
      "review",
      undefined,
    ],
  ])("and nobody else: %s", (_, commands, person, purpose, roles) => {
    expect(barred(commands, person, purpose, roles)).toBeNull();
  });
});

it.each<Purpose>(["report", "review", "read"])(
  "whoever does nothing in Accord any more is shown nothing of it either, by a link to %s",
  (purpose) => {
    expect(barred(lineInReview, "mel", purpose, [])).toBe("no-role");
  },
);

it("whoever was taken off after they were asked to read a translation does not confirm it, by whatever page", () => {
  const history = new History().after(...readerGone);
  const confirm: Command = {
    ...{ name: "answer-translation", by: finance, readers: finance.roles, lang: "en", answer: "confirm" },
    ...{ contentHash: versionOne, translationHash: "f".repeat(64), linkedAt: at, now: at },
    reasonCommitment: null,
  };
  expect(refusal(history, confirm)).toBe("no-longer-authorised");
});

import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import type { LinkTemplate } from "../../../shared/domain/outbox/mails.ts";
import { linkTemplates } from "../../../shared/domain/outbox/mails.ts";
import { statuses } from "../../../shared/domain/review/lifecycle.ts";
import {
  asksHistory,
  type Circumstances,
  isStillSo,
  isToldAgain,
} from "../../../shared/domain/review/still-so.ts";
import { open, submit } from "../../support/example-report.ts";
import { lineApproved, lineInReview, lineToMeeting, reportOf } from "../../support/line-histories.ts";
import { contestMeeting, enterMeeting } from "../../support/meeting.ts";
import { secretary } from "../../support/whole-line.ts";
import { reportWith } from "../views/sample.ts";
import {
  begun,
  comment,
  commenter,
  discard,
  having,
  invite,
  reader,
  setPeriod,
  supply,
  takeUp,
} from "./acts-of-people.ts";

const nothing: Circumstances = {
  ...{ person: "cy", matter: null, today: "2026-12-01", isLateForDonor: false },
  ...{
    isLate: false,
    isWriterGone: false,
    isPartyUnknown: false,
    isSomebodyMissed: false,
    departed: [],
    events: [],
  },
};
const holds = (template: LinkTemplate, commands: readonly Command[], known: Partial<Circumstances> = {}) =>
  isStillSo(reportOf(having(...commands)), template, { ...nothing, ...known });

const asCommenter = { capacity: "commenter", lang: null } as const;
const offered = [open, setPeriod(), invite(commenter, asCommenter)];
const met = [...lineToMeeting, enterMeeting()];
const missed: Command = {
  name: "record-delivery",
  facts: {
    ...{ message: "1.0.mel", recipient: { kind: "person", id: "mel" }, audience: "reviewer" },
    ...{ outcome: "bounced", trouble: "no-such-address" },
  },
};
const decisionHash = reportOf(having(...met)).meeting?.decisionHash ?? "";

describe("a mail that waited leaves while what it says is so", () => {
  it.each<[LinkTemplate, string, boolean, readonly Command[], Partial<Circumstances>?]>([
    ["draft-discarded", "it is kept", true, [begun, discard()]],
    ["draft-discarded", "it goes on", false, [begun, discard(), takeUp()]],
    ["writing-discarded", "it is kept", true, [begun, discard()]],
    ["writing-discarded", "it goes on", false, [begun, discard(), takeUp()]],
    ["comment-reminder", "they have not commented", true, offered],
    ["comment-reminder", "they have", false, [...offered, comment()]],
    ["comment-reminder", "the day is over", false, offered, { today: "2026-12-02" }],
    ["comment-reminder", "it is another’s to comment", false, offered, { person: "lea" }],
    ["comments-over", "the day is over", true, offered, { today: "2026-12-02" }],
    ["comments-over", "it is another day", false, offered],
    ["comments-over", "it is submitted", false, [...offered, submit()], { today: "2026-12-02" }],
    [
      "oversee-departed",
      "they cannot answer",
      true,
      lineInReview,
      { departed: ["mel"], matter: { departed: "mel" } },
    ],
    [
      "oversee-departed",
      "they can",
      false,
      lineInReview,
      { departed: ["finance"], matter: { departed: "mel" } },
    ],
    ["oversee-departed", "it is about nobody", false, lineInReview, { departed: ["mel"] }],
    [
      "oversee-undelivered",
      "mail misses somebody",
      true,
      [...lineInReview, missed],
      { isSomebodyMissed: true },
    ],
    ["oversee-undelivered", "mail misses nobody by now", false, [...lineInReview, missed]],
    ["oversee-undelivered", "all has arrived", false, lineInReview, { isSomebodyMissed: true }],
    ["oversee-unreachable", "mail misses nobody", false, lineInReview],
    [
      "oversee-unreachable",
      "what they would be told is so",
      true,
      lineToMeeting,
      { isSomebodyMissed: true, matter: { missed: "oversee-meeting", role: "secretary" } },
    ],
    [
      "oversee-unreachable",
      "what they would be told of somebody is so",
      true,
      lineInReview,
      {
        ...{ isSomebodyMissed: true, departed: ["mel"] },
        matter: { missed: "oversee-departed", role: "secretary", of: { departed: "mel" } },
      },
    ],
    [
      "oversee-unreachable",
      "mail reaches them",
      false,
      lineToMeeting,
      { matter: { missed: "oversee-meeting", role: "secretary" } },
    ],
    ["task-given-away", "the attestation is another’s", true, met, { person: "boris" }],
    ["task-given-away", "the attestation is theirs", false, met, { person: "anna" }],
    [
      "task-given-away",
      "the reading is another’s",
      true,
      [...lineApproved, supply(secretary)],
      { person: "wes" },
    ],
    [
      "task-given-away",
      "the reading is theirs",
      false,
      [...lineApproved, supply(secretary)],
      { person: reader.person },
    ],
    ["task-given-away", "it was written by them", true, lineInReview, { person: "author" }],
    [
      "task-given-away",
      "another lane is theirs",
      true,
      lineInReview,
      { person: "mel", matter: { given: { stage: 0, lane: "finance" } } },
    ],
    [
      "task-given-away",
      "the lane of another stage is theirs",
      true,
      lineInReview,
      { person: "finance", matter: { given: { stage: 9, lane: "finance" } } },
    ],
  ])("%s: %s: %s", (template, _, expected, commands, known) => {
    expect(holds(template, commands, known)).toBe(expected);
  });

  const written = ["draft", "changes-requested", "taken-back"];
  it.each<[LinkTemplate, readonly string[]]>([
    ["author-date", written],
    ["draft-masked", written],
    ["author-reminder", written],
    ["writing-returned", written],
    ["draft-taken-up", written],
    ["comment-asked", written],
    ["writing-taken-up", written],
    ["review-taken-back", ["taken-back"]],
    ["review-returned", ["changes-requested"]],
    ["with-donor", ["with-donor"]],
    ["answer-stands", ["in-review", "approved", "in-force", "concluded", "published"]],
    [
      "translation-emptied",
      [...written, "submitted", "in-review", "awaiting-meeting", "signing", "with-donor", "approved"],
    ],
    ["oversee-opened", statuses.filter((status) => status !== "withdrawn" && status !== "refused")],
    ["report-approved", statuses],
  ])("%s: by the status of its document", (template, expected) => {
    const so = statuses.filter((status) => isStillSo(reportWith({ status }), template, nothing));
    expect(so).toEqual(statuses.filter((status) => expected.includes(status)));
  });

  it.each<[LinkTemplate]>([["oversee-translation-awaited"], ["translation-awaited"]])(
    "%s: while it is approved, and awaits words",
    (template) => {
      const so = (publicationAwaits: ("en" | "fr")[], status: "approved" | "published") =>
        isStillSo(reportWith({ status, publicationAwaits }), template, nothing);
      expect([so(["en"], "approved"), so([], "approved"), so(["en"], "published")]).toEqual([
        true,
        false,
        false,
      ]);
    },
  );
});

describe("whoever oversees it hears once a week of what waits for them", () => {
  const contested = [...met, contestMeeting(decisionHash)];
  it.each<[LinkTemplate, string, boolean, readonly Command[], Circumstances["matter"]?]>([
    ["oversee-meeting", "that it awaits a meeting", true, lineToMeeting],
    ["oversee-meeting", "not once one is entered", false, met],
    ["oversee-meeting", "not once it is contested", false, contested],
    ["oversee-contested", "that what was entered is contested", true, contested],
    ["oversee-contested", "not while it is not", false, met],
    ["oversee-unattested", "not while they are asked still", false, met],
    ["oversee-departed", "that who chaired cannot attest", true, met, { departed: "anna" }],
    ["oversee-departed", "not of another who cannot answer", false, met, { departed: "boris" }],
    ["oversee-departed", "not of nobody", false, met],
    ["oversee-departed", "not where nothing is entered", false, lineToMeeting, { departed: "anna" }],
    ["oversee-opened", "not of what waits for others", false, lineInReview],
  ])("%s: %s", (template, _, expected, commands, matter = null) => {
    expect(isToldAgain(reportOf(having(...commands)), template, matter)).toBe(expected);
  });
});

describe("whether a mail is still so, its history alone says", () => {
  it("of addresses, translations, a meeting, and who was asked before", () => {
    const asks = (round: number) => linkTemplates.filter((template) => asksHistory(template, { round }));
    const always = linkTemplates.filter(
      (template) =>
        /^oversee-(?:address|translation)-/.test(template) ||
        template === "meeting-to-attest" ||
        template === "translation-to-confirm",
    );
    expect(asks(1)).toEqual(always);
    expect(asks(2).toSorted()).toEqual([...always, "review-requested"].toSorted());
  });
});

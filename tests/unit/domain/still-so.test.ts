import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import type { ReportTail } from "../../../shared/domain/documents/report/document.ts";
import { isLateForDonor } from "../../../shared/domain/documents/report/with-donor.ts";
import type { Matter } from "../../../shared/domain/outbox/effect.ts";
import type { LinkTemplate } from "../../../shared/domain/outbox/mails.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import type { Review } from "../../../shared/domain/review/state.ts";
import { asksHistory, type Circumstances, isStillSo } from "../../../shared/domain/review/still-so.ts";
import {
  approve,
  History,
  inTime,
  openStage,
  requestChanges,
  roster,
  serviceLevel,
  submit,
  versionOne,
} from "../../support/example-report.ts";
import { lineInReview, linePublished, lineToMeeting } from "../../support/line-histories.ts";
import { attestMeeting, contestMeeting, enterMeeting } from "../../support/meeting.ts";
import { boardAnswer, inLane, sideBySide } from "../../support/side-by-side.ts";
import {
  finance,
  mel,
  openWithBoard,
  otherFinance,
  reassign,
  secretary,
  withdraw,
} from "../../support/whole-line.ts";
import { reportWith } from "../views/sample.ts";

const nothing: Circumstances = {
  isLateForDonor: false,
  ...{ person: "finance", matter: null, today: "2026-12-15" },
  ...{
    isLate: false,
    isWriterGone: false,
    isPartyUnknown: false,
    isSomebodyMissed: false,
    departed: [],
    events: [],
  },
};

/** Whether a mail is still so after these, which left before they did. */
function holds(template: LinkTemplate, commands: readonly Command[], known: Partial<Circumstances> = {}) {
  const history = new History().after(...commands);
  if (!history.report) throw new Error("no report");
  const events = asksHistory(template, history.report)
    ? history.entries.map((entry) => upcast(entry).event)
    : [];
  return isStillSo(history.report, template, { ...nothing, events, ...known });
}

const entered = [...lineToMeeting, enterMeeting()];
const decisionHash = new History().after(...entered).report?.meeting?.decisionHash ?? "";
const contested = [...entered, contestMeeting(decisionHash)];
const again: Command = { name: "mind-attestation", decisionHash, on: "2026-12-13", departed: [] };
const unattested = [...entered, again, again];
const enteredAnew = enterMeeting({ motion: "return" }, { replaces: decisionHash });

const vacant = [
  openWithBoard,
  submit(),
  { ...openStage(0), roster: { ...roster, "mel-officer": [] } } as Command,
];
const filled: Command = {
  ...{ name: "fill-lanes", round: 1, stage: 0, now: inTime, roster, serviceLevel },
};

const returned = [...lineInReview, approve(mel), requestChanges(finance)];
const translationHash = "f".repeat(64);
const words = { lang: "en", contentHash: versionOne, translationHash } as const;
const translate: Command = {
  ...words,
  masked: maskedNow({ masked: {} }),
  name: "supply-translation",
  replaces: null,
  by: secretary,
  asked: "finance",
};
const answered = (answer: "confirm" | "refuse"): Command => ({
  ...{ ...words, name: "answer-translation", by: finance, readers: finance.roles, answer },
  ...{ linkedAt: inTime, now: inTime, reasonCommitment: versionOne },
});
const minded = (...readers: string[]): Command => ({
  ...{ name: "mind-translation", lang: "en", translationHash, asked: "finance", readers },
});
const refused = [...lineInReview, translate, answered("refuse")];
const unread = [...lineInReview, translate, minded()];
const held: Command = {
  ...{ name: "notify", round: 1, attempt: 1, recipients: [] },
  held: [{ recipient: { kind: "subscriber", id: "fund" }, lang: "en" }],
};

type Outcome = Extract<Command, { name: "conclude-address" }>["outcome"];
const concluded = (outcome: Outcome, id = "mel"): Command => ({
  ...{ name: "conclude-address", recipient: { kind: "person", id }, messages: [], by: "secretary", outcome },
});
const [confirmed, disputed] = [
  concluded({ ended: "confirmed", by: "anna" }),
  concluded({ ended: "disputed" }),
];
const lifted = concluded({ ended: "lifted", by: "anna" });

const financeGone = [...lineInReview, reassign({ stage: 0, lane: "finance" }, otherFinance)];
const given: Matter = { given: { stage: 0, lane: "finance" } };
const givenBack = reassign({ stage: 0, lane: "finance" }, finance, secretary, ["treasury"]);
const open: Matter = { because: "refused", next: "open" };
const meeting: Matter = { because: "refused", next: "meeting" };
const resolutionFailed = [...sideBySide, boardAnswer("anna", "refuse")];

describe("a mail that says how something stands leaves while it is so, and not once it is over", () => {
  it.each<[LinkTemplate, string, readonly Command[], boolean, Partial<Circumstances>?]>([
    ["oversee-opened", "it is written", [openWithBoard], true],
    ["oversee-opened", "it was withdrawn", [openWithBoard, withdraw], false],
    ["oversee-vacant", "nobody is asked", vacant, true],
    ["oversee-vacant", "somebody was asked", [...vacant, filled], false],
    ["oversee-vacant", "it was withdrawn", [...vacant, withdraw], false],
    ["oversee-overdue", "somebody is late", lineInReview, true, { isLate: true }],
    ["oversee-overdue", "nobody is", lineInReview, false],
    ["oversee-unwritten", "its author is gone", returned, true, { isWriterGone: true }],
    ["oversee-unwritten", "somebody writes it", returned, false],
    ["oversee-unwritten", "it is in review", lineInReview, false, { isWriterGone: true }],
    ["oversee-meeting", "it awaits a meeting", lineToMeeting, true],
    ["oversee-meeting", "a decision was entered", entered, false],
    ["oversee-meeting", "one was contested", contested, false],
    ["oversee-meeting", "it was withdrawn", [...lineToMeeting, withdraw], false],
    ["oversee-contested", "nothing was entered anew", contested, true],
    ["oversee-contested", "it was entered anew", [...contested, enterMeeting()], false],
    ["oversee-contested", "it was withdrawn", [...contested, withdraw], false],
    ["oversee-unattested", "they were reminded twice", unattested, true],
    ["oversee-unattested", "whoever chaired has left", unattested, false, { departed: ["anna"] }],
    ["oversee-unattested", "they answered", [...unattested, attestMeeting(decisionHash)], false],
    ["oversee-unattested", "it was entered anew", [...unattested, enteredAnew], false],
    ["resolution-ended", "it awaits a meeting", lineToMeeting, true, { matter: meeting }],
    ["resolution-ended", "it was withdrawn", [...lineToMeeting, withdraw], false, { matter: meeting }],
    [
      "resolution-ended",
      "the meeting decided",
      [...entered, attestMeeting(decisionHash)],
      false,
      { matter: meeting },
    ],
    ["resolution-ended", "others still review it", resolutionFailed, true, { matter: open }],
    [
      "resolution-ended",
      "they have all answered",
      [...resolutionFailed, inLane("mel", mel), inLane("finance", finance)],
      false,
      { matter: open },
    ],
    ["review-returned", "it is with its author", returned, true],
    ["review-returned", "it was submitted again", [...returned, submit()], false],
    ["oversee-translation", "words are missing", [...linePublished, held], true],
    ["oversee-translation", "they were supplied", [...linePublished, held, translate], false],
    ["oversee-translation-refused", "no other was supplied", refused, true],
    ["oversee-translation-refused", "another waits", [...refused, translate], false],
    ["oversee-translation-refused", "another holds", [...refused, translate, answered("confirm")], false],
    [
      "oversee-translation-refused",
      "it is another version",
      [...refused, requestChanges(mel), approve(finance), submit()],
      false,
    ],
    ["oversee-translation-refused", "it was withdrawn", [...refused, withdraw], false],
    ["oversee-translation-unread", "nobody has read it", unread, true],
    ["oversee-translation-unread", "it was read", [...unread, answered("confirm")], false],
    ["oversee-translation-unread", "somebody else is asked", [...unread, minded("anna")], false],
    ["oversee-address-disputed", "the hold goes on", [...lineInReview, confirmed, disputed], true],
    [
      "oversee-address-disputed",
      "the hold was lifted",
      [...lineInReview, confirmed, disputed, lifted],
      false,
    ],
    [
      "oversee-address-disputed",
      "that of somebody else was lifted",
      [...lineInReview, disputed, concluded({ ended: "lifted", by: "anna" }, "finance")],
      true,
    ],
    ["oversee-address-changed", "it is the address", [...lineInReview, confirmed], true],
    ["oversee-address-changed", "it is disputed", [...lineInReview, confirmed, disputed], false],
    ["oversee-address-released", "it is disputed anew", [...lineInReview, disputed, lifted, disputed], false],
    [
      "oversee-address-kept",
      "none was proposed since",
      [...lineInReview, concluded({ ended: "objected" })],
      true,
    ],
    [
      "oversee-address-kept",
      "another holds",
      [...lineInReview, concluded({ ended: "objected" }), confirmed],
      false,
    ],
    ["task-given-away", "it is somebody else's", financeGone, true, { matter: given }],
    ["task-given-away", "it is theirs again", [...financeGone, givenBack], false, { matter: given }],
    ["task-given-away", "the writing is somebody else's", [openWithBoard], true],
    ["task-given-away", "the writing is theirs again", [openWithBoard], false, { person: "author" }],
    ["oversee-unreachable", "mail misses the overseer", lineInReview, true, { isSomebodyMissed: true }],
    [
      "oversee-unreachable",
      "what they would have been told is over",
      [...lineToMeeting, withdraw],
      false,
      { isSomebodyMissed: true, matter: { missed: "oversee-meeting", role: "secretary" } },
    ],
    ["report-withdrawn", "what happened stays", [...lineInReview, withdraw], true],
  ])("%s: %s", (template, _, commands, isSo, known) => {
    expect(holds(template, commands, known)).toBe(isSo);
  });

  it.each<[LinkTemplate, Partial<Omit<Review, "kind">> & Partial<ReportTail>, boolean]>([
    ["author-reminder", { status: "in-review" }, false],
    ["author-reminder", {}, true],
    ["writing-late", { dueOn: "2026-12-16" }, false],
    ["writing-late", { dueOn: "2026-12-15" }, true],
    ["donor-date-passed", { donorDueOn: "2026-12-15" }, false],
    ["donor-date-passed", { donorDueOn: "2026-12-14" }, true],
    ["donor-date-passed", { donorDueOn: "2026-12-14", status: "published", announced: true }, false],
    [
      "donor-date-passed",
      {
        ...{ donorDueOn: "2026-12-14", status: "published", announced: true },
        held: [{ recipient: { kind: "donor", id: "fonds" }, lang: "en" }],
      },
      true,
    ],
    ["report-out", { status: "published" }, true],
  ])("%s on 15 December, of a report of %j: %s", (template, report, isSo) => {
    const draft = { status: "draft", dueOn: "2026-12-15", donorDueOn: "2027-01-15" } as const;
    const given = reportWith({ ...draft, ...report });
    const known = { ...nothing, isLateForDonor: isLateForDonor(given, nothing.today) };
    expect(isStillSo(given, template, known)).toBe(isSo);
  });
});

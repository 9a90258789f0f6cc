import type { Command } from "../../../shared/domain/documents/commands.ts";
import type { Refusal } from "../../../shared/domain/review/commands.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { approve, versionOne, versionTwo } from "../../support/example-report.ts";
import {
  lineApproved,
  lineAtBoard,
  lineInReview,
  linePublished,
  lineToMeeting,
} from "../../support/line-histories.ts";
import { enterMeeting } from "../../support/meeting.ts";
import {
  finance,
  newcomer,
  openWithBoard,
  otherFinance,
  reassign,
  secretary,
  withdraw,
} from "../../support/whole-line.ts";
import { attested, returned, type Step } from "./too-late.ts";

const newDate: Command = {
  name: "set-donor-date",
  by: secretary,
  replaces: 0,
  donorDueOn: "2027-06-30",
  dueOn: "2027-05-28",
  recipients: [],
  reasonCommitment: versionOne,
};
const translate: Command = {
  ...{ name: "supply-translation", replaces: null, by: secretary, lang: "en", asked: "author" },
  ...{ contentHash: versionOne, translationHash: versionTwo, masked: maskedNow({ masked: {} }) },
};

/** What the secretary is told of an act that comes too late. */
export const actsTooLate: readonly [string, readonly Step[], Command, Refusal["code"]][] = [
  ["withdraw what is approved", lineApproved, withdraw, "approved"],
  ["withdraw what is published", linePublished, withdraw, "published"],
  ["withdraw what is withdrawn", [...lineInReview, withdraw], withdraw, "withdrawn"],
  ["withdraw what the board refused", attested("refuse"), withdraw, "refused"],
  [
    "give away a task that is decided",
    [...lineInReview, approve(finance)],
    reassign({ stage: 0, lane: "finance" }, otherFinance),
    "task-over",
  ],
  [
    "give away a task of a stage that is over",
    lineAtBoard,
    reassign({ stage: 0, lane: "finance" }, otherFinance),
    "task-over",
  ],
  [
    "give away the writing of what is under review",
    lineInReview,
    reassign("writing", newcomer),
    "under-review",
  ],
  ["give away a task of what goes to a meeting", lineToMeeting, reassign("writing", newcomer), "to-meeting"],
  [
    "give away a task of what is withdrawn",
    [openWithBoard, withdraw],
    reassign("writing", newcomer),
    "withdrawn",
  ],
  ["enter a meeting of what is withdrawn", [...lineToMeeting, withdraw], enterMeeting(), "withdrawn"],
  ["enter a meeting that was attested to", attested("approve"), enterMeeting(), "approved"],
  ["enter a meeting of what is under review again", lineInReview, enterMeeting(), "no-meeting"],
  ["enter a meeting of what is still written", [openWithBoard], enterMeeting(), "not-submitted"],
  ["supply a translation of what is still written", [openWithBoard], translate, "not-submitted"],
  ["give the donor of what is published a date", linePublished, newDate, "published"],
  ["give the donor of what is withdrawn a date", [...lineInReview, withdraw], newDate, "withdrawn"],
  ["supply a translation of what is withdrawn", [...lineInReview, withdraw], translate, "withdrawn"],
  ["supply a translation of what is with its author again", returned, translate, "returned"],
];

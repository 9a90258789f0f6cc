import type { Command } from "../../../shared/domain/documents/commands.ts";
import type { Doing } from "../../../shared/domain/links/link.ts";
import type { Authority } from "../../../shared/domain/review/acting.ts";
import type { Reason } from "../../../shared/domain/review/why-not.ts";
import {
  approve,
  author,
  History,
  openStage,
  serviceLevel,
  submit,
  versionTwo,
} from "../../support/example-report.ts";
import {
  lineApproved,
  lineAtBoard,
  lineInReview,
  linePublished,
  lineToMeeting,
} from "../../support/line-histories.ts";
import { attestMeeting, contestMeeting, enterMeeting } from "../../support/meeting.ts";
import { boardAnswer, inLane, openFirst, sideBySide } from "../../support/side-by-side.ts";
import {
  ballot,
  director,
  directors,
  finance,
  lookAt,
  manager,
  mel,
  newcomer,
  openWithBoard,
  otherFinance,
  reassign,
  withdraw,
} from "../../support/whole-line.ts";

const { deadline } = serviceLevel;
export type Step = Command | ((history: History) => Command);

/** Carries out what happens, of which none may be refused. */
export function lived(...steps: readonly Step[]): History {
  const history = new History();
  for (const step of steps) history.after(typeof step === "function" ? step(history) : step);
  return history;
}
const hashIn = ({ report }: History) => report?.meeting?.decisionHash ?? "";

/** The chair attests to what a meeting decided. */
export const attested = (motion: "approve" | "refuse") => [
  ...lineToMeeting,
  enterMeeting({ motion }),
  (history: History) => attestMeeting(hashIn(history)),
];
export const returned = [...lineInReview, approve(mel), inLane("finance", finance, "request-changes")];

const reviewing: Doing = { purpose: "review", lane: "mel" };
const signing: Doing = { purpose: "sign", lane: "board" };
export const writing: Doing = { purpose: "report", lane: null };
const attesting: Doing = { purpose: "attest", lane: null };
const finished = [finance, mel].map((by) => inLane(by.person, by));

type Row = [
  what: string,
  who: Authority,
  doing: Doing,
  /** How many steps had happened when the link was given. */
  given: number,
  steps: readonly Step[],
  attempt: Step,
  reason: Reason,
  now?: string,
];

/** What somebody was asked, what happened since, and what they are told when they come, by their link or with their form. */
export const tooLate: readonly Row[] = [
  ["reviewer: withdrawn", mel, reviewing, 3, [...lineInReview, withdraw], approve(mel), "withdrawn"],
  ["reviewer: sent back to its author", mel, reviewing, 3, returned, approve(mel), "returned"],
  [
    "reviewer: submitted again",
    mel,
    reviewing,
    3,
    [...returned, submit(versionTwo), openStage(0, 2)],
    approve(mel),
    "resubmitted",
  ],
  [
    "reviewer: withdrawn in a later round",
    mel,
    reviewing,
    3,
    [...returned, submit(versionTwo), withdraw],
    approve(mel),
    "withdrawn",
  ],
  [
    "reviewer: decided by their alternate",
    mel,
    reviewing,
    3,
    [...lineInReview, lookAt(deadline, 0), inLane("mel", manager)],
    approve(mel),
    "decided-by-another",
  ],
  [
    "reviewer: decided by their alternate, and the stage is over",
    mel,
    reviewing,
    3,
    [...lineInReview, lookAt(deadline, 0), inLane("mel", manager), approve(finance)],
    approve(mel),
    "stage-over",
  ],
  [
    "reviewer: given to somebody else",
    finance,
    { purpose: "review", lane: "finance" },
    3,
    [...lineInReview, reassign({ stage: 0, lane: "finance" }, otherFinance)],
    approve(finance),
    "reassigned",
  ],
  ["reviewer: answered, and the review went on", mel, reviewing, 3, lineAtBoard, approve(mel), "answered"],
  ["reviewer: approved since", mel, reviewing, 3, lineApproved, approve(mel), "approved"],
  ["reviewer: published since", mel, reviewing, 3, linePublished, approve(mel), "published"],
  ["reviewer: gone to a meeting", mel, reviewing, 3, lineToMeeting, approve(mel), "to-meeting"],
  ["reviewer: refused at a meeting", mel, reviewing, 3, attested("refuse"), approve(mel), "refused"],
  [
    "reviewer: who had written it",
    author,
    reviewing,
    3,
    lineInReview,
    approve({ ...author, roles: ["mel-officer"] }),
    "own-submission",
  ],
  [
    "director: withdrawn",
    director("anna"),
    signing,
    8,
    [...lineAtBoard, withdraw],
    ballot("anna"),
    "withdrawn",
  ],
  [
    "director: another refused, beside an open review",
    director("anna"),
    signing,
    3,
    [...sideBySide, boardAnswer("boris", "refuse")],
    boardAnswer("anna"),
    "to-meeting",
  ],
  [
    "director: the deadline is here, and no clock has ticked",
    director("anna"),
    signing,
    3,
    sideBySide,
    boardAnswer("anna", "sign", deadline),
    "deadline-passed",
    deadline,
  ],
  [
    "director: the clock has closed the resolution, beside an open review",
    director("anna"),
    signing,
    3,
    [...sideBySide, lookAt(deadline, 0)],
    boardAnswer("anna", "refuse", deadline),
    "deadline-passed",
    deadline,
  ],
  [
    "director: every director has signed, beside an open review",
    director("anna"),
    signing,
    3,
    [...sideBySide, ...directors.map((person) => boardAnswer(person))],
    boardAnswer("anna", "refuse"),
    "answered",
  ],
  [
    "director: every director has signed, and the review went on",
    director("anna"),
    signing,
    3,
    [...sideBySide, ...directors.map((person) => boardAnswer(person)), ...finished],
    boardAnswer("anna", "refuse"),
    "answered",
  ],
  ["director: approved", director("anna"), signing, 8, lineApproved, ballot("anna", "refuse"), "approved"],
  [
    "director: asked anew in another round",
    director("anna"),
    signing,
    3,
    [
      ...sideBySide,
      inLane("mel", mel, "request-changes"),
      ...finished.slice(0, 1),
      boardAnswer("anna", "refuse"),
      submit(versionTwo),
      openFirst({}, 2),
    ],
    boardAnswer("boris"),
    "resubmitted",
  ],
  ["author: submitted already", author, writing, 1, lineInReview, submit(), "under-review"],
  ["author: withdrawn", author, writing, 1, [...lineInReview, withdraw], submit(), "withdrawn"],
  [
    "author: given to somebody else",
    author,
    writing,
    1,
    [openWithBoard, reassign("writing", newcomer)],
    submit(),
    "reassigned",
  ],
  ["author: gone to a meeting", author, writing, 1, lineToMeeting, submit(), "to-meeting"],
  ["author: approved", author, writing, 1, lineApproved, submit(), "approved"],
  ["author: published", author, writing, 1, linePublished, submit(), "published"],
  ["author: refused at a meeting", author, writing, 1, attested("refuse"), submit(), "refused"],
  [
    "chair: attested already",
    director("anna"),
    attesting,
    lineToMeeting.length + 1,
    attested("approve"),
    attestMeeting("0".repeat(64)),
    "answered",
  ],
  [
    "chair: contested, and nothing was entered anew",
    director("anna"),
    attesting,
    lineToMeeting.length + 1,
    [...lineToMeeting, enterMeeting(), (history) => contestMeeting(hashIn(history))],
    attestMeeting("0".repeat(64)),
    "answered",
  ],
  [
    "chair: contested by another, whom it was entered anew for",
    director("anna"),
    attesting,
    lineToMeeting.length + 1,
    [
      ...lineToMeeting,
      enterMeeting(),
      (history) => enterMeeting({ chair: "boris" }, { replaces: hashIn(history) }),
      (history) => contestMeeting(hashIn(history), director("boris")),
    ],
    attestMeeting("0".repeat(64)),
    "reassigned",
  ],
  [
    "chair: withdrawn",
    director("anna"),
    attesting,
    lineToMeeting.length + 1,
    [...lineToMeeting, enterMeeting(), withdraw],
    attestMeeting("0".repeat(64)),
    "withdrawn",
  ],
];

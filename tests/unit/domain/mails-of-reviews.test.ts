import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import { effectsOf } from "../../../shared/domain/documents/kinds.ts";
import { enteredNow } from "../../../shared/domain/review/meeting.ts";
import { approve, open, requestChanges } from "../../support/example-report.ts";
import { decides, inReview } from "../../support/lanes.ts";
import {
  lineApproved,
  lineInReview,
  linePublished,
  lineToMeeting,
  reportOf,
} from "../../support/line-histories.ts";
import { attestMeeting, contestMeeting, enterMeeting } from "../../support/meeting.ts";
import {
  atConsent,
  atSignature,
  consented,
  consents,
  sekou,
  signs,
  withdraws,
} from "../../support/parties.ts";
import { finance, mel, reassign, secretary } from "../../support/whole-line.ts";
import { having, invite, outcomeOf, supply, translator, writer } from "./acts-of-people.ts";
import { askedBy } from "./asked-by.ts";

const asWriter = { capacity: "writer", lang: null } as const;
const [opened, ...rest] = lineInReview as [Command, ...Command[]];
/** The line in review of what two write. */
const together: Command[] = [opened, invite(writer, asWriter), ...rest];
const ofTwo = (commands: readonly Command[]): Command[] => [
  opened,
  invite(writer, asWriter),
  ...commands.slice(1),
];
const met = ofTwo([...lineToMeeting, enterMeeting()]);
const decided = (motion: "approve" | "return" | "refuse"): Command[] => {
  const before = ofTwo([...lineToMeeting, enterMeeting({ motion })]);
  return [...before, attestMeeting(enteredNow(reportOf(having(...before))) ?? "")];
};
const taking: Command = {
  ...{ name: "take-file-away", by: secretary, files: ["f1"], retained: null },
  reasonCommitment: "a".repeat(64),
};
const publish = (awaits: ("en" | "fr")[] = []): Command => ({
  name: "publish",
  round: 1,
  attempt: 1,
  awaits,
});
const mask = (...names: string[]): Command => ({
  ...{ name: "mask-passage", by: secretary, round: 0, reasonCommitment: "a".repeat(64) },
  places: names.map((name) => ({ in: "draft", name, path: "/narrative" })),
});

describe("who hears of what becomes of a review", () => {
  it.each<[string, Command[], string[]]>([
    [
      "its author and who wrote it too, of what came back",
      [...together, approve(mel), requestChanges(finance)],
      [
        "answer-recorded to finance to review",
        "resume 1.0 changes-requested",
        "changes-requested to author to report",
        "writing-returned to wes to report in 1.0",
      ],
    ],
    [
      "who chaired a meeting, of what is entered",
      met,
      ["meeting-to-attest to anna to attest", "a look whether it was attested to"],
    ],
    [
      "everybody, of what a meeting approved",
      decided("approve"),
      [
        "answer-recorded to anna to attest",
        "meeting-decided to author, wes, mel, finance, executive, boris, chloe to read in 1.2",
        "meeting-decided to the secretary to oversee",
        "the resolution of board, into the register of director",
        "what waited for it, to be paid",
        "conduct 1.2",
      ],
    ],
    [
      "everybody, of what a meeting sent back, and who wrote it to go on",
      decided("return"),
      [
        "answer-recorded to anna to attest",
        "meeting-returned to author to report",
        "writing-returned to wes to report in 1.2",
        "meeting-decided to mel, finance, executive, boris, chloe to read in 1.2",
        "meeting-decided to the secretary to oversee",
        "the resolution of board, into the register of director",
      ],
    ],
    [
      "who oversees it, of what is contested",
      [...met, contestMeeting(enteredNow(reportOf(having(...met))) ?? "")],
      ["answer-recorded to anna to attest", "oversee-contested to the secretary to oversee"],
    ],
    [
      "its author and who wrote it too, of its publication",
      ofTwo(linePublished),
      ["report-out to author to read", "report-out to wes to read in 1.2"],
    ],
    [
      "who oversees it, of words that are missing",
      [...lineApproved, publish(["en"])],
      ["oversee-translation-awaited to the secretary to oversee"],
    ],
    [
      "who translates it, of words that are missing",
      [lineApproved[0] as Command, invite(translator), ...lineApproved.slice(1), publish(["en"])],
      [
        "oversee-translation-awaited to the secretary to oversee",
        "translation-awaited to emma to translate in 1.2",
      ],
    ],
    [
      "who writes it, of words that were masked",
      [open, invite(writer, asWriter), mask("narrative")],
      ["draft-masked to author to report", "draft-masked to wes to report in 0.0"],
    ],
    [
      "who translates it, of words that were masked",
      [open, invite(translator), mask("translation.narrative")],
      ["translation-emptied to emma to translate in 0.0"],
    ],
    [
      "both, of words that were masked in both",
      [open, invite(translator), mask("narrative", "translation.narrative")],
      ["draft-masked to author to report", "translation-emptied to emma to translate in 0.0"],
    ],
    [
      "who writes it, of a file that was taken away: by the link of their form",
      [open, invite(writer, asWriter), taking],
      [
        "file-taken-away to author to report",
        "file-taken-away to wes to report in 0.0",
        "the files f1, to be deleted",
      ],
    ],
    [
      "who wrote it, of a file that was taken away since it was submitted: to read it",
      [...together, taking],
      [
        "file-taken-away to author to read",
        "file-taken-away to wes to read in 1.0",
        "the files f1, to be deleted",
      ],
    ],
    ["nobody, of words of a translation that nobody writes", [open, mask("translation.narrative")], []],
    [
      "who reads a translation, once whoever was to is off it",
      [
        ...lineInReview,
        supply(secretary, { asked: "finance" }),
        reassign({ stage: 0, lane: "finance" }, { ...finance, person: "treasury" }),
      ],
      ["review-requested to treasury to review", "a look whether finance has read it"],
    ],
  ])("%s", (_, commands, expected) => {
    expect(askedBy(...commands).toSorted()).toEqual(expected.toSorted());
  });

  const effects = (document: Document | null, history: ReturnType<typeof having>, command: Command) => {
    const events = outcomeOf(history, command) as Parameters<typeof effectsOf>[2][];
    return events.slice(0, 1).flatMap((each) => effectsOf(document, reportOf(history), each));
  };
  const tell = {
    effect: "tell",
    template: "oversee-consent-withdrawn",
    role: "secretary",
    purpose: "oversee",
  };
  const receipt = (person: string, purpose: string, lane: string) => ({
    ...{ effect: "mail", template: "answer-recorded", person, purpose, lane },
  });
  it("a party has its receipt, by its own link", () => {
    const [toConsent, toSign, both] = [atConsent(), atSignature(), consented()];
    expect(effects(toConsent.report, toConsent, consents(sekou))).toEqual([
      receipt("sekou", "consent", "consent"),
    ]);
    expect(effects(toSign.report, toSign, signs(sekou))).toEqual([
      receipt("sekou", "sign-as-party", "signature"),
    ]);
    const sentBack = {
      effect: "mail",
      template: "changes-requested",
      person: "author",
      purpose: "report",
      lane: null,
    };
    expect(effects(both.report, both, withdraws(sekou))).toEqual([
      receipt("sekou", "consent", "consent"),
      tell,
      sentBack,
    ]);
    const open = atSignature();
    expect(effects(open.report, open, withdraws(sekou))).toEqual([
      receipt("sekou", "consent", "consent"),
      tell,
    ]);
  });

  it.each<[string, string, string, string]>([
    ["who decides", "one", "review-requested", "review"],
    ["who takes note", "note", "note-requested", "note"],
  ])("%s is asked for that by a task that is given to them", (_, rule, template, purpose) => {
    const history = inReview({
      legal: { rule: "one", people: ["lou"] },
      other: { rule: rule as never, people: ["fay", "fae"] },
    });
    const task = rule === "one" ? { stage: 0, lane: "other" } : { stage: 0, lane: "other", of: "fay" };
    const to = { person: "gil", roles: ["other"], active: true };
    const before = history.report;
    expect(effects(before, history, reassign(task, to, secretary, ["fay"]))).toEqual([
      { effect: "mail", template, person: "gil", purpose, lane: "other" },
    ]);
    expect(decides("legal", "lou").name).toBe("decide");
  });
});

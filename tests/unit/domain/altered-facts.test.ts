import { describe, expect, it } from "vitest";
import { type Entry, upcast } from "../../../events/entry.ts";
import type { DocumentEvent } from "../../../events/facts.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { firstUnfounded } from "../../../shared/domain/documents/follows.ts";
import { enteredNow } from "../../../shared/domain/review/meeting.ts";
import { approve, type History, open, openStage, submit, versionTwo } from "../../support/example-report.ts";
import { decides, openFirstFor, openWith } from "../../support/lanes.ts";
import {
  lineApproved,
  lineAtBoard,
  lineInReview,
  linePublished,
  lineToMeeting,
  reportOf,
} from "../../support/line-histories.ts";
import { attestMeeting, contestMeeting, enterMeeting, resolveAtMeeting } from "../../support/meeting.ts";
import { atSignature, consented, head, rosa, sekou, signs, withdraws } from "../../support/parties.ts";
import {
  ballot,
  finance,
  openWithBoard,
  otherFinance,
  reassign,
  secretary,
  withdraw,
} from "../../support/whole-line.ts";
import {
  answerTranslation,
  ask,
  begun,
  close,
  comment,
  commenter,
  declareInterest,
  discard,
  dropQuestion,
  handOver,
  having,
  invite,
  offer,
  openDraft,
  recuse,
  reply,
  reserve,
  sayAbsence,
  setPeriod,
  settle,
  supply,
  takeBack,
  takeOfferBack,
  takeUp,
  words,
} from "./acts-of-people.ts";

const met = [...lineToMeeting, enterMeeting()];
const decisionHash = enteredNow(reportOf(having(...met))) ?? "";
const lanes = {
  technical: { rule: "one", people: ["tia"] },
  finance: { rule: "one", people: ["fay"] },
} as const;
const again = { ...submit(versionTwo), unchangedFor: ["finance"] };

/** All that people put on record, and what comes of it, in histories of which each entry follows. */
const histories: Record<string, History> = {
  signed: atSignature().after(signs(sekou), signs(rosa), signs(head)),
  "without consent": consented().after(withdraws(sekou)),
  published: having(...linePublished, supply(secretary), answerTranslation()),
  untranslated: having(
    ...lineApproved,
    supply(secretary),
    answerTranslation({ answer: "refuse", reasonCommitment: words }),
  ),
  attested: having(...met, attestMeeting(decisionHash)),
  resolved: having(...lineToMeeting, resolveAtMeeting()),
  contested: having(...met, contestMeeting(decisionHash)),
  abstained: having(...lineAtBoard, ballot("anna", "abstain")),
  asked: having(...lineInReview, ask(), reply(), ask(), dropQuestion({ number: 2 })),
  reserved: having(...lineInReview, reserve(), approve(finance), close()),
  recused: having(...lineInReview, recuse()),
  declared: having(...lineAtBoard, declareInterest()),
  away: having(...lineAtBoard, sayAbsence(), sayAbsence({ until: null })),
  given: having(...lineInReview, reassign({ stage: 0, lane: "finance" }, otherFinance), withdraw),
  commented: having(
    open,
    setPeriod(),
    invite(commenter, { capacity: "commenter", lang: null }),
    comment(),
    settle(),
  ),
  offered: having(open, offer(), openDraft(), takeOfferBack()),
  "taken up": having(begun, discard(), takeUp(), handOver()),
  "taken back": having(openWithBoard, submit(), openStage(0), takeBack()),
  stands: having(
    openWith(lanes),
    submit(),
    openFirstFor(lanes),
    decides("finance", "fay"),
    decides("technical", "tia", "request-changes"),
    again as never,
    openFirstFor(lanes, 2),
  ),
};

const entriesOf = ({ entries }: History) => entries.map(upcast);
const other = (value: unknown): unknown => {
  if (typeof value === "number") return value + 1;
  if (typeof value !== "string") return null;
  return /^[0-9a-f]{64}$/.test(value) ? hashOf(`not ${value}`) : `other-${value}`;
};

/** Of an entry, the facts by which it would not follow if they were others. */
function lookedAt(entries: readonly Entry[], index: number): string[] {
  const entry = entries[index] as Entry;
  return Object.entries(entry.event.facts).flatMap(([name, value]) => {
    const to = other(value);
    if (to === null) return [];
    const event = { ...entry.event, facts: { ...entry.event.facts, [name]: to } } as DocumentEvent;
    return firstUnfounded([...entries.slice(0, index), { ...entry, event }]) === entry.number ? [name] : [];
  });
}

describe("an entry of which somebody changed a fact", () => {
  it("is in histories that follow", () => {
    for (const [name, history] of Object.entries(histories))
      expect(firstUnfounded(entriesOf(history)), name).toBeNull();
  });

  it.each(
    Object.entries({
      "absence-said": ["by", "lane", "stage"],
      "answer-stands": ["by", "contentHash", "decision", "given", "lane", "stage"],
      "ballot-cast": ["ballot", "by", "contentHash", "lane", "stage"],
      "comment-made": ["by"],
      "comment-settled": ["number", "of"],
      "consent-withdrawn": ["by", "lane", "party", "stage"],
      "decision-recorded": ["by", "contentHash", "decision", "lane", "stage"],
      "document-approved": ["contentHash", "round"],
      "document-published": ["contentHash"],
      "document-signed": ["contentHash", "round"],
      "document-submitted": ["by", "round"],
      "draft-discarded": ["by"],
      "draft-handed-over": ["by"],
      "draft-offered": ["by", "number"],
      "draft-opened": ["number"],
      "draft-taken-up": ["by"],
      "interest-declared": ["by", "lane", "stage"],
      "lane-closed": ["because", "lane"],
      "meeting-decision-attested": ["by", "contentHash", "decisionHash", "round", "stage"],
      "meeting-decision-contested": ["by", "decisionHash", "round", "stage"],
      "meeting-decision-entered": ["contentHash", "round", "stage"],
      "meeting-resolved": ["contentHash", "round", "stage"],
      "offer-taken-back": ["by", "number"],
      // By the secretary as well, and who that was no entry says.
      "question-answered": ["lane", "number"],
      "question-asked": ["by", "contentHash", "lane", "stage"],
      "question-withdrawn": ["by", "lane", "number"],
      "recusal-recorded": ["by", "how", "lane", "stage"],
      "reservation-closed": ["reservation"],
      "signature-recorded": ["by", "contentHash", "lane", "party", "stage"],
      "stage-closed": ["because", "outcome", "round", "stage"],
      "submission-taken-back": ["by", "round"],
      "translation-confirmed": ["by", "contentHash", "lang", "translationHash"],
      "translation-refused": ["by", "contentHash", "lang", "translationHash"],
      "translation-supplied": ["contentHash"],
    }),
  )("is found by each fact that says whether it could be: %s", (type, expected) => {
    const found = Object.values(histories).flatMap((history) => {
      const entries = entriesOf(history);
      return entries.flatMap(({ event }, index) => (event.type === type ? lookedAt(entries, index) : []));
    });
    expect([...new Set(found)].toSorted()).toEqual(expected);
  });
});

describe("an entry that somebody put after another history", () => {
  const events = new Map(
    Object.values(histories).flatMap((history) =>
      entriesOf(history).map((entry) => [entry.event.type, entry] as const),
    ),
  );
  const follow = (...commands: Command[]): string[] => {
    const entries = entriesOf(having(...commands));
    return [...events].flatMap(([type, entry]) => {
      const number = entries.length + 1;
      return firstUnfounded([...entries, { ...entry, number }]) === null ? [type] : [];
    });
  };
  /** What may come whenever the conductor, or whoever writes it, asks for it: of that nothing is looked at. */
  const anywhere = [
    "colleague-invited",
    "comment-period-set",
    "document-opened",
    "parties-named",
    "review-resumed",
    "stage-opened",
  ];

  it.each<[string, Command[], string[]]>([
    [
      "that was only begun",
      [openWithBoard],
      ["document-withdrawn", "draft-handed-over", "draft-offered", "task-reassigned"],
    ],
    [
      "that nobody asked for",
      [begun],
      ["document-withdrawn", "draft-discarded", "draft-handed-over", "draft-offered", "task-reassigned"],
    ],
    ["that was discarded", [begun, discard()], ["draft-taken-up"]],
    ["that was ended", [...lineInReview, withdraw], []],
    ["that was approved", [...lineApproved], ["document-published", "translation-supplied"]],
    ["that was published", [...linePublished], ["translation-supplied"]],
  ])("follows of a document %s where it could be", (_, commands, also) => {
    expect(follow(...commands).toSorted()).toEqual([...anywhere, ...also].toSorted());
  });

  it("is found where somebody answered their own question, or was out of the matter", () => {
    const entries = entriesOf(
      having(...lineInReview, ask({ by: finance, lane: "finance" }), recuse(), reply()),
    );
    const answered = entries.at(-1) as Entry;
    for (const by of ["finance", "mel"]) {
      const event = { ...answered.event, facts: { ...answered.event.facts, by } } as DocumentEvent;
      expect(firstUnfounded([...entries.slice(0, -1), { ...answered, event }])).toBe(answered.number);
    }
  });
});

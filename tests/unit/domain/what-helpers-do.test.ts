import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { author, open, submit, versionOne } from "../../support/example-report.ts";
import { lineApproved, lineInReview, linePublished } from "../../support/line-histories.ts";
import { finance, reassign, secretary } from "../../support/whole-line.ts";
import {
  asCommenter,
  ask,
  asWriter,
  comment,
  commenter,
  dropQuestion,
  having,
  invite,
  offered,
  outcomeOf,
  reader,
  release,
  reply,
  setPeriod,
  settle,
  translator,
  words,
  writer,
} from "./acts-of-people.ts";

const untilThen = "2026-12-24T18:00:00.000Z";
const given = reassign("writing", reader);

type Row = [what: string, before: readonly Command[], command: Command, outcome: unknown];
const event = (type: string, facts: object) => [{ type, facts }];

describe("whoever helps with it", () => {
  const invited = (capacity: string, person: string, lang: string | null = null, by = "author") =>
    event("colleague-invited", { capacity, person, lang, by });
  it.each<Row>([
    ["is invited to translate", [open], invite(translator), invited("translator", "emma", "en")],
    [
      "is invited to write, in no language",
      [open],
      invite(writer, { ...asWriter, lang: "en" }),
      invited("writer", "wes"),
    ],
    [
      "is invited to comment once there is a day",
      offered,
      invite(reader, asCommenter),
      invited("commenter", "lea"),
    ],
    ["but not before", [open], invite(reader, asCommenter), "no-comment-day"],
    ["is not invited twice", offered, invite(commenter, asCommenter), "invited-already"],
    [
      "nor to comment on what they write",
      [...offered, invite(writer, asWriter)],
      invite(writer, asCommenter),
      "not-eligible",
    ],
    [
      "is of a partner, and comments",
      offered,
      invite({ ...reader, roles: ["partner.aube"] }, asCommenter),
      invited("commenter", "lea"),
    ],
    [
      "is of a partner, and does nothing else",
      [open],
      invite({ ...translator, roles: ["partner.aube"] }),
      "not-eligible",
    ],
    ["is nobody who was taken off it", [open, given], invite(author, { by: reader }), "not-eligible"],
    ["writes it with its author, not the author", [open], invite(author, asWriter), "not-eligible"],
    ["has no new address", [open], invite({ ...translator, heldUntil: untilThen }), "not-eligible"],
    [
      "is invited by nobody but its author",
      [open],
      invite(writer, { ...asWriter, by: reader }),
      "no-longer-authorised",
    ],
    [
      "is released by its author",
      [open, invite(translator)],
      release("emma"),
      event("colleague-released", { capacity: "translator", person: "emma", by: "author" }),
    ],
    [
      "is released by themselves, under review too",
      [open, invite(translator), submit()],
      release("emma", { by: translator }),
      event("colleague-released", { capacity: "translator", person: "emma", by: "emma" }),
    ],
    [
      "is released by whoever oversees it, who translates",
      [open, invite(translator), submit()],
      release("emma", { by: secretary }),
      event("colleague-released", { capacity: "translator", person: "emma", by: "secretary" }),
    ],
    [
      "is released by nobody else who writes",
      [open, invite(writer, asWriter)],
      release("wes", { by: secretary, capacity: "writer" }),
      "not-yours",
    ],
    ["is released once", [open, invite(translator), release("emma")], release("emma"), []],
    [
      "is not released as what they are not",
      [open, invite(translator)],
      release("emma", { capacity: "writer" }),
      [],
    ],
    ["is not released once it is published", linePublished, release("emma", { by: translator }), "published"],
    [
      "is not released by its author under review",
      [open, invite(translator), submit()],
      release("emma"),
      "under-review",
    ],
  ])("%s", (_, before, command, outcome) => {
    expect(outcomeOf(having(...before), command)).toEqual(outcome);
  });
});

describe("comments on a draft", () => {
  const set = (until: string) => event("comment-period-set", { until, by: "author" });
  const settled = (outcome: string, commentCommitment: string | null, by = "author") =>
    event("comment-settled", { number: 1, of: "cy", by, outcome, commentCommitment });
  it.each<Row>([
    ["are made from the next day on", [open], setPeriod({ until: "2026-11-25" }), set("2026-11-25")],
    ["for ninety days", [open], setPeriod({ until: "2027-02-22" }), set("2027-02-22")],
    ["not until today", [open], setPeriod({ until: "2026-11-24" }), "no-comment-day"],
    ["nor for longer", [open], setPeriod({ until: "2027-02-23" }), "no-comment-day"],
    ["until the day that they were", offered, setPeriod(), []],
    ["until another day", offered, setPeriod({ until: "2026-12-02" }), set("2026-12-02")],
    [
      "as nobody but its author says",
      [open, invite(writer, asWriter)],
      setPeriod({ by: writer }),
      "not-yours",
    ],
    [
      "no more once it is submitted",
      [...offered, submit()],
      setPeriod({ until: "2026-12-02" }),
      "under-review",
    ],
    [
      "by whoever was asked",
      offered,
      comment({ field: "I1" }),
      event("comment-made", {
        ...{ number: 1, by: "cy", section: "finance", field: "I1", revision: 0, commentCommitment: words },
      }),
    ],
    ["by nobody else", offered, comment({ by: reader }), "not-yours"],
    ["by nobody who was released", [...offered, release("cy", asCommenter)], comment(), "not-yours"],
    ["with words", offered, comment({ commentCommitment: null }), "comment-required"],
    [
      "on the last day, where the organisation is at home",
      offered,
      comment({ now: "2026-12-02T04:59:59.000Z" }),
      expect.any(Array),
    ],
    ["not after it", offered, comment({ now: "2026-12-02T05:00:00.000Z" }), "comments-over"],
    ["not once it is submitted", [...offered, submit()], comment(), "under-review"],
    ["are taken in", [...offered, comment()], settle(), settled("taken-in", null)],
    [
      "are answered",
      [...offered, comment()],
      settle({ outcome: "answered", commentCommitment: words }),
      settled("answered", words),
    ],
    ["are answered in words", [...offered, comment()], settle({ outcome: "answered" }), "answer-required"],
    [
      "are answered by whoever writes it",
      [...offered, invite(writer, asWriter), comment()],
      settle({ by: writer }),
      settled("taken-in", null, "wes"),
    ],
    ["by nobody else", [...offered, comment()], settle({ by: reader }), "not-yours"],
    ["once", [...offered, comment(), settle()], settle(), "comment-settled"],
    ["each by its number", [...offered, comment()], settle({ number: 2 }), "comment-settled"],
    ["not while it is under review", [...offered, submit()], settle(), "under-review"],
  ])("%s", (_, before, command, outcome) => {
    expect(outcomeOf(having(...before), command)).toEqual(outcome);
  });
});

describe("questions to an author", () => {
  const asked = (number: number) => ({ round: 1, stage: 0, lane: "mel", number });
  it.each<Row>([
    [
      "are asked by whoever decides",
      lineInReview,
      ask({ section: "finance", field: "I1" }),
      event("question-asked", {
        ...{ ...asked(1), by: "mel", contentHash: versionOne },
        ...{ section: "finance", field: "I1", commentCommitment: words },
      }),
    ],
    [
      "are counted",
      [...lineInReview, ask(), dropQuestion()],
      ask(),
      [expect.objectContaining({ facts: expect.objectContaining(asked(2)) })],
    ],
    ["with words", lineInReview, ask({ commentCommitment: null }), "comment-required"],
    ["about what stands there", lineInReview, ask({ contentHash: words }), "content-changed"],
    ["by nobody else", lineInReview, ask({ by: finance }), "reassigned"],
    ["by nobody who has no lane of that name", lineInReview, ask({ lane: "other" }), "stage-over"],
    ["in their round", lineInReview, ask({ round: 2 }), "resubmitted"],
    [
      "are answered",
      [...lineInReview, ask()],
      reply(),
      event("question-answered", { ...asked(1), by: "author", commentCommitment: words }),
    ],
    ["in words", [...lineInReview, ask()], reply({ commentCommitment: null }), "answer-required"],
    ["by nobody else", [...lineInReview, ask()], reply({ by: reader }), "not-yours"],
    ["once", [...lineInReview, ask(), reply()], reply(), "question-settled"],
    ["not once all is decided", lineApproved, reply(), "approved"],
    [
      "are taken back",
      [...lineInReview, ask()],
      dropQuestion(),
      event("question-withdrawn", { ...asked(1), by: "mel" }),
    ],
    ["by whoever asked", [...lineInReview, ask()], dropQuestion({ by: finance }), "not-yours"],
    ["before they are answered", [...lineInReview, ask(), reply()], dropQuestion(), "question-settled"],
    ["not once all is decided", lineApproved, dropQuestion(), "approved"],
  ])("%s", (_, before, command, outcome) => {
    expect(outcomeOf(having(...before), command)).toEqual(outcome);
  });
});

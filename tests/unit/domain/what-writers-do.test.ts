import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { canDiscard, canTakeOver, canTakeUp, mayCopy } from "../../../shared/domain/review/drafting.ts";
import { author, inTime, open, submit, versionOne } from "../../support/example-report.ts";
import { lineInReview, linePublished, reportOf } from "../../support/line-histories.ts";
import { reassign, secretary, withdraw } from "../../support/whole-line.ts";
import {
  asWriter,
  begun,
  comment,
  discard,
  handOver,
  having,
  invite,
  offered,
  outcomeOf,
  reader,
  start,
  takeBack,
  takeUp,
  translator,
  words,
  writer,
} from "./acts-of-people.ts";

const untilThen = "2026-12-24T18:00:00.000Z";
const given = reassign("writing", reader);

type Row = [what: string, before: readonly Command[], command: Command, outcome: unknown];
const event = (type: string, facts: object) => [{ type, facts }];

describe("whoever begins a document, and writes it", () => {
  it.each<Row>([
    ["starts it", [], start(author), event("document-opened", begun.facts)],
    [
      "starts it from another",
      [],
      start(author, { copiedFrom: "SP-1" }),
      [
        { type: "document-opened", facts: begun.facts },
        { type: "draft-copied", facts: { document: "SP-1", by: "author" } },
      ],
    ],
    [
      "starts none by a role that may not",
      [],
      start(author, { mayStart: ["director"] }),
      "no-longer-authorised",
    ],
    ["starts none twice", [begun], start(author), { code: "wrong-status", status: "draft" }],
    [
      "starts none in which they would decide",
      [],
      start(author, { facts: { ...begun.facts, author: "reviewer" } }),
      "own-submission",
    ],
    ["does nothing with what was not begun", [], discard(), { code: "wrong-status", status: null }],
    [
      "hands it over",
      [open],
      handOver(),
      event("draft-handed-over", { by: "author", to: "lea", stays: false }),
    ],
    [
      "hands it over, and goes on with it",
      [open],
      handOver({ stays: true }),
      event("draft-handed-over", { by: "author", to: "lea", stays: true }),
    ],
    [
      "hands it over to whoever writes it with them",
      [open, invite(writer, asWriter)],
      handOver({ to: writer }),
      event("draft-handed-over", { by: "author", to: "wes", stays: false }),
    ],
    ["does not hand it over to themselves", [open], handOver({ to: author }), "not-eligible"],
    [
      "nor to whoever decides in it",
      [open],
      handOver({ to: { ...reader, person: "reviewer" } }),
      "not-eligible",
    ],
    ["nor to somebody who left", [open], handOver({ to: { ...reader, active: false } }), "not-eligible"],
    ["nor to somebody without a role", [open], handOver({ to: { ...reader, roles: [] } }), "not-eligible"],
    ["nor to whoever watches over it", [open], handOver({ to: secretary }), "not-eligible"],
    [
      "nor to somebody of a partner",
      [open],
      handOver({ to: { ...reader, roles: ["partner.aube"] } }),
      "not-eligible",
    ],
    [
      "nor to whoever writes it with them, and left",
      [open, invite(writer, asWriter)],
      handOver({ to: { ...writer, active: false } }),
      "not-eligible",
    ],
    [
      "nor to whoever writes it with them, and holds no role",
      [open, invite(writer, asWriter)],
      handOver({ to: { ...writer, roles: [] } }),
      "not-eligible",
    ],
    [
      "nor to somebody whose address is new",
      [open],
      handOver({ to: { ...reader, heldUntil: untilThen } }),
      { code: "address-held", until: untilThen },
    ],
    ["nor what is another’s", [open], handOver({ by: reader }), "not-yours"],
    ["nor once it is submitted", [open, submit()], handOver(), "under-review"],
    ["nor what was published", linePublished, handOver(), "published"],
    [
      "discards it, which is kept for thirty days",
      [begun],
      discard(),
      event("draft-discarded", { by: "author", keptUntil: untilThen }),
    ],
    ["discards none that was asked for", [open], discard(), "asked-for"],
    ["nor another’s", [begun], discard({ by: reader }), "not-yours"],
    ["nor once it is submitted", [begun, submit()], discard(), "under-review"],
    ["takes it up again", [begun, discard()], takeUp(), event("draft-taken-up", { by: "author" })],
    [
      "takes it up at the last moment",
      [begun, discard()],
      takeUp({ now: "2026-12-24T17:59:59.999Z" }),
      event("draft-taken-up", { by: "author" }),
    ],
    ["but not after", [begun, discard()], takeUp({ now: untilThen }), "kept-no-more"],
    ["nor what another discarded", [begun, discard()], takeUp({ by: reader }), "not-yours"],
    ["nor what was ended by whoever oversees it", [begun, withdraw], takeUp(), "kept-no-more"],
    ["nor what was not discarded", [begun], takeUp(), "not-submitted"],
    ["submits none that was discarded", [begun, discard()], submit(), "discarded"],
    [
      "submits it in their own name alone",
      [open, invite(writer, asWriter)],
      submit(versionOne, writer),
      "not-yours",
    ],
    ["submits none that was given to another", [open, given], submit(), "reassigned"],
    ["submits none while comments await them", [...offered, comment()], submit(), "comments-open"],
    [
      "submits none for days that another has",
      [open],
      { ...submit(), taken: { by: "SP-1" } } as never,
      { code: "period-taken", taken: { by: "SP-1" } },
    ],
    [
      "submits it with what says by which way it goes",
      [open],
      { ...submit(), unchangedFor: ["finance"], routing: { tags: ["x"], risk: "high" } } as never,
      event("document-submitted", {
        ...{ round: 1, contentHash: versionOne, by: "author", route: null },
        ...{ weighed: { risk: "high" }, unchangedFor: ["finance"] },
      }),
    ],
    [
      "names nobody of a party twice",
      [open],
      {
        ...submit(),
        parties: ["r1", "r2"].map((party) => ({ party, role: "partner.aube", person: "sekou" })),
      } as never,
      "party-twice",
    ],
    ...(
      [
        ["whole", { asked: "lea", missing: 0 }, "translation-supplied", { asked: "lea" }],
        ["in part", { asked: "lea", missing: 1 }, "translation-brought", { missing: 1 }],
        ["whole, for nobody to read", { asked: null, missing: 0 }, "translation-brought", { missing: 0 }],
      ] as const
    ).map(
      ([how, brought, type, facts]): Row => [
        `submits it with a translation: ${how}`,
        [open],
        { ...submit(), translation: { lang: "en", translationHash: words, by: "emma", ...brought } } as never,
        [
          expect.objectContaining({ type: "document-submitted" }),
          {
            type,
            facts: { lang: "en", contentHash: versionOne, translationHash: words, by: "emma", ...facts },
          },
        ],
      ],
    ),
  ])("%s", (_, before, command, outcome) => {
    expect(outcomeOf(having(...before), command)).toEqual(outcome);
  });
});

describe("what can still be done with a draft", () => {
  const late = untilThen;
  it.each<[string, readonly Command[], string, string, boolean]>([
    ["its author", [open], "author", inTime, true],
    ["who writes it with them", [open, invite(writer, asWriter)], "wes", inTime, true],
    ["who translates it", [open, invite(translator)], "emma", inTime, false],
    ["who wrote it to its end", linePublished, "author", inTime, true],
    ["who was taken off it", [open, given], "author", inTime, false],
    ["to whom it was given", [open, given], "lea", inTime, true],
    ["who discarded it, while it is kept", [begun, discard()], "author", inTime, true],
    ["who discarded it, once it is not", [begun, discard()], "author", late, false],
    ["who decides in it", lineInReview, "mel", inTime, false],
  ])("is begun from by %s", (_, before, person, now, expected) => {
    expect(mayCopy(reportOf(having(...before)), person, now)).toBe(expected);
  });

  it("says so beforehand", () => {
    const draft = reportOf(having(begun, invite(writer, asWriter)));
    expect(canDiscard(draft)).toBe(true);
    expect(canDiscard(reportOf(having(open)))).toBe(false);
    expect(canDiscard(reportOf(having(begun, submit(), takeBack())))).toBe(false);
    expect(canTakeUp({ keptUntil: null }, inTime)).toBe(false);
    expect([canTakeOver(draft, writer, inTime), canTakeOver(draft, author, inTime)]).toEqual([true, false]);
    expect(canTakeOver(draft, { ...writer, heldUntil: untilThen }, inTime)).toBe(false);
  });
});

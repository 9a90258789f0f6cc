import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { effectsOf } from "../../../shared/domain/documents/kinds.ts";
import type { Authority } from "../../../shared/domain/review/acting.ts";
import { mostOffers, partyReaders, readsDraft } from "../../../shared/domain/review/offering.ts";
import { author, open, submit } from "../../support/example-report.ts";
import { reportOf } from "../../support/line-histories.ts";
import {
  comment,
  having,
  offer,
  openDraft,
  outcomeOf,
  partner,
  reader,
  role,
  settle,
  takeOfferBack,
  words,
} from "./acts-of-people.ts";

const known: Authority = { person: "fanta", roles: ["partner.aube"], active: true };

const offered = [open, offer()];
const read = [...offered, openDraft()];
const event = (type: string, facts: object) => ({ type, facts });
const said = (number = 1, more: object = {}) =>
  event("draft-offered", {
    number,
    party: "a2",
    as: "signatory",
    role,
    by: "author",
    commentCommitment: words,
    ...more,
  });
const opened = (person = "ami", by = "secretary") => event("draft-opened", { number: 1, person, by });

type Row = [what: string, before: readonly Command[], command: Command, outcome: unknown];

describe("the draft, offered to a party", () => {
  it.each<Row>([
    ["is offered by its author", [open], offer(), [said()]],
    [
      "is opened at once to whom the directory has there",
      [open],
      offer({ role: "partner.aube", to: known }),
      [said(1, { role: "partner.aube" }), opened("fanta", "author")],
    ],
    ["not by who only reads it", [open], offer({ by: reader }), "not-yours"],
    ["not once it is submitted", [open, submit()], offer(), "under-review"],
    ["once to whoever signs", offered, offer(), "invited-already"],
    [
      "and once to a colleague of theirs",
      offered,
      offer({ as: "colleague" }),
      [said(2, { as: "colleague" })],
    ],
    ["and so to each party", offered, offer({ party: "a3" }), [said(2, { party: "a3" })]],
    [
      "not to one who reads it for a party already",
      read,
      offer({ party: "a3", to: partner }),
      "invited-already",
    ],
    ["not to a colleague of ours", [open], offer({ to: reader }), "not-eligible"],
    ["not to who is of another party", [open], offer({ to: known }), "not-eligible"],
    [
      "not to who left",
      [open],
      offer({ to: { ...known, active: false }, role: "partner.aube" }),
      "not-eligible",
    ],
    ["again once it was taken back", [...offered, takeOfferBack()], offer(), [said(2)]],
    [
      "no more often than a head has room for",
      [open, ...Array.from({ length: mostOffers }, (_, at) => offer({ party: `b${at}` }))],
      offer(),
      "too-many-colleagues",
    ],
    ["is opened by whoever watches over it", offered, openDraft(), [opened()]],
    ["not by its author", offered, openDraft({ by: author }), "no-longer-authorised"],
    ["not by whoever holds no such role", offered, openDraft({ by: reader }), "no-longer-authorised"],
    ["not to who holds another role", offered, openDraft({ to: known }), "not-eligible"],
    ["once", read, openDraft(), []],
    ["not after it was taken back", [...offered, takeOfferBack()], openDraft(), "task-over"],
    ["not one that was never made", offered, openDraft({ number: 2 }), "task-over"],
    [
      "is taken back by its author",
      read,
      takeOfferBack(),
      [event("offer-taken-back", { number: 1, by: "author" })],
    ],
    ["by nobody else", read, takeOfferBack({ by: reader }), "not-yours"],
    ["once", [...read, takeOfferBack()], takeOfferBack(), []],
    ["not once it is submitted", [...read, submit()], takeOfferBack(), "under-review"],
    [
      "is commented on by who reads it",
      read,
      comment({ by: partner }),
      [
        event("comment-made", {
          number: 1,
          by: "ami",
          section: "finance",
          field: null,
          revision: 0,
          commentCommitment: words,
        }),
      ],
    ],
    ["not before it is opened", offered, comment({ by: partner }), "not-yours"],
    ["not after it was taken back", [...read, takeOfferBack()], comment({ by: partner }), "not-yours"],
    ["not once it is submitted", [...read, submit()], comment({ by: partner }), "under-review"],
    [
      "is not submitted while a word of theirs awaits an answer",
      [...read, comment({ by: partner })],
      submit(),
      "comments-open",
    ],
  ])("%s", (_, before, command, outcome) => {
    expect(outcomeOf(having(...before), command)).toEqual(outcome);
  });

  it("is read by whom it was opened to, on any day, while its author has it", () => {
    const draft = (...commands: Command[]) => reportOf(having(...commands));
    expect(partyReaders(draft(...read))).toEqual(["ami"]);
    expect(readsDraft(draft(...read), "ami", "2030-01-01")).toBe(true);
    expect(readsDraft(draft(...offered), "ami", "2026-12-01")).toBe(false);
    expect(readsDraft(draft(...read, takeOfferBack()), "ami", "2026-12-01")).toBe(false);
    expect(readsDraft(draft(...read, submit()), "ami", "2026-12-01")).toBe(false);
  });

  it("has whoever proposed told once, with the last of theirs that is settled", () => {
    const proposed = having(...read, comment({ by: partner }), comment({ by: partner }));
    const told = (command: Command): string[] => {
      const before = reportOf(proposed);
      const outcome = proposed.give(command);
      const [settled] = outcome.ok ? outcome.value : [];
      return settled
        ? effectsOf(before, reportOf(proposed), settled).flatMap((effect) =>
            effect.effect === "mail" ? [`${effect.template} ${effect.person}`] : [],
          )
        : [];
    };
    expect(told(settle())).toEqual([]);
    expect(told(settle({ number: 2 }))).toEqual(["proposals-settled ami"]);
  });
});

describe("once an offer is taken back", () => {
  const takenBack = { type: "offer-taken-back", facts: { number: 1, by: "author" } } as const;
  const toldOf = (history: readonly Command[]) => {
    const before = reportOf(having(...history));
    return effectsOf(before, reportOf(having(...history, takeOfferBack())), takenBack);
  };

  it("whoever read the draft is told, by the link that shows what they proposed", () => {
    expect(toldOf(read)).toEqual([
      { effect: "mail", template: "offer-over", person: "ami", purpose: "comment", lane: null },
    ]);
  });

  it("nobody is whose address was not confirmed yet, who never heard of it", () => {
    expect(toldOf(offered)).toEqual([]);
  });
});

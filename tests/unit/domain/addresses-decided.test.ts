import { describe, expect, it } from "vitest";
import { untilLifted } from "../../../shared/domain/people/address-standing.ts";
import { decidePerson, type PersonCommand } from "../../../shared/domain/people/commands.ts";
import type { PersonRecord } from "../../../shared/domain/people/person.ts";
import {
  confirmed,
  contact,
  day,
  disputed,
  hash,
  held,
  objected,
  personAfter,
  proposed,
  registered,
  steady,
  waiting,
  waitingToo,
} from "../../support/address-histories.ts";

const claire = { person: "claire", roles: ["secretary"], active: true };
const answer = { change: 1, by: claire, confirmsAddresses: ["secretary"], now: day(4) };
const confirm = {
  name: "confirm-address",
  holdDays: 7,
  disputed: false,
  givesBack: false,
  ...answer,
} as const;
const refuse = { name: "refuse-address", reasonCommitment: hash, ...answer } as const;
const lift = { name: "lift-hold", disputed: false, ...answer } as const;
const object = { name: "object-to-address", change: 1, now: day(4) } as const;
const propose = {
  ...{ name: "propose-address", person: "irene", confirmed: null, replaces: null, asked: "claire" },
  ...{ by: "tom", addressCommitment: contact, reasonCommitment: hash, about: null },
} as unknown as Extract<PersonCommand, { name: "propose-address" }>;
const askAnew: Extract<PersonCommand, { name: "ask-anew" }> = {
  ...{ name: "ask-anew", person: "irene", asked: "david" },
  awaited: { change: 1, asked: "claire", proposedBy: "tom" },
};

const outcomeOf = (person: PersonRecord | null, command: PersonCommand) => {
  const outcome = decidePerson(person, command);
  return outcome.ok ? outcome.value : outcome.refusal.code;
};

describe("what is asked of somebody’s address", () => {
  it.each<[string, PersonRecord | null, PersonCommand, string]>([
    ["of nobody who is known", null, confirm, "unknown-person"],
    ["proposed on a page before another was", waiting, { ...propose, replaces: 0 }, "proposed-meanwhile"],
    ["proposed as if none had been confirmed", held, propose, "superseded"],
    ["proposed as if one had been", steady, { ...propose, confirmed: 1 }, "superseded"],
    ["that they confirm their own", steady, { ...propose, asked: "irene" }, "not-yours"],
    ["that somebody confirms what they proposed", steady, { ...propose, asked: "tom" }, "not-yours"],
    [
      "of another than was asked meanwhile",
      waiting,
      { ...askAnew, awaited: { ...askAnew.awaited, asked: "eve" } },
      "superseded",
    ],
    [
      "of another change than waits",
      waiting,
      { ...askAnew, awaited: { ...askAnew.awaited, change: 2 } },
      "superseded",
    ],
    ["where nothing waits", steady, askAnew, "superseded"],
    ["where its hold ends by itself", held, askAnew, "superseded"],
    ["of themselves, in another’s place", waiting, { ...askAnew, asked: "irene" }, "not-yours"],
    ["of who proposed it, in another’s place", waiting, { ...askAnew, asked: "tom" }, "not-yours"],
    ["of who proposed it, since it is disputed", disputed, { ...askAnew, asked: "tom" }, "not-yours"],
    ["confirmed where nothing waits", steady, confirm, "superseded"],
    ["confirmed of an earlier change", waitingToo, confirm, "superseded"],
    [
      "confirmed by another than was asked",
      waiting,
      { ...confirm, by: { ...claire, person: "eve" } },
      "not-yours",
    ],
    [
      "confirmed by who left",
      waiting,
      { ...confirm, by: { ...claire, active: false } },
      "no-longer-authorised",
    ],
    [
      "confirmed by who lost the role",
      waiting,
      { ...confirm, confirmsAddresses: ["auditor"] },
      "no-longer-authorised",
    ],
    [
      "confirmed by an address that is held itself",
      waiting,
      { ...confirm, by: { ...claire, heldUntil: day(5) } },
      "address-held",
    ],
    ["confirmed without having seen the objection", waiting, { ...confirm, disputed: true }, "superseded"],
    ["refused without a reason", waiting, { ...refuse, reasonCommitment: null }, "comment-required"],
    [
      "refused by another than was asked",
      waiting,
      { ...refuse, by: { ...claire, person: "eve" } },
      "not-yours",
    ],
    ["refused where nothing waits", held, refuse, "superseded"],
    ["released where nothing is held", waiting, lift, "superseded"],
    ["released of another change", held, { ...lift, change: 2 }, "superseded"],
    ["released once it holds by itself", held, { ...lift, now: day(10) }, "superseded"],
    ["released without having seen the objection", disputed, lift, "superseded"],
    ["released as if it were disputed", held, { ...lift, disputed: true }, "superseded"],
    [
      "released by another than confirmed it",
      held,
      { ...lift, by: { ...claire, person: "eve" } },
      "not-yours",
    ],
    ["released by who lost the role", held, { ...lift, confirmsAddresses: [] }, "no-longer-authorised"],
    ["objected to where it never was", steady, object, "superseded"],
    ["objected to of another change", waiting, { ...object, change: 2 }, "superseded"],
    ["objected to once it holds", held, { ...object, now: day(10) }, "superseded"],
    ["objected to of an earlier change", waitingToo, { ...object, change: 3 }, "superseded"],
  ])("is refused: %s", (_, person, command, code) => {
    expect(outcomeOf(person, command)).toBe(code);
  });

  const facts = (type: string, more: object) => [{ type, facts: expect.objectContaining(more) }];

  it.each<[string, PersonRecord, PersonCommand, unknown]>([
    [
      "proposed first",
      steady,
      propose,
      facts("address-change-proposed", { change: 1, asked: "claire", by: "tom" }),
    ],
    ["proposed by a file", steady, { ...propose, by: null }, facts("address-change-proposed", { by: null })],
    [
      "proposed in the place of one that waits",
      waiting,
      { ...propose, replaces: 1 },
      facts("address-change-proposed", { change: 2 }),
    ],
    [
      "proposed where one was confirmed",
      held,
      { ...propose, confirmed: 1 },
      facts("address-change-proposed", { change: 2 }),
    ],
    ["asked of another", waiting, askAnew, facts("address-change-asked-anew", { change: 1, asked: "david" })],
    [
      "asked of another since it is disputed",
      disputed,
      askAnew,
      facts("address-change-asked-anew", { change: 1, asked: "david" }),
    ],
    [
      "confirmed, and held for some days",
      waiting,
      confirm,
      facts("address-change-confirmed", { by: "claire", since: day(4), heldUntil: day(11) }),
    ],
    ["refused", waiting, refuse, facts("address-change-refused", { by: "claire", reasonCommitment: hash })],
    ["released", held, lift, facts("address-hold-lifted", { change: 1, by: "claire" })],
    [
      "released just before it holds by itself",
      held,
      { ...lift, now: day(9) },
      facts("address-hold-lifted", { change: 1 }),
    ],
    [
      "released since it is disputed",
      disputed,
      { ...lift, disputed: true },
      facts("address-hold-lifted", { change: 1 }),
    ],
    ["objected to while it waits", waiting, object, facts("address-change-objected", { change: 1 })],
    [
      "objected to while it is held",
      held,
      { ...object, now: day(9) },
      facts("address-change-objected", { change: 1 }),
    ],
    [
      "objected to while another is proposed",
      waitingToo,
      object,
      facts("address-change-objected", { change: 1 }),
    ],
    ["objected to once more", disputed, object, []],
    [
      "on file",
      held,
      { name: "settle-address", change: 1, now: day(5) },
      facts("address-change-settled", { change: 1, since: day(5) }),
    ],
    ["on file, once another was confirmed", held, { name: "settle-address", change: 2, now: day(5) }, []],
    ["on file, though none was confirmed", steady, { name: "settle-address", change: 1, now: day(5) }, []],
  ])("is done: %s", (_, person, command, events) => {
    expect(outcomeOf(person, command)).toEqual(events);
  });

  it("keeps the messages of the one whose place it takes, unless it has its own", () => {
    const about = { documentId: "R1", messages: ["m1"] } as never;
    const before = personAfter(registered, proposed(1, { about }));
    const own = { documentId: "R2", messages: [] } as never;
    expect(outcomeOf(before, propose)).toMatchObject([{ facts: { about } }]);
    expect(outcomeOf(before, { ...propose, about: own })).toMatchObject([{ facts: { about: own } }]);
  });

  it("passes a dispute on to the next address, unless that gives back the one of before", () => {
    const next = personAfter(registered, proposed(), confirmed(), objected(), proposed(2));
    const second = { ...confirm, change: 2, disputed: true };
    expect(outcomeOf(next, second)).toMatchObject([{ facts: { heldUntil: untilLifted } }]);
    expect(outcomeOf(next, { ...second, givesBack: true })).toMatchObject([
      { facts: { heldUntil: day(11) } },
    ]);
    expect(outcomeOf(next, { ...second, disputed: false })).toBe("superseded");
  });

  const wanted = { roles: ["director", "director"], office: "Montreal", lang: "fr", active: true } as const;
  const enter: Extract<PersonCommand, { name: "enter" }> = {
    ...{ name: "enter", wanted, changes: 0, confirmed: null, contactCommitment: null, by: "tom", back: null },
  };
  const types = (person: PersonRecord | null, command: PersonCommand) => {
    const events = outcomeOf(person, command);
    return typeof events === "string" ? events : events.map(({ type }) => type).join(" ");
  };

  it("enters what differs, and nothing twice", () => {
    const changed = { ...wanted, roles: ["auditor"], office: "Dakar" };
    expect(types(steady, enter)).toBe("");
    expect(types(steady, { ...enter, wanted: changed, contactCommitment: contact })).toBe(
      "person-roles-changed person-moved person-renamed",
    );
    expect(types(steady, { ...enter, wanted: { ...wanted, lang: "en" } })).toBe("person-moved");
    expect(types(steady, { ...enter, wanted: { ...wanted, roles: [] } })).toBe("person-roles-changed");
    expect(types(steady, { ...enter, wanted: { ...wanted, active: false } })).toBe("person-left");
    expect(types({ ...steady, active: false }, enter)).toBe("person-returned");
    expect(types(null, { ...enter, contactCommitment: contact })).toBe("person-registered");
    expect(types(null, { ...enter, contactCommitment: contact, wanted: { ...wanted, active: false } })).toBe(
      "person-registered person-left",
    );
    expect(outcomeOf(null, { ...enter, contactCommitment: contact })).toMatchObject([
      { facts: { roles: ["director"] } },
    ]);
    expect(() => outcomeOf(null, enter)).toThrow("has a name and an address");
  });

  it("enters nobody whose mailboxes are others by now", () => {
    expect(types(waiting, enter)).toBe("superseded");
    expect(types(waiting, { ...enter, changes: 1 })).toBe("");
    expect(types(held, { ...enter, changes: 1 })).toBe("superseded");
    expect(types(held, { ...enter, changes: 1, confirmed: 1 })).toBe("");
  });
});

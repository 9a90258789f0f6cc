import type { StoredEntry } from "../../events/entry.ts";
import type { PersonEvent } from "../../events/people.ts";
import { hashOf } from "../../shared/domain/audit/hash.ts";
import { seal } from "../../shared/domain/audit/seal.ts";
import { foldPerson, type PersonRecord } from "../../shared/domain/people/person.ts";

/** What becomes of a person's address, entry by entry. */

export const day = (n: number, hour = "12:00") => `2026-12-${String(n).padStart(2, "0")}T${hour}:00.000Z`;

/** Entries, one a day, at noon. */
export const entriesOf = (...events: PersonEvent[]): StoredEntry[] => {
  let end: Parameters<typeof seal>[1] = { number: 0, hash: null };
  return events.flatMap((event, at) => {
    const sealed = seal("_person.irene", end, [event], day(at + 1));
    end = sealed.end;
    return sealed.entries;
  });
};
export const personAfter = (...events: PersonEvent[]): PersonRecord => {
  const { person } = foldPerson(entriesOf(...events));
  if (!person) throw new Error("there is nobody");
  return person;
};

export const contact = hashOf("contact");
export const hash = hashOf("words");
export const registered = {
  type: "person-registered",
  facts: { roles: ["director"], office: "Montreal", lang: "fr", contactCommitment: contact, by: null },
} as PersonEvent;
export const proposed = (change = 1, more: object = {}) =>
  ({
    type: "address-change-proposed",
    facts: {
      change,
      asked: "claire",
      by: "tom",
      addressCommitment: contact,
      reasonCommitment: hash,
      about: null,
      ...more,
    },
  }) as PersonEvent;
export const confirmed = (change = 1, heldUntil = day(10)) =>
  ({
    type: "address-change-confirmed",
    facts: { change, by: "claire", since: day(3), heldUntil },
  }) as PersonEvent;
export const refused = (change = 1) =>
  ({
    type: "address-change-refused",
    facts: { change, by: "claire", reasonCommitment: hash },
  }) as PersonEvent;
export const objected = (change = 1) =>
  ({ type: "address-change-objected", facts: { change } }) as PersonEvent;
export const lifted = (change = 1) =>
  ({ type: "address-hold-lifted", facts: { change, by: "claire" } }) as PersonEvent;
export const askedAnew = (change: number, asked: string) =>
  ({ type: "address-change-asked-anew", facts: { change, asked } }) as PersonEvent;

export const steady = personAfter(registered);
export const waiting = personAfter(registered, proposed());
export const held = personAfter(registered, proposed(), confirmed());
export const disputed = personAfter(registered, proposed(), confirmed(), objected());
export const waitingToo = personAfter(registered, proposed(), confirmed(), proposed(2));

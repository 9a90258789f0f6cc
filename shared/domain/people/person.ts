import type { StoredEntry } from "../../../events/entry.ts";
import { upcastPerson } from "../../../events/entry.ts";
import type { PersonEvent, PersonEventOf } from "../../../events/people.ts";
import { hashOf } from "../audit/hash.ts";
import type { ChainEnd } from "../audit/seal.ts";
import type { Lang } from "../organisation/organisation.ts";
import { untilLifted } from "./address-standing.ts";
import { type Credential, evolveCredentials, isOfCredential } from "./credentials.ts";

/** A change of address that waits for the second person. */
export type Proposal = Omit<PersonEventOf<"address-change-proposed">["facts"], "change">;

/** The last change of address that was confirmed. */
export type Confirmed = {
  change: number;
  /** Who may lift the hold: whoever confirmed it, or was asked in their place since. */
  by: string;
  proposedBy: Proposal["by"];
  about: Proposal["about"];
  /** Links of before act no more: when it was confirmed, then when it took the old one's place (instant, ISO 8601 UTC). */
  since: string;
  /**
   * Until then its owner stops it, and nobody decides by the new address alone (instant, ISO 8601 UTC): by `decidesFrom` that
   * begins a little later.
   */
  heldUntil: string;
  /**
   * The change by which the address was left that stood last, where this one was confirmed while another was on hold: its
   * owner has nothing but that address to hear by. None where it is this very change.
   */
  left?: number;
};

/**
 * Whether somebody takes documents by electronic means, and since when (instant, ISO 8601 UTC). `change`: at the address that came by
 * this change, 0 for the first; null where they do not.
 */
export type Electronic = { change: number | null; at: string };

/** A person as the events of their stream made them: what decisions, links and rosters are made from. */
export type PersonRecord = {
  roles: readonly string[];
  active: boolean;
  office: string;
  lang: Lang;
  /** How many changes of the address were proposed so far. */
  changes: number;
  proposal: Proposal | null;
  confirmed: Confirmed | null;
  /** What they said last of documents by electronic means; left out by whoever was not asked. */
  electronic?: Electronic;
  /** By what they prove who they are beside their link, and how often anything was enrolled; none of whoever never did. */
  credentials?: readonly Credential[] | undefined;
  credentialsMade?: number | undefined;
  /** Of how many declarations of theirs the words were masked; left out while none were. */
  masked?: number;
};

/** The change by which the address was left that stood last, while the one on file is on hold; null while none is. */
export const leftOnHold = ({ confirmed }: PersonRecord, now: string): number | null =>
  confirmed && now < confirmed.heldUntil ? (confirmed.left ?? confirmed.change) : null;

/**
 * The next state after an event: pure, and the only way that what is known of a person changes.
 * @param person null before `person-registered`
 * @throws when an event cannot follow: a broken history, never an expected outcome
 */
export function evolvePerson(person: PersonRecord | null, event: PersonEvent): PersonRecord {
  if (event.type === "person-registered") {
    const { roles, office, lang } = event.facts;
    return { roles, office, lang, active: true, changes: 0, proposal: null, confirmed: null };
  }
  if (!person) throw new Error(`A person's history cannot begin with ${event.type}`);
  if (isOfCredential(event)) return evolveCredentials(person, event);
  switch (event.type) {
    case "person-roles-changed": {
      const { granted, ended } = event.facts;
      return { ...person, roles: [...person.roles.filter((role) => !ended.includes(role)), ...granted] };
    }
    case "person-moved": {
      const { office, lang } = event.facts;
      return { ...person, office, lang };
    }
    case "person-renamed":
    case "interest-disclosed":
      return person;
    case "disclosure-masked":
      return { ...person, masked: (person.masked ?? 0) + event.facts.entries.length };
    case "person-left":
      return { ...person, active: false };
    case "person-returned": {
      const { confirmed } = person;
      const { heldUntil } = event.facts;
      return {
        ...person,
        active: true,
        confirmed: confirmed && { ...confirmed, ...(heldUntil !== null && { heldUntil }) },
      };
    }
    case "address-change-proposed": {
      const { change, ...proposal } = event.facts;
      return { ...person, changes: change, proposal };
    }
    case "address-change-asked-anew": {
      const { change, asked } = event.facts;
      const { proposal, changes, confirmed } = person;
      return proposal && changes === change
        ? { ...person, proposal: { ...proposal, asked } }
        : { ...person, confirmed: confirmed && { ...confirmed, by: asked } };
    }
    case "address-change-confirmed": {
      const { change, by, since, heldUntil } = event.facts;
      const { about = null, by: proposedBy = null } = person.proposal ?? {};
      const left = leftOnHold(person, since);
      const confirmed = { change, by, proposedBy, about, since, heldUntil, ...(left !== null && { left }) };
      return { ...person, proposal: null, confirmed };
    }
    case "address-change-settled": {
      const { confirmed } = person;
      return { ...person, confirmed: confirmed && { ...confirmed, since: event.facts.since } };
    }
    case "address-change-refused":
      return { ...person, proposal: null };
    case "address-change-objected":
      return person.proposal && person.changes === event.facts.change
        ? { ...person, proposal: null }
        : { ...person, confirmed: person.confirmed && { ...person.confirmed, heldUntil: untilLifted } };
    case "electronic-documents-accepted": {
      const { change, at } = event.facts;
      return { ...person, electronic: { change, at } };
    }
    case "electronic-documents-declined":
      return { ...person, electronic: { change: null, at: event.facts.at } };
    case "address-hold-lifted": {
      const { confirmed } = person;
      return { ...person, confirmed: confirmed && { ...confirmed, heldUntil: confirmed.since } };
    }
  }
}

/** By which change the address on file came; 0 for the first. */
const addressNow = ({ confirmed }: Pick<PersonRecord, "confirmed">): number => confirmed?.change ?? 0;

/**
 * How somebody stands to documents by electronic means: they take them, do not, were asked at another address than is theirs now, or were
 * not asked yet.
 */
export function standingOnElectronic(
  person: PersonRecord,
): "accepted" | "declined" | "elsewhere" | "not-asked" {
  const { electronic } = person;
  if (!electronic) return "not-asked";
  if (electronic.change === null) return "declined";
  return electronic.change === addressNow(person) ? "accepted" : "elsewhere";
}

/** Rebuilds a person and the end of their chain from all their entries, in order: what their head must equal (I3). */
export function foldPerson(entries: readonly StoredEntry[]): {
  person: PersonRecord | null;
  chain: ChainEnd;
} {
  let person: PersonRecord | null = null;
  let chain: ChainEnd = { number: 0, hash: null };
  for (const entry of entries) {
    person = evolvePerson(person, upcastPerson(entry).event);
    chain = { number: entry.number, hash: hashOf(entry) };
  }
  return { person, chain };
}

/** Who holds which role once a person's roles are these: who is new to one comes last in its order of preference. */
export function rosterWith(
  roster: Readonly<Record<string, readonly string[]>>,
  id: string,
  { roles, active }: Pick<PersonRecord, "roles" | "active">,
): Record<string, readonly string[]> {
  const held = new Set(active ? roles : []);
  const others = Object.entries(roster).flatMap(([role, people]): [string, readonly string[]][] => {
    const left = held.has(role) ? people : people.filter((one) => one !== id);
    return left.length === 0 ? [] : [[role, left]];
  });
  const after = Object.fromEntries(others);
  for (const role of held) after[role] = [...new Set([...(after[role] ?? []), id])];
  return after;
}

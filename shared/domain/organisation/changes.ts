import type { Altered } from "../audit/commitments.ts";
import { hashOf } from "../audit/hash.ts";
import type { Obligation } from "../documents/report/basis.ts";
import type { LibraryClause } from "../framework/clauses.ts";
import { isSameAddress } from "./addresses.ts";
import { type FieldChange, fieldsThatDiffer } from "./fields-that-differ.ts";
import type { Contact, Lang, Organisation, Policy } from "./organisation.ts";
import type { Subscription } from "./subscription.ts";
import { subscriptionId } from "./subscription.ts";

/** What an organisation is made of, as its file lists it. */
export type Thing =
  | "organisation"
  | "bylaws"
  | "office"
  | "holiday"
  | "person"
  | "roster"
  | "donor"
  | "partner"
  | "subscription"
  | "policy"
  | "clause"
  | "plan"
  | "agreement"
  | "obligation";

/** What loading something would do to it. */
export type Change = { thing: Thing; id: string } & (
  | { how: "added" }
  | { how: "changed"; fields: readonly FieldChange[] }
);

/** Why something stays as it is, although the file says otherwise or does not name it. */
export type Kept = { thing: Thing; id: string } & (
  | { why: "not-in-file" }
  /** A newer version is in force. */
  | { why: "older-version"; inForce: number; inFile: number }
  /** The board changed it by a governance document, and changes it by another. */
  | { why: "adopted"; by: string }
  /** It differs from what is in force under the very same version. */
  | { why: "same-version"; inForce: number }
  /** What is on record changes by an amendment. */
  | { why: "on-record" }
  /** What lies there is not what was taken over. */
  | { why: "altered" }
  /** Its report was opened. */
  | { why: "report-open" }
  /** Its owner took it back. */
  | { why: "taken-back" }
  /** Its consent is on record as it was given (instant, ISO 8601 UTC). */
  | { why: "consent-on-record"; at: string }
  /** Its address was corrected from a page since the file brought it. */
  | { why: "corrected-since" }
  /** Another address waits for its second person or for its day, or was refused. */
  | { why: "address-waits" | "address-refused" }
  /** They left, and their new address is not free, or is Accord's own: nobody who is away waits for one. */
  | { why: "address-not-free" | "own-address" | "answers-address" }
  /** Their new address is still somebody's who is here, and has another by the file, or who waits for theirs in turn. */
  | { why: "address-after" | "address-exchanged"; of: string }
  /** Their new address waits to be somebody else’s. */
  | { why: "address-awaited"; of: string }
  /** They come back once their new address is on file: the one of before is another's by now. */
  | { why: "return-waits" }
);

/** What comes of loading one thing: what changes, or why it stays; neither where it is as it should be. */
export type Compared = { change: Change } | { kept: Kept } | null;

function compared(thing: Thing, id: string, from: unknown, to: unknown): Compared {
  const fields = fieldsThatDiffer(from, to);
  return fields.length === 0 ? null : { change: { thing, id, how: "changed", fields } };
}

const added = (thing: Thing, id: string): Compared => ({ change: { thing, id, how: "added" } });

type Profile = Omit<Organisation, "roster">;

/** Why what has versions stays as it is in force, for it goes forward alone; null where the file's takes its place. */
function keptInForce(
  thing: "bylaws" | "policy" | "clause",
  onFile: { version: number },
  wanted: { id: string; version: number },
): { kept: Kept } | null {
  const { id, version: inFile } = wanted;
  const inForce = onFile.version;
  if (inFile > inForce) return null;
  if (inFile < inForce) return { kept: { thing, id, why: "older-version", inForce, inFile } };
  return hashOf(onFile) === hashOf(wanted) ? null : { kept: { thing, id, why: "same-version", inForce } };
}

/** That by-laws stay as they are in force: boards decided by them, under their version. Others may come in their place. */
export const bylawsKept = (onFile: Organisation | null, { bylaws }: Profile): { kept: Kept } | null =>
  onFile?.bylaws.id === bylaws.id
    ? (keptAdopted("bylaws", onFile.bylaws) ?? keptInForce("bylaws", onFile.bylaws, bylaws))
    : null;

/** That what the board changed by a document stays as it is: it is changed by another. */
function keptAdopted(
  thing: "bylaws" | "policy",
  { id, adoptedBy }: { id: string; adoptedBy?: readonly string[] | undefined },
): { kept: Kept } | null {
  const by = adoptedBy?.at(-1);
  return by === undefined ? null : { kept: { thing, id, why: "adopted", by } };
}

/** What an organisation is to be: as the file says, with what is newer on file, and the offices and holidays not named. */
export function profileWith(onFile: Organisation | null, wanted: Profile): Profile {
  const offices = new Set(wanted.offices.map(({ id }) => id));
  return {
    ...wanted,
    ...(onFile && bylawsKept(onFile, wanted) && { bylaws: onFile.bylaws }),
    offices: [...wanted.offices, ...(onFile?.offices ?? []).filter(({ id }) => !offices.has(id))],
    holidays: [...new Set([...wanted.holidays, ...(onFile?.holidays ?? [])])].sort(),
    ...termsWith(onFile?.terms, wanted.terms),
  };
}

/** The terms that the file names, and those of whoever it does not name: nobody whose term is over votes again by being left out. */
function termsWith(
  onFile: Profile["terms"] = {},
  wanted: Profile["terms"] = {},
): { terms?: NonNullable<Profile["terms"]> } {
  const roles = [...new Set([...Object.keys(onFile), ...Object.keys(wanted)])];
  if (roles.length === 0) return {};
  return { terms: Object.fromEntries(roles.map((role) => [role, { ...onFile[role], ...wanted[role] }])) };
}

/** What changes of the organisation itself: its offices by their ids, its holidays in the order of the year. */
export function organisationCompared(onFile: Organisation | null, wanted: Profile): Compared {
  if (!onFile) return added("organisation", wanted.shortName.en);
  const { roster: _, ...before } = onFile;
  const byId = ({ offices, ...rest }: Profile) => ({
    ...rest,
    offices: Object.fromEntries(offices.map(({ id, ...office }) => [id, office])),
  });
  return compared(
    "organisation",
    wanted.shortName.en,
    byId({ ...before, holidays: before.holidays.toSorted() }),
    byId(profileWith(onFile, wanted)),
  );
}

/**
 * Who is asked first: the holders of each role in the order of the file. Whoever it does not name keeps their place.
 * @param order ids of people as the file lists them
 */
export function rosterInOrder(
  roster: Organisation["roster"],
  order: readonly string[],
): Record<string, string[]> {
  const rank = new Map(order.map((id, at) => [id, at]));
  return Object.fromEntries(
    Object.entries(roster).map(([role, holders]) => {
      const named = holders
        .filter((id) => rank.has(id))
        .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
      return [role, holders.map((id) => (rank.has(id) ? (named.shift() ?? id) : id))];
    }),
  );
}

/** A donor or a partner, with whom to write to. */
export type Told = { told: { id: string; name: string; lang: Lang }; contact: Omit<Contact, "suppressed"> };

/**
 * A donor or a partner as they are on file. `correctedFrom`: the addresses in whose place another one was entered from a
 * page, since a file brought one that was new.
 */
export type ToldOnFile = Told & { correctedFrom: readonly string[] };

/** Whether a file brings an address that was corrected since, so that what is on file is the newer one. */
const isOfBefore = ({ contact, correctedFrom }: ToldOnFile, email: string): boolean =>
  correctedFrom.some((one) => isSameAddress(one, email)) && !isSameAddress(contact.email, email);

/**
 * With whom to write to as loading leaves it: an address stays as it is where the file only writes it otherwise, in capitals,
 * so that what is held back from it stays so; and where the file still has the one that was corrected since.
 */
export function contactWith(onFile: ToldOnFile | null, contact: Told["contact"]): Told["contact"] {
  if (!onFile) return contact;
  const { email } = onFile.contact;
  const stays = isSameAddress(email, contact.email) || isOfBefore(onFile, contact.email);
  return stays ? { ...contact, email } : contact;
}

/** That an address stays as it was corrected from a page, until the file brings another one; null where it has. */
export const correctionKept = (
  thing: "donor" | "partner",
  onFile: ToldOnFile | null,
  { told, contact }: Told,
): { kept: Kept } | null =>
  onFile && isOfBefore(onFile, contact.email)
    ? { kept: { thing, id: told.id, why: "corrected-since" } }
    : null;

/** Of an address that is on file no more than tells it from another: it is private, and the file has its own. */
const hinted = (email: string): string => email.replace(/^(.).*@/u, "$1…@");

/** What changes of a donor or a partner; an address that differs in its letters' case alone is the same. */
export function toldCompared(
  thing: "donor" | "partner",
  onFile: Told | null,
  { told, contact }: Told,
): Compared {
  if (!onFile) return added(thing, told.id);
  const isSame = isSameAddress(onFile.contact.email, contact.email);
  const { name } = onFile.contact;
  const fields = [
    ...fieldsThatDiffer(onFile.told, told),
    ...fieldsThatDiffer({ name }, { name: contact.name }, ["contact"]),
    ...(isSame ? [] : [{ field: "contact.email", from: hinted(onFile.contact.email), to: contact.email }]),
  ];
  return fields.length === 0 ? null : { change: { thing, id: told.id, how: "changed", fields } };
}

/** A subscription is its owner's: entered once, never changed nor given again for them. */
export function subscriptionCompared(onFile: Subscription | null, wanted: Subscription): Compared {
  const id = subscriptionId(wanted.donor, wanted.topic);
  if (!onFile) return added("subscription", id);
  const { consent } = onFile;
  if (consent === null) return { kept: { thing: "subscription", id, why: "taken-back" } };
  if (hashOf(consent) === hashOf({ ...wanted.consent })) return null;
  return { kept: { thing: "subscription", id, why: "consent-on-record", at: consent.at } };
}

/** A policy goes forward alone: a version above the one in force takes its place. */
export function policyCompared(onFile: Policy | null, policy: Policy): Compared {
  const { id } = policy;
  if (!onFile) return added("policy", id);
  return (
    keptAdopted("policy", onFile) ??
    keptInForce("policy", onFile, policy) ??
    compared("policy", id, onFile, policy)
  );
}

/** So does a clause: agreements keep the version that they were begun with. */
export function clauseCompared(onFile: LibraryClause | null, clause: LibraryClause): Compared {
  const { id } = clause;
  if (!onFile) return added("clause", id);
  return keptInForce("clause", onFile, clause) ?? compared("clause", id, onFile, clause);
}

/** Plans and agreements are on record: what another file says of them is an amendment. */
export function recordCompared(
  thing: "plan" | "agreement",
  onFile: object | Altered | null,
  record: { id: string },
): Compared {
  if (!onFile) return added(thing, record.id);
  if (onFile === "altered") return { kept: { thing, id: record.id, why: "altered" } };
  return hashOf(onFile) === hashOf(record) ? null : { kept: { thing, id: record.id, why: "on-record" } };
}

/** A duty to report, and when it falls due (ISO 8601 UTC): null once its report was opened. */
export type Due = { obligation: Obligation; opensAt: string | null };

/**
 * An obligation can change until its report is opened.
 * @param now ISO 8601 UTC; what should have fallen due before it falls due at once
 */
export function obligationCompared(
  onFile: Due | null,
  { obligation, opensAt }: Due & { opensAt: string },
  now: string,
): Compared {
  const { id } = obligation;
  if (!onFile) return added("obligation", id);
  const due = (at: string) => (at > now ? at : now);
  const wanted = { ...obligation, opensAt: due(opensAt) };
  const before = { ...onFile.obligation, opensAt: due(onFile.opensAt ?? opensAt) };
  const found = compared("obligation", id, before, wanted);
  return found && onFile.opensAt === null ? { kept: { thing: "obligation", id, why: "report-open" } } : found;
}

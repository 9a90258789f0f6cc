import type { StoredEntry } from "../../../events/entry.ts";
import { commitment, hashOf } from "../../domain/audit/hash.ts";
import { isSameAddress, mailboxOf, refuseOwnAddress } from "../../domain/organisation/addresses.ts";
import type { Wanted } from "../../domain/people/commands.ts";
import { decidePerson } from "../../domain/people/commands.ts";
import { isAsRecorded, wasRefused } from "../../domain/people/confirming.ts";
import { mailboxesOf } from "../../domain/people/mailboxes.ts";
import type { PersonRecord } from "../../domain/people/person.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import { askNext, stalledFor } from "./ask-anew.ts";
import { carryOutOnPerson } from "./carry-out-on-person.ts";
import { takeMailboxes } from "./mailboxes.ts";
import type { PersonOnFile } from "./on-file.ts";
import { personOnFile } from "./on-file.ts";
import type { AddressDeps, ProposalRefusal } from "./propose-address.ts";
import { proposeAddress } from "./propose-address.ts";

/** Somebody as an organisation file, or whoever enters them, describes them. */
export type PersonData = Wanted & { id: string; name: string; email: string };

/** One thing that entering somebody would change. */
export type PersonDifference =
  | { differs: "new" | "left" | "returned" | "office-or-language" }
  | { differs: "roles"; granted: readonly string[]; ended: readonly string[] }
  | { differs: "name"; from: string }
  /** It becomes a proposal, that waits for a second person. */
  | { differs: "address"; from: string }
  /** A change of their address waits for somebody who cannot answer: another is asked. */
  | { differs: "second-person"; asked: string };

export const isAddress = ({ differs }: PersonDifference): boolean => differs === "address";

/**
 * What entering somebody would change, in the order in which it does: nothing, where all is as wanted already.
 * @param entries those of their stream
 */
export function differencesOf(
  wanted: PersonData,
  onFile: PersonOnFile,
  entries: readonly StoredEntry[],
): PersonDifference[] {
  const { person, contact } = onFile;
  const differences: PersonDifference[] = person ? standingDifferences(wanted, person) : [{ differs: "new" }];
  if (contact && contact.name !== wanted.name) differences.push({ differs: "name", from: contact.name });
  const isKnown = isAnswered(wanted, onFile, entries);
  if (contact && !isKnown && !isSameAddress(contact.email, wanted.email))
    differences.push({ differs: "address", from: contact.email });
  return differences;
}

/** Why something of theirs in the file changes nothing yet. */
type WhyKept = "address-waits" | "address-refused" | "return-waits";

/** Why another address in the file changes nothing: the second person has it before them, or refused it; null where it does. */
function addressKept(
  wanted: PersonData,
  onFile: PersonOnFile,
  entries: readonly StoredEntry[],
): WhyKept | null {
  const { person, contact, changes } = onFile;
  if (!contact || isSameAddress(contact.email, wanted.email) || !isAnswered(wanted, onFile, entries))
    return null;
  const isConfirmed = changes.confirmed !== null && isSameAddress(changes.confirmed.to, wanted.email);
  return isConfirmed || person?.proposal ? "address-waits" : "address-refused";
}

/**
 * What waits for the second person is not proposed twice, nor what they refused, nor what is confirmed and about to be on
 * file. What was stopped is: it may have been by whoever reads an address that is not theirs.
 */
function isAnswered(
  { email }: PersonData,
  { person, changes: { proposed, confirmed } }: PersonOnFile,
  entries: readonly StoredEntry[],
): boolean {
  if (confirmed && isSameAddress(confirmed.to, email)) return true;
  if (!person || !proposed || !isSameAddress(proposed.to, email)) return false;
  return person.proposal !== null || wasRefused(entries, person.changes);
}

/**
 * The same as they are on file now, with what stands still and is set going again. A proposal that another one replaces is
 * left alone.
 * @param isLeaving whether somebody leaves by the same file, or confirms addresses no more
 */
export async function differencesNow(
  deps: AddressDeps,
  data: PersonData,
  isLeaving: (person: string) => boolean = () => false,
) {
  const [onFile, entries] = await Promise.all([personOnFile(deps, data.id), deps.people.entries(data.id)]);
  if (!isAsRecorded(onFile.person, entries))
    throw new Error(`${data.id}: what is known of them is not what their entries say`);
  const isWaiting = await returnsLater(deps, data, onFile);
  const differences = differencesOf(data, onFile, entries).filter(
    ({ differs }) => !isWaiting || differs === "address",
  );
  const isReplaced = differences.some(isAddress);
  // As they are once they left, or came back.
  const person = onFile.person && { ...onFile.person, active: data.active && !isWaiting };
  const stalled = isReplaced ? [] : await stalledFor(deps, data.id, person, isLeaving);
  const asked = stalled.map((one) => ({ differs: "second-person", asked: one.asked }) as const);
  const kept = isWaiting ? "return-waits" : addressKept(data, onFile, entries);
  return { onFile, entries, stalled, kept, differences: [...differences, ...asked] };
}

/** Whether somebody comes back once they have the address that is wanted, which is free: theirs of before is another's by now. */
async function returnsLater(deps: AddressDeps, data: PersonData, onFile: PersonOnFile): Promise<boolean> {
  const { person, contact } = onFile;
  const mailboxes = mailboxesOnArrival(onFile, data);
  if (!person || !contact || isSameAddress(contact.email, data.email) || mailboxes.length === 0) return false;
  const [free, taken] = await Promise.all(
    [[mailboxOf(data.email)], mailboxes].map((ones) => takeMailboxes(deps, data.id, ones)),
  );
  return free?.ok === true && (taken?.ok === false || (await ownAmong(deps, mailboxes)) !== undefined);
}

async function ownAmong({ directory, ownAddresses }: AddressDeps, addresses: readonly string[]) {
  const { correspondence } = await directory.organisation();
  return addresses
    .map((one) => refuseOwnAddress(one, { ...ownAddresses, correspondence }))
    .find((one) => one !== null);
}

function standingDifferences(wanted: PersonData, person: PersonRecord): PersonDifference[] {
  const standing = { wanted, contactCommitment: null, by: null, back: null };
  const entered = { name: "enter", ...standing, ...addressesOf(person) } as const;
  const decided = decidePerson(person, entered);
  return (decided.ok ? decided.value : []).flatMap(({ type, facts }): PersonDifference[] => {
    switch (type) {
      case "person-left":
        return [{ differs: "left" }];
      case "person-returned":
        return [{ differs: "returned" }];
      case "person-moved":
        return [{ differs: "office-or-language" }];
      case "person-roles-changed":
        return [{ differs: "roles", granted: facts.granted, ended: facts.ended }];
      default:
        return [];
    }
  });
}

/**
 * Enters somebody as they are to stand: who comes, who changes roles, office, language or name, who leaves (out at once)
 * or comes back. What is so already is left alone, however often it is entered, and after whatever interruption.
 *
 * 1. What differs from how they are on file is reckoned. Nobody is entered, or comes back, with an address of Accord's own.
 * 2. One transaction on their stream: entries, head, how decisions know them (its version only ever rises), the roster,
 *    a new name. What is held back from their address stays so. Whoever comes, or comes back, has a mailbox of their own,
 *    or does not come.
 * 3. Another address changes nothing by itself: it is proposed to a second person, as from a page. It is also the way
 *    back for whoever's address of before is another's by now: they are here once it is on file, and entered again.
 * 4. A change of theirs that waits for somebody who cannot answer is put to another.
 * @param later whether another address is not proposed yet, being somebody else’s still
 * @returns what differed
 */
export async function enterPerson(
  deps: AddressDeps,
  data: PersonData,
  later = false,
): Promise<Result<PersonDifference[], ProposalRefusal>> {
  const { id, name, email, ...wanted } = data;
  const { onFile, entries, stalled, ...found } = await differencesNow(deps, data);
  const differences = found.differences.filter((one) => !(later && isAddress(one)));
  const isAddressNew = differences.some(isAddress);
  if (differences.length > (isAddressNew ? 1 : 0) + stalled.length) {
    const { addressHoldDays: holdDays } = await deps.directory.organisation();
    const mailboxes = mailboxesOnArrival(onFile, data);
    const own = await ownAmong(deps, onFile.contact ? mailboxes : [email]);
    const isRenamed = onFile.contact?.name !== name || onFile.person === null;
    const salt = deps.ids.secret();
    const address = onFile.contact?.email ?? email;
    const contactCommitment = isRenamed ? commitment(salt, hashOf({ name, email: address })) : null;
    const awaySince = entries.findLast(({ type }) => type === "person-left")?.at ?? "";
    const back = { awaySince, holdDays, now: deps.clock.now() };
    const command = { name: "enter", wanted, contactCommitment, by: null, back } as const;
    const contact = isRenamed && { contact: { name, ...(onFile.contact ? {} : { email }), salt } };
    const entered = own
      ? refuse(own)
      : await carryOutOnPerson(
          deps,
          id,
          { ...command, ...addressesOf(onFile.person) },
          { mailboxes, ...contact },
        );
    if (!entered.ok && entered.refusal.code === "superseded") return enterPerson(deps, data, later);
    if (!entered.ok) return entered;
  }
  if (isAddressNew) {
    const proposed = await proposeAddress(deps, { person: id, email, reason: null, about: null, by: null });
    if (!proposed.ok) return proposed;
  }
  for (const awaited of stalled) {
    const asked = await askNext(deps, id, awaited);
    if (!asked.ok) return asked;
  }
  return ok(differences);
}

/** Which of their addresses were proposed and confirmed last. */
const addressesOf = (person: PersonRecord | null) => ({
  changes: person?.changes ?? 0,
  confirmed: person?.confirmed?.change ?? null,
});

/** What must be theirs alone of whoever comes, or comes back; nothing where they are here already, or stay away. */
function mailboxesOnArrival(
  { person, contact, changes }: PersonOnFile,
  { email, active }: PersonData,
): string[] {
  if (!active || person?.active) return [];
  if (!person) return [mailboxOf(contact?.email ?? email)];
  return mailboxesOf({ ...person, active }, contact?.email ?? email, changes);
}

import type { StoredEntry } from "../../../events/entry.ts";
import { firstBreak } from "../../domain/audit/chain.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import type { AddressChange } from "../../domain/organisation/addresses.ts";
import { commitmentToChange } from "../../domain/organisation/addresses.ts";
import { foldPerson } from "../../domain/people/person.ts";
import { streamOfPerson } from "../../domain/people/stream.ts";
import type { EffectOf } from "../../domain/workflow/effect.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { Addresses, People } from "../../ports/people.ts";
import type { Alteration, Directory } from "../../ports/reading.ts";
import type { DecisionStore, OutboxRow } from "../../ports/store.ts";
import { carryOut } from "../carry-out.ts";
import { carryOutOnPerson, personFrom } from "./carry-out-on-person.ts";

type Deps = {
  store: DecisionStore;
  clock: Clock;
  outbox: Outbox;
  people: People;
  addresses: Addresses;
  directory: Pick<Directory, "organisation" | "person">;
  /** Told of what is not what was recorded of a person; their address stays as it is then. */
  tellAltered: (found: Alteration) => void;
};

/**
 * How the change of a person's address ended takes effect. Each step may come twice.
 *
 * 1. Decisions know the person as their entries say: links of before act no more, and the hold begins or ends.
 * 2. A confirmed address takes the place of the old one. Where neither is on file, a later change was confirmed and has
 *    taken effect, or one of before has not yet: then this one comes back. What was given until then went to the old mailbox,
 *    so that links of before that moment act no more either; a hold that is lifted sooner waits for it.
 * 3. The document from which it was asked says how it ended, and what was missed goes out again, to the new address.
 */
export async function settleAddress(
  deps: Deps,
  row: OutboxRow,
  { person, change, about, by, outcome }: EffectOf<"settle-address">,
): Promise<void> {
  const recipient = { kind: "person", id: person } as const;
  const entries = await verifiedEntries(deps, person);
  const isSettled = entries.some(
    ({ type, facts }) => type === "address-change-settled" && String(facts["change"]) === change,
  );
  if (outcome.ended !== "refused") await applyPerson(deps, person, entries);
  if (outcome.ended === "confirmed" || (outcome.ended === "lifted" && !isSettled)) {
    const addresses = await deps.people.addressChange(recipient, change);
    if (!addresses || !isProposed(entries, change, addresses)) {
      deps.tellAltered({ documentId: streamOfPerson(person), what: "address", which: change });
      throw new Error(`${person}: change ${change} of the address is not the one that was confirmed`);
    }
    const isOnFile = await deps.addresses.replace(recipient, addresses);
    if (!isOnFile && String(foldPerson(entries).person?.confirmed?.change) === change)
      throw new Error(
        `${person}: change ${change} of the address takes the place of one that is not on file`,
      );
    const settled = { name: "settle-address", change: Number(change), now: deps.clock.now() } as const;
    const command = hashOf({ name: settled.name, person, change });
    if (!isSettled) await carryOutOnPerson(deps, person, settled, { command });
    await applyPerson(deps, person, await verifiedEntries(deps, person));
  }
  if (about) {
    const command = hashOf({ name: "conclude-address", row: row.id });
    const { head, commandDone } = await deps.store.load({ documentId: about.documentId, command });
    const concluded = { name: "conclude-address", recipient, messages: about.messages, by, outcome } as const;
    if (head && !commandDone) await carryOut(deps, about.documentId, head, concluded, { command });
  }
  await deps.outbox.finish(row.id, "done");
}

/** The entries of a person, whole and in their order, none of which the head does not know of. */
async function verifiedEntries({ people, tellAltered }: Deps, id: string): Promise<StoredEntry[]> {
  const endNow = async () => (await people.load({ person: id })).head?.chain ?? { number: 0, hash: null };
  const [end, entries] = await Promise.all([endNow(), people.entries(id)]);
  let broken = firstBreak(streamOfPerson(id), entries, end);
  if (broken === null && entries.length > end.number) {
    // What was written after the head was read may follow; a head that is read later knows of it.
    const { number } = await endNow();
    broken = entries.length > number ? number + 1 : null;
  }
  if (broken !== null) {
    tellAltered({ documentId: streamOfPerson(id), what: "entries", which: String(broken) });
    throw new Error(`${id}: the chain of entries is broken at ${broken}`);
  }
  return entries;
}

/** Whether an address is the one that its proposal committed to, and that the second person saw. */
export const isProposed = (
  entries: readonly StoredEntry[],
  change: string,
  addresses: AddressChange,
): boolean =>
  entries.some(
    ({ type, facts }) =>
      type === "address-change-proposed" &&
      String(facts["change"]) === change &&
      facts["addressCommitment"] === commitmentToChange(addresses),
  );

/** From the entries alone: a head could have been written by whoever asks. */
async function applyPerson(
  { addresses, directory }: Deps,
  id: string,
  entries: readonly StoredEntry[],
): Promise<void> {
  const { person, chain } = foldPerson(entries);
  if (person) await addresses.apply(personFrom(id, person, await directory.organisation()), chain.number);
}

/**
 * The address of a donor or partner is another one, or the one on file is right after all: mail goes there again, and
 * then what was missed goes out. A person's address never becomes another one this way.
 */
export async function applyAddress(
  deps: Deps,
  row: OutboxRow,
  { recipient, change, messages }: EffectOf<"apply-address">,
): Promise<void> {
  const addresses = await deps.people.addressChange(recipient, change);
  const isSame = addresses?.from === addresses?.to;
  if (addresses && (isSame || recipient.kind !== "person"))
    await deps.addresses.replace(recipient, addresses);
  const { documentId } = row;
  const createdAt = deps.clock.now();
  for (const [k, message] of messages.entries()) {
    const effect = { effect: "resend", message } as const;
    await deps.outbox.add({ id: `${row.id}.${k}`, documentId, effect, linkId: null, createdAt }, null);
  }
  await deps.outbox.finish(row.id, "done");
}

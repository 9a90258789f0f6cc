import type { StoredEntry } from "../../../events/entry.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import { linkIdOf } from "../../domain/links/grant.ts";
import type { EffectOf } from "../../domain/outbox/effect.ts";
import { isOnRecord } from "../../domain/people/outcome.ts";
import { foldPerson } from "../../domain/people/person.ts";
import { streamOfPerson } from "../../domain/people/stream.ts";
import type { Named } from "../../domain/review/commands.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { Addresses, People } from "../../ports/people.ts";
import type { Alteration, Directory } from "../../ports/reading.ts";
import type { DecisionStore, OutboxRow } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { carryOutOnPerson, personFrom } from "./carry-out-on-person.ts";
import { isProposed, keptChange, verifiedEntries } from "./verified-person.ts";

type Deps = {
  store: DecisionStore;
  clock: Clock;
  ids: Ids;
  outbox: Outbox;
  people: People;
  addresses: Addresses;
  directory: Pick<Directory, "organisation" | "person" | "donor" | "partner">;
  /** Told of what is not what was recorded of a person; their address stays as it is then. */
  tellAltered: (found: Alteration) => void;
};

/**
 * How the change of a person's address ended takes effect. Each step may come twice, and long after what came later: what is
 * done is what the person's entries say, never what the row says alone, which could have been written by anybody.
 *
 * 1. Decisions know the person as their entries say: links of before act no more, and the hold begins or ends.
 * 2. The address that was confirmed last is the one on file, whichever was before, and one that was confirmed sooner comes
 *    back by no row. What was given until then went to the old mailbox, so that links of before that moment act no more
 *    either; a hold that is lifted sooner waits for it.
 * 3. The document from which it was asked says how it ended, and what was missed goes out again, to the new address. What
 *    came of it after it was confirmed is said after that.
 */
export async function settleAddress(
  deps: Deps,
  row: OutboxRow,
  effect: EffectOf<"settle-address">,
): Promise<void> {
  const { person, change, about, by, outcome } = effect;
  const recipient = { kind: "person", id: person } as const;
  const entries = await wholeEntries(deps, person);
  const altered = (what: string): Error => {
    deps.tellAltered({ documentId: streamOfPerson(person), what: "address", which: change });
    return new Error(`${person}: change ${change} of the address ${what}`);
  };
  if (!isOnRecord(entries, effect)) throw altered(`did not end as ${row.id} says`);
  if (outcome.ended !== "refused") await applyPerson(deps, person, entries);
  if (outcome.ended === "confirmed" || outcome.ended === "lifted") {
    const addresses = await deps.people.addressChange(recipient, change);
    if (!addresses || !isProposed(entries, change, addresses))
      throw altered("is not the one that was confirmed");
    if (isAboutToBe(entries, change)) {
      await deps.addresses.settle(person, { to: addresses.to, change: Number(change) });
      const settled = { name: "settle-address", change: Number(change), now: deps.clock.now() } as const;
      const command = hashOf({ name: settled.name, person, change });
      await carryOutOnPerson(deps, person, settled, { command });
    }
    await applyPerson(deps, person, await wholeEntries(deps, person));
  }
  if (about) {
    if (outcome.ended === "disputed" || outcome.ended === "lifted")
      await afterItsConfirmation(deps, person, entries, change);
    await concludeIn(deps, row, about.documentId, { recipient, messages: about.messages, by, outcome });
  }
  await deps.outbox.finish(row.id, "done");
}

/** A document says how the change of an address ended, and what was missed goes out again: once for the row that asks for it. */
export async function concludeIn(
  deps: Pick<Deps, "store" | "clock" | "ids">,
  row: OutboxRow,
  documentId: string,
  concluded: Omit<Named<"conclude-address">, "name">,
): Promise<void> {
  const command = hashOf({ name: "conclude-address", row: row.id });
  const { head, commandDone } = await deps.store.load({ documentId, command });
  if (head && !commandDone)
    await carryOut(deps, documentId, head, { name: "conclude-address", ...concluded }, { command });
}

/** Whether a change is the one that was confirmed last, and its address not on file yet. */
const isAboutToBe = (entries: readonly StoredEntry[], change: string): boolean =>
  String(foldPerson(entries).person?.confirmed?.change) === change &&
  !entries.some(({ type, facts }) => type === "address-change-settled" && String(facts["change"]) === change);

/** The report says last what came last: what became of an address waits for the row that says that it was confirmed. */
async function afterItsConfirmation(
  { outbox }: Deps,
  person: string,
  entries: readonly StoredEntry[],
  change: string,
): Promise<void> {
  const entry = entries.find(
    ({ type, facts }) => type === "address-change-confirmed" && String(facts["change"]) === change,
  );
  const row = linkIdOf(streamOfPerson(person), `${entry?.number}.0`);
  if (await outbox.pending(row)) throw new Error(`${person}: ${row} is not carried out yet`);
}

/** The entries of a person, where they are what was recorded; else the row comes back until they are. */
async function wholeEntries(deps: Deps, id: string): Promise<StoredEntry[]> {
  const entries = await verifiedEntries(deps, id);
  if (entries === "altered") throw new Error(`${id}: the entries are not what was recorded`);
  return entries;
}

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
 * then what was missed goes out. A person's address never becomes another one this way, and each change takes effect once: a row
 * that comes back does not undo what was changed since.
 */
export async function applyAddress(
  deps: Deps,
  row: OutboxRow,
  { recipient, change, messages }: EffectOf<"apply-address">,
): Promise<void> {
  const addresses = await keptChange(deps, recipient, change);
  if (addresses === "altered") throw new Error(`${row.id}: change ${change} of the address is gone`);
  if (addresses.from === addresses.to || recipient.kind !== "person")
    await deps.addresses.correct(recipient, change, addresses);
  const { documentId } = row;
  const createdAt = deps.clock.now();
  for (const [k, message] of messages.entries()) {
    const effect = { effect: "resend", message } as const;
    await deps.outbox.add({ id: `${row.id}.${k}`, documentId, effect, linkId: null, createdAt }, null);
  }
  await deps.outbox.finish(row.id, "done");
}

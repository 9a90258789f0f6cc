import type { Recipient } from "../../../events/common.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import { mailboxOf } from "../../domain/organisation/addresses.ts";
import type { Contact } from "../../domain/organisation/organisation.ts";
import type { Holding, TakenMailbox, ToldHolder, ToldMailbox } from "../../domain/people/mailboxes.ts";
import { mailboxesKept } from "../../domain/people/mailboxes.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { People } from "../../ports/people.ts";
import type { Directory } from "../../ports/reading.ts";
import { personOnFile } from "./on-file.ts";

type Deps = {
  people: Pick<People, "load" | "addressChange" | "holding">;
  directory: Pick<Directory, "person" | "donor" | "partner">;
  clock: Clock;
};

/** Somebody whose mailbox one is. */
export type Holder = { kind: "person" | "donor" | "partner"; id: string };

type Taken = { code: "somebody-elses-address" };

/**
 * Whose a mailbox is now: one person’s alone, or that of donors and partners. The one rule of it, for every address, however
 * it comes in. Whoever took it keeps it for as long as it is their address, or waits to be: nothing has to give it back.
 */
export async function holdersOf(deps: Deps, mailbox: string): Promise<Holder[]> {
  return holdersNow(deps, await deps.people.holding(mailbox), mailbox);
}

/**
 * What taking mailboxes for a person writes: each on condition that nobody took it since it was looked at, so that of two
 * who ask for one at the same moment the second is refused.
 */
export async function takeMailboxes(
  deps: Deps,
  person: string,
  mailboxes: readonly string[],
): Promise<Result<TakenMailbox[], Taken>> {
  const taken: TakenMailbox[] = [];
  for (const mailbox of mailboxes) {
    const from = await deps.people.holding(mailbox);
    const holders = await holdersNow(deps, from, mailbox);
    if (holders.some(({ kind, id }) => kind !== "person" || id !== person))
      return refuse({ code: "somebody-elses-address" });
    taken.push({ mailbox, from });
  }
  return ok(taken);
}

/** What taking one for a donor or a partner writes, beside those of them who have it already; refused where a person has. */
export async function takeAsTold(
  deps: Deps & { ids: Ids },
  { until, ...taking }: ToldHolder,
  email: string,
): Promise<Result<ToldMailbox, Taken>> {
  const mailbox = mailboxOf(email);
  const from = await deps.people.holding(mailbox);
  const holders = await holdersNow(deps, from, mailbox);
  if (holders.some(({ kind }) => kind === "person")) return refuse({ code: "somebody-elses-address" });
  const before = from && "told" in from ? from.told : [];
  const others = before.filter(
    (one) => !isSame(one, taking) && holders.some((holder) => isSame(holder, one)),
  );
  return ok({ mailbox, from, to: { told: [...others, { ...taking, until }], mark: deps.ids.secret() } });
}

/** Who gets what is told, as the holder of a mailbox; null for a person. */
const toldAs = ({ kind, id }: Recipient): (Holder & Pick<ToldHolder, "kind">) | null =>
  kind === "person" ? null : { kind: kind === "partner" ? kind : "donor", id };

/**
 * Whether another address of a donor or partner was recorded a short while ago, by whichever document, and is not on file yet: of
 * two that take the place of the same one only the first would take effect, so that none is entered before that.
 */
export async function isUnderWay(
  { people, clock }: { people: Pick<People, "holding">; clock: Clock },
  { email, ...recipient }: Recipient & Pick<Contact, "email">,
): Promise<boolean> {
  const owner = toldAs(recipient);
  const holding = owner && (await people.holding(mailboxOf(email)));
  if (!holding || !("told" in holding)) return false;
  const { leaves } = holding.told.find((one) => isSame(owner, one)) ?? {};
  return leaves !== undefined && leaves.address === hashOf(email) && clock.now() < leaves.until;
}

/**
 * What one writes whose address is another from now on: they take its mailbox, and both mailboxes say so, so that of two who
 * correct the same address at the same moment the second is refused, from whichever document.
 */
export async function moveAsTold(
  deps: Deps & { ids: Ids },
  recipient: Recipient,
  { from, to, until }: { from: string; to: string; until: string },
): Promise<Result<ToldMailbox[], Taken>> {
  const owner = toldAs(recipient);
  if (!owner) throw new Error(`${recipient.id} is a person, whose address nobody corrects at once`);
  const leaves = { address: hashOf(from), until };
  if (mailboxOf(from) === mailboxOf(to)) {
    const kept = await takeAsTold(deps, { ...owner, until, leaves }, to);
    return kept.ok ? ok([kept.value]) : kept;
  }
  const taken = await takeAsTold(deps, { ...owner, until }, to);
  if (!taken.ok) return taken;
  const left = await deps.people.holding(mailboxOf(from));
  if (left && "person" in left) return ok([taken.value]);
  const told = left?.told ?? [];
  const own = told.find((one) => isSame(owner, one)) ?? { ...owner, until: deps.clock.now() };
  const others = told.filter((one) => !isSame(owner, one));
  const leaving = { told: [...others, { ...own, leaves }], mark: deps.ids.secret() };
  return ok([taken.value, { mailbox: mailboxOf(from), from: left, to: leaving }]);
}

const isSame = (a: Omit<ToldHolder, "until"> | Holder, b: Omit<ToldHolder, "until">): boolean =>
  a.kind === b.kind && a.id === b.id;

async function holdersNow(deps: Deps, holding: Holding | null, mailbox: string): Promise<Holder[]> {
  if (holding === null) return [];
  if ("person" in holding) {
    const { person: id } = holding;
    return (await isPersons(deps, id, mailbox)) ? [{ kind: "person", id }] : [];
  }
  const held = await Promise.all(
    holding.told.map(async (one) => ((await isOfTold(deps, one, mailbox)) ? [one] : [])),
  );
  return held.flat().map(({ kind, id }) => ({ kind, id }));
}

async function isPersons(deps: Deps, id: string, mailbox: string): Promise<boolean> {
  const { person, contact, changes } = await personOnFile(deps, id);
  if (person === null || contact === null) return false;
  return mailboxesKept(person, contact.email, changes, deps.clock.now()).includes(mailbox);
}

async function isOfTold({ directory, clock }: Deps, { kind, id, until }: ToldHolder, mailbox: string) {
  if (clock.now() < until) return true;
  const known = await directory[kind](id);
  return known !== null && mailboxOf(known.contact.email) === mailbox;
}

import { mailboxOf } from "../../domain/organisation/addresses.ts";
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

import { hashOf } from "../../domain/audit/hash.ts";
import { addressLinkEndsAt } from "../../domain/links/grant.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { EffectOf } from "../../domain/outbox/effect.ts";
import type { PersonRefusal } from "../../domain/people/commands.ts";
import type { Waiting } from "../../domain/people/confirming.ts";
import { askedAt, awaitedOf, secondPerson, wasAskedLately } from "../../domain/people/confirming.ts";
import { isHeld, isOfBefore } from "../../domain/people/hold.ts";
import type { PersonRecord } from "../../domain/people/person.ts";
import { personOfStream } from "../../domain/people/stream.ts";
import type { Result } from "../../domain/result.ts";
import { refuse } from "../../domain/result.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { MailQueue } from "../../ports/mail.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { Directory } from "../../ports/reading.ts";
import type { OutboxRow } from "../../ports/store.ts";
import type { PeopleDeps } from "./carry-out-on-person.ts";
import { carryOutOnPerson } from "./carry-out-on-person.ts";

type Deps = PeopleDeps & { outbox: Outbox; mailQueue: MailQueue };

/** Somebody as the directory knows them. */
type Known = NonNullable<Awaited<ReturnType<Directory["person"]>>>;

/** Whether a mail would reach somebody, and let them act: whoever lost the role since is asked no more than who left. */
const canAnswer = (
  known: Known | null,
  { confirmsAddresses }: Pick<Organisation, "confirmsAddresses">,
  now: string,
): known is Known =>
  known?.person.active === true &&
  known.person.roles.some((role) => confirmsAddresses.includes(role)) &&
  known.contact.suppressed === null &&
  !isHeld(known.person, now);

/** Whose holders are asked, and who holds which role. */
type Line = Pick<Organisation, "confirmsAddresses" | "roster">;

/** Everybody in line who could answer now, in the order in which they are asked. */
export async function lineOf(
  { directory, clock }: Pick<PeopleDeps, "directory" | "clock">,
  organisation: Line,
): Promise<string[]> {
  const ids = [...new Set(organisation.confirmsAddresses.flatMap((role) => organisation.roster[role] ?? []))];
  const everybody = await Promise.all(ids.map(async (id) => ({ id, known: await directory.person(id) })));
  const now = clock.now();
  return everybody.filter(({ known }) => canAnswer(known, organisation, now)).map(({ id }) => id);
}

/** The next in line who confirms an address, and could answer now; null when nobody is left. */
export async function nextInLine(
  deps: Pick<PeopleDeps, "directory" | "clock">,
  organisation: Line,
  concerned: { person: string; proposedBy: string | null },
  isPassedOver: (person: string) => boolean = () => false,
): Promise<string | null> {
  const reached = new Set(await lineOf(deps, organisation));
  return secondPerson(organisation, concerned, (one) => !isPassedOver(one) && reached.has(one));
}

/**
 * What of somebody's address stands still: whoever it waits for has left or lost the role, would not be reached, or has a
 * link that acts no more. Nothing is asked about whoever is away themselves.
 * @param isLeaving whether somebody is about to leave, or to lose the role
 */
export async function stalledFor(
  { people, directory, clock }: PeopleDeps,
  id: string,
  person: PersonRecord | null,
  isLeaving: (person: string) => boolean = () => false,
): Promise<Waiting[]> {
  const waiting = person?.active ? awaitedOf(person) : [];
  if (waiting.length === 0) return [];
  const now = clock.now();
  const [entries, organisation] = await Promise.all([people.entries(id), directory.organisation()]);
  const found = await Promise.all(
    waiting.map(async (one) => {
      const known = await directory.person(one.asked);
      const linkedAt = askedAt(entries, one);
      const isOver = now >= addressLinkEndsAt(linkedAt);
      const mayAct = canAnswer(known, organisation, now) && !isOfBefore(known.person, linkedAt);
      return isOver || !mayAct || isLeaving(one.asked) ? [one] : [];
    }),
  );
  return found.flat();
}

/** Puts what waits for one second person to the next who can answer, by a link and a mail of their own. */
export async function askNext(
  deps: PeopleDeps,
  id: string,
  awaited: Waiting,
  { isPassedOver, command }: { isPassedOver?: (person: string) => boolean; command?: string } = {},
): Promise<Result<PersonRecord, PersonRefusal | { code: "nobody-to-confirm" }>> {
  const organisation = await deps.directory.organisation();
  const concerned = { person: id, proposedBy: awaited.proposedBy };
  const asked = await nextInLine(deps, organisation, concerned, isPassedOver);
  if (asked === null) return refuse({ code: "nobody-to-confirm" });
  const extras = command === undefined ? {} : { command };
  return carryOutOnPerson(deps, id, { name: "ask-anew", person: id, awaited, asked }, extras);
}

/** A mail did not reach the second person: one row asks another, however often that is told. */
export const askAnother = (
  { outbox, clock }: { outbox: Pick<Outbox, "add">; clock: Clock },
  { message, documentId, asked }: { message: string; documentId: string; asked: string },
): Promise<void> => {
  const effect = { effect: "ask-anew", asked, because: "unreached" } as const;
  const createdAt = clock.now();
  return outbox.add({ id: `${message}.unreached`, documentId, effect, linkId: null, createdAt }, null);
};

/**
 * Writes to a second person, unless they have left meanwhile, or cannot be reached: then another is asked, where it is for an
 * answer.
 */
export async function writeToSecond(
  deps: Deps,
  { id, documentId }: OutboxRow,
  { person, template }: EffectOf<"address-mail">,
): Promise<void> {
  if (template === "address-stopped") return deps.mailQueue.enqueue(id);
  const { directory, clock } = deps;
  const [known, organisation] = await Promise.all([directory.person(person), directory.organisation()]);
  if (canAnswer(known, organisation, clock.now())) return deps.mailQueue.enqueue(id);
  await askAnother(deps, { message: id, documentId, asked: person });
  await deps.outbox.finish(id, "moot");
}

/**
 * Somebody else is asked in the place of a second person. It may come twice, and when it is over long since.
 *
 * 1. What they answered, or another is asked about by now, is left alone; so is what still waits for them, unless a mail did
 *    not reach them.
 * 2. The next in line is asked; whoever was asked lately is passed over, for their mail may have failed as well.
 * 3. Where nobody is left it is a fault, which comes back until somebody is, and which the operators are told of.
 */
export async function askAnew(
  deps: Deps,
  row: OutboxRow,
  { asked, because }: EffectOf<"ask-anew">,
): Promise<void> {
  const id = personOfStream(row.documentId) ?? "";
  const person = (await deps.people.load({ person: id })).head?.person ?? null;
  const isUnreached = because === "unreached" && person?.active === true;
  const waiting = isUnreached ? awaitedOf(person) : await stalledFor(deps, id, person);
  const entries = await deps.people.entries(id);
  const now = deps.clock.now();
  for (const awaited of waiting.filter((one) => one.asked === asked)) {
    const isPassedOver = (one: string) => wasAskedLately(entries, awaited, one, now);
    const command = hashOf({ name: "ask-anew", row: row.id, change: awaited.change });
    const outcome = await askNext(deps, id, awaited, { isPassedOver, command });
    if (!outcome.ok && outcome.refusal.code === "nobody-to-confirm")
      throw new Error(`${id}: nobody is left who could confirm change ${awaited.change} of the address`);
  }
  await deps.outbox.finish(row.id, "done");
}

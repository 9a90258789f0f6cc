import type { PersonEvent } from "../../../events/people.ts";
import type { Comment } from "../../domain/audit/comment.ts";
import type { Named } from "../../domain/audit/commitments.ts";
import { seal } from "../../domain/audit/seal.ts";
import { interestsIn } from "../../domain/board/listed-interest.ts";
import { addressLinkEndsAt, credentialLinks, grantAddressLink, linkIdOf } from "../../domain/links/grant.ts";
import type { AddressLink } from "../../domain/links/link.ts";
import type { Organisation, Person } from "../../domain/organisation/organisation.ts";
import type { Effect } from "../../domain/outbox/effect.ts";
import type { NoteTemplate } from "../../domain/outbox/mails.ts";
import { isDisputed } from "../../domain/people/address-standing.ts";
import type { PersonCommand, PersonRefusal } from "../../domain/people/commands.ts";
import { decidePerson } from "../../domain/people/commands.ts";
import { personEffectsOf } from "../../domain/people/effects.ts";
import { decidesFrom, refuseChangeOfAddress } from "../../domain/people/hold.ts";
import type { PersonRecord } from "../../domain/people/person.ts";
import { evolvePerson, rosterWith } from "../../domain/people/person.ts";
import { streamOfPerson } from "../../domain/people/stream.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { LoadedPerson, People, PersonChange } from "../../ports/people.ts";
import type { Directory } from "../../ports/reading.ts";
import type { KnownAuthority, OutboxRow } from "../../ports/store.ts";
import { takeMailboxes } from "./mailboxes.ts";

export type PeopleDeps = {
  people: People;
  directory: Pick<Directory, "organisation" | "person" | "donor" | "partner">;
  clock: Clock;
};

const maximumTries = 10;

/** What a change carries besides its events, and what follows from them. */
type Extras = Pick<PersonChange, "command" | "authority" | "contact" | "proposed" | "masks"> & {
  /** Stored beside the first new entry, which bears its commitment. */
  comment?: Named<Comment>;
  /** What must be theirs alone from then on. */
  mailboxes?: readonly string[];
  /** Whether somebody else, who was first, did just that: nothing is left to do then. */
  isDoneMeanwhile?: () => Promise<boolean>;
};

/**
 * Carries a command out on a person: the one way that what is known of somebody changes.
 *
 * 1. The command is decided on the person's head, purely: events, or a refusal.
 * 2. The events are sealed into entries; what they ask for becomes outbox rows and links. Of who is entered, how decisions
 *    know them, and who holds which role, is reckoned anew; what becomes of an address takes effect by the outbox, for
 *    whoever asks for it writes no address.
 * 3. All of it is one transaction, on condition that head, authority and roster are still as they were, and that each
 *    mailbox it takes is nobody else's.
 * 4. When somebody else was first, all is read and decided again.
 * 5. Whatever changes about whoever acts changes their authority's record. It is read anew, once: a corrected spelling stops
 *    nobody, and whose leave to act is another by now is refused.
 * @returns the person as they stand now
 */
export async function carryOutOnPerson(
  deps: PeopleDeps,
  id: string,
  given: PersonCommand,
  { mailboxes = [], isDoneMeanwhile = async () => false, ...givenExtras }: Extras = {},
  known?: LoadedPerson,
): Promise<Result<PersonRecord, PersonRefusal>> {
  let loaded = known ?? (await deps.people.load({ person: id }));
  let command = given;
  let extras = givenExtras;
  let isReadAnew = false;
  for (let tries = 1; tries <= maximumTries; tries += 1) {
    const before = loaded.head?.person ?? null;
    const decision = decidePerson(before, command);
    if (!decision.ok) return decision;
    const [first, ...more] = decision.value;
    if (!first) return before ? ok(before) : refuse({ code: "unknown-person" });
    const [organisation, taken] = await Promise.all([
      deps.directory.organisation(),
      takeMailboxes(deps, id, mailboxes),
    ]);
    if (!taken.ok) return taken;
    const change = changeOf(id, loaded, [first, ...more], organisation, deps.clock.now(), extras);
    const outcome = await deps.people.commit({ ...change, mailboxes: taken.value });
    if (outcome.committed) return ok(change.head.person);
    if (outcome.because === "command-done") return before ? ok(before) : refuse({ code: "unknown-person" });
    const actor = extras.authority?.person;
    const fresh = await deps.people.load({ person: id, ...(actor !== undefined && { actor }) });
    if (outcome.because === "authority-changed") {
      const { authority } = extras;
      if (
        isReadAnew ||
        !authority ||
        !fresh.actor ||
        !mayActAsBefore(authority, fresh.actor, deps.clock.now())
      )
        return refuse({ code: "no-longer-authorised" });
      isReadAnew = true;
      extras = { ...extras, authority: fresh.actor };
      command = decidedBy(command, fresh.actor);
    }
    if (fresh.head && (await isDoneMeanwhile())) return ok(fresh.head.person);
    loaded = fresh;
  }
  throw new Error(`${id}: lost ${maximumTries} races for ${command.name}`);
}

/** Whether somebody may do all that they could, by the same links: their name or office may be another. */
const mayActAsBefore = (before: KnownAuthority, after: KnownAuthority, now: string): boolean =>
  after.active &&
  before.roles.every((role) => after.roles.includes(role)) &&
  refuseChangeOfAddress(before, after, now) === null;

/** The same command, by whoever answers as the directory knows them now. */
const decidedBy = (command: PersonCommand, by: KnownAuthority): PersonCommand =>
  command.name === "confirm-address" || command.name === "refuse-address" || command.name === "lift-hold"
    ? { ...command, by }
    : command;

function changeOf(
  id: string,
  { head, version }: LoadedPerson,
  events: readonly [PersonEvent, ...PersonEvent[]],
  organisation: Organisation,
  now: string,
  { comment, ...extras }: Omit<Extras, "mailboxes" | "isDoneMeanwhile">,
): PersonChange {
  const stream = streamOfPerson(id);
  const from = head?.chain ?? { number: 0, hash: null };
  const sealed = seal(stream, from, events, now);
  const outbox: OutboxRow[] = [];
  const links: AddressLink[] = [];
  const first = events[0];
  let person = evolvePerson(head?.person ?? null, first);
  const sent = (before: PersonRecord | null, event: PersonEvent, number: number) => {
    const asked = aboutWhich(event);
    for (const [k, effect] of personEffectsOf(id, before, event, now).entries()) {
      const isOfCredential = effect.effect === "credential-mail";
      const rowId = linkIdOf(stream, `${isOfCredential ? credentialLinks : ""}${number}.${k}`);
      const link = linkFor(effect, before, rowId, stream, asked, now);
      if (link) links.push(link);
      const row = { id: rowId, documentId: stream, effect, linkId: link?.id ?? null, createdAt: now };
      outbox.push(effect.effect === "ask-anew" ? { ...row, notBefore: addressLinkEndsAt(now) } : row);
    }
  };
  sent(head?.person ?? null, first, from.number + 1);
  for (const [index, event] of events.slice(1).entries()) {
    const before = person;
    person = evolvePerson(person, event);
    sent(before, event, from.number + 2 + index);
  }
  const interests = interestsIn(stream, sealed.entries);
  const isEntered = events.every(({ type }) => type.startsWith("person-"));
  const roster = rosterWith(organisation.roster, id, person);
  const hasOtherRoles = JSON.stringify(roster) !== JSON.stringify(organisation.roster);
  return {
    ...extras,
    person: id,
    from,
    head: { person, chain: sealed.end },
    entries: sealed.entries,
    outbox,
    links,
    ...(isEntered && { standing: { version, as: personFrom(id, person, organisation) } }),
    ...(isEntered && hasOtherRoles && { roster: { from: organisation.roster, to: roster } }),
    ...(interests.length > 0 && { interests }),
    ...(comment && { comment: { ...comment, entry: from.number + 1 } }),
  };
}

/** Which change of an address, or of what they enrolled, an event is about; 0 where about none. */
function aboutWhich({ facts }: PersonEvent): number {
  if ("change" in facts) return facts.change;
  return "credential" in facts ? facts.credential : 0;
}

/** A person as decisions know them. Their hours are those of their office. */
export function personFrom(
  id: string,
  { roles, active, office, lang, confirmed }: PersonRecord,
  { offices, timeZone }: Organisation,
): Person {
  const own = offices.find((one) => one.id === office)?.timeZone ?? timeZone;
  const held = { addressSince: confirmed?.since ?? null, heldUntil: confirmed && decidesFrom(confirmed) };
  return { id, roles, active, lang, office, timeZone: own, ...held };
}

/** What tells the address of before that a change came to its end, and leaves nothing to stop. */
const tellsTheEnd: readonly NoteTemplate[] = ["address-kept", "address-released"];

/**
 * The second person gets a link of their own; the address of before, one that stops the change. Whoever reads an address
 * that is disputed could else keep the right one from coming back: they get none.
 */
function linkFor(
  effect: Effect,
  before: PersonRecord | null,
  id: string,
  stream: string,
  change: number,
  now: string,
): AddressLink | null {
  if (effect.effect === "credential-mail")
    return effect.template === "credential-to-confirm" || effect.template === "exception-to-grant"
      ? grantAddressLink(id, stream, effect.person, "confirm-credential", change, now)
      : null;
  if (effect.effect === "address-mail")
    return grantAddressLink(id, stream, effect.person, "confirm-address", change, now);
  if (effect.effect !== "address-note" || effect.at === "new") return null;
  const isDisputedOne = effect.left === undefined && before !== null && isDisputed(before);
  const canStop = !isDisputedOne && !tellsTheEnd.includes(effect.template);
  const told = Number(effect.change);
  return canStop ? grantAddressLink(id, stream, effect.recipient.id, "object-to-address", told, now) : null;
}

import { commitTo } from "../../domain/audit/commitments.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import { seal } from "../../domain/audit/seal.ts";
import { linkIdOf } from "../../domain/links/grant.ts";
import { isSameAddress } from "../../domain/organisation/addresses.ts";
import type { Change, Compared, Kept, Told, ToldOnFile } from "../../domain/organisation/changes.ts";
import {
  bylawsKept,
  clauseCompared,
  contactWith,
  correctionKept,
  obligationCompared,
  organisationCompared,
  policyCompared,
  profileWith,
  recordCompared,
  rosterInOrder,
  subscriptionCompared,
  toldCompared,
} from "../../domain/organisation/changes.ts";
import { fieldsThatDiffer } from "../../domain/organisation/fields-that-differ.ts";
import type { OrganisationData } from "../../domain/organisation/load.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import { plansServedBy } from "../../domain/organisation/plans-served.ts";
import { enteredSubscription } from "../../domain/organisation/subscription.ts";
import { streamOf } from "../../domain/people/stream.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Archive } from "../../ports/reading.ts";
import type { ImportedRecord, MovedAddress, OnFile, Register } from "../../ports/register.ts";
import type { DecisionStore } from "../../ports/store.ts";
import type { PersonData, PersonDifference } from "../people/enter-person.ts";
import { differencesNow, enterPerson, isAddress } from "../people/enter-person.ts";
import { takeAsTold } from "../people/mailboxes.ts";
import type { AddressDeps, ProposalRefusal } from "../people/propose-address.ts";

export type LoadDeps = AddressDeps & {
  onFile: OnFile;
  register: Register;
  /** By which it is known what stands in a plan that was adopted. */
  plans: { store: Pick<DecisionStore, "load">; archive: Archive };
};

/** How loading changes a person: their stream says it. */
type PersonChange = { thing: "person"; id: string; differences: readonly PersonDifference[] };

/** Why a change was not made. `changed-meanwhile`: somebody else changed it since it was compared. */
export type StepRefusal = { code: "changed-meanwhile" } | ProposalRefusal;

/** One thing that loading changes, and the act that does it. */
export type Step = {
  change: Change | PersonChange;
  carryOut: (deps: LoadDeps) => Promise<Result<unknown, StepRefusal>>;
};

/**
 * All that an organisation is made of, compared with what is on file: each thing by its id, in the order in which they are
 * loaded.
 */
export async function outcomesOf(
  deps: LoadDeps,
  organisation: Organisation | null,
  roster: Organisation["roster"],
  data: OrganisationData,
): Promise<Outcome[]> {
  const { leaving, others } = await peopleSteps(deps, roster, data);
  return [
    ...organisationSteps(organisation, data),
    ...leaving,
    ...(await otherSteps(deps, data)),
    ...others,
    ...(await recordSteps(deps, data)),
    ...(await obligationSteps(deps, data)),
  ];
}

/** What comes of one thing: a step, why it stays, or nothing where it is as it should be. */
type Outcome = Step | { kept: Kept } | null;

/** What is read at one moment: enough for a batch, and not more than lies in memory. */
const together = 100;

/** Does the work for each, as many at a time as go together. */
export async function ofEach<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let from = 0; from < all.length; from += together)
    done.push(...(await Promise.all(all.slice(from, from + together).map(work))));
  return done;
}

const outcome = (compared: Compared, write: (deps: LoadDeps) => Promise<boolean>): Outcome =>
  compared !== null && "change" in compared
    ? {
        ...compared,
        carryOut: async (deps) => ((await write(deps)) ? ok(null) : refuse({ code: "changed-meanwhile" })),
      }
    : compared;

const organisationSteps = (onFile: Organisation | null, { organisation }: OrganisationData): Outcome[] =>
  withKept(
    bylawsKept(onFile, organisation),
    outcome(organisationCompared(onFile, organisation), ({ register }) =>
      register.organisation(profileWith(onFile, organisation), onFile),
    ),
  );

/**
 * Who left is out first, so that their mailbox is free, then who confirms addresses no more; then everybody in the order of the
 * file, another address of who left among them, and last, in which order they are asked.
 */
async function peopleSteps(
  deps: LoadDeps,
  roster: Organisation["roster"],
  { people, organisation }: OrganisationData,
): Promise<{ leaving: Outcome[]; others: Outcome[] }> {
  const confirms = (role: string) => organisation.confirmsAddresses.includes(role);
  const leaving = new Set(
    people.flatMap(({ id, active, roles }) => (active && roles.some(confirms) ? [] : [id])),
  );
  const steps = await ofEach(people, async (person) => {
    const { differences, kept: why } = await differencesNow(deps, person, (one) => leaving.has(one));
    const isOut = differences.some(({ differs }) => differs === "left");
    const [first, after] = isOut
      ? [differences.filter((one) => !isAddress(one)), differences.filter(isAddress)]
      : [differences, []];
    return {
      isOut,
      isLess: differences.some((one) => one.differs === "roles" && one.ended.some(confirms)),
      outcomes: withKept(why && { kept: { thing: "person", id: person.id, why } }, personStep(person, first)),
      after: personStep(person, after),
    };
  });
  const order = people.map(({ id }) => id);
  const fields = fieldsThatDiffer(roster, rosterInOrder(roster, order));
  const ordered: Outcome =
    fields.length === 0
      ? null
      : {
          change: { thing: "roster", id: "", how: "changed", fields },
          carryOut: (using) => putInOrder(using, order),
        };
  const outcomesWhere = (is: (one: (typeof steps)[number]) => boolean) =>
    steps.filter(is).flatMap(({ outcomes }) => outcomes);
  const [out, less, others] = [
    outcomesWhere(({ isOut }) => isOut),
    outcomesWhere(({ isOut, isLess }) => isLess && !isOut),
    outcomesWhere(({ isOut, isLess }) => !isLess && !isOut),
  ];
  const last = [...steps.map(({ after }) => after), ordered].filter((one) => one !== null);
  return { leaving: [...out, ...less], others: [...others, ...last] };
}

/** Enters somebody as far as these differences go: their address is proposed where it is among them. */
export function personStep(person: PersonData, differences: readonly PersonDifference[]): Step | null {
  if (differences.length === 0) return null;
  const later = !differences.some(isAddress);
  const change: PersonChange = { thing: "person", id: person.id, differences };
  return { change, carryOut: (using) => enterPerson(using, person, later) };
}

async function putInOrder({ onFile, register }: LoadDeps, order: readonly string[]) {
  const { roster = {} } = (await onFile.organisation()) ?? {};
  const isPut = await register.roster(rosterInOrder(roster, order), roster);
  return isPut ? ok(null) : refuse({ code: "changed-meanwhile" } as const);
}

/** Donors with their subscriptions, partners, policies, clauses. */
async function otherSteps({ onFile }: LoadDeps, data: OrganisationData): Promise<Outcome[]> {
  const donors = await ofEach(data.donors, async ({ contact, subscriptions, ...told }) => {
    const before = await onFile.donor(told.id);
    const donor = { told, contact: contactWith(before, contact) };
    return [
      ...withKept(correctionKept("donor", before, { told, contact }), toldOutcome("donor", before, donor)),
      ...(await ofEach(subscriptions, async (given) => {
        const subscription = enteredSubscription(told.id, given);
        const compared = subscriptionCompared(await onFile.subscription(subscription), subscription);
        return outcome(compared, ({ register }) => register.subscription(subscription));
      })),
    ];
  });
  const partners = await ofEach(data.partners, async ({ contact, ...told }) => {
    const before = await onFile.partner(told.id);
    const partner = { told, contact: contactWith(before, contact) };
    return withKept(
      correctionKept("partner", before, { told, contact }),
      toldOutcome("partner", before, partner),
    );
  });
  const policies = await ofEach(data.policies, async (policy) => {
    const before = await onFile.policy(policy.id);
    return outcome(policyCompared(before, policy), ({ register }) => register.policy(policy, before));
  });
  const clauses = await ofEach(data.clauses, async (clause) => {
    const before = await onFile.clause(clause.id);
    return outcome(clauseCompared(before, clause), ({ register }) => register.clause(clause, before));
  });
  return [...donors.flat(), ...partners.flat(), ...policies, ...clauses];
}

/** A donor or a partner as the file has them. A mailbox that is new to them is no person's. */
function toldOutcome(kind: "donor" | "partner", before: ToldOnFile | null, wanted: Told): Outcome {
  const compared = toldCompared(kind, before, wanted);
  if (compared === null || "kept" in compared) return compared;
  const { id } = wanted.told;
  const { email } = wanted.contact;
  const isNewAddress = !before || !isSameAddress(before.contact.email, email);
  return {
    ...compared,
    carryOut: async (using) => {
      const until = using.clock.now();
      const taken = isNewAddress ? await takeAsTold(using, { kind, id, until }, email) : ok(null);
      if (!taken.ok) return taken;
      const moved = movedAddress(using, kind, before, wanted);
      const isWritten = await using.register[kind](wanted, before, moved, taken.value);
      return isWritten ? ok(null) : refuse({ code: "changed-meanwhile" });
    },
  };
}

/** What is kept of something beside what changes of it; once, where nothing does. */
const withKept = (kept: Outcome, change: Outcome): Outcome[] =>
  kept === null ? [change] : [kept, ...(change === null ? [] : [change])];

/** Another address is told of at the old one and the new one; null where it stays. */
function movedAddress(
  { clock, ids }: LoadDeps,
  kind: "donor" | "partner",
  before: Told | null,
  { told: { id }, contact }: Told,
): MovedAddress | null {
  if (!before || isSameAddress(before.contact.email, contact.email)) return null;
  const createdAt = clock.now();
  const recipient = { kind, id };
  const documentId = streamOf(recipient);
  const change = hashOf({ recipient, from: before.contact.email, to: contact.email, createdAt });
  const rows = (["old", "new"] as const).map((at) => {
    const told = { template: "address-changed", recipient, change, at, by: null, second: null } as const;
    const effect = { effect: "address-note", ...told } as const;
    return { id: linkIdOf(documentId, `${change}.${at}`), documentId, effect, linkId: null, createdAt };
  });
  return { change, salt: ids.secret(), rows };
}

/** Plans and agreements that were adopted or signed outside Accord: each is taken over once, with its entry. */
function recordSteps({ onFile }: LoadDeps, { plans, agreements }: OrganisationData): Promise<Outcome[]> {
  const records = [
    ...plans.map((plan) => ({ kind: "plan", record: plan, content: { plan }, under: [] }) as const),
    ...agreements.map(
      (agreement) =>
        ({
          ...({ kind: "agreement", record: agreement, content: { agreement } } as const),
          under: plansServedBy(agreement, plans),
        }) as const,
    ),
  ];
  return ofEach(records, async ({ kind, record, content, under }) =>
    outcome(recordCompared(kind, await onFile.record(record.id), record), ({ register, clock, ids }) =>
      register.importRecord({
        ...imported(kind, record.id, commitTo(content, ids.secret), clock.now()),
        under,
      }),
    ),
  );
}

function obligationSteps({ onFile, clock }: LoadDeps, { obligations }: OrganisationData): Promise<Outcome[]> {
  const now = clock.now();
  return ofEach(obligations, async ({ opensAt, ...obligation }) => {
    const before = await onFile.obligation(obligation.id);
    const wanted = { obligation, opensAt };
    return outcome(obligationCompared(before, wanted, now), ({ register }) =>
      // What should have fallen due before falls due now, and is not late.
      register.obligation(wanted, opensAt > now ? opensAt : now, before),
    );
  });
}

function imported(
  kind: "plan" | "agreement",
  documentId: string,
  content: ImportedRecord["content"],
  now: string,
): Omit<ImportedRecord, "under"> {
  const event = { type: "record-imported", facts: { kind, contentHash: content.hash } } as const;
  const { entries, end } = seal(documentId, { number: 0, hash: null }, [event], now);
  const [entry] = entries;
  if (!entry) throw new Error(`${documentId}: nothing was sealed`);
  return { documentId, content, entry, chain: end };
}

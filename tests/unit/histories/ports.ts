import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { Agreement } from "../../../shared/domain/documents/agreement/agreement.ts";
import type { Obligation } from "../../../shared/domain/documents/report/basis.ts";
import type { LibraryClause } from "../../../shared/domain/framework/clauses.ts";
import { rosterOf } from "../../../shared/domain/organisation/load.ts";
import { withDaysOff } from "../../../shared/domain/organisation/office-time.ts";
import type { Organisation, Person, Policy } from "../../../shared/domain/organisation/organisation.ts";
import { reachedAt } from "../../../shared/domain/organisation/reached.ts";
import { later } from "../../../shared/domain/time.ts";
import type { Access } from "../../../shared/ports/access.ts";
import type { Asides } from "../../../shared/ports/asides.ts";
import type { Drafts } from "../../../shared/ports/drafts.ts";
import type { ImportedPlans } from "../../../shared/ports/imported.ts";
import type { BylawsInForce, PoliciesInForce } from "../../../shared/ports/policies.ts";
import type { Archive, Directory, Records } from "../../../shared/ports/reading.ts";
import type { Subscriptions } from "../../../shared/ports/subscriptions.ts";
import type { Memory } from "./memory.ts";
import { nameOfAside } from "./memory.ts";
import { VerifiedOnce } from "./verified-once.ts";

/** What people and pages reach on a memory, each with the conditions that its adapter puts on a write. */

export const accessOf = (memory: Memory): Access => ({
  link: async (id) => {
    await null;
    return memory.links.get(id) ?? null;
  },
  storeTokenDigest: async (linkId, digest) => {
    await null;
    const found = memory.links.get(linkId);
    if (!found) throw new Error(`no link ${linkId}`);
    memory.writes += 1;
    found.tokenDigest = digest;
  },
  openSession: async (session, isNoted) => {
    await null;
    memory.writes += 1;
    if (isNoted) memory.opened.add(session.linkId);
    memory.sessions.set(`${session.linkId} ${session.digest}`, session);
  },
  opened: async (linkIds) => {
    await null;
    return linkIds.filter((id) => memory.opened.has(id));
  },
  endSession: async (linkId, digest) => {
    await null;
    memory.writes += 1;
    memory.sessions.delete(`${linkId} ${digest}`);
  },
  grantFreshLink: async (link, mail, { perHour, now }) => {
    await null;
    const [from, to] = [later(now, { hours: -1 }), later(now, { hours: 1 })];
    const granted = (memory.freshLinks.get(link.person) ?? []).filter((at) => at > from && at < to);
    if (granted.length >= perHour) return false;
    memory.writes += 1;
    memory.freshLinks.set(link.person, [...granted, now]);
    memory.addLink(link);
    memory.addRow(mail);
    return true;
  },
});

export const draftsOf = (memory: Memory): Drafts => ({
  keepSection: async (_, { of: named, section, kept, replaces, number, asideGone }, others) => {
    await null;
    const of = named ?? "draft";
    if (memory.head?.chain.number !== number) return { kept: false, saved: "moved-on" };
    const before = memory[of]?.[section];
    if ((before?.revision ?? 0) !== replaces)
      return { kept: false, saved: before ?? { typed: {}, revision: 0 } };
    memory.writes += 1;
    if (asideGone) await asidesOf(memory).take(asideGone);
    const begun = Object.entries(others).map(([id, typed]) => [id, { typed, revision: 0 }]);
    memory[of] = {
      ...Object.fromEntries(begun),
      ...memory[of],
      [section]: kept,
    };
    return { kept: true };
  },
  keepRows: async (_, { rows, number, asideGone }, others) => {
    await null;
    if (memory.head?.chain.number !== number) return "moved-on";
    if (
      Object.entries(rows).some(([id, { replaces }]) => (memory.draft?.[id]?.revision ?? null) !== replaces)
    )
      return "changed";
    memory.writes += 1;
    if (asideGone) await asidesOf(memory).take(asideGone);
    const begun = Object.entries(others).map(([id, typed]) => [id, { typed, revision: 0 }]);
    const kept = Object.entries(rows).map(([id, row]) => [id, row.kept]);
    memory.draft = { ...Object.fromEntries(begun), ...memory.draft, ...Object.fromEntries(kept) };
    return "kept";
  },
});

export const asidesOf = (memory: Memory): Asides => ({
  find: async (key) => {
    await null;
    return memory.asides.get(nameOfAside(key)) ?? null;
  },
  lay: async (key, aside, over) => {
    await null;
    const there = memory.asides.get(nameOfAside(key));
    if (there && there.digest !== over) return false;
    memory.asides.set(nameOfAside(key), aside);
    return true;
  },
  take: async (shown) => {
    await null;
    memory.takeAside(shown);
  },
});

export const archiveOf = (memory: Memory): Archive =>
  new VerifiedOnce(memory, {
    entries: () => Promise.resolve(memory.entries),
    length: () => Promise.resolve(memory.head?.chain.number ?? 0),
    content: (_, hash) => Promise.resolve(memory.contents.get(hash)),
    comments: () => Promise.resolve(memory.comments),
    translation: (_, hash) => Promise.resolve(memory.translations.get(hash)),
  });

export const subscriptionsOf = (memory: Memory): Subscriptions => {
  const change = (donor: string, to: object) => {
    memory.writes += 1;
    Object.assign(memory.subscriptions.get(donor) ?? {}, to);
    return Promise.resolve();
  };
  return {
    ofTopic: () => Promise.resolve([...memory.subscriptions.values()].map((each) => ({ ...each }))),
    find: (_, donor) => {
      const found = memory.subscriptions.get(donor);
      return Promise.resolve(found ? { ...found } : null);
    },
    storeTokenDigest: ({ donor }, tokenDigest) => change(donor, { tokenDigest }),
    change: ({ donor, status, consent, since, by }) => change(donor, { status, consent, since, by }),
  };
};

/** What an organisation brings, as far as histories need it. */
export type Known = {
  organisation: Organisation;
  people: readonly Person[];
  donors: readonly { id: string; name: string; lang: "en" | "fr" }[];
  partners: readonly { id: string; name: string; lang: "en" | "fr" }[];
  policy: Policy;
  /** By which plans are approved. */
  planPolicy: Policy;
  /** By which agreements are. */
  agreementPolicy: Policy;
  /** By which amendments are. */
  amendmentPolicy: Policy;
  planAmendmentPolicy: Policy;
  agreement: Agreement;
  clauses: readonly LibraryClause[];
  obligation: Obligation;
};

/** Who holds which role now: people come and go, and are given roles. */
const rosterNow = (memory: Memory, { people }: Known) =>
  rosterOf(
    [...new Set([...people.map(({ id }) => id), ...memory.authorities.keys()])].flatMap((id) => {
      const { roles = [], active = false } = memory.authorities.get(id) ?? {};
      return [{ id, roles, active }];
    }),
  );

export const directoryOf = (memory: Memory, known: Known): Directory => {
  const contact = (kind: "person" | "donor" | "partner", id: string) => memory.contacts.get(`${kind} ${id}`);
  return {
    organisation: () => {
      const organisation = {
        ...known.organisation,
        ...(memory.bylaws && { bylaws: memory.bylaws }),
        ...(memory.terms && { terms: memory.terms }),
        roster: rosterNow(memory, known),
      };
      return Promise.resolve(withDaysOff(organisation, memory.calendars.off()));
    },
    person: (id) => {
      const [person, reached] = [memory.people.persons.get(id), contact("person", id)];
      const known = memory.authorities.get(id);
      const { active = false, addressSince = null, heldUntil = null } = known ?? {};
      const standing = { active, addressSince, heldUntil, ...(known && { roles: known.roles }) };
      return Promise.resolve(
        person ? { person: { ...person, ...standing }, contact: reachedAt(`person ${id}`, reached) } : null,
      );
    },
    donor: (id) => {
      const [donor, reached] = [known.donors.find((one) => one.id === id), contact("donor", id)];
      return Promise.resolve(donor ? { donor, contact: reachedAt(`donor ${id}`, reached) } : null);
    },
    partner: (id) => {
      const [partner, reached] = [known.partners.find((one) => one.id === id), contact("partner", id)];
      return Promise.resolve(partner ? { partner, contact: reachedAt(`partner ${id}`, reached) } : null);
    },
    names: (ids) =>
      Promise.resolve(Object.fromEntries(ids.map((id) => [id, contact("person", id)?.name ?? id]))),
  };
};

/** The policies in force: those of the example, in whose place others may have been adopted. */
export const policiesOf = (memory: Memory, records: Pick<Records, "policy">): PoliciesInForce => ({
  inForce: async (id) => memory.policies.get(id) ?? (await records.policy(id)),
  replace: async (policy, from) => {
    const now = memory.policies.get(policy.id) ?? (await records.policy(policy.id));
    if (hashOf(now ?? {}) !== hashOf(from)) return false;
    memory.policies.set(policy.id, policy);
    return true;
  },
});

/** The by-laws in force: the organisation's own, in whose place others may have been adopted. */
export const bylawsOf = (memory: Memory, own: Organisation["bylaws"]): BylawsInForce => ({
  replace: async (bylaws, from) => {
    await null;
    if (hashOf(memory.bylaws ?? own) !== hashOf(from)) return false;
    memory.bylaws = bylaws;
    return true;
  },
});

/** Plans of before Accord: of each, whether another took its place. */
export const importedOf = (memory: Memory): ImportedPlans => ({
  supersede: async (plan, facts, guard) => {
    await null;
    if (memory.superseded.has(plan)) return;
    if (memory.guardNow(guard.name).version !== guard.version - 1) throw new Error("claimed meanwhile");
    memory.superseded.set(plan, facts);
    memory.guards.set(guard.name, guard);
  },
});

export const recordsOf = (
  known: Pick<
    Known,
    | "agreement"
    | "agreementPolicy"
    | "amendmentPolicy"
    | "clauses"
    | "donors"
    | "obligation"
    | "partners"
    | "planAmendmentPolicy"
    | "planPolicy"
  >,
  policy: () => Policy,
  obligations: ReadonlyMap<string, Obligation>,
  agreement: () => Agreement = () => known.agreement,
): Records => ({
  policy: (id) =>
    Promise.resolve(
      [known.planPolicy, known.agreementPolicy, known.amendmentPolicy, known.planAmendmentPolicy].find(
        (one) => one.id === id,
      ) ?? policy(),
    ),
  plan: () => Promise.resolve(null),
  clauses: () => Promise.resolve(known.clauses),
  parties: () =>
    Promise.resolve([
      ...known.donors.map(({ id, name }) => ({ kind: "donor" as const, id, name })),
      ...known.partners.map(({ id, name }) => ({ kind: "partner" as const, id, name })),
    ]),
  agreement: (id) =>
    Promise.resolve(
      id === known.agreement.id ? { agreement: agreement(), contentHash: hashOf(agreement()) } : null,
    ),
  agreementsUnder: () => Promise.resolve({ agreements: [], written: [], more: false }),
  obligation: (id) =>
    Promise.resolve(id === known.obligation.id ? known.obligation : (obligations.get(id) ?? null)),
});

import { VerifiedArchive } from "../../../shared/adapters/verified-archive.ts";
import type { Agreement } from "../../../shared/domain/documents/agreement/framework.ts";
import type { Obligation } from "../../../shared/domain/documents/report/basis.ts";
import { isEnded } from "../../../shared/domain/documents/report/standing.ts";
import { rosterOf } from "../../../shared/domain/organisation/load.ts";
import type { Organisation, Person, Policy } from "../../../shared/domain/organisation/organisation.ts";
import { later } from "../../../shared/domain/time.ts";
import { audienceOf, messageOf, recipientOf } from "../../../shared/domain/workflow/message.ts";
import type { Access } from "../../../shared/ports/access.ts";
import type { Asides } from "../../../shared/ports/asides.ts";
import type { DueIndex, DueItem } from "../../../shared/ports/clockwork.ts";
import type { TaskTokens } from "../../../shared/ports/conductor.ts";
import type { Deliveries } from "../../../shared/ports/deliveries.ts";
import type { Drafts } from "../../../shared/ports/drafts.ts";
import type { Outbox } from "../../../shared/ports/outbox.ts";
import type { MessageState, Messages } from "../../../shared/ports/oversight.ts";
import type { Archive, Directory, Records } from "../../../shared/ports/reading.ts";
import type { Rounds } from "../../../shared/ports/rounds.ts";
import type { Subscriptions } from "../../../shared/ports/subscriptions.ts";
import type { Memory, Row } from "./memory.ts";
import { nameOf, nameOfAside } from "./memory.ts";

/** The ports on a memory, each with the conditions that its adapter puts on a write. */

const isOpen = ({ status }: Row) => status === "pending" || status === "sending";

export const outboxOf = (memory: Memory): Outbox => {
  const change = async (id: string, when: (row: Row) => boolean, to: (row: Row) => Partial<Row>) => {
    await null;
    const row = memory.rows.get(id);
    if (!row || !when(row)) return false;
    memory.writes += 1;
    Object.assign(row, to(row));
    return true;
  };
  return {
    pending: async (id) => {
      await null;
      const found = memory.rows.get(id);
      return found && isOpen(found) ? { ...found.row, sweeps: found.sweeps, correlationId: null } : null;
    },
    claim: (id, now, until) =>
      change(
        id,
        ({ status, claimedUntil }) =>
          status === "pending" || (status === "sending" && (claimedUntil ?? "") < now),
        () => ({ status: "sending", claimedUntil: until }),
      ),
    release: async (id) => {
      await change(
        id,
        ({ status }) => status === "sending",
        () => ({ status: "pending", claimedUntil: null }),
      );
    },
    finish: async (id, ending) => {
      await change(id, isOpen, () => ({ status: ending, dueAt: null, claimedUntil: null }));
    },
    row: async (id) => {
      await null;
      return memory.rows.get(id)?.row ?? null;
    },
    add: async (row, link) => {
      await null;
      if (memory.rows.has(row.id) || (link && memory.links.has(link.id))) return;
      memory.writes += 1;
      memory.addRow(row);
      if (link) memory.addLink(link);
    },
    sweepAgainAt: async (id, dueAt) => {
      await change(id, isOpen, ({ sweeps }) => ({ dueAt, sweeps: sweeps + 1 }));
    },
  };
};

export const dueIndexOf = (memory: Memory): DueIndex => {
  const itemOf = (kind: string, handle: string) =>
    kind === "outbox" ? memory.rows.get(handle) : memory.looks.get(handle);
  const move = (
    { kind, handle, dueAt: found }: DueItem,
    dueAt: string | null,
    seen: number | null = null,
  ) => {
    const item = itemOf(kind, handle);
    if (item?.dueAt !== found) return;
    memory.writes += 1;
    if (dueAt !== null) Object.assign(item, { dueAt, triedSince: null, seen });
    else if (kind === "outbox") Object.assign(item, { dueAt: null });
    else memory.looks.delete(handle);
  };
  return {
    due: async (now, limit) => {
      await null;
      const rows = [...memory.rows.values()].map(({ row, dueAt }) => ({
        kind: "outbox",
        id: row.id,
        dueAt: dueAt ?? "",
        handle: row.id,
      }));
      const looks = [...memory.looks].map(([handle, { id, dueAt }]) => ({
        kind: handle.split(" ")[0] ?? "",
        id,
        dueAt,
        handle,
      }));
      return [...rows, ...looks]
        .filter(({ dueAt }) => dueAt !== "" && dueAt <= now)
        .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
        .slice(0, limit);
    },
    takeUp: async (item, now, backAt) => {
      await null;
      const found = itemOf(item.kind, item.handle);
      if (found?.dueAt !== item.dueAt) return null;
      memory.writes += 1;
      const { triedSince, seen } = found;
      Object.assign(found, { dueAt: backAt, triedSince: triedSince ?? now });
      return { ...item, dueAt: backAt, triedSince: triedSince ?? now, seen: seen ?? null };
    },
    putOff: async (item, later, seen) => {
      await null;
      move(item, later, seen);
    },
    settle: async (item) => {
      await null;
      move(item, null);
    },
    bringForward: async (_, dueAt) => {
      await null;
      const look = memory.looks.get("look");
      if (!look || look.dueAt <= dueAt) return;
      memory.writes += 1;
      look.dueAt = dueAt;
    },
  };
};

export const roundsOf = (memory: Memory): Rounds => ({
  begin: async (now) => {
    await null;
    const { entries, looks } = memory;
    if (!looks.has("verify")) looks.set("verify", { id: entries[0]?.documentId ?? "", dueAt: now });
  },
  documents: async ({ ended }) => {
    await null;
    const { head, entries } = memory;
    const last = entries.at(-1);
    if (!head || !last || isEnded(head.report) !== ended) return { documents: [], next: null };
    return { documents: [{ documentId: last.documentId, changedAt: last.at }], next: null };
  },
  round: () => Promise.resolve(memory.round),
  note: async (round) => {
    await null;
    memory.round = round;
  },
});

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
  openSession: async (session) => {
    await null;
    memory.writes += 1;
    memory.sessions.set(`${session.linkId} ${session.digest}`, session);
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

export const tokensOf = (memory: Memory): TaskTokens => ({
  taskToken: async () => {
    await null;
    return memory.token;
  },
  replaceTaskToken: async (_, expectedNumber, token) => {
    await null;
    if (memory.head?.chain.number !== expectedNumber) return false;
    memory.writes += 1;
    memory.token = token;
    return true;
  },
});

export const draftsOf = (memory: Memory): Drafts => ({
  keepSection: async (_, { section, kept, replaces, status, asideGone }, others) => {
    await null;
    if (memory.head?.report.status !== status) return { kept: false, saved: "closed" };
    const before = memory.draft?.[section];
    if ((before?.revision ?? 0) !== replaces)
      return { kept: false, saved: before ?? { typed: {}, revision: 0 } };
    memory.writes += 1;
    if (asideGone) memory.asides.delete(nameOfAside(asideGone));
    const begun = Object.entries(others).map(([id, typed]) => [id, { typed, revision: 0 }]);
    memory.draft = {
      ...Object.fromEntries(begun),
      ...memory.draft,
      [section]: kept,
    };
    return { kept: true };
  },
});

export const asidesOf = (memory: Memory): Asides => ({
  find: async (key) => {
    await null;
    return memory.asides.get(nameOfAside(key)) ?? null;
  },
  lay: async (key, aside) => {
    await null;
    memory.asides.set(nameOfAside(key), aside);
  },
});

export const deliveriesOf = (memory: Memory): Deliveries => ({
  noteDelivery: async (message, note) => {
    await null;
    const found = memory.rows.get(message);
    const recipient = found && recipientOf(found.row.effect);
    if (!found || !recipient) return null;
    const first = note.weight > (found.delivery?.weight ?? 0);
    memory.writes += first ? 1 : 0;
    if (first) found.delivery = note;
    const { documentId, effect } = found.row;
    return { documentId, recipient, audience: audienceOf(effect), first, correlationId: null };
  },
  lookAgain: async (message, dueAt) => {
    await null;
    const kind = `delivery ${message}`;
    if (memory.looks.has(kind)) return;
    memory.writes += 1;
    memory.looks.set(kind, { id: message, dueAt });
  },
  fared: async (message) => {
    await null;
    const found = memory.rows.get(message);
    const recipient = found && recipientOf(found.row.effect);
    if (!found || !recipient) return null;
    const { outcome = null, trouble = null } = found.delivery ?? {};
    const { documentId, effect } = found.row;
    return { documentId, recipient, audience: audienceOf(effect), correlationId: null, outcome, trouble };
  },
  suppress: async (recipient, address, because) => {
    await null;
    const contact = memory.contacts.get(nameOf(recipient));
    if (contact?.email.toLowerCase() !== address.toLowerCase() || contact.suppressed === "complained") return;
    memory.writes += 1;
    memory.contacts.set(nameOf(recipient), { ...contact, suppressed: because });
  },
});

export const archiveOf = (memory: Memory): Archive =>
  new VerifiedArchive(
    {
      entries: () => Promise.resolve(memory.entries),
      content: (_, hash) => Promise.resolve(memory.contents.get(hash)),
      comments: () => Promise.resolve(memory.comments),
      translation: (_, hash) => Promise.resolve(memory.translations.get(hash)),
    },
    (found) => memory.alterations.push(found),
  );

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

const states = { pending: "queued", sending: "queued", done: "accepted" } as const;

export const messagesOf = (memory: Memory): Messages => ({
  ofDocument: (documentId) => {
    const rows = [...memory.rows.values()].filter(({ row }) => row.documentId === documentId);
    const again = rows.flatMap(({ row: { effect } }) => (effect.effect === "resend" ? [effect.message] : []));
    const records = rows.flatMap(({ row, status, delivery }) => {
      const recipient = recipientOf(row.effect);
      if (!recipient || (row.effect.effect !== "mail" && row.effect.effect !== "notice")) return [];
      const id = messageOf(row.id);
      const state: MessageState =
        delivery?.outcome ??
        (status in states ? states[status as keyof typeof states] : (status as MessageState));
      const { template } = row.effect;
      const [askedAt, toldAt] = [row.createdAt, delivery?.at ?? null];
      const trouble = delivery?.trouble ?? null;
      return [{ id, recipient, template, state, trouble, askedAt, toldAt, sentAgain: again.includes(id) }];
    });
    return Promise.resolve({ readable: records, unreadable: [] });
  },
});

/** What an organisation brings, as far as histories need it. */
export type Known = {
  organisation: Organisation;
  people: readonly Person[];
  donors: readonly { id: string; name: string; lang: "en" | "fr" }[];
  partners: readonly { id: string; name: string; lang: "en" | "fr" }[];
  policy: Policy;
  agreement: Agreement;
  obligation: Obligation;
};

/** Who holds which role now: people come and go, and are given roles. */
const rosterNow = (memory: Memory, { people }: Known) =>
  rosterOf(
    people.flatMap(({ id }) => {
      const { roles = [], active = false } = memory.authorities.get(id) ?? {};
      return [{ id, roles, active }];
    }),
  );

export const directoryOf = (memory: Memory, known: Known): Directory => {
  const contact = (kind: "person" | "donor" | "partner", id: string) => memory.contacts.get(`${kind} ${id}`);
  return {
    organisation: () => Promise.resolve({ ...known.organisation, roster: rosterNow(memory, known) }),
    person: (id) => {
      const [person, reached] = [memory.people.persons.get(id), contact("person", id)];
      const { active = false, addressSince = null, heldUntil = null } = memory.authorities.get(id) ?? {};
      const standing = { active, addressSince, heldUntil };
      return Promise.resolve(
        person && reached ? { person: { ...person, ...standing }, contact: reached } : null,
      );
    },
    donor: (id) => {
      const [donor, reached] = [known.donors.find((one) => one.id === id), contact("donor", id)];
      return Promise.resolve(donor && reached ? { donor, contact: reached } : null);
    },
    partner: (id) => {
      const [partner, reached] = [known.partners.find((one) => one.id === id), contact("partner", id)];
      return Promise.resolve(partner && reached ? { partner, contact: reached } : null);
    },
    names: (ids) =>
      Promise.resolve(Object.fromEntries(ids.map((id) => [id, contact("person", id)?.name ?? id]))),
  };
};

export const recordsOf = ({ policy, agreement, obligation }: Known): Records => ({
  policy: () => Promise.resolve(policy),
  agreement: () => Promise.resolve(agreement),
  obligation: (id) => Promise.resolve(id === obligation.id ? obligation : null),
});

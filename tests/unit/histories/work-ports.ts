import { isDone } from "../../../shared/domain/documents/done.ts";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import {
  audienceOf,
  isToNewAddress,
  messageOf,
  recipientOf,
  unreachedOf,
} from "../../../shared/domain/outbox/message.ts";
import { shownChange } from "../../../shared/domain/review/shown-change.ts";
import type { DueIndex, DueItem } from "../../../shared/ports/clockwork.ts";
import type { TaskTokens } from "../../../shared/ports/conductor.ts";
import type { Deliveries } from "../../../shared/ports/deliveries.ts";
import type { Outbox } from "../../../shared/ports/outbox.ts";
import type {
  AddressNotes,
  Ahead,
  DocumentRegister,
  Listing,
  MeetingMail,
  MessageState,
  Messages,
} from "../../../shared/ports/oversight.ts";
import type { Rounds } from "../../../shared/ports/rounds.ts";
import type { Memory, Row } from "./memory.ts";
import { nameOf } from "./memory.ts";

/** What goes on by itself on a memory, each with the conditions that its adapter puts on a write. */

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
      const off = ending === "address" ? {} : { dueAt: null };
      await change(id, isOpen, () => ({ status: ending, ...off, claimedUntil: null }));
    },
    heldBack: async (id) => {
      await null;
      const found = memory.rows.get(id);
      return found?.status === "address" ? { ...found.row, sweeps: found.sweeps, correlationId: null } : null;
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

/** What is not met yet. */
export const aheadOf = ({ obligations, looks }: Memory): Ahead => ({
  obligations: () => {
    const isAhead = ({ id }: { id: string }) => looks.has(`obligation ${id}`);
    return Promise.resolve({ obligations: [...obligations.values()].filter(isAhead), more: false });
  },
});

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
    if (!head || !last || isDone(head.report) !== ended) return { documents: [], next: null };
    return { documents: [{ documentId: last.documentId, changedAt: last.at }], next: null };
  },
  round: () => Promise.resolve(memory.round),
  note: async (round) => {
    await null;
    memory.round = round;
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

export const deliveriesOf = (memory: Memory): Deliveries => ({
  noteDelivery: async (message, note) => {
    await null;
    const found = memory.rows.get(message);
    if (!found) return null;
    const recipient = recipientOf(found.row.effect);
    const first = note.weight > (found.delivery?.weight ?? 0);
    memory.writes += first ? 1 : 0;
    if (first) found.delivery = note;
    const { documentId, effect } = found.row;
    return recipient && { documentId, recipient, audience: audienceOf(effect), first, correlationId: null };
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

const states = { pending: "queued", sending: "queued", done: "accepted" } as const;

/** The one document that there is, where it is among those that are asked for. */
export const documentsOf = (memory: Memory): DocumentRegister => ({
  list: (asked) => {
    const { head, basis, entries } = memory;
    const [documentId = "", at = ""] = [entries.at(-1)?.documentId, entries.at(-1)?.at];
    const isListed = head !== null && isAmong(head.report, asked);
    const changedAt = head ? shownChange(head.report, at) : at;
    const reports = isListed && basis ? [{ documentId, report: head.report, basis, changedAt }] : [];
    return Promise.resolve({ reports, unreadable: [], next: null });
  },
});

const isAmong = (report: Document, { ended, published, kind }: Listing): boolean =>
  (ended === undefined || ended === isDone(report)) &&
  (published === undefined || published === (report.status === "published")) &&
  (kind === undefined || kind === report.kind);

export const messagesOf = (memory: Memory): Messages & AddressNotes & MeetingMail => ({
  unreached: (stream) =>
    Promise.resolve(
      unreachedOf(
        [...memory.rows.values()]
          .filter(({ row }) => row.documentId === stream)
          .map(({ row, status, delivery }) => ({ row, state: delivery?.outcome ?? status })),
      ),
    ),
  cameBack: (stream, change) =>
    Promise.resolve(
      [...memory.rows.values()].some(
        ({ row, delivery }) =>
          row.documentId === stream && delivery?.outcome === "bounced" && isToNewAddress(row.effect, change),
      ),
    ),
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

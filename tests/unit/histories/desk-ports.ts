import { hashOf } from "../../../shared/domain/audit/hash.ts";
import { isForDesk } from "../../../shared/domain/links/for-desk.ts";
import { later } from "../../../shared/domain/time.ts";
import type { Desks } from "../../../shared/ports/desks.ts";
import type { Memory } from "./memory.ts";

/** Desks on a memory, each write with the conditions that the adapter puts on it. */
export const desksOf = (memory: Memory): Desks => ({
  ask: async (row, mailbox, { perHour, now }) => {
    await null;
    const [from, to] = [later(now, { hours: -1 }), later(now, { hours: 1 })];
    const asked = (memory.deskAsks.get(mailbox) ?? []).filter((at) => at > from && at < to);
    if (asked.length >= perHour) return false;
    memory.writes += 1;
    memory.deskAsks.set(mailbox, [...asked, now]);
    memory.addRow(row);
    return true;
  },
  holding: async (mailbox) => {
    await null;
    return memory.people.holdings().find(([one]) => hashOf(one) === mailbox)?.[1] ?? null;
  },
  give: async (desk, tokenDigest) => {
    await null;
    memory.writes += 1;
    const isOpened = memory.desks.get(desk.id)?.isOpened ?? false;
    memory.desks.set(desk.id, { desk, tokenDigest, isOpened });
  },
  find: async (id) => {
    await null;
    return memory.desks.get(id) ?? null;
  },
  open: async (session) => {
    await null;
    const found = memory.desks.get(session.linkId);
    if (!found || found.isOpened) return false;
    memory.writes += 1;
    memory.desks.set(session.linkId, { ...found, isOpened: true });
    memory.sessions.set(`${session.linkId} ${session.digest}`, session);
    return true;
  },
  session: async (linkId, digest) => {
    await null;
    return memory.sessions.get(`${linkId} ${digest}`) ?? null;
  },
  linksOf: async (person) => {
    await null;
    const links = [...memory.links.values()].flatMap(({ link }) =>
      link.person === person && isForDesk(link, memory.rows.get(link.id)?.row.effect ?? null) ? [link] : [],
    );
    return { links, isCut: false };
  },
  documents: async (ids) => {
    await null;
    const { head, basis, entries } = memory;
    const documentId = entries[0]?.documentId ?? "";
    return head && basis && ids.includes(documentId) ? [{ documentId, head, basis }] : [];
  },
});

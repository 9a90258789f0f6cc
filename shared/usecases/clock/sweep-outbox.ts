import { hashOf } from "../../domain/audit/hash.ts";
import type { Effect } from "../../domain/outbox/effect.ts";
import { audienceOf, messageOf, recipientOf } from "../../domain/outbox/message.ts";
import { later } from "../../domain/time.ts";
import type { DueItem } from "../../ports/clockwork.ts";
import type { OutboxRow } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { askAnother } from "../people/ask-anew.ts";
import type { RelayDeps } from "../posting/relay-outbox.ts";
import { relayOutboxRow } from "../posting/relay-outbox.ts";

/** After this many sweeps, each twice as long after the one before, a mail is given up: about eight hours. */
const sweepsBeforeGivingUp = 9;

/** What moves a document is never far from its next try, for somebody waits for it. Minutes. */
const longestForWork = 5;

/**
 * The clock takes up an outbox row that did not end in time: the stream missed it, or its mail was not accepted.
 *
 * 1. A row that ended meanwhile leaves the index; of what was held back from an address an entry says so first, for whoever
 *    waits for an answer learns by no bounce that it was never asked for.
 * 2. It is put off first, longer each time, so that a row that brings the relay down does not come back at once.
 * 3. It is relayed once more.
 * 4. After the last sweep a mail ends as failed, and the failure is an entry of its document, where people see it (I15).
 *    What moves the conductor is never given up, and comes back within minutes: a review would stand still.
 */
export async function sweepOutboxRow(deps: RelayDeps, item: DueItem): Promise<void> {
  const row = await deps.outbox.pending(item.id);
  if (!row) {
    await recordHeldBack(deps, item.id);
    return deps.dueIndex.settle(item);
  }
  deps.correlation.follow(row.correlationId);
  if (row.sweeps >= sweepsBeforeGivingUp && isMail(row)) return giveUp(deps, row);
  const minutes = 2 ** Math.min(row.sweeps, sweepsBeforeGivingUp);
  const next = { minutes: isMail(row) ? minutes : Math.min(minutes, longestForWork) };
  await deps.outbox.sweepAgainAt(row.id, later(deps.clock.now(), next));
  await relayOutboxRow(deps, row.id);
}

const isMail = ({ effect }: OutboxRow) => ["mail", "notice", ...withoutDocument].includes(effect.effect);

const withoutDocument: readonly Effect["effect"][] = [
  ...(["address-mail", "address-note", "meeting-mail", "credential-mail"] as const),
  ...(["calendar-mail", "interest-mail", "desk"] as const),
];

/**
 * What is told of an address is no message of a document's: that one learns how the change ended; nor is the link to a desk,
 * which can be asked for again; nor that a calendar lacks a year, which its keeper finds on their desk; nor that an officer declared an
 * interest, which stands on their own page and beside each item; nor one to a meeting, whose page shows whoever keeps its record who was
 * not reached. Of what a second person is asked, another is asked in their place.
 */
async function giveUp(deps: RelayDeps, row: OutboxRow): Promise<void> {
  if (row.effect.effect === "address-mail")
    await askAnother(deps, { message: row.id, documentId: row.documentId, asked: row.effect.person });
  if (withoutDocument.includes(row.effect.effect)) return deps.outbox.finish(row.id, "failed");
  const { head } = await deps.store.load({ documentId: row.documentId });
  await carryOut(deps, row.documentId, head, failureOf(row), { outboxFailed: row.id });
}

/** What was not sent, since the address does not work, fails as what came back from there: once, however often it is due. */
async function recordHeldBack(deps: RelayDeps, id: string): Promise<void> {
  const row = await deps.outbox.heldBack(id);
  if (!row) return;
  deps.correlation.follow(row.correlationId);
  const { documentId, effect } = row;
  if (effect.effect === "address-mail")
    return askAnother(deps, { message: id, documentId, asked: effect.person });
  if (effect.effect !== "mail" && effect.effect !== "notice") return;
  const command = hashOf({ name: "record-failure", message: id });
  const { head, commandDone } = await deps.store.load({ documentId, command });
  if (!commandDone) await carryOut(deps, documentId, head, failureOf(row), { command });
}

const failureOf = ({ id, effect }: OutboxRow) =>
  ({
    name: "record-failure",
    facts: { message: messageOf(id), audience: audienceOf(effect), recipient: recipientOf(effect) },
  }) as const;

import type { Command } from "../domain/documents/report/commands.ts";
import type { Clock } from "../ports/clockwork.ts";
import type { Execution } from "../ports/conductor.ts";
import type { DecisionStore } from "../ports/store.ts";
import { carryOut } from "./carry-out.ts";

/**
 * The conductor has the donors of a published report told.
 *
 * 1. The head and the pinned basis are read: the basis names the donors.
 * 2. One transaction: the entry, the head, and one outbox row per donor.
 * 3. Donors who were told already are not told again; an older attempt changes nothing.
 */
export async function notifyDonors(
  deps: { store: DecisionStore; clock: Clock },
  { documentId, round, attempt }: Execution,
): Promise<{ outcome: "notified" | "superseded" }> {
  const { head, basis } = await deps.store.load({ documentId, basis: true });
  const recipients = (basis?.donors ?? []).map((id) => ({ kind: "donor", id }) as const);
  const command: Command = { name: "notify", round, attempt, recipients, held: [] };
  const notified = await carryOut(deps, documentId, head, command);
  return { outcome: notified.ok ? "notified" : "superseded" };
}

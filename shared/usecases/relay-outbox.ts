import type { Clock, DueIndex } from "../ports/clockwork.ts";
import type { Callback, Conductor, TaskTokens } from "../ports/conductor.ts";
import type { MailQueue } from "../ports/mail.ts";
import type { Outbox } from "../ports/outbox.ts";
import type { DecisionStore, OutboxRow } from "../ports/store.ts";

export type RelayDeps = {
  store: DecisionStore;
  clock: Clock;
  outbox: Outbox;
  conductor: Conductor;
  callback: Callback;
  tokens: TaskTokens;
  mailQueue: MailQueue;
  dueIndex: DueIndex;
};

/**
 * Carries one outbox row to where it must take effect. Safe to repeat, in any order (I16).
 *
 * 1. A row that ended is left alone.
 * 2. `conduct` starts the execution of a round and attempt; a second start of the same is none.
 * 3. `resume` tells the execution how its stage closed. When nothing waits any more, the record still stands: the
 *    look at the execution is brought forward, and another attempt will go on from there.
 * 4. `notices` becomes one `notice` row per donor, with an id of its own each, so that doing it twice adds none.
 * 5. `mail` and `notice` are queued; the row ends when the message was sent.
 */
export async function relayOutboxRow(deps: RelayDeps, id: string): Promise<void> {
  const row = await deps.outbox.pending(id);
  if (!row) return;
  const { effect } = row;
  switch (effect.effect) {
    case "conduct":
      return conduct(deps, row, effect);
    case "resume":
      return resume(deps, row, effect);
    case "notices":
      return expand(deps, row, effect);
    case "mail":
    case "notice":
      return deps.mailQueue.enqueue(row.id);
  }
}

type EffectOf<E extends OutboxRow["effect"]["effect"]> = Extract<OutboxRow["effect"], { effect: E }>;

async function conduct(
  deps: RelayDeps,
  row: OutboxRow,
  { round, attempt }: EffectOf<"conduct">,
): Promise<void> {
  const { head } = await deps.store.load({ documentId: row.documentId });
  if (!head || head.report.round !== round || head.report.attempt !== attempt)
    return deps.outbox.finish(row.id, "suppressed");
  const stages = head.report.policy.stages.map(({ id, label }) => ({ id, label: label.en }));
  await deps.conductor.start({ documentId: row.documentId, round, attempt }, stages);
  await deps.outbox.finish(row.id, "done");
}

async function resume(
  deps: RelayDeps,
  row: OutboxRow,
  { round, stage, result }: EffectOf<"resume">,
): Promise<void> {
  const token = await deps.tokens.taskToken(row.documentId);
  if (!token || token.round !== round || token.stage !== stage)
    return deps.outbox.finish(row.id, "suppressed");
  if ((await deps.callback.resume(token.token, result)) === "resumed")
    return deps.outbox.finish(row.id, "done");
  await deps.dueIndex.bringForward(row.documentId, deps.clock.now());
  await deps.outbox.finish(row.id, "suppressed");
}

async function expand(
  deps: RelayDeps,
  row: OutboxRow,
  { template, donors }: EffectOf<"notices">,
): Promise<void> {
  const { documentId } = row;
  const createdAt = deps.clock.now();
  for (const donor of donors) {
    const effect = { effect: "notice", template, donor } as const;
    await deps.outbox.add({ id: `${row.id}.${donor}`, documentId, effect, linkId: null, createdAt });
  }
  await deps.outbox.finish(row.id, "done");
}

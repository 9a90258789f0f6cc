import { hashOf } from "../../domain/audit/hash.ts";
import { linkIdOf } from "../../domain/links/grant.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { EffectOf } from "../../domain/outbox/effect.ts";
import { daysToAnswer } from "../../domain/review/reminders.ts";
import { later } from "../../domain/time.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { People } from "../../ports/people.ts";
import type { Directory } from "../../ports/reading.ts";
import type { DecisionStore, OutboxRow } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { departedNow } from "../engine/who-departed.ts";

/**
 * Days after whoever chaired a meeting was asked to attest to what was entered of it. It may come twice.
 *
 * 1. An entry that was answered, or replaced, is left alone. Where whoever chaired cannot answer now, or
 *    had a reminder by hand on this day, it is looked again.
 * 2. One transaction: the reminder, its mail, and the next look; or, with the last one, the word to whoever oversees.
 */
export async function mindAttestation(
  deps: {
    clock: Clock;
    ids: Ids;
    directory: Pick<Directory, "organisation">;
    people: Pick<People, "load">;
    store: DecisionStore;
    outbox: Pick<Outbox, "add" | "finish">;
  },
  { id, documentId }: OutboxRow,
  { decisionHash }: EffectOf<"mind-attestation">,
): Promise<void> {
  const command = hashOf({ name: "mind-attestation", row: id });
  const [{ head, commandDone }, organisation] = await Promise.all([
    deps.store.load({ documentId, command }),
    deps.directory.organisation(),
  ]);
  if (head && !commandDone) {
    const now = deps.clock.now();
    const on = dayOf(now, organisation.timeZone);
    const departed = await departedNow(deps.people, head.report, organisation, now);
    await carryOut(
      deps,
      documentId,
      head,
      { name: "mind-attestation", decisionHash, on, departed },
      { command },
    );
    const { meeting, remindedOn } = head.report;
    const isPutOff = meeting !== null && (departed.includes(meeting.chair) || remindedOn === on);
    if (meeting?.decisionHash === decisionHash && isPutOff)
      await lookAgain(deps, documentId, id, decisionHash);
  }
  await deps.outbox.finish(id, "done");
}

function lookAgain(
  { clock, outbox }: { clock: Clock; outbox: Pick<Outbox, "add"> },
  documentId: string,
  row: string,
  decisionHash: string,
): Promise<void> {
  const createdAt = clock.now();
  const id = linkIdOf(documentId, hashOf({ row, what: "again" }));
  const effect = { effect: "mind-attestation", decisionHash } as const;
  const notBefore = later(createdAt, { days: daysToAnswer });
  return outbox.add({ id, documentId, effect, linkId: null, createdAt, notBefore }, null);
}

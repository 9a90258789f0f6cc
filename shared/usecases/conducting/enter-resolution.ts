import { hashOf } from "../../domain/audit/hash.ts";
import { nextNumber, numbersOf, type Registered } from "../../domain/board/registered.ts";
import { claimedBy, unclaimed } from "../../domain/documents/guard.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { EffectOf } from "../../domain/outbox/effect.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore, Loaded, OutboxRow } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { passedAt } from "./day-of-resolution.ts";

type Deps = {
  store: DecisionStore;
  directory: Pick<Directory, "organisation">;
  outbox: Pick<Outbox, "finish">;
  openArchive: () => Promise<Pick<Archive, "history">>;
  clock: Clock;
  ids: Ids;
};

/** Beyond this many lost races something other than other resolutions is at work: the row comes again. */
const mostTries = 10;

/**
 * A resolution is entered in the register of its body. Safe to repeat: it is entered once. Not in the transaction of the last
 * signature, which would fail whenever another body's secretary enters a vote.
 *
 * 1. One read: the document, and the guard that holds the last number of the body. Where others decided beside the body, its history
 *    too: the resolution passed at the last signature, and not as the stage closed.
 * 2. One transaction: the entry with the next number, the guard, and the line of the register, on condition that nobody took that number
 *    since. Whoever loses takes the next one: none is given twice, and none left out.
 * @throws where the race was lost again and again
 */
export async function enterResolution(
  deps: Deps,
  { id, documentId, createdAt }: Pick<OutboxRow, "id" | "documentId" | "createdAt">,
  { effect: _, heldOn, ...resolved }: EffectOf<"enter-resolution">,
): Promise<void> {
  const { body, way, round, stage, lane } = resolved;
  const { bylaws, timeZone } = await deps.directory.organisation();
  const profile = { id: bylaws.id, version: bylaws.version, hash: hashOf(bylaws) };
  const name = numbersOf(body);
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const loaded = await deps.store.load({
      documentId,
      ...{ guards: [name], basis: true },
      ...(tries > 1 && { lostRaces: tries }),
    });
    const { head, guards: [guard = unclaimed(name)] = [] } = loaded;
    const number = way === "written" ? nextNumber(guard) : null;
    const at = way === "written" ? await passedIn(deps, documentId, loaded, resolved, createdAt) : createdAt;
    const resolvedOn = heldOn ?? dayOf(at, timeZone);
    const resolution = { body, way, number, at, documentId, round, stage, lane } satisfies Registered;
    const entered = await carryOut(
      deps,
      documentId,
      head,
      { name: "enter-resolution", facts: { ...resolved, resolvedOn, number, profile } },
      {
        resolution,
        ...(number !== null && {
          guards: [claimedBy({ ...guard, claims: [] }, { by: documentId, number }, [])],
        }),
      },
    );
    if (entered.ok) return deps.outbox.finish(id, "done");
    if (entered.refusal.code !== "claimed-meanwhile") return deps.outbox.finish(id, "moot");
  }
  throw new Error(`${documentId}: lost ${mostTries} races for a number of ${name}`);
}

/** When a resolution passed whose stage closed at a moment (instants, ISO 8601 UTC): then, where nobody else was asked in it. */
async function passedIn(
  { openArchive }: Pick<Deps, "openArchive">,
  documentId: string,
  { head, basis = null }: Loaded,
  { round, stage, lane }: Pick<EffectOf<"enter-resolution">, "round" | "stage" | "lane">,
  closedAt: string,
): Promise<string> {
  const isBeside = (head?.report.policy.stages[stage]?.lanes.length ?? 0) > 1;
  if (!head || !isBeside) return closedAt;
  const history = await (await openArchive()).history(documentId, head, basis);
  if (history === "altered") return closedAt;
  return passedAt(history, { round, stage, lanes: [lane] }) ?? closedAt;
}

import type { Recipient } from "../../../events/common.ts";
import type { EventOf } from "../../../events/facts.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Records } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";

/** A plan holds as its amendment has it. What names its indicators from then on reads both contents. */
export async function amendPlan(
  deps: { store: DecisionStore; clock: Clock; ids: Ids },
  id: string,
  facts: EventOf<"plan-amended">["facts"],
): Promise<void> {
  const { head } = await deps.store.load({ documentId: id });
  const told = await carryOut(deps, id, head, { name: "amend-plan", facts });
  if (!told.ok) throw new Error(`${id} is not amended: ${told.refusal.code}`);
}

/** The donors of the agreements that contribute to a plan and run still, each once. */
export async function donorsUnder(
  { store, records }: { store: Pick<DecisionStore, "load">; records: Pick<Records, "agreementsUnder"> },
  plan: string,
): Promise<Recipient[]> {
  const { agreements, written } = await records.agreementsUnder(plan);
  const heads = await Promise.all(written.map((documentId) => store.load({ documentId })));
  const told = heads.flatMap(({ head }) =>
    head?.report.kind === "agreement" && !head.report.tail.ended
      ? (head.report.tail.inForce?.told ?? [])
      : [],
  );
  const donors = [
    ...agreements.flatMap((agreement) => agreement.donors),
    ...told.filter(({ kind }) => kind === "donor").map(({ id }) => id),
  ];
  return [...new Set(donors)].map((id) => ({ kind: "donor", id }));
}

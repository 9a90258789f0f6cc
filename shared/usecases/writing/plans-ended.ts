import { plansEnded } from "../../domain/documents/agreement/plans-named.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { plansNamedBy } from "../../domain/documents/forms.ts";
import type { FieldError } from "../../domain/forms/content.ts";
import type { Over } from "../../domain/review/refusal.ts";
import type { Values } from "../../domain/typed/values.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { whyOver } from "../amending/amendable.ts";
import { inForce } from "../desk/in-force.ts";

/**
 * Why an amendment is not submitted any more: what it changes holds no longer, since it was begun. Nothing is read of any other
 * document.
 */
export async function whyParentOver(
  deps: { store: Pick<DecisionStore, "load"> },
  basis: Basis,
  today: string,
): Promise<Over | null> {
  if (basis.kind !== "amendment") return null;
  const { head } = await deps.store.load({ documentId: basis.of.id });
  return head && whyOver(head, basis.of.basis, today);
}

/**
 * Where a document names an indicator of a plan that was in force when it was begun, and is not any more: another took its place, or
 * its days are over. Nothing is read where it names none.
 * @param today the day that it is where its author is (ISO 8601)
 */
export async function endedPlansNamed(
  deps: { store: Pick<DecisionStore, "load"> },
  basis: Basis,
  values: Values,
  today: string,
): Promise<FieldError[]> {
  const named = plansNamedBy(basis, values);
  if (named.length === 0) return [];
  const plans = await inForce(deps, "plan", today);
  return plansEnded(
    named,
    plans.map(({ by }) => by),
  );
}

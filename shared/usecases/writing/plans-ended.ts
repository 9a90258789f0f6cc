import { plansEnded } from "../../domain/documents/agreement/plans-named.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { plansNamedBy } from "../../domain/documents/forms.ts";
import type { FieldError } from "../../domain/forms/content.ts";
import type { Values } from "../../domain/typed/values.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { inForce } from "../desk/in-force.ts";

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

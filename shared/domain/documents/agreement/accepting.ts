import type { Values } from "../../typed/values.ts";
import type { Agreement } from "./agreement.ts";
import type { AgreementBasis } from "./basis.ts";
import { knownParties, optionOf } from "./known-parties.ts";

/** Which donor accepts the agreement's reports, and after how many days its silence does so by a clause. */
export const acceptedBy = "reports.acceptedBy";
export const deemedAfter = "reports.deemedAfter";

/** Whose acceptance its reports need: of a donor who is a party, as the form has it. */
export function acceptanceIn(
  basis: Pick<AgreementBasis, "known">,
  values: Values,
): Pick<Agreement, "acceptance"> {
  const donor = knownParties(basis, { values }).find((party) => optionOf(party) === values[acceptedBy]);
  if (donor?.kind !== "donor") return {};
  const days = values[deemedAfter];
  return { acceptance: { donor: donor.id, deemedAfterDays: typeof days === "number" ? days : null } };
}

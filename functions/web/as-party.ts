import { isOfDonor } from "../../shared/domain/review/donors.ts";
import { isParty } from "../../shared/domain/review/parties.ts";
import type { Identified } from "../../shared/usecases/entering/identify.ts";

/** Whether somebody from outside is shown the whole document, by the link that they have: as a party to it, or of its donor. */
export function isShownAsParty({ link: { purpose }, head: { report }, loaded }: Identified): boolean {
  if (purpose === "consent" || purpose === "sign-as-party" || purpose === "accept") return true;
  const roles = loaded.authority?.roles ?? [];
  return purpose === "read" && (isParty(report, roles) || isOfDonor(report, roles));
}

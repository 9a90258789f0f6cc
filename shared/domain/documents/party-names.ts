import type { Values } from "../typed/values.ts";
import { signatoriesIn } from "./agreement/signatories.ts";
import { type Basis, isOfAgreement } from "./basis.ts";

/** How a document calls one of its parties; null where that is the organisation itself, which it does not name. */
export function nameOfParty(basis: Basis, values: Values, party: string): string | null {
  switch (basis.kind) {
    case "agreement":
      return signatoriesIn(basis, values).find((one) => one.party === party)?.of ?? null;
    case "amendment":
      return basis.parent === "plan" ? null : (basis.parties.find((one) => one.party === party)?.of ?? null);
    case "report":
      return isOfAgreement(basis) && party === basis.partnerId ? basis.partner : null;
    case "plan":
    case "governance":
      return null;
  }
}

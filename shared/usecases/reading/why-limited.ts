import { type Basis, isOfAgreement } from "../../domain/documents/basis.ts";
import { type WhyLimited, whyLimitedIn } from "../../domain/documents/why-limited.ts";
import { agreementInForce } from "../engine/approved-agreement.ts";

/**
 * Why not everybody may know all of a report, for those who work with it: as its agreement says today, for words there may be masked.
 * Null where all of it may be known, or where that cannot be read.
 */
export async function readWhyLimited(
  deps: Parameters<typeof agreementInForce>[0],
  basis: Basis,
): Promise<WhyLimited | null> {
  if (!isOfAgreement(basis) || basis.publication === undefined) return null;
  const found = await agreementInForce(deps, basis.agreementId);
  return found && found !== "altered" ? whyLimitedIn(found.content) : null;
}

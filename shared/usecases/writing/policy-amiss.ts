import type { Basis } from "../../domain/documents/basis.ts";
import { approvalAmiss } from "../../domain/documents/governance/approval/amiss.ts";
import { bylawAmiss } from "../../domain/documents/governance/bylaws/amiss.ts";
import type { FieldError } from "../../domain/forms/content.ts";
import type { Values } from "../../domain/typed/values.ts";
import type { Directory } from "../../ports/reading.ts";

/**
 * What of an approval policy could never be gone through, and of by-laws never kept to, by who holds which role now. Nothing is read for any other document.
 * @param values all that its form says, each answer readable
 */
export async function policyAmissNow(
  { directory }: { directory: Pick<Directory, "organisation"> },
  basis: Basis,
  values: Values,
): Promise<FieldError[]> {
  if (basis.kind !== "governance") return [];
  const { approval, bylaws } = basis;
  if (approval) return approvalAmiss(approval, values, await directory.organisation());
  return bylaws ? bylawAmiss(bylaws, values, await directory.organisation()) : [];
}

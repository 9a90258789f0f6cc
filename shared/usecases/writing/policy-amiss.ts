import { inOfficeOn } from "../../domain/board/in-office.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { approvalAmiss } from "../../domain/documents/governance/approval/amiss.ts";
import { bylawAmiss } from "../../domain/documents/governance/bylaws/amiss.ts";
import { committeeRows, committeesList } from "../../domain/documents/governance/bylaws/answers.ts";
import type { FieldError } from "../../domain/forms/content.ts";
import { saidIn } from "../../domain/forms/rows.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { Values } from "../../domain/typed/values.ts";
import type { Directory } from "../../ports/reading.ts";

/**
 * What of an approval policy could never be gone through, and of by-laws never kept to, by who holds which role on this day or on that of
 * its effect: whose term is over by then holds none, and whoever is elected from then on does. Nothing is read for any other document.
 * @param values all that its form says, each answer readable
 * @param today ISO 8601, where the organisation is at home
 */
export async function policyAmissNow(
  { directory }: { directory: Pick<Directory, "organisation" | "names"> },
  basis: Basis,
  values: Values,
  today: string,
): Promise<FieldError[]> {
  if (basis.kind !== "governance") return [];
  const { approval, bylaws } = basis;
  if (!approval && !bylaws) return [];
  const organisation = await directory.organisation();
  const effectOn = String(values["effectOn"] ?? "");
  const days = effectOn > today ? [today, effectOn] : [today];
  const held = { ...organisation, roster: inOfficeOn(organisation, days) };
  if (approval) return approvalAmiss(approval, values, held);
  return bylaws ? bylawAmiss(bylaws, values, held, await directory.names(whoSits(values, held))) : [];
}

/** Everybody who would sit on a committee, of whom it is said by name who is no director. */
const whoSits = (values: Values, { roster }: Pick<Organisation, "roster">): string[] => [
  ...new Set(
    committeeRows(values).flatMap((row) => roster[saidIn(committeesList, row, values)("role")] ?? []),
  ),
];

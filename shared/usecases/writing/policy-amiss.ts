import { inOfficeOn } from "../../domain/board/in-office.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { approvalAmiss } from "../../domain/documents/governance/approval/amiss.ts";
import { bylawAmiss } from "../../domain/documents/governance/bylaws/amiss.ts";
import { committeesList, type Ruled } from "../../domain/documents/governance/bylaws/answers.ts";
import { delegatesLess, mayDelegateLess } from "../../domain/documents/governance/bylaws/delegates-less.ts";
import { committeeRows } from "../../domain/documents/governance/bylaws/profile-said.ts";
import { stillNamed, takenAway } from "../../domain/documents/governance/bylaws/still-named.ts";
import { approvable } from "../../domain/documents/governance/starting.ts";
import type { FieldError } from "../../domain/forms/content.ts";
import { saidIn } from "../../domain/forms/rows.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { Values } from "../../domain/typed/values.ts";
import type { Directory, Records } from "../../ports/reading.ts";

export type AmissDeps = {
  directory: Pick<Directory, "organisation" | "names">;
  records: Pick<Records, "policy">;
};

/**
 * What of an approval policy could never be gone through, and of by-laws never kept to, by who holds which role on this day or on that of
 * its effect: whose term is over by then holds none, and whoever is elected from then on does. Nothing is read for any other document.
 * @param values all that its form says, each answer readable
 * @param today ISO 8601, where the organisation is at home
 */
export async function policyAmissNow(
  { directory, records }: AmissDeps,
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
  if (!bylaws) return [];
  const [names, named] = await Promise.all([
    directory.names(whoSits(values, held)),
    committeesNamed(records, bylaws, values),
  ]);
  return [...named, ...bylawAmiss(bylaws, values, { ...held, held: organisation.roster }, names)];
}

/**
 * What a by-law takes away, of committees or of what is delegated to them, and approval policies in force name or need; they are read where
 * it takes any of that away.
 */
async function committeesNamed(
  records: AmissDeps["records"],
  ruled: Ruled,
  values: Values,
): Promise<FieldError[]> {
  const gone = takenAway(ruled, values);
  if (gone.length === 0 && !mayDelegateLess(ruled, values)) return [];
  const read = await Promise.all(Object.keys(approvable).map((id) => records.policy(id)));
  const policies = read.filter((policy) => policy !== null);
  return [...stillNamed(gone, policies), ...delegatesLess(ruled, values, policies)];
}

/** Everybody who would sit on a committee, of whom it is said by name who is no director. */
const whoSits = (values: Values, { roster }: Pick<Organisation, "roster">): string[] => [
  ...new Set(
    committeeRows(values).flatMap((row) => roster[saidIn(committeesList, row, values)("role")] ?? []),
  ),
];

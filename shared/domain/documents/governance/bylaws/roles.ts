import type { Bilingual } from "../../../../../events/common.ts";
import { isOutsider } from "../../../people/partners.ts";
import type { GovernanceBasis } from "../basis.ts";
import { inWords } from "../role-names.ts";
import type { Ruled } from "./answers.ts";

/** The roles that rules of the board can name: those that somebody of the organisation holds, and those that they name already. */
export function rolesOffered(
  { roles, roleNames }: GovernanceBasis,
  { profile: { directors, record, committees } }: Ruled,
): Record<string, Bilingual> {
  const named = [directors, ...committees].flatMap(({ role, chair }) => [role, chair]);
  const ours = roles.filter((role) => !isOutsider({ roles: [role] }));
  const all = [...new Set([...ours, ...named, record.keeper])].sort();
  return Object.fromEntries(all.map((role) => [role, inWords(role, roleNames)]));
}

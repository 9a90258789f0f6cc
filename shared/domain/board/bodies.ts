import type { Bilingual } from "../../../events/common.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { BylawProfile } from "./profile.ts";

/** A body that meets: the board, or a committee, by the role of whoever sits on it. */
export type Body = { role: string; members: readonly string[]; chair: string | null };

/** Who meets by the by-laws, as the roles are held now; the board first. */
export const bodiesOf = ({ bylaws, roster }: Pick<Organisation, "bylaws" | "roster">): Body[] =>
  [bylaws.directors, ...bylaws.committees].map(({ role, chair }) => {
    const members = roster[role] ?? [];
    return { role, members, chair: (roster[chair] ?? []).find((one) => members.includes(one)) ?? null };
  });

/** What a body is called: a committee by the by-laws' name; null for the board. */
export const nameOfBody = (
  { committees }: Pick<BylawProfile, "committees">,
  body: string,
): Bilingual | null => committees.find(({ role }) => role === body)?.name ?? null;

/** Whether somebody reads the register: a director, a member of a committee of theirs, or whoever keeps the record. */
export const mayReadRegister = (
  { directors, committees, record }: BylawProfile,
  roles: readonly string[],
): boolean =>
  [directors.role, record.keeper, ...committees.map(({ role }) => role)].some((one) => roles.includes(one));

/** The bodies whose registers somebody reads: directors and whoever keeps the record all of them, others that of their committee. */
export function bodiesReadBy(
  organisation: Pick<Organisation, "bylaws" | "roster">,
  roles: readonly string[],
) {
  const { directors, record } = organisation.bylaws;
  const readsAll = roles.includes(directors.role) || roles.includes(record.keeper);
  return bodiesOf(organisation).flatMap(({ role }) => (readsAll || roles.includes(role) ? [role] : []));
}

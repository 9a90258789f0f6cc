import type { Bilingual } from "../../../events/common.ts";
import { dayOf } from "../organisation/business-days.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { inOffice, seatedOn } from "./in-office.ts";
import type { BylawProfile } from "./profile.ts";

/** A body that meets: the board, or a committee, by the role of whoever sits on it. */
export type Body = { role: string; members: readonly string[]; chair: string | null };

/** The roles by which people sit on the bodies that meet by the by-laws; the board first. */
export const rolesOfBodies = ({
  directors,
  committees,
}: Pick<BylawProfile, "directors" | "committees">): string[] =>
  [directors, ...committees].map(({ role }) => role);

/**
 * Who meets by the by-laws, as the roles are held on one of several days at least (ISO 8601), by the dates of the terms; on a committee
 * directors alone; the board first.
 */
export function bodiesOf(
  organisation: Pick<Organisation, "bylaws" | "roster" | "terms">,
  days: readonly string[],
): Body[] {
  const { directors, committees } = organisation.bylaws;
  const roster = seatedOn(organisation, days);
  return [directors, ...committees].map(({ role, chair }) => {
    const members = roster[role] ?? [];
    return { role, members, chair: (roster[chair] ?? []).find((one) => members.includes(one)) ?? null };
  });
}

/** A body as it is called to a meeting: whoever is a member of it now, or will be on its day (instants, ISO 8601 UTC). */
export const bodyCalled = (
  organisation: Pick<Organisation, "bylaws" | "roster" | "terms" | "timeZone">,
  body: string | undefined,
  at: Record<"now" | "startsAt", string>,
): Body | undefined => {
  const days = [at.now, at.startsAt].map((instant) => dayOf(instant, organisation.timeZone));
  return bodiesOf(organisation, days).find(({ role }) => role === body);
};

/** Of an organisation what says who its officers are. */
type WithOfficers = Pick<Organisation, "officers" | "roster" | "terms" | "timeZone" | "bylaws">;

/**
 * Who declares interests as an officer at an instant (ISO 8601 UTC), by the roles of the organisation and the dates for which they are
 * held; nobody where the by-laws bind directors alone.
 */
export function officersBound(
  organisation: WithOfficers,
  { disqualification: { binds } }: Pick<BylawProfile, "disqualification">,
  now: string,
): string[] {
  if (binds !== "directors-and-officers") return [];
  const roster = inOffice(organisation, now);
  return [...new Set((organisation.officers ?? []).flatMap((role) => roster[role] ?? []))];
}

/** Whether somebody declares interests as an officer alone: who sits on the board declares theirs before they vote. */
export const isOfficerAlone = (
  organisation: WithOfficers,
  { person, roles }: { person: string; roles: readonly string[] },
  now: string,
): boolean =>
  !roles.includes(organisation.bylaws.directors.role) &&
  officersBound(organisation, organisation.bylaws, now).includes(person);

/** Whether somebody declares as an officer; "director": they sit on the board, and declare theirs before a vote. */
export type Declaring = "officer" | "director" | "nobody";

/** As what somebody declares interests at an instant (ISO 8601 UTC), and whether they do. */
export function declaringAs(
  organisation: WithOfficers,
  by: { person: string; roles: readonly string[] },
  now: string,
): Declaring {
  if (isOfficerAlone(organisation, by, now)) return "officer";
  return by.roles.includes(organisation.bylaws.directors.role) ? "director" : "nobody";
}

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
export function bodiesReadBy({ bylaws }: Pick<Organisation, "bylaws">, roles: readonly string[]): string[] {
  const readsAll = roles.includes(bylaws.directors.role) || roles.includes(bylaws.record.keeper);
  return rolesOfBodies(bylaws).filter((role) => readsAll || roles.includes(role));
}

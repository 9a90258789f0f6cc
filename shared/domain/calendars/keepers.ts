import type { BylawProfile } from "../board/profile.ts";
import type { Organisation } from "../organisation/organisation.ts";

type Office = Organisation["offices"][number];

/** What is read of an organisation to know who keeps which calendar. */
type Keeping = Pick<Organisation, "offices" | "bylaws" | "roster">;

/**
 * Whether somebody keeps the calendar of an office: the role that its file names does, and whoever keeps the organisation’s record, so
 * that nothing waits where nobody holds that role.
 */
export const keepsOffice = (
  { keeper }: Pick<Office, "keeper">,
  roles: readonly string[],
  { record }: Pick<BylawProfile, "record">,
): boolean => roles.includes(record.keeper) || (keeper !== undefined && roles.includes(keeper));

/** From this month on, who keeps a calendar is told that it has no holiday of the next year. */
const toldFrom = 10;

/** The year whose holidays a calendar lacks, from October before it on; null for an office that keeps none, or has some. @param today ISO 8601 */
function yearLacking({ holidays }: Pick<Office, "holidays">, today: string): number | null {
  const [year = 0, month = 0] = today.split("-").map(Number);
  const next = year + 1;
  const lacks = holidays !== undefined && !holidays.some((day) => day.startsWith(`${next}-`));
  return lacks && month >= toldFrom ? next : null;
}

/**
 * The calendars that somebody finds on their desk: of the offices whose own keepers they are; and for whoever keeps the organisation's
 * record those that lack the next year and have no keeper of their own, or one whose role nobody holds.
 * @param today ISO 8601
 */
export const calendarsOnDesk = (
  { offices, bylaws, roster }: Keeping,
  roles: readonly string[],
  today: string,
): { office: Office; lacking: number | null }[] =>
  offices.flatMap((office) => {
    const lacking = yearLacking(office, today);
    const { keeper } = office;
    const isOwn = keeper !== undefined && roles.includes(keeper);
    const isVacant = keeper === undefined || (roster[keeper] ?? []).length === 0;
    const isForRecord = isVacant && roles.includes(bylaws.record.keeper);
    return isOwn || (isForRecord && lacking !== null) ? [{ office, lacking }] : [];
  });

/**
 * The calendars that lack the year after a day (ISO 8601), by who finds them on their desk for that: to whom a mail says so too.
 */
export function lackingByKeeper(
  organisation: Keeping,
  today: string,
): { person: string; year: number; offices: Office[] }[] {
  const holders = new Set(Object.values(organisation.roster).flat());
  return [...holders].flatMap((person) => {
    const roles = Object.keys(organisation.roster).filter((role) =>
      organisation.roster[role]?.includes(person),
    );
    const found = calendarsOnDesk(organisation, roles, today).filter(({ lacking }) => lacking !== null);
    const year = found[0]?.lacking ?? null;
    return year === null ? [] : [{ person, year, offices: found.map(({ office }) => office) }];
  });
}

import type { BylawProfile } from "../board/profile.ts";
import type { Organisation } from "../organisation/organisation.ts";

type Office = Organisation["offices"][number];

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
 * record those that lack the next year and have no keeper of their own.
 * @param today ISO 8601
 */
export const calendarsOnDesk = (
  { offices, bylaws }: Pick<Organisation, "offices" | "bylaws">,
  roles: readonly string[],
  today: string,
): { office: Office; lacking: number | null }[] =>
  offices.flatMap((office) => {
    const lacking = yearLacking(office, today);
    const isOwn = office.keeper !== undefined && roles.includes(office.keeper);
    const isForRecord = office.keeper === undefined && roles.includes(bylaws.record.keeper);
    return isOwn || (isForRecord && lacking !== null) ? [{ office, lacking }] : [];
  });

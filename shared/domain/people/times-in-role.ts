import type { StoredEntry } from "../../../events/entry.ts";
import { upcastPerson } from "../../../events/entry.ts";
import type { PersonRecord } from "./person.ts";
import { evolvePerson } from "./person.ts";

/**
 * When somebody was here and held one of some roles, by the entries of their stream: from one instant to another (ISO 8601 UTC),
 * null where that has not ended.
 * @param beside a role that they held as well, where they were there by both alone; null where there is none
 */
export function timesInRole(
  entries: readonly StoredEntry[],
  roles: readonly string[],
  beside: string | null,
): { from: string; until: string | null }[] {
  const times: { from: string; until: string | null }[] = [];
  let person: PersonRecord | null = null;
  for (const entry of entries) {
    person = evolvePerson(person, upcastPerson(entry).event);
    const held = person.active ? person.roles : [];
    const holds = held.some((role) => roles.includes(role)) && (beside === null || held.includes(beside));
    const last = times.at(-1);
    if (holds && last?.until !== null) times.push({ from: entry.at, until: null });
    if (!holds && last?.until === null) last.until = entry.at;
  }
  return times;
}

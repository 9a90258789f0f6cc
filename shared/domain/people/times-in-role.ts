import type { StoredEntry } from "../../../events/entry.ts";
import { upcastPerson } from "../../../events/entry.ts";
import type { PersonRecord } from "./person.ts";
import { evolvePerson } from "./person.ts";

/**
 * When somebody was here and held one of some roles, by the entries of their stream: from one instant to another (ISO 8601 UTC),
 * null where that has not ended.
 */
export function timesInRole(
  entries: readonly StoredEntry[],
  roles: readonly string[],
): { from: string; until: string | null }[] {
  const times: { from: string; until: string | null }[] = [];
  let person: PersonRecord | null = null;
  for (const entry of entries) {
    person = evolvePerson(person, upcastPerson(entry).event);
    const holds = person.active && person.roles.some((role) => roles.includes(role));
    const last = times.at(-1);
    if (holds && last?.until !== null) times.push({ from: entry.at, until: null });
    if (!holds && last?.until === null) last.until = entry.at;
  }
  return times;
}

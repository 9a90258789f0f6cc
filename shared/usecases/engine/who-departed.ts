import type { Offices } from "../../domain/board/in-office.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { isDisputed } from "../../domain/people/address-standing.ts";
import { departedFrom, whoIsAsked } from "../../domain/review/departed.ts";
import type { People } from "../../ports/people.ts";

/** Of those whom some reports ask something of, whoever's address is disputed: nobody decides by it. */
export async function disputedIn(
  people: Pick<People, "load">,
  reports: readonly Document[],
): Promise<string[]> {
  const asked = [...new Set(reports.flatMap(whoIsAsked))];
  const known = await Promise.all(
    asked.map(async (person) => ({ person, head: (await people.load({ person })).head })),
  );
  return known.flatMap(({ person, head }) => (head && isDisputed(head.person) ? [person] : []));
}

/** Whom a report asks something of though they cannot answer: who has left, or is in office no more, and whoever's address is disputed. */
export const departedNow = async (
  people: Pick<People, "load">,
  report: Document,
  organisation: Offices,
  now: string,
): Promise<string[]> => departedFrom(report, organisation, now, await disputedIn(people, [report]));

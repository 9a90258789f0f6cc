import type { Agreement } from "../documents/agreement/agreement.ts";
import type { Plan } from "../documents/plan/plan.ts";
import type { Obligation } from "../documents/report/basis.ts";
import type { LibraryClause } from "../framework/clauses.ts";
import type { Contact, Donor, Organisation, Partner, Person, Policy } from "./organisation.ts";
import type { Consent, Topic } from "./subscription.ts";

/** How to reach somebody about whose address nothing is known yet. */
type Reachable = Omit<Contact, "suppressed">;

/** What an organisation may leave out when it comes again: it stays as it is on file. */
export const mayBeLeftOut = [
  "correspondence",
  "deputies",
  "addressHoldDays",
  "retention",
] as const satisfies readonly (keyof Organisation)[];

/** Everything that an organisation brings when it begins with Accord. */
export type OrganisationData = {
  /** With what a new one has in the place of what is left out. */
  organisation: Omit<Organisation, "roster">;
  leftOut?: readonly (typeof mayBeLeftOut)[number][];
  /** Every role that somebody can hold, or that a policy names. */
  roles: readonly string[];
  /** People are in the time zone of their office. */
  people: readonly (Omit<Person, "timeZone"> & Reachable)[];
  /** Donors, with what they asked to be told of besides what an agreement entitles them to. */
  donors: readonly (Donor & {
    contact: Reachable;
    subscriptions: readonly { topic: Topic; consent: Consent }[];
  })[];
  partners: readonly (Partner & { contact: Reachable })[];
  policies: readonly Policy[];
  /** The library of clauses that agreements are made of. */
  clauses: readonly LibraryClause[];
  plans: readonly Plan[];
  agreements: readonly Agreement[];
  /** Duties to report, with the instant (ISO 8601 UTC) at which each falls due and its report is opened. */
  obligations: readonly (Obligation & { opensAt: string })[];
};

/** The same, with what is left out as it is on file. */
export function withLeftOut(onFile: Organisation | null, data: OrganisationData): OrganisationData {
  const { organisation, leftOut = [] } = data;
  const kept = onFile && Object.fromEntries(leftOut.map((key) => [key, onFile[key]]));
  return { ...data, organisation: { ...organisation, ...kept } };
}

/** Who holds which role, in the order in which the people are listed. */
export function rosterOf(
  people: readonly Pick<Person, "id" | "roles" | "active">[],
): Record<string, string[]> {
  const roster: Record<string, string[]> = {};
  for (const person of people) {
    for (const role of person.active ? person.roles : []) {
      const holders = roster[role] ?? [];
      roster[role] = holders;
      holders.push(person.id);
    }
  }
  return roster;
}

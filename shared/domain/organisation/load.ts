import type { Agreement } from "../documents/agreement/framework.ts";
import type { Plan } from "../documents/plan/plan.ts";
import type { Obligation } from "../documents/report/basis.ts";
import type { Contact, Donor, Organisation, Partner, Person, Policy } from "./organisation.ts";
import type { Consent, Topic } from "./subscription.ts";

/** How to reach somebody about whose address nothing is known yet. */
type Reachable = Omit<Contact, "suppressed">;

/** Everything that an organisation brings when it begins with Accord. */
export type OrganisationData = {
  organisation: Omit<Organisation, "roster">;
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
  plans: readonly Plan[];
  agreements: readonly Agreement[];
  /** Duties to report, with the instant (ISO 8601 UTC) at which each falls due and its report is opened. */
  obligations: readonly (Obligation & { opensAt: string })[];
};

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

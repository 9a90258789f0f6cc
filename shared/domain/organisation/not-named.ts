import { hashOf } from "../audit/hash.ts";
import type { Kept, Thing } from "./changes.ts";
import type { OrganisationData } from "./load.ts";
import type { Organisation } from "./organisation.ts";
import { subscriptionId } from "./subscription.ts";

/** Something that is on file by itself, with the id by which a change of it is told. */
export type Held = {
  thing: Exclude<Thing, "organisation" | "bylaws" | "office" | "holiday" | "roster">;
  id: string;
};

/**
 * Whoever and whatever is on file and not named: left alone.
 * @param held who is here, and what is on file besides the organisation itself
 */
export function notNamed(onFile: Organisation | null, held: readonly Held[], data: OrganisationData): Kept[] {
  const { organisation, donors, leftOut = [] } = data;
  const isOther = (key: (typeof leftOut)[number]) =>
    onFile !== null && hashOf({ value: onFile[key] }) !== hashOf({ value: organisation[key] });
  const ids = (members: readonly { id: string }[]) => members.map(({ id }) => id);
  const heldAs = (thing: Held["thing"]) => ids(held.filter((one) => one.thing === thing)).sort();
  const left = (thing: Thing, known: readonly string[], named: readonly string[]): Kept[] => {
    const all = new Set(named);
    return [...new Set(known)].flatMap((id): Kept[] =>
      all.has(id) ? [] : [{ thing, id, why: "not-in-file" }],
    );
  };
  const subscriptions = donors.flatMap((donor) =>
    donor.subscriptions.map(({ topic }) => subscriptionId(donor.id, topic)),
  );
  return [
    ...left("organisation", leftOut.filter(isOther), []),
    ...left("office", ids(onFile?.offices ?? []), ids(organisation.offices)),
    ...left("holiday", onFile?.holidays ?? [], organisation.holidays),
    ...left("person", heldAs("person"), ids(data.people)),
    ...left("donor", heldAs("donor"), ids(donors)),
    ...left("subscription", heldAs("subscription"), subscriptions),
    ...left("partner", heldAs("partner"), ids(data.partners)),
    ...left("policy", heldAs("policy"), ids(data.policies)),
    ...left("clause", heldAs("clause"), ids(data.clauses)),
    ...left("plan", heldAs("plan"), ids(data.plans)),
    ...left("agreement", heldAs("agreement"), ids(data.agreements)),
    ...left("obligation", heldAs("obligation"), ids(data.obligations)),
  ];
}

import { leavesOf } from "../audit/commitments.ts";
import type { OrganisationData } from "./load.ts";
import { rosterOf } from "./load.ts";
import type { Policy } from "./organisation.ts";
import type { Problem } from "./problem.ts";
import { topics } from "./subscription.ts";
import { within } from "./within.ts";

/**
 * Bytes that lie in one item at most: DynamoDB holds 400 KB, names of attributes included.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html
 */
const mostBytes = 380_000;

/**
 * Bytes of a policy at most: the head of each document under it has it pinned, beside what came of each lane, and is read and
 * written whole whenever somebody decides.
 */
const mostOfPolicy = 8_000;

/** Roles that people hold, counted one by one, at most: who holds them lies with the organisation, in one item. */
const mostRoles = 20_000;

/**
 * Lanes of a stage at most: whatever they come to at one moment is one transaction, in which DynamoDB takes 100 items. At
 * its deadline a lane takes four at most: its entry, the mail to whoever stands in and the link of it, and a reminder to
 * whoever is late in another lane too. 20 are left for the head, the end of the stage, the clock's looks, and what the
 * command brings.
 */
const mostLanes = 20;

/** Bytes of all clauses at most: each agreement has those pinned that were offered when it was begun. */
const mostOfClauses = 150_000;

/** A salt that is kept beside each field, with its marks (256 bits, base64url). */
const saltBytes = 60;

/**
 * Subscribers to one topic at most: a publication is announced to all of them in one transaction, which takes 100 items. Entries
 * and rows of the outbox name 500 of them each, and of those who wait for words in their language an item beside the head 100.
 */
const mostSubscribers = 5_000;

/** What would not fit where it is kept, which would else be found out halfway. */
export function tooLarge(data: OrganisationData): Problem[] {
  const { organisation, people, donors, policies, clauses, plans, agreements } = data;
  const roles = people.reduce((count, person) => count + person.roles.length, 0);
  const records = Object.entries({ plans, agreements }).flatMap(([list, all]) =>
    all.map((record, at) => ({ path: [list, at, "id"], id: record.id, bytes: bytesOf(record) })),
  );
  const whole = [
    { path: ["organisation"], id: "organisation", bytes: sizeOf({ organisation, roster: rosterOf(people) }) },
  ];
  return [
    ...(roles > mostRoles
      ? [{ path: ["people"], code: "too-many-roles", roles, most: mostRoles } as const]
      : []),
    ...topics.flatMap((topic): Problem[] => {
      const { length } = donors.filter(({ subscriptions }) =>
        subscriptions.some((one) => one.topic === topic),
      );
      if (length <= mostSubscribers) return [];
      return [{ path: ["donors"], code: "too-many-subscribers", subscribers: length, most: mostSubscribers }];
    }),
    ...policies.flatMap((policy, at) => within(["policies", at], policyTooLarge(policy))),
    ...(sizeOf(clauses) > mostOfClauses
      ? [{ path: ["clauses"], code: "too-long-a-record", id: "clauses" } as const]
      : []),
    ...[...whole, ...records].flatMap(({ path, id, bytes }): Problem[] =>
      bytes > mostBytes ? [{ path, code: "too-long-a-record", id }] : [],
    ),
  ];
}

/** What of a policy is more than can go with each document, or than one stage can ask. */
export const policyTooLarge = (policy: Policy): Problem[] => [
  ...policy.stages.flatMap(({ lanes }, stage): Problem[] => {
    const path = ["stages", stage, "lanes"];
    if (lanes.length <= mostLanes) return [];
    return [{ path, code: "too-many-lanes", lanes: lanes.length, most: mostLanes }];
  }),
  ...(sizeOf(policy) > mostOfPolicy
    ? [{ path: ["id"], code: "too-long-a-policy", bytes: sizeOf(policy), most: mostOfPolicy } as const]
    : []),
];

const encoder = new TextEncoder();

const sizeOf = (record: object): number => encoder.encode(JSON.stringify(record)).length;

/** What a record takes up, with a salt beside each of its fields. */
const bytesOf = (record: object): number =>
  leavesOf(record).reduce((sum, [path]) => sum + encoder.encode(path).length + saltBytes, sizeOf(record));

import type { Bilingual } from "../../../../../events/common.ts";
import type { BylawProfile } from "../../../board/profile.ts";
import type { FieldError } from "../../../forms/content.ts";
import { rowsName } from "../../../forms/rows.ts";
import type { Policy } from "../../../organisation/organisation.ts";
import type { Values } from "../../../typed/values.ts";
import { approvable } from "../starting.ts";
import { committeesList, type Ruled } from "./answers.ts";
import { profileSaid } from "./profile-said.ts";

/** The committees of the rules in force that a by-law takes away: nobody sits by their role on a body of the board any more. */
export function takenAway(ruled: Ruled, values: Values): BylawProfile["committees"] {
  const { committees, directors } = profileSaid(ruled, values);
  const bodies = [directors.role, ...committees.map(({ role }) => role)];
  return ruled.profile.committees.filter(({ role }) => !bodies.includes(role));
}

/**
 * The committees among them that an approval policy in force names still, by a lane, or as who watches over its documents,
 * answers for them, pays or decides what is public: that would be nobody of the board. Each is said with the policies that name it.
 * @param policies those in force
 */
export const stillNamed = (
  committees: BylawProfile["committees"],
  policies: readonly Policy[],
): FieldError[] =>
  committees.flatMap(({ role, name }): FieldError[] => {
    const naming = policies.filter((policy) => rolesOf(policy).includes(role));
    const gaps = naming.map(({ id }) => approvableCalled(id));
    return gaps.length === 0
      ? []
      : [{ field: rowsName(committeesList), code: "bylaw-committee-named", other: name, gaps }];
  });

const rolesOf = ({ overseer, accountable, payment, publication, stages }: Policy) => [
  ...[overseer, accountable, payment?.role, publication?.role],
  ...stages.flatMap(({ lanes }) => lanes.flatMap(({ role, alternate }) => [role, alternate])),
];

/** What a policy says who approves, as a page calls it. */
export const approvableCalled = (id: string): Bilingual => approvableNames[id] ?? { en: id, fr: id };

const approvableNames: Readonly<Record<string, Bilingual>> = approvable;

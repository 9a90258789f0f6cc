import type { BylawProfile, Committee } from "../../../board/profile.ts";
import type { FieldError } from "../../../forms/content.ts";
import { rowPrefix } from "../../../forms/rows.ts";
import { howBodiesDecide } from "../../../organisation/bodies-decide.ts";
import type { Policy } from "../../../organisation/organisation.ts";
import type { Values } from "../../../typed/values.ts";
import { committeesList, type Ruled } from "./answers.ts";
import { committeeRows, profileSaid } from "./profile-said.ts";
import { approvableCalled } from "./still-named.ts";

/** Whether a by-law delegates less to a committee than the rules in force: nothing, other kinds, or up to a smaller amount. */
export function mayDelegateLess({ profile, currency }: Ruled, values: Values): boolean {
  const { committees } = profileSaid({ profile, currency }, values);
  return committees.some((committee) => {
    const before = profile.committees.find(({ role }) => role === committee.role)?.delegation ?? null;
    return before !== null && isLess(committee.delegation, before);
  });
}

function isLess(now: Committee["delegation"], before: NonNullable<Committee["delegation"]>): boolean {
  if (!now || before.kinds.some((kind) => !now.kinds.includes(kind))) return true;
  return now.upTo !== null && (before.upTo === null || now.upTo.minorUnits < before.upTo.minorUnits);
}

/**
 * The committees that would have the last word by an approval policy in force on what a by-law delegates to them no more, each with the
 * policies by which they would.
 * @param policies those in force
 */
export function delegatesLess(ruled: Ruled, values: Values, policies: readonly Policy[]): FieldError[] {
  const said = profileSaid(ruled, values);
  const rows = committeeRows(values);
  return said.committees.flatMap((committee, at): FieldError[] => {
    const { role, name, delegation } = committee;
    const beyond = policies.filter(
      (policy) => isBeyond(policy, said, role) && !isBeyond(policy, ruled.profile, role),
    );
    const gaps = beyond.map(({ id }) => approvableCalled(id));
    const field = delegation === null ? "decides" : whatIsLess(delegation, ruled.profile, role);
    return gaps.length === 0
      ? []
      : [
          {
            ...{ field: rowPrefix(committeesList, rows[at] ?? "") + field, code: "bylaw-delegates-less" },
            ...{ other: name, gaps },
          },
        ];
  });
}

const whatIsLess = (
  { kinds }: NonNullable<Committee["delegation"]>,
  { committees }: Pick<BylawProfile, "committees">,
  role: string,
): "kinds" | "upTo" => {
  const before = committees.find((one) => one.role === role)?.delegation?.kinds ?? [];
  return before.some((kind) => !kinds.includes(kind)) ? "kinds" : "upTo";
};

const isBeyond = (policy: Policy, profile: BylawProfile, committee: string): boolean =>
  howBodiesDecide(policy, profile).some(
    (one) => (one.code === "not-delegated" || one.code === "beyond-delegation") && one.role === committee,
  );

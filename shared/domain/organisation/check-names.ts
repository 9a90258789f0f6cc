import type { Agreement } from "../documents/agreement/agreement.ts";
import { planRowIn } from "../framework/plan-indicator.ts";
import { donorOf, isOutsider, partnerOf } from "../people/partners.ts";
import { isOutside } from "./lane-rule.ts";
import type { OrganisationData } from "./load.ts";
import type { Named, Path, Problem } from "./problem.ts";

type Members = readonly { id: string }[];

/** Names that lead to nothing, or to what they stand for already, and ids that name somebody. */
export function unknownNames(data: OrganisationData): Problem[] {
  const { organisation, roles, people, donors, partners, policies, plans, agreements, obligations } = data;
  const idsOf = (members: Members) => members.map(({ id }) => id);
  const known = {
    role: roles,
    office: idsOf(organisation.offices),
    person: idsOf(people),
    donor: idsOf(donors),
    partner: idsOf(partners),
    agreement: idsOf(agreements),
    "plan-indicator": plans.flatMap(({ results }) => results.flatMap(({ indicators }) => idsOf(indicators))),
  } satisfies Record<Named, readonly string[]>;
  const sets = new Map(Object.entries(known).map(([what, all]) => [what, new Set<string>(all)]));
  const leads = (what: Named, name: string | null, path: Path): Problem[] =>
    name === null || sets.get(what)?.has(name)
      ? []
      : [{ path, code: "unknown", what, name, known: known[what] }];
  const { deputies, confirmsAddresses, officers = [] } = organisation;
  return [
    ...organisation.offices.flatMap(({ keeper = null }, at) =>
      leads("role", keeper, ["organisation", "offices", at, "keeper"]),
    ),
    ...confirmsAddresses.flatMap((role, at) =>
      leads("role", role, ["organisation", "confirmsAddresses", at]),
    ),
    ...officers.flatMap((role, at) => leads("role", role, ["organisation", "officers", at])),
    ...Object.entries(deputies).flatMap(([role, deputy]) => {
      const path = ["organisation", "deputies", role];
      const itself: Problem[] = role === deputy ? [{ path, code: "own-deputy", role }] : [];
      return [...leads("role", role, path), ...leads("role", deputy, path), ...itself];
    }),
    ...people.flatMap(({ id, name, office, roles: held }, at): Problem[] => [
      ...(isNameIn(id, name) ? [{ path: ["people", at, "id"], code: "id-is-a-name", id } as const] : []),
      ...leads("office", office, ["people", at, "office"]),
      ...leads("partner", partnerOf({ roles: held }), ["people", at, "partner"]),
      ...leads("donor", donorOf({ roles: held }), ["people", at, "donor"]),
      ...held.flatMap((role, index): Problem[] => {
        const path = ["people", at, "roles", index];
        if (isOutsider({ roles: [role] })) return [];
        const isOther = isOutsider({ roles: held });
        return isOther ? [{ path, code: "partner-with-roles", role }] : leads("role", role, path);
      }),
    ]),
    ...roles.flatMap((role, at): Problem[] =>
      isOutsider({ roles: [role] }) ? [{ path: ["roles", at], code: "role-of-partners", role }] : [],
    ),
    ...policies.flatMap(
      ({ overseer, accountable = null, payment, publication, startedBy = [], stages }, at) => [
        ...startedBy.flatMap((role, index) => leads("role", role, ["policies", at, "startedBy", index])),
        ...leads("role", overseer, ["policies", at, "overseer"]),
        ...leads("role", accountable, ["policies", at, "accountable"]),
        ...leads("role", payment?.role ?? null, ["policies", at, "payment", "role"]),
        ...leads("role", publication?.role ?? null, ["policies", at, "publication", "role"]),
        ...stages.flatMap(({ lanes }, stage) =>
          lanes.flatMap(({ role, rule, alternate }, lane) => {
            const path = ["policies", at, "stages", stage, "lanes", lane];
            return [
              ...leads("role", isOutside({ rule }) ? null : role, [...path, "role"]),
              ...leads("role", alternate, [...path, "alternate"]),
            ];
          }),
        ),
      ],
    ),
    ...people.flatMap(({ id, roles: held }, at) =>
      Object.entries(organisation.terms ?? {}).flatMap(([role, terms]): Problem[] =>
        terms[id] === undefined || held.includes(role)
          ? []
          : [{ path: ["people", at, "terms", role], code: "unknown", what: "role", name: role, known: held }],
      ),
    ),
    ...agreements.flatMap((agreement, at) => [
      ...leads("partner", agreement.partner.id, ["agreements", at, "partner", "id"]),
      ...agreement.donors.flatMap((donor, index) =>
        leads("donor", donor, ["agreements", at, "donors", index]),
      ),
      // Whether there is such a row of a plan that was adopted is asked where the plan lies.
      ...namesOfPlanIndicators(agreement).flatMap(({ name, path }) =>
        planRowIn(name) ? [] : leads("plan-indicator", name, ["agreements", at, ...path]),
      ),
    ]),
    ...obligations.flatMap(({ agreementId, author }, at) => [
      ...leads("agreement", agreementId, ["obligations", at, "agreementId"]),
      ...leads("person", author, ["obligations", at, "author"]),
    ]),
  ];
}

/** What an agreement says that its indicators contribute to, and where within it. */
export const namesOfPlanIndicators = ({ resultsFramework }: Agreement): { name: string; path: Path }[] =>
  resultsFramework.flatMap(({ indicators }, result) =>
    indicators.flatMap(({ planIndicator: name }, at) =>
      name === null ? [] : [{ name, path: ["resultsFramework", result, "indicators", at, "planIndicator"] }],
    ),
  );

/** Ids stand in the record, where no name may: none of four letters of it or more, accents or not. */
function isNameIn(id: string, name: string): boolean {
  const bare = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return bare(name)
    .split(/[^\p{L}]+/u)
    .some((part) => part.length > 3 && bare(id).includes(part));
}

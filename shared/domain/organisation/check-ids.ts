import { documentId } from "../../../events/common.ts";
import type { Agreement } from "../documents/agreement/framework.ts";
import { basisOf } from "../documents/report/basis.ts";
import { reportDefinition } from "../documents/report/definition.ts";
import type { OwnAddresses } from "./addresses.ts";
import { mailboxOf, refuseOwnAddress } from "./addresses.ts";
import type { OrganisationData } from "./load.ts";
import type { Path, Problem } from "./problem.ts";

/** An id, and where it stands. */
type At = { id: string; path: Path };

const idsAt = (members: readonly { id: string }[], ...path: Path): At[] =>
  members.map(({ id }, at) => ({ id, path: [...path, at, "id"] }));

/** Ids that are there twice where each must be one's own, and those that cannot be a document's. */
export function idsAmiss(data: OrganisationData): Problem[] {
  const { people, donors, partners, policies, plans, agreements, obligations } = data;
  const reports = obligations.map(({ id, reportId }, at) => ({
    id: reportId,
    path: ["obligations", at, reportId === id ? "id" : "reportId"],
  }));
  const documents = [...idsAt(plans, "plans"), ...idsAt(agreements, "agreements"), ...reports];
  const scopes: At[][] = [
    idsAt(data.organisation.offices, "organisation", "offices"),
    data.roles.map((id, at) => ({ id, path: ["roles", at] })),
    idsAt(people, "people"),
    idsAt(donors, "donors"),
    idsAt(partners, "partners"),
    idsAt(policies, "policies"),
    idsAt(obligations, "obligations"),
    documents,
    ...policies.flatMap(({ stages }, policy) => [
      idsAt(stages, "policies", policy, "stages"),
      ...stages.map(({ lanes }, stage) => idsAt(lanes, "policies", policy, "stages", stage, "lanes")),
    ]),
    ...plans.map(({ results }, plan) => idsAt(results, "plans", plan, "results")),
    // An agreement names a plan's indicator by its id alone.
    plans.flatMap(({ results }, plan) =>
      results.flatMap(({ indicators }, result) =>
        idsAt(indicators, "plans", plan, "results", result, "indicators"),
      ),
    ),
    ...agreements.flatMap(({ resultsFramework, budgetLines }, agreement) => [
      idsAt(budgetLines, "agreements", agreement, "budgetLines"),
      idsAt(resultsFramework, "agreements", agreement, "resultsFramework"),
      resultsFramework.flatMap(({ indicators }, result) =>
        idsAt(indicators, "agreements", agreement, "resultsFramework", result, "indicators"),
      ),
      ...resultsFramework.flatMap(({ indicators }, result) =>
        indicators.map((one, at) => {
          const path = ["agreements", agreement, "resultsFramework", result, "indicators", at, "groups"];
          return one.measure === "percentage" ? idsAt(one.groups, ...path) : [];
        }),
      ),
    ]),
  ];
  const found = [
    ...agreements.flatMap((agreement, at) => takenInForm(agreement, ["agreements", at])),
    ...scopes.flatMap(twiceAmong),
    ...documents.flatMap(({ id, path }): Problem[] =>
      documentId.safeParse(id).success ? [] : [{ path, code: "no-document-id", id }],
    ),
  ];
  return [...new Map(found.map((one) => [one.path.join("\0"), one])).values()];
}

/**
 * Ids of indicators by which a part of the report's form, or a field of it, would have the name of another: what is typed
 * in the one would be read in both.
 */
function takenInForm(agreement: Agreement, path: Path): Problem[] {
  const { id, start, end } = agreement;
  const whole = { id, agreementId: id, reportId: id, author: "", dueOn: end, period: { start, end } };
  const { sections } = reportDefinition(basisOf(agreement, { ...whole, kind: "annual" }, "en"));
  const namesOf = (ones: typeof sections) =>
    ones.flatMap((section) => [section.id, ...section.fields.map(({ name }) => name)]);
  const taken = new Set(namesOf(sections.filter(({ indicator }) => indicator === undefined)));
  return agreement.resultsFramework.flatMap(({ indicators }, result) =>
    indicators.flatMap((indicator, at): Problem[] => {
      const names = namesOf(sections.filter((section) => section.indicator === indicator));
      const isTaken = names.some((name) => taken.has(name));
      for (const name of names) taken.add(name);
      const own = [...path, "resultsFramework", result, "indicators", at, "id"];
      return isTaken ? [{ path: own, code: "taken-in-form", id: indicator.id }] : [];
    }),
  );
}

function twiceAmong(scope: readonly At[]): Problem[] {
  const first = new Map<string, Path>();
  return scope.flatMap(({ id, path }): Problem[] => {
    const before = first.get(id);
    if (!before) first.set(id, path);
    return before ? [{ path, code: "twice", id, first: before }] : [];
  });
}

/**
 * Addresses that are not one's own. That of somebody who is here belongs to them alone: whoever reads its mail can act in
 * their name.
 * @param own addresses that are Accord's
 */
export function addressesAmiss(
  { organisation, people, donors, partners }: OrganisationData,
  own: OwnAddresses,
): Problem[] {
  const first = new Map<string, Path>();
  const contacts = (list: string, members: readonly { contact: { email: string } }[]) =>
    members.map(({ contact: { email } }, at) => ({
      email,
      path: [list, at, "contact", "email"],
      isTheirsAlone: false,
    }));
  const all = [
    ...people.flatMap(({ email, active }, at) =>
      active ? [{ email, path: ["people", at, "email"], isTheirsAlone: true }] : [],
    ),
    ...contacts("donors", donors),
    ...contacts("partners", partners),
  ];
  return all.flatMap(({ email, path, isTheirsAlone }): Problem[] => {
    const key = mailboxOf(email);
    if (refuseOwnAddress(email, { ...own, ...organisation })) return [{ path, code: "own-address", email }];
    const before = first.get(key);
    if (before) return [{ path, code: "address-twice", email, first: before }];
    if (isTheirsAlone) first.set(key, path);
    return [];
  });
}

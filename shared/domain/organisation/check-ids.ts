import { documentId } from "../../../events/common.ts";
import type { Agreement } from "../documents/agreement/agreement.ts";
import type { Obligation } from "../documents/report/basis.ts";
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

/** What is named more than once where once is all that it can be: it would be counted, told or asked for twice. */
export function repeated(data: OrganisationData): Problem[] {
  const { people, donors, policies, clauses, agreements, obligations } = data;
  const named = (names: readonly string[], ...path: Path): At[] =>
    names.map((id, at) => ({ id, path: [...path, at] }));
  const scopes: At[][] = [
    ...people.map(({ roles }, at) => named(roles, "people", at, "roles")),
    ...donors.map(({ subscriptions }, donor) =>
      subscriptions.map(({ topic }, at) => ({
        id: topic,
        path: ["donors", donor, "subscriptions", at, "topic"],
      })),
    ),
    ...policies.map(({ startedBy = [] }, at) => named(startedBy, "policies", at, "startedBy")),
    ...clauses.map(({ requiredFor }, at) => named(requiredFor, "clauses", at, "requiredFor")),
    ...agreements.map((agreement, at) => named(agreement.donors, "agreements", at, "donors")),
    obligations.map((one, at) => ({ id: reportAskedBy(one), path: ["obligations", at, "period"] })),
  ];
  return scopes.flatMap(twiceAmong).map((one) => ({ ...one, code: "repeated" }));
}

/** Which report an obligation asks for, whatever its own id. */
export const reportAskedBy = ({ agreementId, kind, period: { start, end } }: Obligation): string =>
  `${agreementId}, ${kind}, ${start} – ${end}`;

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
    idsAt(data.clauses, "clauses"),
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

function twiceAmong(scope: readonly At[]) {
  const first = new Map<string, Path>();
  return scope.flatMap(({ id, path }) => {
    const before = first.get(id);
    if (!before) first.set(id, path);
    return before ? [{ path, code: "twice" as const, id, first: before }] : [];
  });
}

/** Whose an address is to be: a person's alone, that of who is written to, or the one that answers go to. */
type Addressed = { of: "person" | "contact" | "answers"; email: string; path: Path };

/**
 * Addresses that are not one's own. That of somebody who is here belongs to them alone: whoever reads its mail can act in
 * their name. Answers to mails go to one that nobody is written to at.
 * @param own addresses that are Accord's
 */
export function addressesAmiss(
  { organisation, people, donors, partners }: OrganisationData,
  own: OwnAddresses,
): Problem[] {
  const first = new Map<string, Addressed>();
  const contacts = (list: string, members: readonly { contact: { email: string } }[]): Addressed[] =>
    members.map(({ contact: { email } }, at) => ({
      of: "contact",
      email,
      path: [list, at, "contact", "email"],
    }));
  const all: Addressed[] = [
    ...people.flatMap(({ email, active }, at): Addressed[] =>
      active ? [{ of: "person", email, path: ["people", at, "email"] }] : [],
    ),
    ...contacts("donors", donors),
    ...contacts("partners", partners),
    ...Object.entries(organisation.correspondence?.replyTo ?? {}).map(
      ([lang, email]): Addressed => ({
        of: "answers",
        email,
        path: ["organisation", "correspondence", "replyTo", lang],
      }),
    ),
  ];
  return all.flatMap((one): Problem[] => {
    const { of, email, path } = one;
    // Whoever is told of faults may well read answers too.
    const accords = of === "answers" ? { ...own, operators: own.sender } : own;
    if (refuseOwnAddress(email, { ...accords, correspondence: null }))
      return [{ path, code: "own-address", email }];
    const key = mailboxOf(email);
    const before = first.get(key);
    if (!before) first.set(key, one);
    const isTaken = before?.of === "person" || (before?.of === "contact" && of === "answers");
    return isTaken ? [{ path, code: "address-twice", email, first: before.path }] : [];
  });
}

import type { Document } from "./kinds.ts";

/** The ids of the approval policies that documents follow, by their kind. */
export const policyFor = {
  report: "results-report",
  plan: "strategic-plan",
  agreement: "partnership-agreement",
  amendment: "agreement-amendment",
  governance: "governance-document",
} as const satisfies Readonly<Record<Document["kind"], string>>;

/** The policies that amendments follow, by the kind of what they change. */
export const policyForAmending = {
  agreement: policyFor.amendment,
  plan: "plan-amendment",
} as const satisfies Partial<Readonly<Record<Document["kind"], string>>>;

/** Every kind of document, in the order in which a page lists them. */
export const documentKinds = Object.keys(policyFor) as Document["kind"][];

/** Documents of which kind follow a policy; null where it is none of theirs. */
export const kindUnder = (id: string): Document["kind"] | null =>
  documentKinds.find((kind) => policyFor[kind] === id) ??
  (Object.values<string>(policyForAmending).includes(id) ? "amendment" : null);

/** The kinds of which people start a document, from their desks. A report is opened on the day that its agreement says. */
export const started = ["plan", "agreement", "governance"] as const satisfies readonly Document["kind"][];

/** The policies of all that people begin: an amendment on the page of what it amends. */
export const begunByPeople: readonly string[] = [
  ...started.map((kind) => policyFor[kind]),
  ...Object.values(policyForAmending),
];

import type { Document } from "./kinds.ts";

/** The ids of the approval policies that documents follow, by their kind. */
export const policyFor = {
  report: "results-report",
  plan: "strategic-plan",
  agreement: "partnership-agreement",
  amendment: "agreement-amendment",
} as const satisfies Readonly<Record<Document["kind"], string>>;

/** Every kind of document, in the order in which a page lists them. */
export const documentKinds = Object.keys(policyFor) as Document["kind"][];

/** The kinds of which people start a document, from their desks. A report is opened on the day that its agreement says. */
export const started = ["plan", "agreement"] as const satisfies readonly Document["kind"][];

/** All kinds that people begin: an amendment on the page of what it amends. */
export const begunByPeople: readonly Document["kind"][] = [...started, "amendment"];

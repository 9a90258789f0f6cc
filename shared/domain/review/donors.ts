import { roleOfDonor } from "../people/partners.ts";
import type { Acceptance, Review } from "./state.ts";

/**
 * Whose acceptance a document needs, where its agreement asks for one: the people of that donor are asked once all is decided, and the
 * first of them who answers does so for all. Nobody of the organisation acts in their place.
 */

/** Whose acceptance a content needs, as its agreement says. */
export type Required = Omit<Acceptance, "isDeemed">;

type Asking = Pick<Review, "acceptance">;

/** Whether somebody with these roles is of the donor whose acceptance a document needs. */
export const isOfDonor = ({ acceptance }: Asking, roles: readonly string[]): boolean =>
  acceptance !== undefined && roles.includes(roleOfDonor(acceptance.donor));

/** The people of that donor. @param roster who holds which role now */
export const officersOf = (
  { acceptance }: Asking,
  roster: Readonly<Record<string, readonly string[]>>,
): readonly string[] => (acceptance ? (roster[roleOfDonor(acceptance.donor)] ?? []) : []);

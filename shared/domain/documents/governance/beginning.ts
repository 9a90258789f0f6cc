import { type Typed, typedFrom as typedOf } from "../../forms/content.ts";
import { copiedInto } from "../../forms/copying.ts";
import type { Values } from "../../typed/values.ts";
import { rowsOfPolicy } from "./approval/rows.ts";
import type { GovernanceBasis } from "./basis.ts";
import { governanceDefinition } from "./definition.ts";

/**
 * What stands in the form before anything is typed: what the document says that it replaces, but for what each says anew; of an
 * approval policy the stages and lanes by which documents go now.
 */
export const governanceBegins = (basis: GovernanceBasis): Typed => ({
  ...(basis.replaces && copiedInto(governanceDefinition(basis), typedIn(basis, basis.replaces.values))),
  ...policyBegins(basis),
});

/** The rows of the policy in force, as they stand in the form of whoever changes it. */
export const policyBegins = (basis: GovernanceBasis): Typed =>
  basis.approval ? typedIn(basis, rowsOfPolicy(basis.approval.policy)) : {};

const typedIn = (basis: GovernanceBasis, values: Values): Typed =>
  typedOf(governanceDefinition(basis), { schema: "", lang: basis.lang, values });

/**
 * What a document is compared with, line by line: the version in force, and of an approval policy the rows by which documents go now;
 * null where nothing is in force that it takes the place of.
 */
export function heldAgainst({ replaces, approval }: GovernanceBasis): Values | null {
  if (!approval) return replaces?.values ?? null;
  const said = Object.entries(replaces?.values ?? {}).filter(([name]) => !isOfRows(name));
  return { ...Object.fromEntries(said), ...rowsOfPolicy(approval.policy) };
}

const isOfRows = (name: string): boolean => name.startsWith("stages.") || name.startsWith("lanes.");

/** Whether a line of it is compared with what is in force: of the first version in Accord of an approval policy its rows alone. */
export const isHeldAgainst =
  ({ replaces, approval }: GovernanceBasis) =>
  (name: string): boolean =>
    !name.startsWith("change.") && (replaces !== null || !approval || isOfRows(name));

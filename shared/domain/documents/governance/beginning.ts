import { type Typed, typedFrom as typedOf } from "../../forms/content.ts";
import { copiedInto } from "../../forms/copying.ts";
import type { Values } from "../../typed/values.ts";
import { rowsOfPolicy } from "./approval/rows.ts";
import type { GovernanceBasis } from "./basis.ts";
import { answersOfProfile, isOfRules } from "./bylaws/answers.ts";
import { governanceDefinition } from "./definition.ts";

/**
 * What stands in the form before anything is typed: what the document says that it replaces, but for what each says anew; of an
 * approval policy the stages and lanes by which documents go now, and of a by-law the rules by which the board decides now.
 */
export const governanceBegins = (basis: GovernanceBasis): Typed => ({
  ...(basis.replaces && copiedInto(governanceDefinition(basis), typedIn(basis, basis.replaces.values))),
  ...policyBegins(basis),
});

/** The policy or the by-laws in force, as they stand in the form of whoever changes them. */
export const policyBegins = (basis: GovernanceBasis): Typed =>
  basis.approval || basis.bylaws ? typedIn(basis, inForce(basis)) : {};

/** What the engine runs by now, as answers of the form of whoever changes it. */
const inForce = ({ approval, bylaws }: Pick<GovernanceBasis, "approval" | "bylaws">): Values => ({
  ...(approval && rowsOfPolicy(approval.policy)),
  ...(bylaws && answersOfProfile(bylaws.profile)),
});

const typedIn = (basis: GovernanceBasis, values: Values): Typed =>
  typedOf(governanceDefinition(basis), { schema: "", lang: basis.lang, values });

/**
 * What a document is compared with, line by line: the version in force, and of what the engine runs by how it runs now;
 * null where nothing is in force that it takes the place of.
 */
export function heldAgainst(basis: GovernanceBasis): Values | null {
  const { replaces, approval, bylaws } = basis;
  if (!approval && !bylaws) return replaces?.values ?? null;
  const said = Object.entries(replaces?.values ?? {}).filter(([name]) => !isInForce(name));
  return { ...Object.fromEntries(said), ...inForce(basis) };
}

const isInForce = (name: string): boolean =>
  name.startsWith("stages.") || name.startsWith("lanes.") || isOfRules(name);

/** Whether a line of it is compared with what is in force: of the first version in Accord of what the engine runs by that alone. */
export const isHeldAgainst =
  ({ replaces, approval, bylaws }: GovernanceBasis) =>
  (name: string): boolean =>
    !name.startsWith("change.") && (replaces !== null || (!approval && !bylaws) || isInForce(name));

import { type Typed, typedFrom as typedOf } from "../../forms/content.ts";
import { copiedInto } from "../../forms/copying.ts";
import type { GovernanceBasis } from "./basis.ts";
import { governanceDefinition } from "./definition.ts";

/** What stands in the form before anything is typed: what the document says that it replaces, but for what each says anew. */
export function governanceBegins(basis: GovernanceBasis): Typed {
  if (basis.replaces === null) return {};
  const definition = governanceDefinition(basis);
  const { values } = basis.replaces;
  return copiedInto(definition, typedOf(definition, { schema: "", lang: basis.lang, values }));
}

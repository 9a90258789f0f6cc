import type { Definition } from "../forms/definition.ts";
import type { Basis } from "./basis.ts";
import { reportDefinition } from "./report/definition.ts";

/** The form of a document on what it is bound to. */
export const definitionOf = (basis: Basis): Definition => reportDefinition(basis);

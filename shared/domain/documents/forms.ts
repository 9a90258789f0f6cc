import type { Content } from "../forms/content.ts";
import type { Definition } from "../forms/definition.ts";
import type { Achievement } from "../framework/achievement.ts";
import type { Basis } from "./basis.ts";
import { planDefinition } from "./plan/definition.ts";
import { achievements } from "./report/achievements.ts";
import { reportDefinition } from "./report/definition.ts";

/** The form of a document on what it is bound to. */
export const definitionOf = (basis: Basis): Definition =>
  basis.kind === "report" ? reportDefinition(basis) : planDefinition(basis);

/** What a content says of each indicator that its document reports on. */
export const achievementsOf = (basis: Basis, content: Content): Achievement[] =>
  basis.kind === "report" ? achievements(basis, content) : [];

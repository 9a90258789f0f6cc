import type { Bilingual } from "../../../events/common.ts";
import type { Sensitive } from "./agreement/publication.ts";
import type { Basis } from "./basis.ts";

/** A document by what it is bound to; an agreement by its title. */
export type Named = { id: string; basis: Basis; title?: Bilingual };

/** What follows from what is decided about what everybody may know, before it is: said on the page where it is proposed or decided. */
export type Consequences = {
  /** The documents that everybody reads by it; and of those that are published in part, those of which they read more. */
  published: readonly Named[];
  widened: readonly Named[];
  /** What is not final yet, and is published once it is. */
  coming: readonly Named[];
  /** What stays withheld, for that was decided for itself. */
  stay: readonly Named[];
  /** Who can be read then that could not before; and what else can. */
  names: readonly string[];
  tells: readonly Sensitive[];
  /** The organisations that are told. */
  told: readonly string[];
};

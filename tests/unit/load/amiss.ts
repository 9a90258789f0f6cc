import { problemsIn } from "../../../shared/domain/organisation/check.ts";
import type { OrganisationData } from "../../../shared/domain/organisation/load.ts";
import type { Path, Problem } from "../../../shared/domain/organisation/problem.ts";
import { example } from "./changed.ts";
import { own, today } from "./file.ts";

/** Data of which anything may be written otherwise: what is wrong of it, and where, is the whole of what is said. */
// biome-ignore lint/suspicious/noExplicitAny: it is whatever a file may bring.
export type Loose = any;

/** The example with something else in it. */
export function edited(edit: (data: Loose) => void): OrganisationData {
  const data = structuredClone(example) as Loose;
  edit(data);
  return data;
}

/** What does not fit together in it then. */
export const amiss = (edit: (data: Loose) => void): Problem[] => problemsIn(edited(edit), today, own);

/** Where something stands. */
export const at = (...path: Path): { path: Path } => ({ path });

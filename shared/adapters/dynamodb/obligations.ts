import type { Due } from "../../domain/organisation/changes.ts";
import { DUE, obligationKey } from "./keys.ts";
import type { Item } from "./tables.ts";

/** A report that is due, on the due index until it is opened (`dueAt`: instant, ISO 8601 UTC). */
export const obligationItemOf = (
  { obligation, opensAt }: Due & { opensAt: string },
  dueAt: string,
): Item => ({
  ...obligationKey(obligation.id),
  ...{ kind: "obligation", obligation, due: DUE, dueAt, opensAt },
});

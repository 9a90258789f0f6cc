import { entryPoint } from "../../shared/runtime/entry-point.ts";
import { causeOf, execution } from "../../shared/runtime/execution.ts";
import { notifyDonors } from "../../shared/usecases/conducting/notify-donors.ts";
import { calls, deps } from "./deps.ts";

/** Has the donors, the partner and the subscribers of a published report told, for the conductor. Safe to repeat. */
export const handler = entryPoint(
  calls,
  (event: unknown) => notifyDonors(deps, execution.parse(event)),
  causeOf,
);

import { entryPoint } from "../../shared/runtime/entry-point.ts";
import { causeOf, execution } from "../../shared/runtime/execution.ts";
import { publishReport } from "../../shared/usecases/conducting/publish-report.ts";
import { calls, deps } from "./deps.ts";

/** Publishes an approved report for the conductor. Safe to repeat. */
export const handler = entryPoint(
  calls,
  (event: unknown) => publishReport(deps, execution.parse(event)),
  causeOf,
);

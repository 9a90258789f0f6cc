import { entryPoint } from "../../shared/runtime/entry-point.ts";
import { causeOf, tailTask } from "../../shared/runtime/execution.ts";
import { advance } from "../../shared/usecases/conducting/advance.ts";
import { calls, deps } from "./deps.ts";

/** Does a step of what follows from an approval, for the conductor. Safe to repeat. */
export const handler = entryPoint(calls, (event: unknown) => advance(deps, tailTask.parse(event)), causeOf);

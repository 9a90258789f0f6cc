import { lazy } from "../../../events/lazy.ts";

/** Loads what lies beside a function's bundle. What Node loads modules with is asked for when somebody first reads: a start has no use for it. */
export const beside = lazy(() => process.getBuiltinModule("node:module").createRequire(import.meta.url));

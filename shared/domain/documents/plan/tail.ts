import type { Review } from "../../review/state.ts";

/** A strategic plan as its events made it: nobody outside awaits it by a day, and nothing of its own follows yet. */
export type PlanDocument = Review & { kind: "plan"; tail: null };

import type { Execution, TailStep } from "../../domain/review/execution.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Archive, Directory, Records } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import type { Subscriptions } from "../../ports/subscriptions.ts";
import { adoptGovernance } from "./adopt-governance.ts";
import { adoptPlan } from "./adopt-plan.ts";
import { notifyDonors } from "./notify-donors.ts";
import { publishReport } from "./publish-report.ts";
import { putAmendmentInForce } from "./put-amendment-in-force.ts";
import { putInForce } from "./put-in-force.ts";

type Deps = {
  store: DecisionStore;
  clock: Clock;
  ids: Ids;
  archive: Archive;
  directory: Directory;
  records: Pick<Records, "policy" | "agreementsUnder">;
  subscriptions: Subscriptions;
};

/** What each step of a tail does for the conductor; each is safe to repeat, and answers how it ended. */
const steps = {
  "put-in-force": putInForce,
  "put-amendment-in-force": putAmendmentInForce,
  publish: publishReport,
  adopt: adoptPlan,
  "adopt-governance": adoptGovernance,
  notify: notifyDonors,
} as const satisfies Record<TailStep, (deps: Deps, execution: Execution) => Promise<{ outcome: string }>>;

/** Does one step of what follows by itself from the approval of a document of whichever kind. */
export const advance = (
  deps: Deps,
  { step, ...execution }: Execution & { step: TailStep },
): Promise<{ outcome: string }> => steps[step](deps, execution);

import { allowedIn, lifecycle as ofReview, type Status } from "../review/lifecycle.ts";
import { lifeOfAgreement } from "./agreement/commands.ts";
import { lifeOfAmendment } from "./amendment/commands.ts";
import { lifeOfGovernance } from "./governance/commands.ts";
import { lifeOfPlan } from "./plan/commands.ts";
import { lifeOfReport } from "./report/commands.ts";

/**
 * The one model of a document's life: which command is allowed in which status, and to whom. Decisions, links and pages
 * ask it; the diagram in docs/ is made from it; tests hold every history and the state machine's tasks to it.
 */
export const lifecycle = {
  ...ofReview,
  ...lifeOfReport,
  ...lifeOfPlan,
  ...lifeOfAgreement,
  ...lifeOfAmendment,
  ...lifeOfGovernance,
} as const;

export type CommandName = keyof typeof lifecycle;

/** Whether a command is allowed in a status. */
export const allows = (command: CommandName, status: Status): boolean =>
  allowedIn(lifecycle, command, status);

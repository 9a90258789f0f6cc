import type { DocumentKind } from "../../../events/common.ts";
import type { ReviewCommand } from "../review/commands.ts";
import type { AgreementCommand } from "./agreement/commands.ts";
import type { AmendmentCommand } from "./amendment/commands.ts";
import type { GovernanceCommand } from "./governance/commands.ts";
import type { PlanCommand } from "./plan/commands.ts";
import type { ReportCommand } from "./report/commands.ts";

type TailCommands = {
  report: ReportCommand;
  plan: PlanCommand;
  agreement: AgreementCommand;
  amendment: AmendmentCommand;
  governance: GovernanceCommand;
};

/** What is asked for of documents of this kind alone. */
export type TailCommand<K extends DocumentKind = DocumentKind> = TailCommands[K];

/** What is asked for of a document. */
export type Command = ReviewCommand | TailCommand;

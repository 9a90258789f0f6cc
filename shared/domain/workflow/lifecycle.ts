/** Where a results report stands in its life. */
export const statuses = [
  "draft",
  "submitted",
  "in-review",
  "changes-requested",
  "approved",
  "published",
] as const;
export type Status = (typeof statuses)[number];

/** Who may issue a command: a person by their part in the document, the conductor (Step Functions), or the clock. */
export type Actor = "author" | "reviewer" | "conductor" | "clock";

/**
 * The one model of a report's life: which command is allowed in which status, and to whom. Decisions, links and pages
 * ask it; the diagram in docs/ is made from it; tests hold every history and the state machine's tasks to it.
 */
export const lifecycle = {
  open: { from: [], by: "clock", to: ["draft"] },
  submit: { from: ["draft", "changes-requested"], by: "author", to: ["submitted"] },
  "open-stage": { from: ["submitted", "in-review"], by: "conductor", to: ["in-review"] },
  decide: { from: ["in-review"], by: "reviewer", to: ["in-review", "changes-requested", "approved"] },
  publish: { from: ["approved"], by: "conductor", to: ["published"] },
  notify: { from: ["published"], by: "conductor", to: ["published"] },
  resume: { from: ["submitted", "in-review", "approved", "published"], by: "clock", to: [] },
  "record-failure": { from: statuses, by: "clock", to: [] },
} as const satisfies Record<string, { from: readonly Status[]; by: Actor; to: readonly Status[] }>;

export type CommandName = keyof typeof lifecycle;

/** Whether a command is allowed in a status. */
export const allows = (command: CommandName, status: Status): boolean =>
  (lifecycle[command].from as readonly Status[]).includes(status);

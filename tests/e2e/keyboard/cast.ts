/** The people of the example whom the scenes are about, by their ids. */
export const officer = "P-001";
/** Monitoring, evaluation and learning. */
export const reviewer = "P-004";
export const finance = "P-005";
export const executive = "P-006";
export const secretary = "P-007";
/** The directors of the board here. */
export const board = ["P-008", "P-009", "P-010"] as const;
/** Who starts plans; who signs for the partner. */
export const [planner, partner] = ["P-017", "P-018"] as const;

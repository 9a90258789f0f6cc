import type { ReportBasis } from "./report/basis.ts";

/** What a document is bound to, as it was pinned when it was opened: its kind says in which shape. */
export type Basis = ReportBasis;

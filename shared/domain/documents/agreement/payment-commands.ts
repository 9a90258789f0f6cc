import type { Authority, Written } from "../../review/acting.ts";

/** Who acts on what an agreement in force makes due, by which link, and when (instants, ISO 8601 UTC). */
type Acting = { by: Authority; linkedAt: string; now: string };

/** What is asked for about the tranches of an agreement in force; days are ISO 8601, where the organisation is at home. */
export type PaymentCommand =
  /** What tranches waited for is there: the day of one of them, by its row; or the last decision on a report, by its document. */
  | { name: "open-tranches"; of: { tranche: string } | { report: string }; on: string }
  /** Somebody records that a milestone is reached, and says how it is seen. */
  | ({ name: "reach-milestone"; tranche: string; on: string; commentCommitment: string | null } & Acting &
      Written)
  | { name: "remind-payer"; tranche: string; on: string }
  | ({
      name: "pay-tranche";
      tranche: string;
      /** How often its payments had changed when the page was opened: none is recorded beside one that nobody saw. */
      seen: number | null;
      minorUnits: number;
      /** The day on which it was paid, and the day that it is. */
      on: string;
      today: string;
      /** The commitment to the reference of the payment. */
      commentCommitment: string | null;
    } & Acting &
      Written)
  /** A payment was recorded by mistake. */
  | ({ name: "undo-payment"; payment: number; reasonCommitment: string | null } & Acting & Written);

/** The one of a name. */
export type PaymentCommandOf<N extends PaymentCommand["name"]> = Extract<PaymentCommand, { name: N }>;

import type { Recipient } from "../../../../events/common.ts";
import type { EventOf } from "../../../../events/facts.ts";
import type { Authority, Conductor, Written } from "../../review/acting.ts";
import type { Life } from "../../review/lifecycle.ts";
import type { PaymentCommand } from "./payment-commands.ts";

/** Once it is in force, whether or not everybody may read it. */
const onceInForce = ["in-force", "published"] as const;

/** What is asked for of agreements alone, and when. */
export const lifeOfAgreement = {
  "put-in-force": { from: ["approved"], by: "conductor", to: ["in-force"] },
  "end-agreement": { from: onceInForce, by: "overseer", to: [] },
  amend: { from: onceInForce, by: "clock", to: [] },
  "open-tranches": { from: onceInForce, by: "clock", to: [] },
  "reach-milestone": { from: onceInForce, by: "author", to: [] },
  "remind-payer": { from: onceInForce, by: "clock", to: [] },
  "pay-tranche": { from: onceInForce, by: "payer", to: [] },
  "undo-payment": { from: onceInForce, by: "payer", to: [] },
} as const satisfies Life;

export type AgreementCommand =
  | PutInForce
  | EndAgreement
  | PaymentCommand
  /** An amendment of this agreement is in force: so it holds from now on. */
  | { name: "amend"; facts: EventOf<"agreement-amended">["facts"] };

/** An agreement holds from that day on (ISO 8601); how much of it everybody may know, its content says; and the reports that are due of it. */
export type PutInForce = {
  name: "put-in-force";
  /** When it is looked at again how much of it everybody may know (day, ISO 8601); none where all of it may be known. */
  reviewOn?: string | null;
  told: readonly Recipient[];
  reports: EventOf<"reports-scheduled">["facts"]["reports"];
  /** What is to be paid of it; null where nothing is. */
  tranches: EventOf<"tranches-scheduled">["facts"] | null;
} & Pick<EventOf<"agreement-in-force">["facts"], "inForceOn" | "publication"> &
  Conductor;

/**
 * An agreement was terminated, or is closed, as of a day. @param today ISO 8601, where the organisation is at home;
 *   `underWay`: an amendment of it that is on its way, by its id
 */
export type EndAgreement = {
  name: "end-agreement";
  by: Authority;
  today: string;
  underWay: string | null;
  reasonCommitment: string | null;
} & Pick<EventOf<"agreement-ended">["facts"], "how" | "on"> &
  Written;

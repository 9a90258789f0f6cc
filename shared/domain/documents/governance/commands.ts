import type { EventOf } from "../../../../events/facts.ts";
import type { Authority, Conductor, Written } from "../../review/acting.ts";
import type { Life } from "../../review/lifecycle.ts";
import type { Adopted } from "./document.ts";

/** What is asked for of governance documents alone, and when. */
export const lifeOfGovernance = {
  "adopt-governance": { from: ["published"], by: "conductor", to: [] },
  "give-place": { from: ["published"], by: "clock", to: [] },
  "record-members": { from: ["published"], by: "overseer", to: [] },
} as const satisfies Life;

export type GovernanceCommand = AdoptGovernance | GivePlace | RecordMembers;

/** It holds from the day that it names, or from its adoption, if that came later. @param today ISO 8601 */
export type AdoptGovernance = { name: "adopt-governance"; facts: Adopted; today: string } & Conductor;

/** Another holds in its place from that day on (ISO 8601), or no longer, so that this one holds again. */
export type GivePlace = { name: "give-place"; successor: string; holds: boolean; from: string };

/** What the members made of a by-law at their meeting. @param today ISO 8601, where the organisation is at home */
export type RecordMembers = {
  name: "record-members";
  by: Authority;
  today: string;
  reasonCommitment: string | null;
} & Pick<EventOf<"by-law-decided-by-members">["facts"], "outcome" | "heldOn"> &
  Written;

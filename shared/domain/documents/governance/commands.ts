import type { Authority, Conductor, Written } from "../../review/acting.ts";
import type { Life } from "../../review/lifecycle.ts";
import type { Adopted, DecidedByMembers, HeldBack } from "./document.ts";

/** What is asked for of governance documents alone, and when. */
export const lifeOfGovernance = {
  "adopt-governance": { from: ["published"], by: "conductor", to: [] },
  "give-place": { from: ["published"], by: "clock", to: [] },
  "record-members": { from: ["published"], by: "overseer", to: [] },
  "correct-members": { from: ["published"], by: "overseer", to: [] },
  "move-members-meeting": { from: ["published"], by: "overseer", to: [] },
} as const satisfies Life;

export type GovernanceCommand =
  | AdoptGovernance
  | GivePlace
  | RecordMembers
  | CorrectMembers
  | MoveMembersMeeting;

/**
 * It holds from the day that it names, or from its adoption, if that came later; or once its members confirm it.
 * @param today ISO 8601
 * @param amiss why nobody could go through with what it says, as roles are held now: then it is held back
 */
export type AdoptGovernance = {
  name: "adopt-governance";
  facts: Adopted;
  today: string;
  amiss?: HeldBack["because"];
} & Conductor;

/** Another holds in its place from that day on (ISO 8601), or no longer, so that this one holds again. */
export type GivePlace = { name: "give-place"; successor: string; holds: boolean; from: string };

/** Of whoever watches over it, with the evidence in words. @param today ISO 8601, where the organisation is at home */
type OfMembers = { by: Authority; today: string; reasonCommitment: string | null } & Written;

/** What the members made of a by-law at their meeting. */
export type RecordMembers = { name: "record-members" } & OfMembers & DecidedByMembers;

/**
 * What was recorded of them was wrong: how it is right.
 * @param replaces what was on record as their page showed it
 * @param placeTakenBy the document that would stand in its way if it held again; null where none does
 */
export type CorrectMembers = {
  name: "correct-members";
  replaces: DecidedByMembers;
  placeTakenBy: string | null;
} & OfMembers &
  DecidedByMembers;

/** Their meeting is expected on another day (ISO 8601). */
export type MoveMembersMeeting = { name: "move-members-meeting"; meetOn: string } & OfMembers;

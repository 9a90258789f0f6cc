import type { EventOf } from "../../../events/facts.ts";
import { daysBetween } from "../organisation/business-days.ts";
import type { BylawProfile } from "./profile.ts";

/** How a meeting outside Accord was convened: there is no record of it but what whoever enters its decision says, and its chair attests to. */

/**
 * As its minutes have it: by a notice that each member had in time; by one that was short, or by none, which whoever did not have it in
 * time waived; or they do not say. Days are those where the organisation is at home (ISO 8601).
 */
export type ConvenedElsewhere = NonNullable<EventOf<"meeting-decision-entered">["facts"]["convened"]>;

export type ConvenedProblem = "notice-after" | "notice-short" | "cannot-be-waived";

/**
 * Why a meeting that was convened so decides nothing (CNCA s. 136); null where it could. Of its notice the day alone is known: it counts
 * so many days before that of the meeting.
 */
export function whyNotConvened(
  { heldOn, convened }: { heldOn: string; convened: ConvenedElsewhere },
  { notice }: Pick<BylawProfile, "notice">,
): { code: ConvenedProblem; limit?: number } | null {
  if (convened.notice === "unsaid") return null;
  if (convened.on !== null && convened.on > heldOn) return { code: "notice-after" };
  if (convened.notice === "waived") return notice.canBeWaived ? null : { code: "cannot-be-waived" };
  return daysBetween(convened.on, heldOn) < notice.days ? { code: "notice-short", limit: notice.days } : null;
}

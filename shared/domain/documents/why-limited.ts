import type { Content } from "../forms/content.ts";
import { isDay } from "../organisation/business-days.ts";

/** Why not everybody may know all of an agreement, in its own words; who approved that; and when it is looked at again (ISO 8601). */
export type WhyLimited = { reason: string; approver: string | null; reviewOn: string | null };

/** The same as its content says; null where it gives no reason. */
export function whyLimitedIn({ values }: Pick<Content, "values">): WhyLimited | null {
  const said = (field: string) => String(values[field] ?? "");
  const reviewOn = said("publicationReview");
  return said("publicationReason") === ""
    ? null
    : {
        reason: said("publicationReason"),
        approver: said("publicationApprover") || null,
        reviewOn: isDay(reviewOn) ? reviewOn : null,
      };
}

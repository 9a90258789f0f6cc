import { daysLater } from "../../../shared/domain/organisation/business-days.ts";
import { submitByLaw } from "../../support/by-law-submitted.ts";
import { known } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { decide, director } from "./parties.ts";

/** A by-law in force, which the members are to confirm. */
export async function byLawInForce(story: Story): Promise<void> {
  await submitByLaw(story.world.deps, "GD-2026-0a1b2c3d", known.organisation.roster);
  await story.calm();
  await decide(story, director, "approve");
}

/** What the forms about its members hold: that they met on the day that it is (ISO 8601), or are to meet on a later one. */
export const membersForm = (today: string) => ({
  "/members": { outcome: "confirmed", day: today },
  "/members-meeting": { day: daysLater(today, 40) },
});

import { forDonor } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { decide, director } from "./parties.ts";

/** Of the example's donor, who is written to in French. */
export const officer = "P-019";

export const donorPolicy = forDonor.policy;

/** The example's agreement, which asks its donor to accept its reports. @param deemedAfterDays of its clause; null without one */
export const asksDonor = (deemedAfterDays: number | null = null) => ({
  ...forDonor.agreement,
  acceptance: { ...forDonor.agreement.acceptance, deemedAfterDays },
});

/** The executive director approved: it is put to its donor. */
export const putToDonor = (story: Story): Promise<void> => decide(story, director, "approve");

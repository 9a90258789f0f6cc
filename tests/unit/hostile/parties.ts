import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { recordDecision } from "../../../shared/usecases/deciding/record-decision.ts";
import { withParties } from "../../support/party-policy.ts";
import { arrive, unique } from "../histories/acts.ts";
import { known } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";

export const partyPolicy = withParties(known.policy);

/** Of the partner of the example, who is written to in French; and the executive director. */
export const partner = "P-018";
export const [director = ""] = known.organisation.roster["executive-director"] ?? [];

/** The partner consented and the executive director approved: both are asked to sign. */
export async function approvedWithConsent(story: Story): Promise<void> {
  await decide(story, partner, "consent");
  await decide(story, director, "approve");
}

export async function decide(story: Story, who: string, decision: "consent" | "approve"): Promise<void> {
  const { world } = story;
  const page = await arrive(story, who, "newest", ["consent", "review"]);
  if (!page) throw new Error(`${who} is asked nothing`);
  const { round, contentHash } = page;
  await recordDecision(world.deps, page, {
    ...{ command: unique(story), round, contentHash, replaces: null, lane: page.link.lane ?? "" },
    masked: maskedNow(world.report ?? { masked: {} }),
    answer: { decision },
    comment: { text: null, fields: {} },
  });
  await story.calm();
}

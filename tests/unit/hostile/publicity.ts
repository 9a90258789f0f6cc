import { publicityOf, publicitySeen } from "../../../shared/domain/review/publicity.ts";
import type { Review } from "../../../shared/domain/review/state.ts";
import { later } from "../../../shared/domain/time.ts";
import type { Credentials } from "../../../shared/usecases/entering/identify.ts";
import { proposePublication } from "../../../shared/usecases/overseeing/review-publication.ts";
import { arrive, secretary, unique } from "../histories/acts.ts";
import type { Story } from "../histories/story.ts";
import { agreementId, agreementInForce } from "./agreement.ts";

/** What is typed of an agreement that is withheld from everybody. */
export const withheldAsTyped = {
  ...{ publication: "withheld", publicationReason: "Naming a town could endanger it." },
  ...{ publicationApprover: "Executive director", publicationReview: "2027-06-30" },
};

/** An agreement in force that is withheld from everybody. */
export const withheld = (story: Story): Promise<void> => agreementInForce(story, withheldAsTyped);

/** The same, that the secretary proposes to open: whoever decides is asked. */
export async function proposed(story: Story): Promise<void> {
  await withheld(story);
  const { world } = story;
  world.now = later(world.now, { minutes: 1 });
  const page: Credentials | null = await arrive(story, secretary, "newest", ["oversee"]);
  if (!page) throw new Error("nobody watches over the agreement");
  const outcome = await proposePublication(world.deps, page, {
    ...{ documentId: agreementId, command: unique(story), masked: "0", seen: 0 },
    ...{ to: { publication: "full", leavesOut: [] }, reviewOn: null, reason: "It is safe." },
  });
  if (!outcome.ok) throw new Error(`it is not proposed: ${outcome.refusal.code}`);
  await story.calm();
}

/** What the forms hold by which it is proposed, and decided. */
export const publicationForm = (report: Pick<Review, "publicity">) => ({
  "/publication": {
    ...{ to: "full", replaces: String(publicitySeen(report)), view: "agree" },
    number: String(publicityOf(report).proposals),
  },
});

import type { EventOf } from "../../../events/facts.ts";
import { isOfParties } from "../organisation/lane-rule.ts";
import type { Effect, Matter, StageOutcome } from "../outbox/effect.ts";
import type { LinkTemplate, Purpose } from "../outbox/mails.ts";
import { invitations } from "./asked-in-lanes.ts";
import { toWriters } from "./mails-asked.ts";
import { firstStageFrom } from "./route.ts";
import { currentStage, vacantLanes } from "./standing.ts";
import { standingIn } from "./standing-answers.ts";
import type { Review } from "./state.ts";

/** What the opening and the close of a stage ask for: who is invited, what the conductor goes on with, who hears how it closed. */

type Tell = (template: LinkTemplate) => Extract<Effect, { effect: "tell" }>;
type ToAuthor = (template: LinkTemplate, purpose: Purpose) => Effect;

/** Everybody is invited whose answer does not stand from before; whoever watches over it hears of a lane that nobody can answer for. */
export function ofStageOpened(
  review: Review,
  { facts: { stage, assigned } }: EventOf<"stage-opened">,
  tell: Tell,
): Effect[] {
  const stands = standingIn(review, stage, assigned);
  const asked = (currentStage(review)?.lanes ?? []).flatMap((lane) =>
    invitations(
      review,
      lane,
      lane.people.filter((person) => stands.every((one) => one.lane !== lane.id || one.by !== person)),
    ),
  );
  const vacant = vacantLanes(review);
  return [
    ...asked,
    ...(vacant.some((lane) => !isOfParties(lane)) ? [tell("oversee-vacant")] : []),
    ...(vacant.some(isOfParties) ? [tell("oversee-signatories")] : []),
  ];
}

/** The conductor goes on; whoever wrote it is told what to change, whoever watches over it that it ended, or waits for a meeting. */
export function ofStageClosed(
  review: Review,
  { facts: { round, stage, outcome, because } }: EventOf<"stage-closed">,
  { toAuthor, tell }: { toAuthor: ToAuthor; tell: Tell },
): Effect[] {
  const result = resultOfStage(review, stage, outcome);
  const resume: Effect = { effect: "resume", round, stage, result };
  switch (outcome) {
    case "changes-requested":
      return [
        resume,
        toAuthor("changes-requested", "report"),
        ...toWriters(review, "writing-returned", "report"),
      ];
    case "refused":
      return [resume, tell("document-refused")];
    case "to-meeting": {
      const matter: Matter = { because: because ?? "silence", next: "meeting" };
      return [resume, { ...tell("oversee-meeting"), matter }, ...toChair(review, matter)];
    }
    default:
      return [resume];
  }
}

/** What the conductor does after a stage that closed with this outcome. */
export function resultOfStage(
  review: Review,
  stage: number,
  outcome: EventOf<"stage-closed">["facts"]["outcome"],
): StageOutcome {
  if (outcome !== "approved") return { outcome };
  const next = firstStageFrom(review, stage + 1);
  return next < review.policy.stages.length ? { outcome: "stage-approved", next } : { outcome: "approved" };
}

/** Whoever chairs is reminded of a matter that waits for a meeting, for as long as the by-laws of its stage say, and again after that. */
function toChair({ policy, resolution }: Review, matter: Matter): Effect[] {
  const { waiting } = resolution ?? {};
  if (!waiting) return [];
  const { days: afterDays, chair: role } = waiting;
  const reminded = { effect: "tell", template: "meeting-awaited", role, purpose: "read" } as const;
  return [{ ...reminded, matter, unless: policy.overseer, afterDays }];
}

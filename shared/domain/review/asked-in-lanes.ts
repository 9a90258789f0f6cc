import type { DocumentEvent, EventOf } from "../../../events/facts.ts";
import { isForNote } from "../organisation/lane-rule.ts";
import type { Effect, EffectOf } from "../outbox/effect.ts";
import type { LinkTemplate } from "../outbox/mails.ts";
import { allows } from "./lifecycle.ts";
import { mails } from "./mails-asked.ts";
import { type AnswerPurpose, purposeIn } from "./purpose-in-lane.ts";
import { whyNotPut } from "./put-in-writing.ts";
import type { Lane } from "./route.ts";
import { answerOf, currentStage, reopenedBy } from "./standing.ts";
import type { Review } from "./state.ts";

/** Whoever is asked in a lane, when its stage opens and while it is open. */

/** The mail by which somebody is asked. */
const requests: Readonly<Record<AnswerPurpose, LinkTemplate>> = {
  sign: "resolution-to-sign",
  consent: "consent-requested",
  "sign-as-party": "signature-requested",
  accept: "acceptance-requested",
  note: "note-requested",
  review: "review-requested",
};

/** Everybody who is to answer in a lane is asked; nobody in a resolution that goes to a meeting for whom it would ask. */
export function invitations(review: Review, lane: Lane, people: readonly string[] = lane.people): Effect[] {
  if (people.length === 0 || whyNotPut(review, lane) !== null) return [];
  return [mails(review, requests[purposeIn(lane)], people, purposeIn(lane), lane.id)];
}

/**
 * Whoever is asked in a lane while its stage is open: who holds its role by now; and after all those who had heard that nothing
 * more is expected of them, where somebody changed their mind.
 */
export function askedAnew(before: Review, after: Review, event: DocumentEvent): Effect[] {
  if (event.type === "lane-filled") {
    const lanesOf = (review: Review) =>
      currentStage(review)?.lanes.filter(({ id }) => id === event.facts.lane) ?? [];
    const known = lanesOf(before).flatMap(({ people }) => people);
    return lanesOf(after).flatMap((lane) =>
      invitations(
        after,
        lane,
        lane.people.filter((person) => !known.includes(person)),
      ),
    );
  }
  const lane = reopenedBy(before, after, event);
  if (!lane) return [];
  return invitations(
    after,
    lane,
    lane.people.filter((person) => answerOf(after, person, lane.id) === undefined),
  );
}

/** Whoever is given a task that is open is asked at once; one that is still to come asks them when it opens. */
export function reassignment(review: Review, { facts }: EventOf<"task-reassigned">): Effect[] {
  const { stage, lane, to } = facts;
  if (stage === null) {
    if (!allows("submit", review.status)) return [];
    return [{ effect: "mail", template: "writing-given", person: to, purpose: "report", lane }];
  }
  if (!review.stageOpen || stage !== review.stage) return [];
  const given = currentStage(review)?.lanes.find(({ id }) => id === lane);
  const purpose = given ? purposeIn(given) : "review";
  return [{ effect: "mail", template: requests[purpose], person: to, purpose, lane }];
}

/**
 * Whoever stands in is asked once a lane's time is over, and the overseer told; of people who take note nobody is, for nothing waits
 * for them any more.
 */
export function escalation(
  { policy }: Review,
  { facts: { to, lane: id, stage, tells } }: EventOf<"task-escalated">,
  told: EffectOf<"tell">,
): Effect[] {
  const late = policy.stages[stage]?.lanes.find((lane) => lane.id === id);
  if (late && isForNote(late)) return [];
  if (tells !== undefined && tells !== policy.overseer) {
    const word = { effect: "tell", template: "long-overdue", role: tells, purpose: "read" } as const;
    return [
      { ...told, beside: tells },
      { ...word, unless: policy.overseer },
    ];
  }
  return to === null
    ? [told]
    : [{ effect: "mail", template: "stand-in-requested", person: to, purpose: "review", lane: id }, told];
}

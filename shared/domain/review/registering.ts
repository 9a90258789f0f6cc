import type { EventOf, ReviewEvent } from "../../../events/facts.ts";
import { isResolution } from "../organisation/lane-rule.ts";
import type { EffectOf } from "../outbox/effect.ts";
import { ok, refuse } from "../result.ts";
import type { Named, Outcome } from "./commands.ts";
import { endByAnswers } from "./lane-ends.ts";
import type { Review } from "./state.ts";
import { disqualifiedIn } from "./who-took-part.ts";

/** Which resolutions of a document the register of their body has, and how each is entered there. */

type Entered = EventOf<"resolution-entered">["facts"];

/**
 * What is to be entered after an event: each resolution in writing that passed with its stage, at its last signature (CNCA s. 140), or
 * what a body decided at a meeting outside Accord, once its chair has attested to it.
 */
export function resolutionsAfter(review: Review, event: ReviewEvent): EffectOf<"enter-resolution">[] {
  if (event.type === "stage-closed" && event.facts.outcome === "approved") {
    const { round, stage } = event.facts;
    return lanesOf(review, stage).flatMap((lane): EffectOf<"enter-resolution">[] => {
      const count = countOf(review, stage, lane);
      if (!count) return [];
      const place = { round, stage, lane: lane.id, contentHash: review.contentHash ?? "" };
      return [{ effect: "enter-resolution", ...place, body: lane.role, way: "written", heldOn: null, count }];
    });
  }
  if (event.type !== "meeting-decision-attested") return [];
  const { round, stage, contentHash, heldOn } = event.facts;
  const [lane] = lanesOf(review, stage);
  if (!lane) return [];
  const place = { round, stage, lane: lane.id, contentHash };
  return [{ effect: "enter-resolution", ...place, body: lane.role, way: "outside", heldOn, count: null }];
}

const lanesOf = ({ policy }: Review, stage: number) =>
  (policy.stages[stage]?.lanes ?? []).filter(isResolution);

type Lane = ReturnType<typeof lanesOf>[number];

/** How the signatures of a stage were counted in a lane; null where the resolution of this lane did not pass with it. */
function countOf(review: Review, stage: number, lane: Lane): Entered["count"] {
  const decisions = review.passed[stage] ?? [];
  if (endByAnswers(lane, decisions) !== "passed") return null;
  const given = decisions.filter((one) => one.lane === lane.id);
  // Entitled are the directors of the moment at which it passed (CNCA s. 140): whoever left after they signed is none of them.
  const recusals = review.recusals.filter((one) => one.lane === lane.id);
  const left = new Set([...given, ...recusals].flatMap((one) => one.left ?? []));
  const disqualified = disqualifiedIn(review, lane).filter((person) => !left.has(person)).length;
  const entitled = lane.people.filter((person) => !left.has(person)).length;
  const signed = given.filter((one) => !left.has(one.by)).length;
  return { directors: entitled + disqualified, disqualified, entitled, signed };
}

const isAt = (a: Pick<Entered, "round" | "stage" | "lane">, b: Pick<Entered, "round" | "stage" | "lane">) =>
  a.round === b.round && a.stage === b.stage && a.lane === b.lane;

/** A resolution is entered once, whichever number was read for it. */
export function enterResolution(review: Review, { facts }: Named<"enter-resolution">): Outcome {
  if (review.resolutions?.some((one) => isAt(one, facts))) return ok([]);
  if (!isOnRecord(review, facts)) return refuse({ code: "superseded" });
  return ok([{ type: "resolution-entered", facts }]);
}

/**
 * Whether a resolution that is entered follows from the record: of the round that the document is in it passed with its stage, or was
 * attested to. Of an earlier one the state has no signatures any more; its entries say them.
 */
export function isOnRecord(review: Review, { round, stage, lane: id, way, count }: Entered): boolean {
  const lane = lanesOf(review, stage).find((one) => one.id === id);
  if (!lane || round > review.round) return false;
  if (round < review.round) return true;
  if (way === "outside") return review.decidedAtMeeting?.stage === stage;
  return count !== null && countOf(review, stage, lane) !== null;
}

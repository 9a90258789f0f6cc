import type { Capacity } from "../../../events/common.ts";
import type { EventOf } from "../../../events/facts.ts";
import { isHeld, refuseAddressFor } from "../people/hold.ts";
import { isOfPartner, isOutsider } from "../people/partners.ts";
import { ok, refuse } from "../result.ts";
import type { Authority } from "./acting.ts";
import type { Named, Outcome, Refusal } from "./commands.ts";
import { allows } from "./lifecycle.ts";
import { cannotOversee } from "./overseer.ts";
import type { Colleague, Review } from "./state.ts";
import { reasonOfStatus } from "./why-not.ts";
import { hasLane, wasTakenOff, writesNow } from "./writers.ts";

/** Who helps with a document: people who are invited to it, each by a link of their own; those of partners to comment alone. */

/** So many stand in the head at most; whoever was released stands there still, for they wrote in it. */
export const mostColleagues = 30;

/** Those who help with a document now, in a capacity. */
export const helpersOf = ({ colleagues }: Pick<Review, "colleagues">, capacity: Capacity): Colleague[] =>
  colleagues.filter((one) => one.capacity === capacity && !one.isReleased);

/** Whether somebody helps with it now, in a capacity. */
export const isHelping = (review: Pick<Review, "colleagues">, capacity: Capacity, person: string): boolean =>
  helpersOf(review, capacity).some((one) => one.person === person);

/**
 * Whether somebody could be invited. Who writes with its author decides nothing in it (I13), so that nobody is asked to who has
 * a lane; nobody is invited whom the overseer took off it, by an address that was changed days ago, or to watch over it as well.
 * @param now instant, ISO 8601 UTC
 */
export function canHelp(review: Review, capacity: Capacity, to: Authority, now: string): boolean {
  if (!to.active || to.roles.length === 0 || isHeld(to, now) || wasTakenOff(review, to.person)) return false;
  if (to.roles.includes(review.policy.overseer)) return false;
  if (isOutsider(to) && !(capacity === "commenter" && isOfPartner(to))) return false;
  if (capacity === "commenter" && writesNow(review, to.person)) return false;
  return capacity !== "writer" || !(hasLane(review, to.person) || to.person === review.author);
}

/** Its author invites whoever is to help while it is theirs; whoever oversees it a translator, who may be needed to the last. */
export function invite(review: Review, command: Named<"invite">): Outcome {
  const { by, to, capacity, lang, now } = command;
  const mistake = mayNotArrange(review, command);
  if (mistake) return refuse(mistake);
  if (isHelping(review, capacity, to.person)) return refuse({ code: "invited-already" });
  if (capacity === "commenter" && (review.commenting.until === null || review.commenting.isOver))
    return refuse({ code: "no-comment-day" });
  if (!canHelp(review, capacity, to, now)) return refuse({ code: "not-eligible" });
  if (review.colleagues.length >= mostColleagues) return refuse({ code: "too-many-colleagues" });
  const facts = { capacity, person: to.person, lang: capacity === "translator" ? lang : null, by: by.person };
  return ok([{ type: "colleague-invited", facts }]);
}

/** Whoever could invite them says that their help is needed no more; or they do so themselves. */
export function release(review: Review, command: Named<"release">): Outcome {
  const { by, person, capacity } = command;
  const isOwn = by.person === person && allows("release", review.status);
  const mistake = isOwn ? null : mayNotArrange(review, command);
  if (mistake) return refuse(mistake);
  if (!isHelping(review, capacity, person)) return ok([]);
  return ok([{ type: "colleague-released", facts: { capacity, person, by: by.person } }]);
}

function mayNotArrange(
  review: Review,
  { name, by, capacity, linkedAt, now }: Named<"invite"> | Named<"release">,
): Refusal | null {
  if (!allows(name, review.status)) return { code: reasonOfStatus(review.status) };
  const isNotReached = refuseAddressFor(by, linkedAt, now);
  if (by.person !== review.author)
    return cannotOversee(review, by) ?? isNotReached ?? onlyTranslators(capacity);
  if (!by.active) return { code: "no-longer-authorised" };
  return isNotReached ?? (allows("submit", review.status) ? null : { code: reasonOfStatus(review.status) });
}

const onlyTranslators = (capacity: Capacity): Refusal | null =>
  capacity === "translator" ? null : { code: "not-yours" };

/** Whether somebody ever translated a document into a language: then they confirm no translation into it. */
export const hasTranslated = (
  { colleagues }: Pick<Review, "colleagues">,
  lang: string,
  person: string,
): boolean =>
  colleagues.some((one) => one.capacity === "translator" && one.lang === lang && one.person === person);

type Facts = Pick<EventOf<"colleague-invited">["facts"], "capacity" | "person">;

const isOf =
  ({ capacity, person }: Facts) =>
  (one: Colleague): boolean =>
    one.capacity === capacity && one.person === person;

/** The others, without somebody in a capacity: whoever was released and is invited again stands once. */
export const without = ({ colleagues }: Review, facts: Facts): Colleague[] =>
  colleagues.filter((one) => !isOf(facts)(one));

/** A colleague as an invitation makes one. */
export const invited = ({ facts: { capacity, person, lang } }: EventOf<"colleague-invited">): Colleague => ({
  ...{ capacity, person, lang },
  isReleased: false,
});

/** The colleagues once one of them was released: still named, for they have written. */
export const released = ({ colleagues }: Review, facts: Facts): Colleague[] =>
  colleagues.map((one) => (isOf(facts)(one) ? { ...one, isReleased: true } : one));

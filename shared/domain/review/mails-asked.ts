import type { Capacity } from "../../../events/common.ts";
import type { EventOf } from "../../../events/facts.ts";
import type { Effect } from "../outbox/effect.ts";
import type { LinkTemplate, Purpose } from "../outbox/mails.ts";
import { helpersOf } from "./colleagues.ts";
import { commentersOf } from "./comment-days.ts";
import { isWritten } from "./dates.ts";
import { isOfTranslation } from "./masked.ts";
import { partyReaders } from "./offering.ts";
import { purposeIn } from "./purpose-in-lane.ts";
import type { Review } from "./state.ts";
import { wasTakenOff, writersWith, writesNow } from "./writers.ts";

/** Mails of a document to people, as its effects ask for them. */

/** Whoever answered has it in their hands at once. */
export const receiptTo = (person: string, purpose: Purpose, lane: string | null = null): Effect => ({
  effect: "mail",
  template: "answer-recorded",
  person,
  purpose,
  lane,
});

/** One row for several people, each with a link of their own. */
export const mails = (
  { round, stage }: Review,
  template: LinkTemplate,
  people: readonly string[],
  purpose: Purpose,
  lane: string | null = null,
): Extract<Effect, { effect: "mails" }> => ({
  effect: "mails",
  template,
  people,
  purpose,
  round,
  stage: stage ?? 0,
  lane,
});

/** To one person who writes it, or did. */
export const toWriter = (template: LinkTemplate, person: string, purpose: Purpose): Effect => ({
  ...{ effect: "mail", template, person, purpose },
  lane: null,
});

/** To several people, where there are any. */
export const toThose = (
  review: Review,
  template: LinkTemplate,
  people: readonly string[],
  purpose: Purpose,
): Effect[] => (people.length === 0 ? [] : [mails(review, template, people, purpose)]);

/** To the colleagues who write it with its author. */
export const toWriters = (review: Review, template: LinkTemplate, purpose: Purpose): Effect[] =>
  toThose(review, template, writersWith(review), purpose);

/** Those who were asked for comments hear of another day, and are reminded; what each comment comes to they hear together. */
export function ofComments(
  review: Review,
  event: EventOf<"comment-period-set" | "comment-made" | "comment-settled" | "commenters-reminded">,
): Effect[] {
  if (event.type === "comment-period-set")
    return toThose(review, "comment-asked", commentersOf(review), "comment");
  if (event.type !== "commenters-reminded") return [];
  return toThose(review, "comment-reminder", event.facts.people, "comment");
}

/**
 * Where words of what is not submitted yet were masked those hear of it whose they are to write anew: of the draft its author and
 * who writes with them, of its translation whoever translates.
 */
export function ofMasks(review: Review, { facts }: EventOf<"passage-masked">, toAuthor: Effect): Effect[] {
  const drafts = facts.places.filter((place) => place.in === "draft");
  const translators = helpersOf(review, "translator").map(({ person }) => person);
  return [
    ...(isWritten(review) && drafts.some((place) => !isOfTranslation(place))
      ? [toAuthor, ...toWriters(review, "draft-masked", "report")]
      : []),
    ...(drafts.some(isOfTranslation) ? toThose(review, "translation-emptied", translators, "translate") : []),
  ];
}

/** Whoever wrote a document hears that a file of it was taken away: by the link of their form while it is theirs to change. */
export function ofTakenFile(
  review: Review,
  toAuthor: (template: LinkTemplate, purpose: Purpose) => Effect,
): Effect[] {
  const purpose = isWritten(review) ? "report" : "read";
  return [toAuthor("file-taken-away", purpose), ...toWriters(review, "file-taken-away", purpose)];
}

/** Whoever writes a document hears that somebody asks them something. */
export const ofQuestion = (review: Review): Effect[] =>
  [review.author, ...writersWith(review)].map((person) => toWriter("question-asked", person, "clarify"));

/** Whoever writes a document hears where somebody else answered for them: nothing is expected of them any more. */
export const ofAnswerInPlace = (review: Review, { facts }: EventOf<"question-answered">): Effect[] =>
  writesNow(review, facts.by)
    ? []
    : [review.author, ...writersWith(review)].map((person) =>
        toWriter("question-answered-for-you", person, "read"),
      );

/**
 * Whoever asked hears of the answer, by the link of their task; the others in their lane see it with theirs.
 * @param before the document as it was while the question awaited its answer
 */
export function toAsker(before: Review, { facts }: EventOf<"question-answered">): Effect[] {
  const asked = before.questions.open.find(({ number }) => number === facts.number);
  const lane = before.policy.stages[facts.stage]?.lanes.find(({ id }) => id === facts.lane);
  // Whoever is out of a matter sees nothing of its discussion after they left.
  if (!asked || !lane || wasTakenOff(before, asked.by)) return [];
  return [
    {
      ...{ effect: "mail", template: "question-answered", person: asked.by },
      ...{ purpose: purposeIn(lane), lane: lane.id },
    },
  ];
}

/**
 * Whoever reads a draft for a party hears what became of what they proposed once all of it is settled: one mail, not one each.
 * @param before the document as it was while this one awaited its answer
 */
export const toProposer = (
  before: Review,
  { facts: { of, number } }: EventOf<"comment-settled">,
): Effect[] =>
  partyReaders(before).includes(of) &&
  before.commenting.open.every((open) => open.by !== of || open.number === number)
    ? [{ effect: "mail", template: "proposals-settled", person: of, purpose: "comment", lane: null }]
    : [];

/** Whoever read the draft for a party hears that it is offered to them no more; nobody whose address was not confirmed yet. */
export function toFormerReader({ offers = [] }: Review, taken: number): Effect[] {
  const person = offers.find(({ number }) => number === taken)?.person;
  return person ? [{ effect: "mail", template: "offer-over", person, purpose: "comment", lane: null }] : [];
}

/** What whoever is invited to help gets: their own link to what they are invited to. */
export const askedAs: Record<Capacity, { template: LinkTemplate; purpose: Purpose }> = {
  writer: { template: "writing-shared", purpose: "report" },
  translator: { template: "translation-asked", purpose: "translate" },
  commenter: { template: "comment-asked", purpose: "comment" },
};

type ForOthers = {
  toAuthor: (template: LinkTemplate, purpose: Purpose) => Effect;
  tell: (template: LinkTemplate) => Effect;
};

/** Whoever speaks for a party is asked for its own words, and has word that they came; its author hears of them, and of silence. */
export function ofWords(
  event: EventOf<"words-asked" | "words-reminded" | "words-given" | "words-unanswered">,
  { toAuthor, tell }: ForOthers,
): Effect[] {
  const to = (person: string, template: LinkTemplate): Effect => ({
    ...{ effect: "mail", template, person, purpose: "own-words", lane: null },
  });
  switch (event.type) {
    case "words-asked": {
      const { person } = event.facts;
      return person === null ? [tell("oversee-words-unasked")] : [to(person, "words-asked")];
    }
    case "words-reminded":
      return [to(event.facts.person, "words-reminder")];
    case "words-given":
      return [to(event.facts.by, "words-received"), toAuthor("words-arrived", "report")];
    case "words-unanswered":
      return [toAuthor("words-unanswered", "report")];
  }
}
